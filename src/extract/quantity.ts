import {measures} from '../language/en/measures.ts'
import {disciplines, hyphenedNouns, sets} from '../language/en/numbers.ts'
import {isVerb} from '../language/en/verbs.ts'
import {CAPITAL, DIGIT, has, NUMBER_OPENER, ORDINAL} from '../text/flags.ts'
import type {Extractor, Mention, Quantity, QuantityKind, QuantityMention, Sentence, Token, Whole} from '../types.ts'
import {isElliptic} from './ellipsis.ts'
import {hedgeAfter, hedgeOf, type Interval, intervalOf} from './hedge.ts'
import {countedAt, isPlural, singular} from './noun.ts'
import {numberAt, type Printed} from './number.ts'
import {isJoined, isName, isQuotedName, isYearOf} from './number-name.ts'
import {ordinalAt} from './number-ordinal.ts'
import {isChange, rangeEnd, rangeOf} from './number-range.ts'
import {ratioAt} from './ratio.ts'
import {scoreAt} from './score.ts'
import {isYear, wholeAt} from './share.ts'
import {coinAt, moneyBefore, unitAt} from './unit.ts'
import {bySentence, isWord, touches} from './words.ts'

/** Counts, amounts of money, percentages, shares, measures, scores and ordinals; numbers in dates, durations, ages and names are left out. */
export const quantityExtractor: Extractor = (text, found) => {
  const times = bySentence(
    text,
    found.filter((it) => it.type === 'time')
  )
  const result: QuantityMention[] = []
  for (const sentence of text.sentences)
    if (sentence.flags & promising) addQuantities(result, sentence, times[sentence.index]!)
  return result
}

type Tokens = readonly Token[]

interface Hit {
  readonly from: number
  readonly end: number
  readonly value: Quantity
}

const promising = DIGIT | NUMBER_OPENER | ORDINAL

function addQuantities(result: QuantityMention[], sentence: Sentence, times: readonly Mention[]): void {
  const {tokens} = sentence
  let last: Hit | undefined
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (!(token.flags & promising)) continue
    const number = numberAt(tokens, index)
    if (!number && !(token.flags & ORDINAL)) continue
    const end = number?.end ?? index + 1
    const hit = isTaken(token, times) || isTaken(tokens[end - 1]!, times) ? undefined : hitAt(tokens, index, number)
    if (hit) {
      const value = amountOf(tokens, last, hit)
      const {start} = tokens[hit.from]!
      result.push({type: 'quantity', sentence: sentence.index, start, end: tokens[hit.end - 1]!.end, value})
      last = hit
    }
    index = Math.max(hit?.end ?? 0, end) - 1
  }
}

// Of a sentence's times there are few, and it is not long.
function isTaken({start, end}: Token, times: readonly Mention[]): boolean {
  for (const time of times) if (time.start < end && start < time.end) return true
  return false
}

function hitAt(tokens: Tokens, at: number, number: Printed | undefined): Hit | undefined {
  const ordinal = ordinalHit(tokens, at)
  if (ordinal || !number) return ordinal
  return (
    scoreHit(tokens, at) ??
    ratioHit(tokens, at) ??
    (number.part ? shareHit(tokens, at, number) : quantityAt(tokens, at, number))
  )
}

function amountOf(tokens: Tokens, last: Hit | undefined, hit: Hit): Quantity {
  if (!last) return hit.value
  if (isConversion(tokens, last, hit)) return {...hit.value, conversion: true}
  const {kind, unit} = last.value
  const isAmount = kind === 'money' || kind === 'measure'
  return isAmount && isOfWhich(tokens, hit) ? {...hit.value, kind, unit} : hit.value
}

/** 40,000 crowns, [of which 12,000] for the winner */
const isOfWhich = (tokens: Tokens, {from, value}: Hit): boolean =>
  value.kind === undefined &&
  value.unit === '' &&
  tokens[from - 1]?.lower === 'which' &&
  tokens[from - 2]?.lower === 'of'

/** [10 km] ([6 miles]): the same once more. */
function isConversion(tokens: Tokens, {end, value}: Hit, hit: Hit): boolean {
  const between = hit.from - end
  if (value.kind !== hit.value.kind || (value.kind !== 'measure' && value.kind !== 'money')) return false
  if (value.unit === hit.value.unit) return false
  // [10 km] or [6 miles]; [$5] or [£6] are two offers
  const link = tokens[end]!.lower
  return between === 1 && (link === '(' || link === '/' || (link === 'or' && value.kind === 'measure'))
}

