import {lemma} from '../../language/en/lemma.ts'
import {bearers, personal, telling} from '../../language/en/states.ts'
import type {Argument, Syntax} from '../../syntax/index.ts'
import type {Subject} from '../../types.ts'
import {peopleIn} from '../people-in.ts'
import type {Reading} from '../sentence.ts'

/** Who or what a state is said of: people by name, things by what they are and are called. */
export function bearersOf(kind: string, argument: Argument, reading: Reading, syntax: Syntax): readonly Subject[] {
  if (personal.has(kind)) return peopleIn(argument, reading, syntax).map((person) => personSubject(person, reading))
  const thing = thingOf(kind, argument, reading)
  return thing ? [thing] : []
}

function personSubject(fullName: string, reading: Reading): Subject {
  return {
    kind: 'person',
    label: fullName,
    name: fullName,
    parties: [],
    brokers: [],
    places: [],
    words: reading.words()
  }
}

/** `the Vask corridor`, `the road to Sand`: a definite thing of a kind that has such states, with the names in it. */
function thingOf(kind: string, {from, to, head}: Argument, reading: Reading): Subject | undefined {
  const {tokens} = reading.sentence
  const noun = lemma(tokens[head]!.lower, 'noun')
  if (!bearers.get(kind)?.has(noun)) return undefined
  const within = tokens.slice(from, to)
  const [start, end] = [within[0]!.start, within.at(-1)!.end]
  const names = reading
    .names()
    .filter((it) => it.start >= start && it.end <= end)
    .map(({name}) => name)
  const definite = /^(?:the|this|its|their)$/.test(within[0]!.lower)
  if (!definite && names.length === 0) return undefined
  return {
    kind: 'thing',
    label: names.length > 0 ? `${noun} (${names.join(', ')})` : noun,
    event: noun,
    parties: [...new Set(names)].sort(),
    brokers: [],
    places: [],
    words: reading.words(),
    // What tells this one of several: the [northern] bridge, [R 14].
    numerals: within.map(({lower}) => lower).filter((word) => telling.has(word) || /\d/.test(word))
  }
}
