import {lazy} from '../general/lazy.ts'
import {remember} from '../general/remember.ts'
import type {Phrases} from '../text/phrases.ts'
import type {CountIndex} from './count-index.ts'
import {fileOf, unfiled, unfiledPhrases} from './filed.ts'
import type {CountEntry} from './pack.ts'

/** All that packs count, indexed for look-up. */
export interface CountCues {
  /** What a head noun may count; the empty one stands for numbers without a head. */
  readonly countable: (head: string) => readonly CountLexicon[]
  /** By phrase: what a number counts behind it, before it, and behind it with a verb of reaching between. */
  readonly before: () => Phrases<readonly CountLexicon[]>
  readonly after: () => Phrases<readonly CountLexicon[]>
  readonly subjects: () => Phrases<readonly CountLexicon[]>
}

export interface CountLexicon {
  readonly count: CountEntry
  readonly units: ReadonlySet<string>
  /** Single words that say it of the thing counted: `thousands of [displaced] civilians`. */
  readonly said: ReadonlySet<string>
  readonly things: Things
}

/** A class of things by a name that no other pack gives. */
export interface Things {
  readonly name: string
  /** Whether they are amounts and measures: `10 km, 55 km` are not parts of one. */
  readonly measured: boolean
  readonly generic: ReadonlySet<string>
  readonly specific: ReadonlySet<string>
}

/** Look up what packs count. */
export function countCues(index: CountIndex): CountCues {
  const things = remember((at: number): Things => {
    const {generic, specific, ...thing} = index.things[at]!
    return {...thing, generic: wordsOf(generic), specific: wordsOf(specific)}
  })
  const counts = remember((at: number): CountLexicon => {
    const {count, units, said, things: of} = index.counts[at]!
    return {count, units: wordsOf(units), said: wordsOf(said), things: things(of)}
  })
  const lists = remember((at: number) => index.lists[at]!.map(counts))
  const by = (field: 'before' | 'after' | 'subjects') =>
    lazy(() => unfiledPhrases((first) => fileOf(index[field], first), lists))
  const heads = unfiled((head) => fileOf(index.heads, head), lists)
  const countable = (head: string) => heads.get(head)?.[0]?.value ?? []
  return {countable, before: by('before'), after: by('after'), subjects: by('subjects')}
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list === '' ? [] : list.split('|'))
}