// ——— numbers of a kind of their own

function ordinalHit(tokens: Tokens, at: number): Hit | undefined {
  const isLike = has(tokens[at], ORDINAL) || (has(tokens[at], DIGIT) && touches(tokens[at], tokens[at + 1]))
  const ordinal = isLike ? ordinalAt(tokens, at) : undefined
  if (!ordinal || timeUnits.has(ordinal.unit)) return
  const {value, unit, modifiers, end} = ordinal
  return {from: at, end, value: {...exactly(value), kind: 'ordinal', unit, modifiers}}
}

function scoreHit(tokens: Tokens, at: number): Hit | undefined {
  const score = has(tokens[at], DIGIT) ? scoreAt(tokens, at) : undefined
  if (!score) return
  const {kind, value, against, end} = score
  return {from: at, end, value: {...exactly(value), kind, against, unit: kind === 'vote' ? 'vote' : '', modifiers: []}}
}

// [one in ten] voters, [three out of five] of them
function ratioHit(tokens: Tokens, at: number): Hit | undefined {
  const ratio = tokens[at - 1]?.lower === 'per' ? undefined : ratioAt(tokens, at)
  if (!ratio || isName(tokens, at, ratioNumber(ratio.part, ratio.end))) return
  const start = tokens[ratio.end]?.lower === 'of' ? ratio.end + 1 : ratio.end
  const counted = countedAt(tokens, start, false)
  if (counted && timeUnits.has(counted.unit)) return
  const unit = counted?.unit ?? ''
  const hedge = hedgeOf(tokens, at)
  return {
    from: hedge?.from ?? at,
    end: counted?.end ?? ratio.end,
    value: {
      ...intervalOf(ratioNumber(ratio.part, ratio.end), hedge?.hedge),
      ...(ratio.counts ? {} : {kind: 'ratio' as const}),
      of: {count: ratio.whole, unit},
      unit,
      modifiers: counted?.modifiers ?? []
    }
  }
}

const ratioNumber = (value: number, end: number): Printed => ({
  value,
  step: Number.isInteger(value) ? 1 : 0.1,
  end,
  digits: false
})

// [two thirds] of the members, [half] the voters; [half a mile] is a measure
function shareHit(tokens: Tokens, at: number, number: Printed): Hit | undefined {
  if (notShares.has(tokens[at - 1]?.lower ?? '')) return
  const hedge = hedgeOf(tokens, at)
  const from = hedge?.from ?? at
  const interval = intervalOf(number, hedge?.hedge)
  const measure = unitAt(tokens, behindOfA(tokens, number.end))
  if (measure)
    return {from, end: measure.end, value: {...interval, kind: measure.kind, unit: measure.unit, modifiers: []}}
  const whole = wholeAt(tokens, number.end)
  if (!whole || timeUnits.has(whole.unit) || number.value < 0.001) return
  const {end, ...of} = whole
  return {from, end, value: {...interval, kind: 'share', of, unit: whole.unit, modifiers: []}}
}

// the eastern [half] of the city
const notShares: ReadonlySet<string> = new Set(
  'first second other latter each last northern southern eastern western upper lower top bottom far front back better'.split(
    ' '
  )
)

// half [a] mile, a quarter [of a] mile
function behindOfA(tokens: Tokens, end: number): number {
  const at = tokens[end]?.lower === 'of' ? end + 1 : end
  return /^an?$/.test(tokens[at]?.lower ?? '') ? at + 1 : end
}

const exactly = (value: number): Interval => ({min: value, max: value, exact: true, printed: value})

// ——— counts, money, percentages, measures

