import {banNouns, banVerbs, notBanned, revisedBans} from '../../language/en/bans.ts'
import {auxiliaries} from '../../language/en/verbs.ts'
import type {Subject, TimeMention, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import {indexAt, isAttributive, wordBefore} from './span-words.ts'

/** Most words between a verb and its length: `[banned] the rider Petra Vanek [for] four years`. */
const reach = 8

/** Somebody's ban, whose length a sentence gives: `Vanek's [four-year] ban`, `suspended the rider for [two years]`. */
export function banOf(length: TimeMention, reading: Reading): Subject | undefined {
  if (!/^P[\d.]+[YM]/.test(length.value.value) || length.value.mod !== undefined) return undefined
  if (reading.sentence.tokens.some(({lower}) => revisedBans.has(lower))) return undefined
  const found = ofNoun(length, reading) ?? ofVerb(length, reading)
  if (!found) return undefined
  const {name} = found
  return {
    kind: 'event',
    label: name === undefined ? 'ban' : `ban (${name})`,
    event: 'ban',
    family: 'ban',
    parties: [],
    brokers: [],
    places: reading.names().flatMap(({name: place}) => (place === name ? [] : [place])),
    ...(name === undefined ? {} : {name})
  }
}

interface Banned {
  readonly name?: string
}

/** `Vanek's four-year [ban]`, `Vanek was given a four-year [ban]`, `a four-year [ban] for Vanek`; not `a two-year ban on imports`. */
function ofNoun(length: TimeMention, reading: Reading): Banned | undefined {
  const {tokens} = reading.sentence
  if (!isAttributive(reading, length)) return undefined
  const from = indexAt(reading, length.start)
  let at = indexAt(reading, length.end)
  for (let skipped = 0; skipped < 2 && !banNouns.has(tokens[at]?.lower ?? ''); skipped++) at++
  if (!banNouns.has(tokens[at]?.lower ?? '')) return undefined
  const next = tokens[at + 1]?.lower
  if (next === 'for' || next === 'on') {
    const name = nameAt(tokens, at + 2)
    if (name !== undefined) return {name}
    // `for doping` tells why, `on imports` what.
    if (next === 'on') return undefined
  }
  if (/^['’]s?$/.test(tokens[from - 1]?.lower ?? ''))
    return isName(tokens[from - 2]) ? {name: tokens[from - 2]!.text} : {}
  if (/^(?:his|her)$/.test(wordBefore(reading, length))) return {}
  const verb = tokens.slice(0, from).findLastIndex(({lower}) => given.has(lower))
  if (verb < 0 || from - verb > 3) return undefined
  const told = reading.syntax()?.predications.find(({predicate}) => predicate === verb)
  const subject = told?.arguments.find(({role}) => role === 'subject')
  const name = subject && nameAt(tokens, subject.from)
  return name === undefined ? undefined : {name}
}

/** Verbs by which somebody comes by a ban, or has it: `[received] a four-year ban`. */
const given: ReadonlySet<string> = new Set(['received', 'given', 'got', 'serving', 'served', 'handed'])

/** `[banned] Petra Vanek for four years`, `Vanek was [suspended] for two years`, `[suspends] the rider for two years`. */
function ofVerb(length: TimeMention, reading: Reading): Banned | undefined {
  const {tokens} = reading.sentence
  if (wordBefore(reading, length) !== 'for') return undefined
  const to = indexAt(reading, length.start) - 1
  const verb = tokens.slice(0, to).findLastIndex(({lower}) => banVerbs.has(lower))
  if (verb < 0 || to - verb > reach) return undefined
  const passive = auxiliaries.has(tokens[verb - 1]?.lower ?? '')
  const words = passive ? tokens.slice(0, verb - 1) : tokens.slice(verb + 1, to)
  if (words.some(({lower}) => notBanned.has(lower))) return undefined
  const last = words.findLast((token, at) => isName(token) && at > 0) ?? (isName(words[0]) ? words[0] : undefined)
  if (last && words.at(-1) === last) return {name: last.text}
  return isPerson(words) ? {} : undefined
}

/** `the [rider]`, `[her]`: one person, whom others name. */
function isPerson(words: readonly Token[]): boolean {
  const [first, second] = words.slice(-2)
  if (words.length === 1 || !second) return /^(?:him|her|he|she)$/.test(first?.lower ?? '')
  return (first?.lower === 'the' && people.has(second.lower)) || /^(?:him|her|he|she)$/.test(second.lower)
}

const people: ReadonlySet<string> = new Set(
  (
    'rider player athlete driver runner swimmer skier boxer jockey coach trainer referee striker goalkeeper defender midfielder captain champion ' +
    'cyclist sprinter fighter official president chairman minister lawyer doctor surgeon nurse teacher judge officer pilot deputy senator mayor'
  ).split(' ')
)

function nameAt(tokens: readonly Token[], from: number): string | undefined {
  let last = from
  while (isName(tokens[last]) && isName(tokens[last + 1])) last++
  return isName(tokens[last]) ? tokens[last]!.text : undefined
}

const isName = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}\p{L}{2,}/u.test(token.text)
