import {type CountCues, countCues} from './count-lexicon.ts'
import {type Base, formPhrases} from './forms.ts'
import {groupBy} from './group.ts'
import {nounForms, verbForms} from './language/en/inflect.ts'
import {type Phrases, phrases} from './phrases.ts'
import {type Vocabulary, vocabulary} from './vocabulary.ts'

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
  /** The words of all articles that are read with these packs. */
  readonly words: Vocabulary
  readonly events: ReadonlyMap<string, PackEvent>
  readonly cues: Phrases<EventCue>
  /** Phrases that only look like events of these entries, whatever others make of them: `heart attack` is no attack. */
  readonly exceptions: Phrases<readonly string[]>
  /** By set of stages: the verb forms that say each. */
  readonly stages: ReadonlyMap<string, Phrases<string>>
  readonly counts: CountCues
  /** The name that stands for all aliases of a thing, by lower-cased alias. */
  readonly aliases: ReadonlyMap<string, string>
}

export interface EventCue {
  /** The pack's entry. */
  readonly event: string
  readonly verbal: boolean
}

/** Put packs together; of two entries of one name the later counts. */
export function lexicon(packs: readonly Pack[]): Lexicon {
  const events = new Map(packs.flatMap((pack) => pack.events.map((event) => [event.id, event] as const)))
  const cues = formPhrases([...events.values()].flatMap(eventCues))
  const excepted = exceptions(events.values())
  return {
    words: vocabulary((word) => cues.has(word) || excepted.has(word)),
    events,
    cues,
    exceptions: excepted,
    stages: new Map(
      packs.flatMap((pack) => Object.entries(pack.stages ?? {})).map(([name, set]) => [name, stageCues(set)])
    ),
    counts: countCues(packs),
    aliases: new Map(
      packs
        .flatMap((pack) => pack.aliases)
        .flatMap(({name, names}) => names.map((alias) => [alias.toLowerCase(), name]))
    )
  }
}

function eventCues({id, nouns, verbs = []}: PackEvent): readonly Base<EventCue>[] {
  const [noun, verb] = [
    {event: id, verbal: false},
    {event: id, verbal: true}
  ]
  return [
    ...nouns.map((phrase) => ({phrase, forms: nounForms, value: noun})),
    ...verbs.map((phrase) => ({phrase, forms: verbForms, value: verb}))
  ]
}

function exceptions(events: Iterable<PackEvent>): Phrases<readonly string[]> {
  const pairs = [...events].flatMap(({id, except = []}) => except.map((phrase) => ({phrase, id})))
  return phrases([...groupBy(pairs, ({phrase}) => phrase)].map(([phrase, list]) => [phrase, list.map(({id}) => id)]))
}

function stageCues(stages: Readonly<Record<string, readonly string[]>>): Phrases<string> {
  return formPhrases(
    Object.entries(stages).flatMap(([value, verbs]) => verbs.map((phrase) => ({phrase, forms: verbForms, value})))
  )
}
