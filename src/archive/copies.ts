import {copyKeys, withCopies} from '../link/copies.ts'
import {byPublication} from '../link/index.ts'
import {copyPlace} from './meetings.ts'
import type {Id, Present, Shelf} from './shelf.ts'

/** More articles that share passages are not looked through one by one. */
const most = 500

/**
 * The originals of articles, by path, as far as that may be other than the archive has it; `undefined` for what is no copy. Texts are
 * told by the passages that they share, so that only those can change that share one, by way of others, with what has changed. Nothing
 * where these are too many.
 */
export function copiesAmong(
  {archive: {members}, removed, added}: Present,
  shelf: Shelf
): ReadonlyMap<Id, string | undefined> | undefined {
  const touched = new Set<Id>([...removed, ...added.map((_, at) => members.length + at)])
  // A set is walked in the order in which it grows.
  for (const id of touched) {
    for (const hash of copyKeys(shelf.article(id))) for (const {id} of shelf.at(copyPlace(hash))) touched.add(id)
    if (touched.size > removed.size + added.length + most) return undefined
  }
  const there = [...touched].filter((id) => !removed.has(id))
  const marked = withCopies(there.map(shelf.article).sort(byPublication))
  return new Map(marked.map(({path, copyOf}) => [shelf.id(path)!, copyOf]))
}
