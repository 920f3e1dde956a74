import {currencySigns} from '../language/en/numbers.ts'
import type {Quantity, Token} from '../types.ts'
import {countedAt, measureAt} from './noun.ts'
import {numberAt, type Printed} from './number.ts'
import {touches} from './words.ts'

/** The upper end of a range: [between 10] and 20, [10] to 15 people, [10]-15 people. */
export function rangeEnd(tokens: readonly Token[], number: Printed): Printed | undefined {
  let link = tokens[number.end]
  let at = number.end + 1
  // [10 percent] to 20 percent is two
  if (!link || number.bounds) return
  const before = tokens[number.end - 1]!
  const dash = /^[-\u2010-\u2014]$/.test(link.text)
  if (!dash && link.lower !== 'to' && link.lower !== 'and' && link.lower !== 'or') return
  if (tokens[at] && currencySigns.has(tokens[at]!.text)) at++
  const upper = tokens[at] && numberAt(tokens, at)
  if (!upper || upper.bounds || upper.value <= number.value) return
  if (link.lower === 'and' && tokens[firstOf(tokens, number.end) - 1]?.lower !== 'between') return
  if (link.lower === 'or' && upper.value > number.value * 3) return
  const scale = upper.value / number.value
  if (dash && (!touches(before, link) || !(countedAt(tokens, upper.end, false) ?? measureAt(tokens, upper.end)))) return
  link = tokens[upper.end]
  return scale < 1000 || number.digits === upper.digits ? upper : undefined
}

// The token at which the number that ends at `end` begins.
function firstOf(tokens: readonly Token[], end: number): number {
  let at = end - 1
  while (at > 0 && numberAt(tokens, at - 1)?.end === end) at--
  return currencySigns.has(tokens[at - 1]?.text ?? '') ? at - 1 : at
}

/** The interval of a range; the lower end takes the scale of the upper: [2 to 3 million]. */
export function rangeOf(low: Printed, high: Printed): Omit<Quantity, 'unit' | 'modifiers'> {
  const factor = low.value < 1000 && high.value >= 1000 && high.step >= 1000 && low.digits ? scaleOf(high.value) : 1
  return {min: low.value * factor, max: high.value, exact: false, printed: null}
}

function scaleOf(value: number): number {
  return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1000
}
