import type {Phrases} from '../text/phrases.ts'
import type {Vocabulary} from '../text/vocabulary.ts'
import type {CountCues} from './count-lexicon.ts'
import {lexiconOf} from './lexicon.ts'
import {indexPacks} from './pack-index.ts'

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
  readonly outcomeOf?: string
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

/** What reading articles needs of an entry. */
export type EventEntry = Pick<PackEvent, 'id' | 'family' | 'aspect' | 'frequency' | 'stages' | 'ends' | 'outcomeOf'>
export type CountEntry = Pick<PackCount, 'id' | 'things' | 'of' | 'bare' | 'held' | 'dated' | 'several' | 'cumulative'>

export interface ThingClass {
  readonly generic: readonly string[]
  readonly specific: readonly string[]
}

/** Packs put together and indexed for look-up. */
export interface Lexicon {
  /** The words of all articles that are read with these packs. */
  readonly words: Vocabulary
  readonly events: ReadonlyMap<string, EventEntry>
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
  return lexiconOf(indexPacks(packs))
}
