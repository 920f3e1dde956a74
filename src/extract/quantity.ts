import {CAPITAL, CAPITALS, DIGIT, has, NUMBER_OPENER} from '../flags.ts'
import {currencySigns, dollarPrefixes, sets} from '../language/en/numbers.ts'
import type {Extractor, Mention, Quantity, QuantityMention, Sentence, Token} from '../types.ts'
import {hedgeAfter, hedgeBefore, intervalOf} from './hedge.ts'
import {type Counted, countedAt, measureAt} from './noun.ts'
import {numberAt, type Printed} from './number.ts'
import {isJoined, isName} from './number-name.ts'
import {rangeEnd, rangeOf} from './number-range.ts'
import {bySentence, isWord, mask, touches} from './words.ts'

/** Counts, amounts of money, percentages and measures; numbers in dates, durations, ages and names are left out. */
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

function addQuantities(result: QuantityMention[], sentence: Sentence, times: readonly Mention[]): void {
  const {tokens} = sentence
  let taken: readonly (Mention | undefined)[] | undefined
  for (let index = 0; index < tokens.length; index++) {
    if (!(tokens[index]!.flags & promising)) continue
    const number = numberAt(tokens, index)
    if (!number) continue
    taken ??= mask(sentence, times)
    const hit = number.part || taken[index] || taken[number.end - 1] ? undefined : quantityAt(tokens, index, number)
    if (hit)
      result.push({
        type: 'quantity',
        sentence: sentence.index,
        start: tokens[hit.from]!.start,
        end: tokens[hit.end - 1]!.end,
        value: hit.value
      })
    index = Math.max(hit?.end ?? 0, number.end) - 1
  }
}

const promising = DIGIT | NUMBER_OPENER

interface Hit {
  readonly from: number
  readonly end: number
  readonly value: Quantity
}

function quantityAt(tokens: readonly Token[], at: number, number: Printed): Hit | undefined {
  const money = signBefore(tokens, at)
  const start = money?.from ?? at
  if (isName(tokens, start, number) || isJoined(tokens, start, number)) return
  const upper = rangeEnd(tokens, number)
  const last = upper ?? number
  const opening =
    upper && /^(?:between|from)$/.test(tokens[start - 1]?.lower ?? '') ? {from: start - 1, hedge: undefined} : undefined
  const before = opening ?? hedgeBefore(tokens, start)
  const after = hedgeAfter(tokens, last.end)
  const counted = whatIsCounted(tokens, at, after?.end ?? last.end, last, money?.unit)
  if (!counted || timeUnits.has(counted.unit)) return
  const interval = upper ? rangeOf(number, upper) : intervalOf(number, before?.hedge ?? after?.hedge)
  const hedged = before !== undefined || after !== undefined
  if (counted.unit === '' && !isElliptic(tokens, at, before?.from ?? start, number, hedged)) return
  const {min, max, exact, printed} = interval
  const {unit, modifiers} = counted
  return {
    from: before?.from ?? start,
    end: Math.max(counted.end, after?.end ?? 0),
    value: {min, max, exact, printed, unit, modifiers}
  }
}

const timeUnits: ReadonlySet<string> = new Set(
  'second minute hour day week fortnight weekend month year decade century night morning evening quarter season o’clock'.split(
    ' '
  )
)

// [$] 3.5 million, [US$] 5
function signBefore(tokens: readonly Token[], at: number): {readonly unit: string; readonly from: number} | undefined {
  const sign = tokens[at - 1]
  const unit = sign && currencySigns.get(sign.text)
  if (!unit) return
  const letters = tokens[at - 2]
  if (sign.text !== '$' || !touches(letters, sign)) return {unit, from: at - 1}
  const other = dollarPrefixes.get(letters!.lower)
  return other ? {unit: other, from: at - 2} : {unit, from: at - 1}
}

function whatIsCounted(
  tokens: readonly Token[],
  at: number,
  end: number,
  number: Printed,
  money: string | undefined
): Counted | undefined {
  if (money) return {unit: money, modifiers: [], end}
  const hyphen = tokens[end]?.text === '-' && touches(tokens[end - 1], tokens[end]) ? 1 : 0
  const measure = measureAt(tokens, end + hyphen)
  if (measure) return {unit: measure.unit, modifiers: [], end: measure.end}
  if (hyphen && tokens[end + 1]) return {unit: tokens[end + 1]!.lower, modifiers: [], end: end + 2}
  if (tokens[at - 1]?.lower === 'magnitude') return {unit: 'magnitude', modifiers: [], end}
  if (/^(?:magnitude|strong)$/.test(tokens[end]?.lower ?? ''))
    return {unit: tokens[end]!.lower, modifiers: [], end: end + 1}
  if (/^(?:thirds?|quarters|fifths?|halves)$/.test(tokens[end]?.lower ?? '')) return
  const of = tokens[end]?.lower === 'of' ? ofPhrase(tokens, end, number) : end
  if (of === undefined) return
  // [hundreds] without `of`: at most [hundreds more people]
  if (of === end && sets.has(tokens[end - 1]!.lower)) {
    const next = countedAt(tokens, end, false)
    return next?.modifiers.every((it) => it === it.toLowerCase()) && next.modifiers.length < 2
      ? next
      : {unit: '', modifiers: [], end}
  }
  // [two] of the five hostages
  const whole = of > end && of < tokens.length ? numberAt(tokens, of) : undefined
  if (whole) return {unit: countedAt(tokens, whole.end, false)?.unit ?? '', modifiers: [], end}
  return countedAt(tokens, of, number.value === 1 && number.step === 1) ?? {unit: '', modifiers: [], end}
}

// [dozens] of casualties, [two] of the soldiers; [one] of the soldiers counts nothing
function ofPhrase(tokens: readonly Token[], of: number, number: Printed): number | undefined {
  if (number.value === 1) return
  return /^(?:the|these|those|its|their|his|her|our)$/.test(tokens[of + 1]?.lower ?? '') ? of + 2 : of + 1
}

// [could reach] 120,000 counts something said before; [Apollo] 11, (48) and years do not.
function isElliptic(tokens: readonly Token[], at: number, from: number, number: Printed, hedged: boolean): boolean {
  const before = tokens[from - 1]
  const after = tokens[number.end]
  if (number.value === 1 || (number.value === 0 && !hedged)) return false
  if (/^[(,]$/.test(before?.text ?? '') && /^[),]$/.test(after?.text ?? '')) return false
  if (hedged || (number.bounds && sets.has(tokens[at]!.lower))) return true
  if (before && from > 1 && has(before, CAPITAL) && isWord(before) && !has(before, CAPITALS)) return false
  if (number.digits && number.value >= 1500 && number.value <= 2100 && /^\d{4}$/.test(tokens[at]!.text)) return false
  if (number.value >= 100) return true
  return elliptics.has(before?.lower ?? '') || fates.has(after?.lower ?? '')
}

// 12 killed and 30 [wounded]
const fates: ReadonlySet<string> = new Set(
  'killed wounded injured dead hurt missing displaced arrested detained captured drowned evacuated rescued'.split(' ')
)

const elliptics: ReadonlySet<string> = new Set(
  'reach reached reaching total totaled totalled totalling killed killing kill kills wounded wounding wounds injured injuring injures injure were was to at by leaving left least hit including'.split(
    ' '
  )
)
