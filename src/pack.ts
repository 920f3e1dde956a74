import {type Base, formPhrases} from './forms.ts'
import {nounForms, verbForms} from './language/en/inflect.ts'
import type {Phrases} from './phrases.ts'
import {remember} from './remember.ts'
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
  readonly dated?: boolean
  readonly several?: boolean
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
  /** What a head noun may count; the empty one stands for numbers without a head. */
  readonly countable: (head: string) => readonly CountLexicon[]
  /** The name that stands for all aliases of a thing, by lower-cased alias. */
  readonly aliases: ReadonlyMap<string, string>
}

export interface EventCue {
  /** The pack's entry. */
  readonly event: string
  readonly verbal: boolean
  /** Whether it only looks like one, whatever other entries make of it: `heart attack` is no attack. */
  readonly exception?: true
}

export interface CountLexicon {
  readonly count: PackCount
  readonly before: Phrases<true>
  readonly after: Phrases<true>
  readonly subjects: Phrases<true>
  readonly units: ReadonlySet<string>
  /** Words that stand for what they happened to: `12 [dead]`. */
  readonly fates: ReadonlySet<string>
  readonly things: Things
}

/** A class of things by the name that no other pack gives. */
export interface Things {
  readonly name: string
  /** Whether they are amounts and measures: `10 km, 55 km` are not parts of one. */
  readonly measured: boolean
  readonly generic: ReadonlySet<string>
  readonly specific: ReadonlySet<string>
}

/** Put packs together; of two entries of one name the later counts. */
export function lexicon(packs: readonly Pack[]): Lexicon {
  const events = new Map(packs.flatMap((pack) => pack.events.map((event) => [event.id, event] as const)))
  return {
    events,
    cues: formPhrases([...events.values()].flatMap(eventCues)),
    stages: new Map(
      packs.flatMap((pack) => Object.entries(pack.stages ?? {})).map(([name, set]) => [name, stageCues(set)])
    ),
    countable: countable(packs.flatMap(countLexicons)),
    aliases: new Map(
      packs
        .flatMap((pack) => pack.aliases)
        .flatMap(({name, names}) => names.map((alias) => [alias.toLowerCase(), name]))
    )
  }
}

/** What a head noun may count, put together when it is met: many things are counted in one class of them. */
function countable(counts: readonly CountLexicon[]): (head: string) => readonly CountLexicon[] {
  const heads = new Map<string, Set<string>>()
  const add = (head: string, group: string) => heads.set(head, (heads.get(head) ?? new Set()).add(group))
  for (const things of new Set(counts.map(({things}) => things)))
    for (const head of [...things.generic, ...things.specific]) add(head, things.name)
  for (const {count, units, fates} of counts) {
    for (const head of [...units, ...fates]) add(head, count.id)
    if (count.bare) add('', count.id)
  }
  const among = remember((head: string) => {
    const groups = heads.get(head)!
    return counts.filter(({count, things}) => groups.has(things.name) || groups.has(count.id))
  })
  return (head) => (heads.has(head) ? among(head) : [])
}

function eventCues({id, nouns, verbs = [], except = []}: PackEvent): readonly Base<EventCue>[] {
  const noun = {event: id, verbal: false}
  const verb = {event: id, verbal: true}
  const exception = {event: id, verbal: false, exception: true} as const
  return [
    ...nouns.map((phrase) => ({phrase, forms: nounForms, value: noun})),
    ...verbs.map((phrase) => ({phrase, forms: verbForms, value: verb})),
    ...except.map((phrase) => ({phrase, forms: asWritten, value: exception}))
  ]
}

const asWritten = (phrase: string): readonly string[] => [phrase]

function stageCues(stages: Readonly<Record<string, readonly string[]>>): Phrases<string> {
  return formPhrases(
    Object.entries(stages).flatMap(([value, verbs]) => verbs.map((phrase) => ({phrase, forms: verbForms, value})))
  )
}

function countLexicons(pack: Pack): readonly CountLexicon[] {
  const things = remember((name: string) => {
    const own = pack.classes?.[name]
    const {generic = [], specific = []} = own ?? builtInThings[name] ?? {}
    return {name: `${pack.name}:${name}`, measured: !own, generic: new Set(generic), specific: new Set(specific)}
  })
  return pack.counts.map((count) => ({
    count,
    before: cues(count.before),
    after: cues(count.after),
    subjects: cues(count.subjects),
    units: new Set(count.units ?? []),
    // What became of people can stand for them: `12 [dead]`.
    fates: new Set(count.bare ? (count.after ?? []).filter((cue) => !cue.includes(' ')) : []),
    things: things(count.things)
  }))
}

function cues(list: readonly string[] = []): Phrases<true> {
  return formPhrases(list.map((phrase) => ({phrase, forms: asWritten, value: true as const})))
}
