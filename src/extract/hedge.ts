import {type Hedge, hedges, trailingHedges} from '../language/en/numbers.ts'
import type {Quantity, Token} from '../types.ts'
import type {Printed} from './number.ts'

// Hedges by their last word, the words before it reversed; the longest first.
const byLastWord: ReadonlyMap<string, readonly {readonly words: readonly string[]; readonly hedge: Hedge}[]> = index()

function index() {
  const result = new Map<string, {words: readonly string[]; hedge: Hedge}[]>()
  for (const [hedge, list] of Object.entries(hedges) as [Hedge, readonly string[]][]) {
    for (const it of list) {
      const words = it.split(' ').reverse()
      const others = result.get(words[0]!) ?? []
      others.push({words, hedge})
      result.set(words[0]!, others)
    }
  }
  for (const list of result.values()) list.sort((a, b) => b.words.length - a.words.length)
  return result
}

/** The hedge that ends right before token `end`, and where it begins: [nearly] 2,000. */
export function hedgeBefore(
  tokens: readonly Token[],
  end: number
): {readonly hedge: Hedge; readonly from: number} | undefined {
  const list = byLastWord.get(tokens[end - 1]?.lower ?? '')
  if (!list) return
  for (const {words, hedge} of list) {
    if (words.every((word, back) => tokens[end - 1 - back]?.lower === word)) return {hedge, from: end - words.length}
  }
  return
}

/** The hedge that begins at token `at`: 200 [or more]. */
export function hedgeAfter(
  tokens: readonly Token[],
  at: number
): {readonly hedge: Hedge; readonly end: number} | undefined {
  const hedge = trailingHedges.get(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)
  return hedge && {hedge, end: at + 2}
}

type Interval = Pick<Quantity, 'min' | 'max' | 'exact' | 'printed'>

/**
 * What a printed number says, as an interval.
 *
 * Numbers below 100 and numbers written to the last unit are exact. A round number is half of its last unit to either side, one tenth of itself at most:
 * 88,000 is 87,500 to 88,500; 10,000 is 9,000 to 11,000; 150 is 145 to 155.
 */
export function intervalOf(number: Printed, hedge: Hedge | undefined): Interval {
  const {value, step, bounds} = number
  const printed = bounds ? (number.bounds && hedge === undefined ? null : value) : value
  const [low, high] = bounds ?? spread(value, step, hedge === 'exactly')
  switch (hedge) {
    case 'about': {
      const half = Math.max((high - low) / 2, value / 10)
      return {min: Math.floor(value - half), max: Math.ceil(value + half), exact: false, printed}
    }
    case 'nearly':
      return {min: Math.min(value - 1, Math.floor(value * 0.95)), max: value, exact: false, printed}
    case 'over':
    case 'atLeast':
      return {min: bounds ? low : value, max: null, exact: false, printed}
    case 'under':
    case 'upTo':
      return {min: null, max: bounds ? high : value, exact: false, printed}
    default:
      return {min: low, max: high, exact: low === high, printed}
  }
}

function spread(value: number, step: number, exactly: boolean): readonly [number, number] {
  const round = step < 1 || (value >= 100 && step > 1)
  if (!round || (exactly && step >= 1)) return [value, value]
  const half = Math.min(step / 2, value / 10)
  return [clean(value - half), clean(value + half)]
}

// 6.45, not 6.4499999999999993
function clean(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
