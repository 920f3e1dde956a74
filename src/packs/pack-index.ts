import {groupBy} from '../general/group.ts'
import {pick} from '../general/pick.ts'
import {nounForms, verbForms} from '../language/en/inflect.ts'
import {phraseWords} from '../text/phrases.ts'
import {type CountIndex, indexCounts} from './count-index.ts'
import {type Filed, type Files, filed, files, type Numbered} from './filed.ts'
import type {EventEntry, Pack, PackEvent} from './pack.ts'

/** What is looked up in packs, in a form that is quick to read: plain data, that may be kept as JSON. */
export interface PackIndex {
  readonly events: readonly EventEntry[]
  /** Phrases that name an event: twice its number, and one more for verbs. */
  readonly cues: Files
  /** Phrases that only look like events: a number in `excepted`. */
  readonly exceptions: Files
  readonly excepted: readonly (readonly string[])[]
  /** By set of stages: their names, and the forms of the verbs that say each. */
  readonly stages: Readonly<Record<string, {readonly names: readonly string[]; readonly cues: Filed}>>
  readonly counts: CountIndex
  /** Names by lower-cased alias. */
  readonly aliases: Readonly<Record<string, string>>
}

/** Put packs together; of two entries of one name the later counts. */
export function indexPacks(packs: readonly Pack[]): PackIndex {
  const events = [...new Map(packs.flatMap((pack) => pack.events.map((event) => [event.id, event] as const))).values()]
  return {
    events: events.map((event) => pick(event, ['id', 'family', 'aspect', 'frequency', 'stages', 'ends', 'outcomeOf'])),
    cues: files(events.flatMap(cuesOf)),
    ...exceptions(events),
    stages: Object.fromEntries(
      packs.flatMap((pack) => Object.entries(pack.stages ?? {})).map(([name, set]) => [name, stagesOf(set)])
    ),
    counts: indexCounts(packs),
    aliases: Object.fromEntries(
      packs
        .flatMap((pack) => pack.aliases)
        .flatMap(({name, names}) => names.map((alias) => [alias.toLowerCase(), name] as const))
    )
  }
}

function cuesOf({nouns, verbs = []}: PackEvent, event: number): readonly Numbered[] {
  return [
    ...nouns.flatMap((phrase) => forms(nounForms(phrase), event * 2)),
    ...verbs.flatMap((phrase) => forms(verbForms(phrase), event * 2 + 1))
  ]
}

function exceptions(events: readonly PackEvent[]): Pick<PackIndex, 'exceptions' | 'excepted'> {
  const pairs = events.flatMap(({id, except = []}) => except.map((phrase) => ({phrase, id})))
  const byPhrase = Array.from(
    groupBy(pairs, ({phrase}) => phrase),
    ([phrase, list]) => ({
      phrase: phraseWords(phrase.toLowerCase()),
      events: list.map(({id}) => id)
    })
  )
  const lists = [...new Map(byPhrase.map(({events}) => [events.join(' '), events]))]
  const numbers = new Map(lists.map(([text], at) => [text, at]))
  return {
    exceptions: files(byPhrase.map(({phrase, events}) => [phrase, numbers.get(events.join(' '))!])),
    excepted: lists.map(([, events]) => events)
  }
}

function stagesOf(set: Readonly<Record<string, readonly string[]>>): PackIndex['stages'][string] {
  return {
    names: Object.keys(set),
    cues: filed(Object.values(set).flatMap((verbs, at) => verbs.flatMap((verb) => forms(verbForms(verb), at))))
  }
}

function forms(phrases: readonly string[], value: number): readonly Numbered[] {
  return phrases.map((phrase) => [phraseWords(phrase.toLowerCase()), value])
}