function quantityAt(tokens: Tokens, at: number, number: Printed): Hit | undefined {
  const money = moneyBefore(tokens, at)
  const sign = minusBefore(tokens, money?.from ?? at)
  const start = sign ?? money?.from ?? at
  // 4.5 per [100,000] people
  if (tokens[start - 1]?.lower === 'per' || isName(tokens, start, number) || (!money && isJoined(tokens, number)))
    return
  if (isQuotedName(tokens, start)) return
  const upper = rangeEnd(tokens, number)
  const opens = upper && /^(?:between|from)$/.test(tokens[start - 1]?.lower ?? '')
  const hedge = opens ? undefined : hedgeOf(tokens, start)
  const from = opens ? start - 1 : (hedge?.from ?? start)
  const last = upper ?? number
  const after = hedgeAfter(tokens, last.end)
  const thing = whatIsCounted(tokens, at, after?.end ?? last.end, last, money?.unit)
  const counted = thing && thing.unit === '' && !upper ? (sharedUnit(tokens, start, number) ?? thing) : thing
  if (!counted || timeUnits.has(counted.unit) || isNameLike(tokens, at, number, counted)) return
  // the [400 m hurdles], the [2016 presidential nominee] James
  if (counted.kind === 'measure' && disciplines.has(tokens[counted.end]?.lower ?? '')) return
  if (!hedge && isYearOf(tokens, at, counted)) return
  const hedged = hedge?.hedge ?? after?.hedge
  if (counted.unit === '' && (sign || !isElliptic(tokens, {at, from, number, hedge: opens ? 'between' : hedged})))
    return
  if (sign !== undefined && !negatives.has(counted.kind ?? '')) return
  // [100 percent] is no round number
  const written = counted.kind === 'percent' && number.value === 100 ? {...number, step: 1} : number
  const interval = upper ? rangeOf(number, upper) : intervalOf(written, hedged)
  const below = isBelowZero(tokens, counted)
  return {
    from,
    end: Math.max(counted.end + (below ? 2 : 0), after?.end ?? 0),
    value: quantityOf(sign !== undefined || below ? negative(interval) : interval, counted)
  }
}

// Written out, for most are plain counts, and made by the thousand.
function quantityOf(interval: Interval, counted: Counted): Quantity {
  const value = plainQuantityOf(interval, counted)
  return interval.beyond ? {...value, beyond: true} : value
}

function plainQuantityOf({min, max, exact, printed}: Interval, {unit, modifiers, kind, of}: Counted): Quantity {
  if (kind === undefined && of === undefined) return {min, max, unit, modifiers, exact, printed}
  if (kind === undefined) return {min, max, of: of!, unit, modifiers, exact, printed}
  return of === undefined
    ? {min, max, kind, unit, modifiers, exact, printed}
    : {min, max, kind, of, unit, modifiers, exact, printed}
}

const timeUnits: ReadonlySet<string> = new Set(
  'second minute hour day week fortnight weekend month year decade century night morning evening quarter season o’clock'.split(
    ' '
  )
)

interface Counted {
  readonly unit: string
  readonly modifiers: readonly string[]
  readonly end: number
  readonly kind?: QuantityKind
  readonly of?: Whole
}

const negatives: ReadonlySet<string> = new Set(['measure', 'percent', 'points', 'money'])

// [-]5°C, [minus] 40 degrees; the dashes of [a-5] and [75 -300 mm] are none
function minusBefore(tokens: Tokens, at: number): number | undefined {
  const [before, sign] = [tokens[at - 2], tokens[at - 1]]
  if (!sign) return
  if (sign.lower === 'minus') return at - 1
  const isSign = touches(sign, tokens[at]) && minusSigns.has(sign.text) && !touches(before, sign) && !has(before, DIGIT)
  return isSign ? at - 1 : undefined
}

const minusSigns: ReadonlySet<string> = new Set(['-', '−', '–'])

// 5 degrees [below zero]
const isBelowZero = (tokens: Tokens, {unit, end}: Counted) =>
  unit.startsWith('degree') && tokens[end]?.lower === 'below' && tokens[end + 1]?.lower === 'zero'

const negative = ({min, max, exact, printed}: Interval): Interval => ({
  min: max === null ? null : -max,
  max: min === null ? null : -min,
  exact,
  printed: printed === null ? null : -printed
})

// [rose from 10] to 15 percent: what the second counts, the first does
function sharedUnit(tokens: Tokens, start: number, number: Printed): Counted | undefined {
  if (tokens[number.end]?.lower !== 'to' || !isChange(tokens, start)) return
  const upper = tokens[number.end + 1] && numberAt(tokens, number.end + 1)
  const other = upper && !upper.part ? whatIsCounted(tokens, number.end + 1, upper.end, upper, undefined) : undefined
  return other && other.unit !== '' ? {...other, end: number.end} : undefined
}

