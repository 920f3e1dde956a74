import {personal} from '../../language/en/states.ts'
import type {Argument, Syntax} from '../../syntax/index.ts'
import type {Subject} from '../../types.ts'
import type {Sitting} from '../maker.ts'
import {peopleIn} from '../people-in.ts'
import type {Reading} from '../sentence.ts'
import {thingOf} from './state-thing.ts'

/** Who or what a state is said of: people by name, things by what they are and are called. */
export function bearersOf(
  kind: string,
  argument: Argument,
  reading: Reading,
  syntax: Syntax,
  sitting: Sitting
): readonly Subject[] {
  if (personal.has(kind)) return peopleIn(argument, reading, syntax).map((person) => personSubject(person, reading))
  const thing = thingOf(kind, argument, reading, sitting)
  return thing ? [thing] : []
}

/** Somebody by name. */
export function personSubject(fullName: string, reading: Reading): Subject {
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
