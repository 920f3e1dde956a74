import {groupBy} from '../general/group.ts'
import {compare} from '../general/order.ts'
import {remember} from '../general/remember.ts'
import type {Lexicon} from '../packs/pack.ts'
import type {Article} from '../types.ts'
import {meetings, waysOf} from './meetings.ts'
import type {Entry} from './members.ts'
import type {Archive} from './open.ts'

/** The archive as it is now: some of its members have changed or gone, and some articles are new. */
export interface Present {
  readonly archive: Archive
  readonly lexicon: Lexicon
  /** Members that are not there any more as they were. */
  readonly removed: ReadonlySet<number>
  /** Articles that are not among the members. */
  readonly added: readonly Article[]
  /** A member as it was read. */
  readonly load: (member: number) => Article
}

/** An article: a member by its index; one that was added by its index from the number of members on. */
export type Id = number

/** All articles that are there, and those that are not there any more. */
export interface Shelf {
  /** Those that are there. */
  readonly ids: readonly Id[]
  readonly isMember: (id: Id) => boolean
  readonly path: (id: Id) => string
  readonly id: (path: string) => Id | undefined
  /** Each is loaded once. */
  readonly article: (id: Id) => Article
  /** What of those that are there stands at a place, in the order of publication. */
  readonly at: (place: string) => readonly Entry[]
  /** The order of publication. */
  readonly inOrder: (a: Id, b: Id) => number
}

/** Put what was added beside the members. */
export function shelve({archive, lexicon, removed, added, load}: Present): Shelf {
  const {members} = archive
  const ids = [...members.keys(), ...added.map((_, at) => members.length + at)].filter((id) => !removed.has(id))
  const path = (id: Id): string => members[id]?.note.path ?? added[id - members.length]!.path
  const byPath = new Map(ids.map((id) => [path(id), id]))
  const extra = extras(added, members.length, archive, lexicon)
  const isMember = (id: Id): boolean => id < members.length
  const published = (id: Id): string =>
    (isMember(id) ? members[id]!.published : added[id - members.length]!.published?.earliest) ?? '9'
  const inOrder = (a: Id, b: Id): number =>
    isMember(a) && isMember(b) ? a - b : compare(published(a), published(b)) || compare(path(a), path(b))
  return {
    ids,
    isMember,
    inOrder,
    path,
    id: (asked) => byPath.get(asked),
    article: remember((id) => (isMember(id) ? load(id) : added[id - members.length]!)),
    at: remember((place) => {
      const there = archive.at(place).filter(({id}) => !removed.has(id))
      const more = extra.get(place)
      return more ? [...there, ...more].sort((a, b) => inOrder(a.id, b.id) || a.claim - b.claim) : there
    })
  }
}

/** What of the added articles stands at each place. */
function extras(
  added: readonly Article[],
  from: number,
  archive: Archive,
  lexicon: Lexicon
): ReadonlyMap<string, readonly Entry[]> {
  const ways = waysOf(archive.sum, lexicon)
  const met = added.flatMap((article, at) => [...meetings(article, ways)].map((one) => ({...one, id: from + at})))
  return groupBy(met, ({at}) => at)
}
