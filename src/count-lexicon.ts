import {groupBy} from './group.ts'
import {lazy} from './lazy.ts'
import type {Pack, PackCount} from './pack.ts'
import {type Phrases, phrases} from './phrases.ts'
import {remember} from './remember.ts'
import {builtInThings} from './things.ts'

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
  readonly count: PackCount
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

/** Index what packs count. */
export function countCues(packs: readonly Pack[]): CountCues {
  const counts = packs.flatMap(countLexicons)
  const by = (field: 'before' | 'after' | 'subjects') => lazy(() => phrases(said(counts, field)))
  return {countable: countable(counts), before: by('before'), after: by('after'), subjects: by('subjects')}
}

function said(counts: readonly CountLexicon[], field: 'before' | 'after' | 'subjects') {
  const pairs = counts.flatMap((count) => (count.count[field] ?? []).map((phrase) => ({phrase, count})))
  return [...groupBy(pairs, ({phrase}) => phrase)].map(
    ([phrase, list]) => [phrase, list.map(({count}) => count)] as const
  )
}

/** What a head noun may count, put together when it is met: many things are counted in one class of them. */
function countable(counts: readonly CountLexicon[]): (head: string) => readonly CountLexicon[] {
  const heads = lazy(() => groupsByHead(counts))
  const among = remember((head: string) => {
    const groups = heads().get(head)!
    return counts.filter(({count, things}) => groups.has(things.name) || groups.has(count.id))
  })
  return (head) => (heads().has(head) ? among(head) : [])
}

/** By head noun: the classes of things that it belongs to, and the counts that it says by itself. */
function groupsByHead(counts: readonly CountLexicon[]): ReadonlyMap<string, ReadonlySet<string>> {
  const heads = new Map<string, Set<string>>()
  const add = (head: string, group: string) => {
    const groups = heads.get(head)
    if (groups) groups.add(group)
    else heads.set(head, new Set([group]))
  }
  for (const {name, generic, specific} of new Set(counts.map(({things}) => things))) {
    for (const head of generic) add(head, name)
    for (const head of specific) add(head, name)
  }
  for (const {count, units, said} of counts) {
    for (const head of units) add(head, count.id)
    // What became of people can stand for them: `12 [dead]`.
    if (count.bare) for (const head of ['', ...said]) add(head, count.id)
  }
  return heads
}

function countLexicons(pack: Pack): readonly CountLexicon[] {
  const things = remember((name: string) => {
    const own = pack.classes?.[name]
    const {generic = [], specific = []} = own ?? builtInThings[name] ?? {}
    return {name: `${pack.name}:${name}`, measured: !own, generic: new Set(generic), specific: new Set(specific)}
  })
  return pack.counts.map((count) => ({
    count,
    units: new Set(count.units ?? []),
    said: new Set((count.after ?? []).filter((cue) => !cue.includes(' '))),
    things: things(count.things)
  }))
}
