import {rangeOpeners} from '../language/en/numbers.ts'
import type {Token} from '../types.ts'
import type {Interval} from './hedge.ts'
import {countedAt} from './noun.ts'
import {numberAt, type Printed} from './number.ts'
import {moneyBefore, unitAt} from './unit.ts'
import {touches} from './words.ts'

type Tokens = readonly Token[]

/** The upper end of a range: [between 10] and 20, [10] to 15 people, [10]-15 people, [$5] to $7 million. */
export function rangeEnd(tokens: Tokens, number: Printed): Printed | undefined {
  const link = tokens[number.end]
  if (!link || number.bounds) return
  if (link.text.length > 3) return
  const dash = link.text.length === 1 && /^[-\u2010-\u2014]$/.test(link.text)
  if (!dash && link.lower !== 'to' && link.lower !== 'and' && link.lower !== 'or') return
  const {at, money} = behindCurrency(tokens, number.end + 1)
  const upper = tokens[at] && numberAt(tokens, at)
  if (!upper || upper.bounds || upper.part || upper.value <= number.value) return
  const first = firstOf(tokens, number.end)
  if (link.lower === 'and' && tokens[first - 1]?.lower !== 'between') return
  if (link.lower === 'or' && upper.value > number.value * 3) return
  if (link.lower === 'to' && isChange(tokens, first)) return
  if (dash && !touches(tokens[number.end - 1], link)) return
  // [10-15] people; not [10-15] alone
  const paid = money || moneyBefore(tokens, first + 1) !== undefined
  if (dash && !paid && !(countedAt(tokens, upper.end, false) ?? unitAt(tokens, upper.end))) return
  return upper.value / number.value < 1000 || number.digits === upper.digits ? upper : undefined
}

// 5 to [$]7 million
function behindCurrency(tokens: Tokens, at: number): {readonly at: number; readonly money: boolean} {
  for (const far of [1, 2])
    if (tokens[at + far] && moneyBefore(tokens, at + far)?.from === at) return {at: at + far, money: true}
  return {at, money: false}
}

/** [rose from 10 to 15]: not a range, but two numbers; [ranging in age from 10 to 15] is one. */
export function isChange(tokens: Tokens, at: number): boolean {
  if (tokens[at - 1]?.lower !== 'from') return false
  for (let far = 2; far < 6; far++) if (rangeOpeners.has(tokens[at - far]?.lower ?? '')) return false
  return true
}

// The token at which the number that ends at `end` begins, its currency with it.
function firstOf(tokens: Tokens, end: number): number {
  let at = end - 1
  while (at > 0 && numberAt(tokens, at - 1)?.end === end) at--
  return moneyBefore(tokens, at)?.from ?? at
}

/** The interval of a range; the lower end takes the scale of the upper: [2 to 3 million]. */
export function rangeOf(low: Printed, high: Printed): Interval {
  const factor = low.value < 1000 && high.value >= 1000 && high.step >= 1000 && low.digits ? scaleOf(high.value) : 1
  return {min: low.value * factor, max: high.value, exact: false, printed: null}
}

function scaleOf(value: number): number {
  return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1000
}
