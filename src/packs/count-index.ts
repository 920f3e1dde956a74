import {groupBy} from '../general/group.ts'
import {pick} from '../general/pick.ts'
import {phraseWords} from '../text/phrases.ts'
import {type Files, files} from './filed.ts'
import type {CountEntry, Pack, PackCount} from './pack.ts'
import {builtInThings} from './things.ts'

/** What packs count, indexed. Lists of words are parted by bars: most are never looked at. */
export interface CountIndex {
  readonly counts: readonly CountRow[]
  readonly things: readonly ThingRow[]
  /** By what is counted, and by what is said before, behind and far before a number: a number in `lists`. */
  readonly heads: Files
  readonly before: Files
  readonly after: Files
  readonly subjects: Files
  /** Numbers of counts that one word or phrase stands for. */
  readonly lists: readonly (readonly number[])[]
}

interface CountRow {
  readonly count: CountEntry
  readonly units: string
  readonly said: string
  /** A number in `things`. */
  readonly things: number
}

interface ThingRow {
  readonly name: string
  readonly measured: boolean
  readonly generic: string
  readonly specific: string
}

/** Index what packs count. */
export function indexCounts(packs: readonly Pack[]): CountIndex {
  const things = packs.flatMap(thingsOf)
  const place = new Map(things.map(({name}, at) => [name, at]))
  const counts = packs.flatMap((pack) =>
    pack.counts.map((count) => ({count, things: things[place.get(nameOf(pack, count.things))!]!}))
  )
  const lists = new Map<string, number>()
  const said = (field: 'before' | 'after' | 'subjects') =>
    files(
      listed(
        counts.map(({count}) => count[field] ?? []),
        lists
      ).map(([phrase, list]) => [phraseWords(phrase.toLowerCase()), list])
    )
  const heads = counts.map(({count, things}) => [...things.generic, ...things.specific, ...ownHeads(count)])
  return {
    counts: counts.map(({count, things}) => rowOf(count, place.get(things.name)!)),
    things: things.map((it) => ({...it, generic: it.generic.join('|'), specific: it.specific.join('|')})),
    heads: files(listed(heads, lists).map(([head, list]) => [[head], list])),
    before: said('before'),
    after: said('after'),
    subjects: said('subjects'),
    lists: Array.from(lists.keys(), (list) => list.split(' ').map(Number))
  }
}

/** The classes of things that a pack counts in, its own and those of all; measures are the latter. */
function thingsOf(pack: Pack) {
  return [...new Set(pack.counts.map(({things}) => things))].map((name) => {
    const own = pack.classes?.[name]
    const {generic = [], specific = []} = own ?? builtInThings[name] ?? {}
    return {name: nameOf(pack, name), measured: !own, generic, specific}
  })
}

const nameOf = (pack: Pack, things: string): string => `${pack.name}:${things}`

/** What is counted by its own name; what became of people can stand for them: `12 [dead]`. */
function ownHeads(count: PackCount): readonly string[] {
  return [...(count.units ?? []), ...(count.bare ? ['', ...saidOf(count)] : [])]
}

function saidOf({after = []}: PackCount): readonly string[] {
  return after.filter((cue) => !cue.includes(' '))
}

function rowOf(count: PackCount, things: number): CountRow {
  return {
    count: pick(count, ['id', 'things', 'of', 'bare', 'held', 'dated', 'several', 'cumulative']),
    units: (count.units ?? []).join('|'),
    said: saidOf(count).join('|'),
    things
  }
}

/** By text: the number of the list of all counts that have it. */
function listed(
  texts: readonly (readonly string[])[],
  lists: Map<string, number>
): readonly (readonly [text: string, list: number])[] {
  const pairs = texts.flatMap((list, count) => Array.from(new Set(list), (text) => ({text, count})))
  return Array.from(
    groupBy(pairs, ({text}) => text),
    ([text, list]) => {
      const counts = list.map(({count}) => count).join(' ')
      if (!lists.has(counts)) lists.set(counts, lists.size)
      return [text, lists.get(counts)!] as const
    }
  )
}
