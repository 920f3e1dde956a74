import {
  coinWords,
  currencyCodes,
  currencySigns,
  currencyWords,
  dollarPrefixes,
  nationalCurrencies,
  smallCoins
} from '../language/en/currencies.ts'
import {
  gluedMeasures,
  lengthUnits,
  measures,
  notSingular,
  scales,
  speedTimes,
  unitPrefixes
} from '../language/en/measures.ts'
import {CAPITAL, has, PHRASE_END} from '../text/flags.ts'
import type {QuantityKind, Token} from '../types.ts'
import {isWord, touches} from './words.ts'

/** What a number is measured in, and the index behind it. */
export interface Unit {
  readonly unit: string
  readonly kind: QuantityKind
  readonly end: number
}

type Tokens = readonly Token[]

/** The percent sign, currency or measure behind a number: 10 [per cent], 3 million [dollars], 120 [square kilometers], 30[°C]. */
export function unitAt(tokens: Tokens, at: number): Unit | undefined {
  const token = tokens[at]
  if (!token) return
  const capital = has(token, CAPITAL)
  if (!capital && !openers.has(token.lower)) return
  return percentAt(tokens, at) ?? moneyAt(tokens, at, capital) ?? degreesAt(tokens, at) ?? measureAt(tokens, at)
}

const percents: ReadonlySet<string> = new Set(['%', '％', 'percent', 'pct', 'percentage', 'per', 'basis'])
const degrees: ReadonlySet<string> = new Set(['°', 'º', '℃', '℉', 'degree', 'degrees', 'deg'])

// The words and signs with which a unit begins, but for those of a nation's money, which have a capital.
const openers: ReadonlySet<string> = new Set([
  ...percents,
  ...degrees,
  ...currencySigns.keys(),
  ...currencyWords.keys(),
  ...currencyCodes.keys(),
  ...smallCoins.keys(),
  ...measures.keys(),
  ...gluedMeasures.keys(),
  ...unitPrefixes.keys(),
  'new'
])

// [%], [per cent], [percentage points], [%-points], [basis points]
function percentAt(tokens: Tokens, at: number): Unit | undefined {
  const {lower} = tokens[at]!
  if (!percents.has(lower)) return
  const next = tokens[at + 1]?.lower ?? ''
  if (lower === 'per') return next === 'cent' ? pointsAt(tokens, at + 2) : undefined
  if (lower === 'basis') return isPoint(next) ? {unit: 'basis point', kind: 'points', end: at + 2} : undefined
  const found = pointsAt(tokens, at + 1)
  return lower === 'percentage' && found.kind !== 'points' ? undefined : found
}

function pointsAt(tokens: Tokens, at: number): Unit {
  const end = tokens[at]?.text === '-' ? at + 1 : at
  return isPoint(tokens[end]?.lower ?? '')
    ? {unit: 'percentage point', kind: 'points', end: end + 1}
    : {unit: 'percent', kind: 'percent', end: at}
}

const isPoint = (word: string) => word === 'point' || word === 'points'

function moneyAt(tokens: Tokens, at: number, capital: boolean): Unit | undefined {
  const token = tokens[at]!
  const coin = touches(tokens[at - 1], token) && token.text === token.lower ? smallCoins.get(token.lower) : undefined
  if (coin) return money(coin, at + 1)
  const sign = currencySigns.get(token.text)
  // [20 €], but not the sign of what follows: 5 [$]6
  if (sign) return touches(token, tokens[at + 1]) && !isEnd(tokens[at + 1]!) ? undefined : money(sign, at + 1)
  const code = currencyCodes.get(token.text)
  if (code) return money(code, at + 1)
  if (capital || token.lower === 'new' || token.lower === 'us') {
    const national = nationalAt(tokens, at + 1) ?? nationalAt(tokens, at + 2)
    if (national) return national
  }
  if (token.lower === 'pounds' && tokens[at + 1]?.lower === 'sterling') return money('GBP', at + 2)
  const word = currencyWords.get(token.lower)
  if (!word || (capital && token.lower === 'rand')) return
  // [12 won] the race
  const isVerb = token.lower === 'won' && !touches(tokens[at - 1], token) && isWord(tokens[at + 1])
  return isVerb ? undefined : money(word, at + 1)
}

const isEnd = ({text}: Token) => /^[.,;:)\]"”-]$/.test(text)
const money = (unit: string, end: number): Unit => ({unit, kind: 'money', end})

/** From so many on `crowns` and `marks` are money. */
const fewestCoins = 100