/** Whether a number belongs to the name before it: [Tropical Storm Three] of [2019], [Expo North 2019] brings. */
function isNameLike(tokens: Tokens, at: number, number: Printed, {unit, kind}: Counted): boolean {
  const before = tokens[tokens[at - 1]?.lower === 'of' && number.digits ? at - 2 : at - 1]
  // the [Four Hills]
  if (before?.text === 'the' && !number.digits && has(tokens[at], CAPITAL) && has(tokens[number.end], CAPITAL))
    return true
  if (kind || !before || !has(before, CAPITAL) || !isWord(before)) return false
  // the Lost [52 Project]
  if (number.digits && /^(?:the|an?)$/.test(tokens[at - 2]?.lower ?? '') && has(tokens[at + 1], CAPITAL))
    return !isPlural(tokens[at + 1]!.lower)
  if (number.digits) return /^(?:19|20)\d\d$/.test(tokens[at]!.text) && number.value % 100 !== 0
  return at > 1 && has(tokens[at], CAPITAL) && (unit === '' || tokens[number.end]?.lower === 'of') && !number.bounds
}

function whatIsCounted(
  tokens: Tokens,
  at: number,
  end: number,
  number: Printed,
  money: string | undefined
): Counted | undefined {
  if (money) return {unit: money, kind: 'money', modifiers: [], end}
  const hyphen = tokens[end]?.text === '-' && touches(tokens[end - 1], tokens[end]) ? 1 : 0
  const measure = unitAt(tokens, end + hyphen)
  if (measure) return withWhole(tokens, measure)
  const word = tokens[end + hyphen]?.lower ?? ''
  const coin = coinAt(tokens, end + hyphen, number.value, hyphen > 0)
  if (coin !== undefined) return {unit: coin, kind: 'money', modifiers: [], end: end + hyphen + 1}
  const before = tokens[at - 1]?.lower === 'of' ? tokens[at - 2] : tokens[at - 1]
  if (word === 'magnitude') return {unit: word, kind: 'measure', modifiers: [], end: end + hyphen + 1}
  if (before?.lower === 'magnitude') return {unit: 'magnitude', kind: 'measure', modifiers: [], end}
  if (word === 'strong') return strong(tokens, end + hyphen + 1)
  if (hyphen && hyphenedNouns.has(word)) return {unit: singular(word), modifiers: [], end: end + 2}
  if (hyphen) return
  return tokens[end]?.lower === 'of' ? ofThings(tokens, end, number) : things(tokens, end, number)
}

// a 40,000-strong [crowd], 12,000 strong
function strong(tokens: Tokens, at: number): Counted {
  const counted = countedAt(tokens, at, true)
  return counted ?? {unit: 'strong', modifiers: [], end: at}
}

// 30 percent [of the vote]
function withWhole(tokens: Tokens, {unit, kind, end}: {unit: string; kind: QuantityKind; end: number}): Counted {
  const whole = kind === 'percent' && tokens[end]?.lower === 'of' ? wholeAt(tokens, end) : undefined
  if (!whole || (whole.unit === '' && whole.count === undefined)) return {unit, kind, modifiers: [], end}
  return {
    unit,
    kind,
    modifiers: [],
    end,
    of: {...(whole.count === undefined ? {} : {count: whole.count}), unit: whole.unit}
  }
}

const parts: ReadonlySet<string> = new Set(['third', 'thirds', 'quarters', 'fifth', 'fifths', 'halves'])

function things(tokens: Tokens, end: number, number: Printed): Counted | undefined {
  if (parts.has(tokens[end]?.lower ?? '')) return
  const next = countedAt(tokens, end, number.value === 1 && number.step === 1)
  const none = {unit: '', modifiers: [], end}
  // [hundreds] without `of`: at most [hundreds more people]
  if (sets.has(tokens[end - 1]!.lower))
    return next?.modifiers.every((it) => it === it.toLowerCase()) && next.modifiers.length < 2 ? next : none
  if (!next) return none
  return measures.get(next.unit) === next.unit ? {...next, kind: 'measure'} : next
}

// [dozens] of casualties, [two] of the soldiers, [two] of the five hostages; [one] of the soldiers counts nothing
function ofThings(tokens: Tokens, of: number, number: Printed): Counted | undefined {
  const none = {unit: '', modifiers: [], end: of}
  const whole = wholeAt(tokens, of)!
  if (number.value !== 1 && whole.count !== undefined) {
    const unit = countedAt(tokens, whole.end, false)?.unit ?? whole.unit
    return {...none, unit, of: {count: whole.count, unit}}
  }
  if (number.value === 1) return none
  // five [of those] involved a lift, two [of those] killed
  if (tokens[of + 1]?.lower === 'those' && isVerb(tokens[of + 2]?.lower ?? '')) return none
  const start = /^(?:the|these|those|its|their|his|her|our)$/.test(tokens[of + 1]?.lower ?? '') ? of + 2 : of + 1
  if (isYear(tokens, start, start + 1)) return none
  return countedAt(tokens, start, false) ?? none
}
