import {moments, stayEnds, stays} from '../../language/en/courses.ts'
import type {TimeMention, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import {isUnlike} from './course-length.ts'
import {indexAt, isWhole, wordBefore} from './span-words.ts'

/** Most words between a length and the word that says where: `74 days in a [cellar]`, and between `had been` and a length. */
const [reach, told] = [5, 9]

/** Where somebody stayed so long as a sentence gives as the whole: `freed after [74 days] in captivity`, `had been trapped for [nine days]`. */
export function stayOf(length: TimeMention, reading: Reading): string | undefined {
  const {tokens} = reading.sentence
  if (!tokens.some(({lower}) => stays.has(lower) || lower === 'held') || !isWhole(reading, length)) return undefined
  // Of several people nobody can tell who stayed.
  if (new Set(reading.mentions.flatMap((it) => (it.type === 'person' ? [it.fullName] : []))).size > 1) return undefined
  const [from, to] = [indexAt(reading, length.start), indexAt(reading, length.end)]
  if (isUnlike(length, from, reading)) return undefined
  const lead = wordBefore(reading, length)
  if (lead === 'after') return tokens.some(({lower}) => stayEnds.has(lower)) ? behind(tokens, to) : undefined
  if (lead === 'spent') return behind(tokens, to)
  if (lead !== 'for') return undefined
  // `had been there for five days when a light came` tells of a moment.
  if (tokens.slice(to).some(({lower}) => moments.has(lower))) return undefined
  const words = tokens.slice(Math.max(0, from - told), from)
  const been = words.findLastIndex(({lower}) => /^(?:was|were|been)$/.test(lower))
  if (been < 0 || (words[been]!.lower === 'been' && !words.slice(0, been).some(({lower}) => lower === 'had')))
    return undefined
  return named(words.slice(been + 1)) ?? held(words.slice(been + 1)) ?? behind(tokens, to)
}

/** `74 days [in captivity]`, `nine days [underground]`, `17 days in the Brenna [mine]`. */
function behind(tokens: readonly Token[], to: number): string | undefined {
  if (!/^(?:in|as|at|on|underground|adrift|missing|trapped|inside|under|behind)$/.test(tokens[to]?.lower ?? ''))
    return undefined
  const end = tokens.findIndex(({text}, at) => at > to && /^[,;.:]$/.test(text))
  return named(tokens.slice(to, Math.min(to + reach, end < 0 ? tokens.length : end)))
}

const named = (tokens: readonly Token[]): string | undefined =>
  tokens.flatMap(({lower}) => stays.get(lower) ?? []).at(0)

/** `was [held] for 47 days`, of people only. */
const held = (tokens: readonly Token[]): string | undefined =>
  tokens.some(({lower}) => lower === 'held') ? 'captivity' : undefined
