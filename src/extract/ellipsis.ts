import {beforeBare, behindBare, fates, ringing, sets} from '../language/en/numbers.ts'
import {CAPITAL, CAPITALS, DIGIT, has} from '../text/flags.ts'
import type {Token} from '../types.ts'
import type {Printed} from './number.ts'
import {isWord} from './words.ts'

/** A number without a noun, with its hedge from token `from` on. */
export interface Bare {
  readonly at: number
  readonly from: number
  readonly number: Printed
  readonly hedge: string | undefined
}

type Tokens = readonly Token[]

/** Whether a number without a noun counts something said before: [could reach] 120,000, 12 [were children], two [more]; [Apollo] 11, (48) and years do not. */
export function isElliptic(tokens: Tokens, bare: Bare): boolean {
  const {at, from, number, hedge} = bare
  const before = tokens[from - 1]
  const after = tokens[number.end]
  if (number.value === 1 || (number.value === 0 && !hedge)) return false
  if (/^[(,]$/.test(before?.text ?? '') && /^[),]$/.test(after?.text ?? '')) return false
  if (isAge(tokens, from) || isDialled(tokens, bare)) return false
  // around [1970]
  if (isYearLike(tokens, at, number)) return hedge !== undefined && (hedge !== 'about' || fates.has(after?.lower ?? ''))
  if (number.bounds && sets.has(tokens[at]!.lower)) return true
  const behind = after?.lower ?? ''
  const told = beforeBare.has(before?.lower ?? '')
  if (fates.has(behind) || (behind === 'more' && fates.has(tokens[number.end + 1]?.lower ?? ''))) return true
  if (hedge) return told || !isAgeLike(tokens, bare)
  if (before?.lower === 'from' && (behind === 'to' || isCompared(tokens, from))) return true
  if (isHeld(tokens, from, number.end)) return true
  if (told && !(has(after, CAPITAL) && places.has(before!.lower))) return true
  if (before && from > 1 && has(before, CAPITAL) && isWord(before) && !has(before, CAPITALS)) return false
  if (has(before, DIGIT) || has(after, DIGIT)) return false
  if (behindBare.has(behind) || isAdded(tokens, number.end)) return true
  return number.value >= 100 && tokens.length > number.end - at && !has(after, CAPITAL)
}

/** [phoned] 911. */
const isDialled = (tokens: Tokens, {at, from, number}: Bare) =>
  from === at && number.digits && number.value < 1000 && ringing.has(tokens[from - 1]?.lower ?? '')

/** [up from] 12, [down from] 2.4. */
const isCompared = (tokens: Tokens, from: number) => /^(?:up|down)$/.test(tokens[from - 2]?.lower ?? '')

/** The party came second[, with] 12. */
const isHeld = (tokens: Tokens, from: number, end: number) =>
  tokens[from - 1]?.lower === 'with' &&
  tokens[from - 2]?.text === ',' &&
  (tokens[end] === undefined || /^[.,;)]$/.test(tokens[end].text))

/** [at] 10 Downing Street. */
const places: ReadonlySet<string> = new Set(['at', 'to', 'by', 'was', 'were', 'left', 'another'])

/** [aged] 7, [ranging in age from] 11 to 75. */
function isAge(tokens: Tokens, from: number): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  const second = tokens[from - 2]?.lower ?? ''
  // she was [85]; a painter dies at [85]; At [85], she
  if (
    (aging.has(before) && people.has(second)) ||
    (before === 'at' && ((from === 1 && tokens[from + 1]?.text === ',') || dying.has(second)))
  )
    return true
  // range in age from 21 to [78]
  for (let far = 1; far < (before === 'to' ? 6 : 4); far++) if (ages.has(tokens[from - far]?.lower ?? '')) return true
  return false
}

const aging: ReadonlySet<string> = new Set(['was', 'is', 'am', 'turned', 'turns'])
const people: ReadonlySet<string> = new Set(['he', 'she', 'i', 'who'])
const dying: ReadonlySet<string> = new Set(['die', 'dies', 'died', 'dead'])

const ages: ReadonlySet<string> = new Set(['age', 'aged', 'ages'])

/** [children under 5], [the over-65s]; not [more than 5], [could be over 50]. */
const isAgeLike = (tokens: Tokens, {at, from, number}: Bare) =>
  from === at - 1 &&
  /^(?:under|over|above|below)$/.test(tokens[from]!.lower) &&
  number.value <= 100 &&
  !/^(?:be|been|is|of|and|,|said)$/.test(tokens[from - 1]?.lower ?? '')

const isYearLike = (tokens: Tokens, at: number, {digits, value}: Printed) =>
  digits && value >= 1500 && value <= 2100 && /^\d{4}$/.test(tokens[at]!.text)

// two [more], 12 [of them]; not two [more than]
function isAdded(tokens: Tokens, at: number): boolean {
  const [word, next] = [tokens[at]?.lower, tokens[at + 1]?.lower ?? '']
  if (word === 'more') return next !== 'than'
  return word === 'of' && /^(?:them|whom|these|those|which)$/.test(next)
}
