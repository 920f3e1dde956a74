import {nounForms, verbForms} from './language/en/inflect.ts'
import {type Phrases, phrases} from './phrases.ts'
import {builtInThings} from './things.ts'

/** A domain's lexicon as data; see `packs/pack.schema.json` for what each field means. */
export interface Pack {
  readonly name: string
  readonly description: string
  readonly stages?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly classes?: Readonly<Record<string, ThingClass>>
  readonly events: readonly PackEvent[]
  readonly counts: readonly PackCount[]
  readonly aliases: readonly {readonly name: string; readonly names: readonly string[]}[]
}

export interface PackEvent {
  readonly id: string
  readonly family: string
  readonly description: string
  readonly nouns: readonly string[]
  readonly verbs?: readonly string[]
  readonly except?: readonly string[]
  readonly aspect: 'point' | 'span'
  readonly frequency: 'rare' | 'common'
  readonly stages?: string
  readonly ends?: readonly string[]
  readonly examples: readonly string[]
  readonly not: readonly string[]
}

export interface PackCount {
  readonly id: string
  readonly description: string
  readonly things: string
  readonly of: readonly string[]
  readonly bare?: boolean
  readonly held?: boolean
  readonly units?: readonly string[]
  readonly before?: readonly string[]
  readonly subjects?: readonly string[]
  readonly after?: readonly string[]
  readonly cumulative?: boolean
  readonly examples: Readonly<Record<string, number>>
  readonly not: readonly string[]
}

export interface ThingClass {
  readonly generic: readonly string[]
  readonly specific: readonly string[]
}

/** Packs put together and indexed for look-up. */
export interface Lexicon {
  readonly events: ReadonlyMap<string, PackEvent>
  readonly cues: Phrases<EventCue>
  /** By set of stages: the verb forms that say each. */
  readonly stages: ReadonlyMap<string, Phrases<string>>
  /** By head noun: what it may count; the empty one for numbers without a head. */
  readonly countable: ReadonlyMap<string, readonly CountLexicon[]>
  /** The name that stands for all aliases of a thing, by lower-cased alias. */
  readonly aliases: ReadonlyMap<string, string>
}

export interface EventCue {
  /** The pack's entry; empty for a phrase that only looks like one: `heart attack`. */
  readonly event: string
  readonly verbal: boolean
}

export interface CountLexicon {
  readonly count: PackCount
  readonly before: Phrases<true>
  readonly after: Phrases<true>
  readonly subjects: Phrases<true>
  readonly units: ReadonlySet<string>
  readonly generic: ReadonlySet<string>
  readonly specific: ReadonlySet<string>
}

/** Put packs together; of two entries of one name the later counts. */
export function lexicon(packs: readonly Pack[]): Lexicon {
  const events = new Map(packs.flatMap((pack) => pack.events.map((event) => [event.id, event] as const)))
  const counts = packs.flatMap((pack) => pack.counts.map((count) => countLexicon(count, pack)))
  return {
    events,
    cues: phrases([...events.values()].flatMap(eventCues)),
    stages: new Map(
      packs.flatMap((pack) => Object.entries(pack.stages ?? {})).map(([name, set]) => [name, stageCues(set)])
    ),
    countable: countable(counts),
    aliases: new Map(
      packs
        .flatMap((pack) => pack.aliases)
        .flatMap(({name, names}) => names.map((alias) => [alias.toLowerCase(), name]))
    )
  }
}

function countable(counts: readonly CountLexicon[]): ReadonlyMap<string, readonly CountLexicon[]> {
  const result = new Map<string, CountLexicon[]>()
  for (const count of counts) {
    const heads = [
      ...count.generic,
      ...count.specific,
      ...count.units,
      ...fates(count),
      ...(count.count.bare ? [''] : [])
    ]
    for (const head of new Set(heads)) result.set(head, [...(result.get(head) ?? []), count])
  }
  return result
}

/** What became of people can stand for them: `12 [dead]`. */
function fates({count}: CountLexicon): readonly string[] {
  return (count.after ?? []).filter((cue) => !cue.includes(' '))
}

function eventCues(event: PackEvent): (readonly [string, EventCue])[] {
  return [
    ...event.nouns.flatMap(nounForms).map((form) => [form, {event: event.id, verbal: false}] as const),
    ...(event.verbs ?? []).flatMap(verbForms).map((form) => [form, {event: event.id, verbal: true}] as const),
    ...(event.except ?? []).map((phrase) => [phrase, {event: '', verbal: false}] as const)
  ]
}

function stageCues(stages: Readonly<Record<string, readonly string[]>>): Phrases<string> {
  return phrases(
    Object.entries(stages).flatMap(([stage, verbs]) => verbs.flatMap(verbForms).map((form) => [form, stage] as const))
  )
}

function countLexicon(count: PackCount, pack: Pack): CountLexicon {
  const things = pack.classes?.[count.things] ?? builtInThings[count.things]
  return {
    count,
    before: phrases((count.before ?? []).map((cue) => [cue, true] as const)),
    after: phrases((count.after ?? []).map((cue) => [cue, true] as const)),
    subjects: phrases((count.subjects ?? []).map((noun) => [noun, true] as const)),
    units: new Set(count.units ?? []),
    generic: new Set(things?.generic ?? []),
    specific: new Set(things?.specific ?? [])
  }
}
