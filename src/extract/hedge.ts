import {type Hedge, hedgedThrough, hedges, joinedHedges, trailingHedges} from '../language/en/numbers.ts'
import type {Quantity, Token} from '../types.ts'
import type {Printed} from './number.ts'
import {touches} from './words.ts'

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

/** The hedge before a number, or before the word that adds it to others: [at least another] 30. */
export function hedgeOf(
  tokens: readonly Token[],
  at: number
): {readonly hedge: Hedge; readonly from: number} | undefined {
  return hedgedThrough.has(tokens[at - 1]?.lower ?? '') ? hedgeBefore(tokens, at - 1) : hedgeBefore(tokens, at)
}

/** The hedge that begins at token `at`: 200 [or more], 30[-odd], 100[+]. */
export function hedgeAfter(
  tokens: readonly Token[],
  at: number
): {readonly hedge: Hedge; readonly end: number} | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token) return
  if (touches(tokens[at - 1], token)) {
    if (token.text === '+') return {hedge: 'atLeast', end: at + 1}
    const joined = token.text === '-' && touches(token, next) ? joinedHedges.get(next!.lower) : undefined
    return joined && {hedge: joined, end: at + 2}
  }
  if (!next || !trailing.has(token.lower)) return
  const hedge = trailingHedges.get(`${token.lower} ${next.lower}`)
  return hedge && {hedge, end: at + 2}
}

const trailing: ReadonlySet<string> = new Set(Array.from(trailingHedges.keys(), (words) => words.split(' ', 1)[0]!))

export type Interval = Pick<Quantity, 'min' | 'max' | 'exact' | 'printed' | 'beyond'>

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
      return {
        min: outward(Math.floor, value - half, step),
        max: outward(Math.ceil, value + half, step),
        exact: false,
        printed
      }
    }
    case 'nearly':
      return {
        min: step < 1 ? clean(value * 0.95) : Math.min(value - 1, Math.floor(value * 0.95)),
        max: value,
        exact: false,
        printed
      }
    case 'over':
      return {min: bounds ? low : value, max: null, exact: false, printed, beyond: true}
    case 'atLeast':
      return {min: bounds ? low : value, max: null, exact: false, printed}
    case 'under':
      return {min: null, max: bounds ? high : value, exact: false, printed, beyond: true}
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

/** To whole numbers, or to the last place of decimals. */
const outward = (round: (value: number) => number, value: number, step: number): number =>
  step < 1 ? clean(value) : round(value)

// 6.45, not 6.4499999999999993
function clean(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
