import {
  itemOpeners,
  itemTails,
  marked,
  mayBeOfOthers,
  notItem,
  notListed,
  opensItems,
  someOf,
  unlikeAll
} from '../../language/en/enumerations.ts'
import {smallNumbers} from '../../language/en/numbers.ts'
import {CAPITAL} from '../../text/flags.ts'
import {tokenize} from '../../text/tokens.ts'
import type {Quantity} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import type {Amount} from './amounts.ts'
import type {Equation, EquationFinder} from './equation.ts'

/** A number of things that are then listed without names: `three animals: a crab, a snail, a worm and a shrimp`, `two offers: one from Homra …`. */
export const items: EquationFinder = ({list, gaps}, reading) => {
  const {sentence} = reading
  const opening = openingOf(sentence.text)
  const at = opening ? list.findLastIndex(({end}) => end <= sentence.start + opening.at) : -1
  const number = list[at]
  if (!opening || !number || !isCount(number) || someOf.test(gaps[at]!)) return []
  const between = sentence.text.slice(number.end - sentence.start, opening.at)
  if (between.length > gap || unlikeAll.test(between) || mayBeOfOthers.test(between)) return []
  const start = opening.from + sentence.start
  const found = counted(opening.text, start, number.value, reading)
  if (!found) return []
  const span = {start, end: start + opening.text.length}
  const value = {min: found, max: found, unit: number.value.unit, modifiers: [], exact: true, printed: found}
  return [
    {
      kind: 'enumeration',
      operands: [
        {role: 'number', ...number},
        {role: 'names', ...span, value}
      ]
    } satisfies Equation
  ]
}

/** Most characters between a number with its noun and the list. */
const gap = 80

/** The list at the end of a sentence, and what opens it. */
function openingOf(sentence: string): {readonly at: number; readonly from: number; readonly text: string} | undefined {
  for (const sign of opensItems) {
    const at = sentence.lastIndexOf(sign)
    if (at < 0) continue
    const from = at + sign.length
    const text = sentence.slice(from).replace(/[.]?\s*$/, '')
    return / and /.test(text) && !notListed.test(text) ? {at, from, text} : undefined
  }
  return undefined
}

/** Most things that people count and list. */
const most = 20

function isCount({value: {kind, printed, min, max, unit}}: Amount): boolean {
  return kind === undefined && printed !== null && printed > 1 && printed <= most && min === max && unit !== ''
}

/** How many things a list has; where some of them are told by numbers, what comes nearer to the number told: `two dogs and a cat`. */
function counted(text: string, start: number, told: Quantity, reading: Reading): number | undefined {
  const parts = partsOf(text)
  if (parts.length < 2 || parts.length > most) return undefined
  if (parts.every((part) => marked.test(part)))
    return new Set(parts.map((part) => marked.exec(part)![0])).size === 1 ? parts.length : undefined
  if (hasCapital(start, text, reading) || !parts.every(isItem)) return undefined
  const areLed = parts.filter((part) => itemOpeners.test(part)).length
  // [bread and butter], a lack of [money, time and staff]
  if (areLed < parts.length && (parts.length < 3 || hasTail(parts) || !areNouns(parts, start, reading)))
    return undefined
  const sum = parts.reduce((total, part) => total + (smallNumbers.get(part.split(' ', 1)[0]!.toLowerCase()) ?? 1), 0)
  return sum === told.printed ? sum : parts.length
}

/** Whether what has no article ends in a noun all the same: not `[shallow, brown] and full of carp`. */
function areNouns(parts: readonly string[], start: number, {sentence, syntax}: Reading): boolean {
  const tags = syntax()?.tree.tags
  const behind = sentence.tokens.findIndex((token) => token.start >= start)
  let at = behind < 0 ? sentence.tokens.length : behind
  return parts.every((part) => {
    while (at < sentence.tokens.length && /^(?:,|and)$/.test(sentence.tokens[at]!.text)) at++
    at += tokensOf(part)
    const isLed = itemOpeners.test(part) || itemTails.test(part)
    return isLed || /^(?:NOUN|PROPN)$/.test(tags?.[at - 1] ?? '') || part.endsWith('ing')
  })
}

const tokensOf = (part: string): number => tokenize(part).length

/** Parts between commas, the last behind its `and`, which is the only one. */
function partsOf(text: string): readonly string[] {
  const parts = text.split(', ')
  const last = parts.pop()!
  const tail = last.startsWith('and ') ? [last.slice(4)] : last.split(' and ')
  const isOne = tail.length === (last.startsWith('and ') ? 1 : 2)
  const all = [...parts, ...tail]
  return isOne && all.every((part) => !/\band\b/.test(part)) ? all : []
}

/** Most words of a thing. */
const words = 4

const isItem = (part: string): boolean => part.split(' ').length <= words && !notItem.test(part)

/** Whether what has no article follows one that goes on behind its noun, and may hang on it. */
function hasTail(parts: readonly string[]): boolean {
  const first = parts.findIndex((part) => itemTails.test(part))
  return first >= 0 && parts.slice(first + 1).some((part) => !itemOpeners.test(part))
}

function hasCapital(start: number, text: string, {sentence: {tokens}}: Reading): boolean {
  return tokens.some((token) => token.start >= start && token.end <= start + text.length && token.flags & CAPITAL)
}
