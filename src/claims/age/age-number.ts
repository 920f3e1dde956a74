import {hedgeBefore} from '../../extract/hedge.ts'
import {numberAt} from '../../extract/number.ts'
import type {Months} from '../../judge/birth.ts'
import {afterAge, notAge} from '../../language/en/ages.ts'
import {auxiliaries} from '../../language/en/verbs.ts'
import type {Token} from '../../types.ts'

/** An age at tokens `[from, to)`. */
export interface AgeNumber {
  readonly months: Months
  readonly from: number
  readonly to: number
}

const oldest = 119

/** A whole number of years from 1 to 119 that no hedge loosens: [45], [fifteen]; not [nearly 80], [about 68]. */
export function numberOfYears(tokens: readonly Token[], at: number): AgeNumber | undefined {
  if (!tokens[at] || tokens[at].lower === 'a' || tokens[at].lower === 'an') return undefined
  const number = numberAt(tokens, at)
  if (!number || number.bounds || !Number.isInteger(number.value) || number.value < 1 || number.value > oldest)
    return undefined
  return hedgeBefore(tokens, at)
    ? undefined
    : {months: [number.value * 12, number.value * 12 + 12], from: at, to: number.end}
}

/** A number of years with nothing behind it that it could count: [45], said; [45 years old]. */
export function bareAge(tokens: readonly Token[], at: number): AgeNumber | undefined {
  const age = numberOfYears(tokens, at)
  if (!age) return undefined
  if (isYears(tokens, age.to) && tokens[age.to + 1]?.lower === 'old') return {...age, to: age.to + 2}
  if (isYears(tokens, age.to) && tokens[age.to + 1]?.lower === 'of' && tokens[age.to + 2]?.lower === 'age')
    return {...age, to: age.to + 3}
  return ends(tokens, age.to) ? age : undefined
}

const isYears = (tokens: readonly Token[], at: number) => /^years?$/.test(tokens[at]?.lower ?? '')

/** Whether an age may end before this token: [45], said; not [45] seconds, not [21], 22 and not [18]-25. */
function ends(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next) return true
  if (notAge.has(next.lower)) return false
  if (/^[.;!?—–]$/.test(next.text)) return true
  if (/^[,”"’]$/.test(next.text)) return !isNumber(tokens[at + 1])
  if (next.lower === 'and') return !isNumber(tokens[at + 1])
  return afterAge.has(next.lower) || auxiliaries.has(next.lower)
}

const isNumber = (token: Token | undefined) => token !== undefined && /^\d/.test(token.text)

/** An age that ends with `old` at token `last`: [45-year-old], [11-month-old], [45 year old]. */
export function yearOld(tokens: readonly Token[], last: number): AgeNumber | undefined {
  if (tokens[last]?.lower !== 'old') return undefined
  const unit = isDash(tokens[last - 1]) ? last - 2 : last - 1
  const month = tokens[unit]?.lower === 'month'
  if (!month && tokens[unit]?.lower !== 'year') return undefined
  const end = isDash(tokens[unit - 1]) ? unit - 1 : unit
  // [sixty-seven]-year-old, not sixty-[seven]
  for (let at = Math.max(0, end - 3); at < end; at++) {
    const age = numberOfYears(tokens, at)
    if (!age || age.to !== end) continue
    if (isThen(tokens, at)) return undefined
    const count = age.months[0] / 12
    return {from: at, to: last + 1, months: month ? [count, count + 1] : age.months}
  }
  return undefined
}

/** The age that begins at a token and ends with `old`: Tom Hale, a [45-year-old] builder. */
export function yearOldAt(tokens: readonly Token[], at: number): AgeNumber | undefined {
  for (let last = at + 2; last <= at + 6; last++) {
    const age = yearOld(tokens, last)
    if (age?.from === at) return age
  }
  return undefined
}

/** [then]-45-year-old: of a time that nobody tells. */
const isThen = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.lower === 'then' || (isDash(tokens[at - 1]) && tokens[at - 2]?.lower === 'then')

export const isDash = (token: Token | undefined) => token !== undefined && /^[-‐‑–]$/.test(token.text)

/** [aged] 45, [at the age of] 45, [at age] 45, [age] 45: the age behind its cue, the cue included. */
export function cuedAge(tokens: readonly Token[], at: number): AgeNumber | undefined {
  const start = afterCue(tokens, at)
  const age = start === undefined ? undefined : numberOfYears(tokens, start)
  if (!age || /^(?:to|and|or|years|plus|over|under|month|months|weeks|days)$/.test(blocking(tokens, age.to)))
    return undefined
  const years = isYears(tokens, age.to) ? age.to + 1 : age.to
  return isDash(tokens[years]) ? undefined : {...age, from: at, to: years}
}

/** [aged 45 and] over, [aged 45 and] 47: a word that makes a class of an age. */
function blocking(tokens: readonly Token[], at: number): string {
  const word = tokens[at]?.lower ?? ''
  if (word === 'and')
    return isNumber(tokens[at + 1]) || /^(?:over|under|above|up|older)$/.test(tokens[at + 1]?.lower ?? '') ? word : ''
  return word === 'years' && tokens[at + 1]?.lower !== 'and' ? '' : word
}

function afterCue(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.lower
  const age = word === 'at' ? (tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1) : at
  const cue = tokens[age]?.lower
  if (cue === 'aged' && age === at) return at + 1
  if (cue !== 'age') return undefined
  return tokens[age + 1]?.lower === 'of' ? age + 2 : age + 1
}
