import {feminine, goingOn, masculine} from '../language/en/reporting.ts'
import type {PersonMention, Speaker} from '../types.ts'
import type {Heard} from './speaker.ts'

/**
 * The person for whom `he` or `she` stands before a verb of saying: the last speaker where the verb goes on with what was said
 * (`he added`), else the one of the sentence before; of several the one with whom it begins.
 */
export function personFor(pronoun: string, {speaker, source, person, near}: Heard, verb: string): Speaker | undefined {
  const last = speaker?.person ? speaker : undefined
  if (last && (goingOn.has(verb) || source?.name === last.name)) return last
  const fitting = near.filter((it) => fits(it, pronoun))
  const names = new Set(fitting.map((it) => it.fullName))
  const first = fitting[0]
  if (first && (names.size === 1 || first === near[0])) return {name: first.fullName, named: true, person: true}
  if (source && !source.named && near.length === 0) return source
  return last ?? person
}

function fits({role}: PersonMention, pronoun: string): boolean {
  if (role === undefined) return true
  const words = role.toLowerCase().split(/[\s-]+/)
  return !words.some((word) => (pronoun === 'he' ? feminine : masculine).has(word))
}
