import {isPossessive} from '../../extract/words.ts'
import {beforeAge, deathly, dying, guilty} from '../../language/en/ages.ts'
import {auxiliaries} from '../../language/en/verbs.ts'
import type {Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import {type Named, named, verbOf} from './age-people.ts'

/** Somebody who dies in a sentence, and the tokens of the verb, where it is theirs. */
export interface Death {
  readonly name: string
  readonly verb?: {readonly since: number; readonly to: number}
}

/** Who dies in a sentence, or is one of the dead. */
export function deathsIn(reading: Reading): readonly Death[] {
  const {tokens, text} = reading.sentence
  if (
    !/\b(?:d(?:ied|ies|ead|eaths?|rowned)|kill|murder|sla(?:in|y)|passed away|funeral|victim|late|body|grave|memor|shooting|stabbing|posthum|remains)/.test(
      text
    )
  )
    return []
  const people = named(reading)
  return people.flatMap((it) => {
    const at = isPossessive(tokens[it.to]) ? undefined : verbOf(it, people, tokens)
    const verb = at === undefined ? undefined : deathVerb(tokens, at)
    if (verb !== undefined) return [{name: it.person.fullName, verb: {since: verb, to: verb + 1}}]
    return isLost(it, people, tokens) ? [{name: it.person.fullName}] : []
  })
}

/** The verb of dying within three words: [died], has [died], was [killed], [passed] away. */
export function deathVerb(tokens: readonly Token[], at: number): number | undefined {
  return [at, at + 1, at + 2].find((index) => dies(tokens, index, at))
}

/** Nobody [killed] another: the object would follow. */
function dies(tokens: readonly Token[], at: number, from: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (tokens.slice(from, at).some(({lower}) => !auxiliaries.has(lower) && !beforeAge.has(lower))) return false
  if (word === 'killed' || word === 'dead') return at > from
  return dying.has(word) || (word === 'passed' && tokens[at + 1]?.lower === 'away')
}

/** Most words between a word of death and a name: the [murder] of his wife, 23-year-old [Tara Hale]. */
const reach = 10

function isLost({from, to}: Named, people: readonly Named[], tokens: readonly Token[]): boolean {
  if (isPossessive(tokens[to])) return tokens.slice(to + 1, to + 4).some(({lower}) => deathly.has(lower))
  const other = people.findLast((it) => it.to <= from)?.to ?? 0
  const before = tokens.slice(Math.max(other, from - reach), from)
  const word = before.findLastIndex(({lower}) => deathly.has(lower))
  return word >= 0 && !before.slice(word).some(({lower}) => guilty.has(lower))
}
