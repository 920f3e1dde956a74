import {singular} from '../../extract/noun.ts'
import {firstEnding} from '../../extract/words.ts'
import {
  below,
  gatherings,
  includes,
  mentionsOthers,
  ofThe,
  ofThose,
  opensPart,
  vague,
  within
} from '../../language/en/equations.ts'
import {copulas} from '../../language/en/headlines.ts'
import {people} from '../../language/en/people.ts'
import type {OperandClaim} from '../../types.ts'
import type {Sitting} from '../maker.ts'
import type {Reading} from '../sentence.ts'
import {type Amount, type Amounts, amounts} from './amounts.ts'
import {type Told, tied} from './tied.ts'

/** Parts with their whole: `of the 388 reports, 402 came from women`, `12 people, including 15 children`, `of the injured, 63 …`. */
export function partClaims(sitting: Sitting): readonly OperandClaim[] {
  return sitting.readings.flatMap((reading, at) => {
    if (reading.quantities.length === 0 || reading.quantities.length > most) return []
    return pairsOf(reading, sitting.readings, at).flatMap(([part, whole]) =>
      tied('part-whole', [['part', part] as const, ['whole', whole] as const], sitting)
    )
  })
}

/** Numbers of a sentence: what has more is a table. */
const most = 12

type Pair = readonly [part: Told, whole: Told]

function pairsOf(reading: Reading, readings: readonly Reading[], at: number): readonly Pair[] {
  const found = amounts(reading)
  const {list, gaps} = found
  const pairs: Pair[] = []
  const add = (part: Amount | undefined, whole: Told | undefined) => {
    if (part && whole && isPlain(part) && isPlain(whole)) pairs.push([{...part, reading}, whole])
  }
  for (const [index, amount] of list.entries()) {
    const next = list[index + 1]
    const [before, behind] = [gaps[index]!, gaps[index + 1]!]
    // [402] of the [388] reports
    if (ofThe.test(behind)) add(amount, next && {...next, reading})
    // Of the [388] reports, [402] came from women
    else if (below.test(before) && within.test(behind) && isLike(next, amount)) add(next, {...amount, reading})
    // The village has [312] houses. The flood damaged [340] of them
    else if (ofThem.test(behind) && amount.value.unit === '')
      add(amount, index > 0 ? wholeBefore(found, index, reading) : onlyIn(readings[at - 1], reading))
    // [12] people, including [15] children
    else if (includes.test(behind) && isOfPeople(amount) && isOfPeople(next)) add(next, {...amount, reading})
  }
  const [state] = ofThose.exec(gaps[0]!)?.slice(1) ?? []
  if (state && list[0]?.value.unit === '') add(list[0], toldOf(state, readings, at))
  return pairs
}

/** `Thirty-seven people had to be admitted, 43 [of them] children`: the only number before it of several, and nothing else between that may be meant. */
function wholeBefore({list, gaps}: Amounts, index: number, reading: Reading): Told | undefined {
  const before = list.slice(0, index).filter(({value}) => value.kind === undefined)
  const [whole] = before
  if (!whole || whole !== list[index - 1] || whole.value.unit === '' || vague.test(gaps[index - 1]!)) return undefined
  const [gap, behind] = [gaps[index]!, gaps[index + 1]!]
  if (mentionsOthers.test(gap) || !opensPart.test(gap)) return undefined
  // Two families, [five of them children]: some of those who belong to them
  const ofPeople =
    behind.startsWith(' of whom') || people.has(singular(/^ of \p{L}+ (\p{L}+)/u.exec(behind)?.[1] ?? ''))
  return !gatherings.has(whole.value.unit) && (isOfPeople(whole) || !ofPeople) ? {...whole, reading} : undefined
}

/** What `them` can only be: the one number of several things in the sentence before, of the same paragraph. */
function onlyIn(before: Reading | undefined, {block}: Reading): Told | undefined {
  const told = before?.block === block ? amounts(before).list : []
  return before && told.length === 1 ? {...told[0]!, reading: before} : undefined
}

const ofThem = /^ of (?:them|these|those|whom|which)(?![\p{L}’'-]| (?:who|that|which)\b)/u

function isPlain({value: {kind, printed, min, max}}: Pick<Amount, 'value'>): boolean {
  return kind === undefined && printed !== null && printed > 1 && min !== null && max !== null
}

/** What has no noun, or the same one, is some of what was told before it. */
const isLike = (part: Amount | undefined, whole: Amount): boolean =>
  part !== undefined && (part.value.unit === '' || part.value.unit === whole.value.unit)

const isOfPeople = (amount: Amount | undefined): boolean => amount !== undefined && people.has(amount.value.unit)

/** Of the [injured]: how many people were injured, by the sentences right before. */
function toldOf(state: string, readings: readonly Reading[], at: number): Told | undefined {
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    const reading = readings[back]!
    if (reading.block !== readings[at]!.block) return undefined
    const found = amounts(reading).list.filter((amount) => isSaid(amount, state, reading))
    if (found.length > 0) return found.length === 1 ? {...found[0]!, reading} : undefined
  }
  return undefined
}

/** Sentences back to a whole. */
const reach = 2

/** `Fifty-eight people were [injured]`, `58 [injured]`. */
function isSaid({end, value}: Amount, state: string, {sentence: {tokens}}: Reading): boolean {
  if (value.modifiers.includes(state) || value.unit === state) return true
  const from = firstEnding(tokens, end)
  return (
    tokens[from]?.lower === state ||
    [1, 2, 3].some((next) => tokens[from + next]?.lower === state && copulas.has(tokens[from + next - 1]!.lower))
  )
}