/** What may be money where there is much of it: 27 million [crowns], the 68-million-[mark] bridge; not the 10,000-[mark] on Monday. */
export function coinAt(tokens: Tokens, at: number, number: number, isHyphened: boolean): string | undefined {
  const [coin, next] = [tokens[at], tokens[at + 1]]
  if (!coin || number < fewestCoins) return undefined
  if (!isHyphened) return coinWords.get(coin.lower)
  const isThings = isWord(next) && !has(next, PHRASE_END) && !touches(coin, next)
  return isThings ? coinWords.get(`${coin.lower}s`) : undefined
}

// [Syrian pounds], [Hong Kong dollars]
function nationalAt(tokens: Tokens, at: number): Unit | undefined {
  const unit = nationalCurrencies.get(tokens[at]?.lower ?? '')?.get(tokens[at - 1]!.lower)
  return unit === undefined ? undefined : money(unit, at + 1)
}

// [°C], [degrees Celsius], [degrees]
function degreesAt(tokens: Tokens, at: number): Unit | undefined {
  const token = tokens[at]!
  if (token.text === 'C' || token.text === 'F') return touches(tokens[at - 1], token) ? scaleOf(token, at) : undefined
  if (!degrees.has(token.lower)) return
  if (token.text === '℃') return {unit: 'degree Celsius', kind: 'measure', end: at + 1}
  if (token.text === '℉') return {unit: 'degree Fahrenheit', kind: 'measure', end: at + 1}
  const next = tokens[at + 1]
  return (
    (next && has(next, CAPITAL) ? scaleOf(next, at + 1) : undefined) ?? {unit: 'degree', kind: 'measure', end: at + 1}
  )
}

function scaleOf({lower}: Token, at: number): Unit | undefined {
  const unit = scales.get(lower)
  return unit === undefined ? undefined : {unit, kind: 'measure', end: at + 1}
}

function measureAt(tokens: Tokens, at: number): Unit | undefined {
  const token = tokens[at]!
  const prefix = unitPrefixes.get(token.lower)
  if (prefix !== undefined) {
    // [sq. km]
    const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
    const unit = measures.get(tokens[next]?.lower ?? '')
    if (unit) return {unit: prefix + unit, kind: 'measure', end: next + 1}
  }
  const unit = measures.get(token.lower) ?? glued(tokens, at)
  if (unit === undefined || (notSingular.has(token.lower) && !isJoinedTo(tokens, at))) return
  return lengthUnits.has(unit) ? ofLength(tokens, unit, at + 1) : {unit, kind: 'measure', end: at + 1}
}

const isJoinedTo = (tokens: Tokens, at: number) =>
  tokens[at - 1]?.text === '-' || /^(?:one|a|1)$/.test(tokens[at - 1]?.lower ?? '')

/** [5m] and [200g]; of those that stand apart only [5 m]. */
function glued(tokens: Tokens, at: number): string | undefined {
  const {lower, text} = tokens[at]!
  const unit = lower === text || lower === 'tb' ? gluedMeasures.get(lower) : undefined
  return unit && (touches(tokens[at - 1], tokens[at]) || lower === 'm') ? unit : undefined
}

// [km²], [miles per hour], [km/h]
function ofLength(tokens: Tokens, unit: string, end: number): Unit {
  const power = touches(tokens[end - 1], tokens[end]) ? powers.get(tokens[end]!.text) : undefined
  if (power) return {unit: power + unit, kind: 'measure', end: end + 1}
  const time = /^(?:per|an?|\/)$/.test(tokens[end]?.lower ?? '')
    ? speedTimes.get(tokens[end + 1]?.lower ?? '')
    : undefined
  return time ? {unit: `${unit} per ${time}`, kind: 'measure', end: end + 2} : {unit, kind: 'measure', end}
}

const powers: ReadonlyMap<string, string> = new Map([
  ['2', 'square '],
  ['²', 'square '],
  ['3', 'cubic '],
  ['³', 'cubic ']
])

/** A currency before a number, and where it begins: [$] 3.5 million, [US$] 5, [EUR] 20, [Rs.] 500. */
export function moneyBefore(tokens: Tokens, at: number): {readonly unit: string; readonly from: number} | undefined {
  const before = tokens[at - 1]
  if (!before) return
  const unit = currencySigns.get(before.text)
  if (unit) return withLetters(tokens, at - 1, unit)
  const from = before.text === '.' && tokens[at - 2]?.text === 'Rs' ? at - 2 : at - 1
  const code = currencyCodes.get(tokens[from]!.text)
  return code && !touches(tokens[from - 1], tokens[from]) ? {unit: code, from} : undefined
}

function withLetters(tokens: Tokens, from: number, unit: string): {readonly unit: string; readonly from: number} {
  const [letters, sign] = [tokens[from - 1], tokens[from]!]
  const other = sign.text === '$' && touches(letters, sign) ? dollarPrefixes.get(letters!.lower) : undefined
  return other ? {unit: other, from: from - 1} : {unit, from}
}
