import {groupBy} from '../../general/group.ts'
import {UNITS} from '../../language/en/time/lengths.ts'
import {NUMBERS} from '../../language/en/time/numbers.ts'
import {VAGUE} from '../../language/en/time/relative.ts'
import {isCapital, isDash, isJoined, isWord, low} from '../words.ts'
import type {Parser, Words} from '../written.ts'

const phrases = VAGUE.map(([phrase, value]) => ({words: phrase.split(' '), value}))

/** The words that begin a vague expression. */
export const vagueHeads = new Set(phrases.map(({words}) => words[0]!))

/** Phrases by their first word, and by their second, empty for those of one: [in] and [the] are frequent, what follows them here is not. */
const byHead = new Map(
  [...vagueHeads].map((head) => [
    head,
    groupBy(
      phrases.filter(({words}) => words[0] === head),
      ({words}) => words[1] ?? ''
    )
  ])
)

/** A time without a place in the calendar: [recently], [in the future], [now]. */
export const vague: Parser = (words, at) => {
  const bySecond = byHead.get(low(words, at))!
  const match =
    bySecond.get(low(words, at + 1))?.find((phrase) => phrase.words.every((word, i) => low(words, at + i) === word)) ??
    bySecond.get('')?.[0]
  if (!match || isOther(words, at, at + match.words.length)) return undefined
  return {from: at, to: at + match.words.length, shape: {kind: 'literal', timex: 'DATE', value: match.value}}
}

/** Whether the words say something else here. */
function isOther(words: Words, at: number, end: number): boolean {
  const [first, last] = [low(words, at), low(words, end - 1)]
  // [the Now Show], [now-defunct]; [until-now]
  if ((isCapital(words, at) && at > 0 && isCapital(words, end)) || isDashed(words, at, end)) return true
  if (first === 'earlier') return !isAlone(words, at)
  if (last === 'past') return isLength(words, end)
  // [now that the war is over], [now and then], [by now] is now.
  if (first === 'now') return ['that', 'or'].includes(low(words, end))
  if (last === 'recently') return low(words, end) === 'as'
  return false
}

const isDashed = (words: Words, at: number, end: number) =>
  (isDash(words, end) && isJoined(words, end - 1) && isJoined(words, end)) ||
  (isDash(words, at - 1) && isJoined(words, at - 1) && isJoined(words, at - 2))

/** What may stand behind [said earlier]: [in an interview]. */
const closes = /^(?:in|to|by|and|but|from|after|as|when)$/

/** [said earlier], not [earlier this week], [two days earlier], [earlier than], [an earlier statement]. */
const isAlone = (words: Words, at: number) =>
  (!isWord(words, at + 1) || closes.test(low(words, at + 1))) &&
  !/^(?:an?|the|no|(?:year|month|week|day|hour|minute|decade)s?)$/.test(low(words, at - 1))

/** [in the past 24 hours], [in the past few weeks]: a length, not a vague past. */
const isLength = (words: Words, at: number) =>
  /^\d|^(?:few|several|couple)$/.test(low(words, at)) || NUMBERS.has(low(words, at)) || UNITS.has(low(words, at))
