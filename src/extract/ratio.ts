import {notBeforeRatio, rated, smallNumbers} from '../language/en/numbers.ts'
import {NUMBER_OPENER} from '../text/flags.ts'
import type {Token} from '../types.ts'
import {numberAt} from './number.ts'

/** A part and its whole at tokens `[at, end)`. */
export interface Ratio {
  readonly part: number
  readonly whole: number
  readonly end: number
  /** Whether so many were counted, and it is no rate: [29 out of 30 charges]. */
  readonly counts: boolean
}

type Tokens = readonly Token[]

/** The ratio that begins at token `at`: [one in ten] voters, [three out of five], [1 in every 20], [1-in-10], [4.5 per 100,000] people. */
export function ratioAt(tokens: Tokens, at: number): Ratio | undefined {
  const mark = markAt(tokens, at)
  if (mark) return mark
  const dash = tokens[at + 1]?.text === '-' ? 1 : 0
  const link = tokens[at + 1 + dash]?.lower
  if (link !== 'in' && link !== 'out' && link !== 'per') return
  const part = smallAt(tokens[at]!)
  if (!part || notBeforeRatio.has(tokens[at - 1]?.lower ?? '')) return
  const found = wholeAt(tokens, at + 2 + dash, link === 'out', dash)
  if (!found || found.value <= part) return
  const {value: whole, end} = found
  const isRate = link === 'per' ? whole >= 100 : link === 'out' || isUsual(part, whole)
  return isRate ? {part, whole, end, counts: link === 'out' && whole > 10 && whole % 100 !== 0} : undefined
}

/** A mark out of ten or a hundred: a score of [57/100], [6.4/10]; [4/10] alone may be a date, [24/7] is none. */
function markAt(tokens: Tokens, at: number): Ratio | undefined {
  if (tokens[at + 1]?.text !== '/' || !marks.has(tokens[at + 2]?.text ?? '')) return
  const [part, whole] = [Number(tokens[at]!.text), Number(tokens[at + 2]!.text)]
  if (!(part <= whole) || tokens[at + 3]?.text === '/') return
  const told =
    whole === 100 ||
    !Number.isInteger(part) ||
    tokens.slice(Math.max(0, at - 6), at).some(({lower}) => rated.has(lower))
  return told ? {part, whole, end: at + 3, counts: false} : undefined
}

const marks: ReadonlySet<string> = new Set(['5', '10', '20', '100'])

function wholeAt(tokens: Tokens, from: number, out: boolean, dash: number) {
  let at = from
  if (out && tokens[at++]?.lower !== 'of') return
  if (dash && tokens[at++]?.text !== '-') return
  if (tokens[at]?.lower === 'every') at++
  const token = tokens[at]
  if (!token || !(/^\d/.test(token.text) || token.flags & NUMBER_OPENER)) return
  const number = numberAt(tokens, at)
  return number && !number.bounds && !number.part && Number.isInteger(number.value) ? number : undefined
}

const smallAt = ({text, lower}: Token) => (/^\d{1,3}(?:\.\d+)?$/.test(text) ? Number(text) : smallNumbers.get(lower))

/** Wholes that one divides by: [one in seven]; [12 in 5 raids] and [three in 40 villages] are none. */
const isUsual = (part: number, whole: number) =>
  part === 1 ? whole <= 100 || whole % 100 === 0 : whole <= 5 || whole === 10 || whole === 100 || whole % 1000 === 0
