import {asCopy} from '../link/copies.ts'
import {type Sum, type Sums, type Table, tables} from '../link/sums.ts'
import type {Article} from '../types.ts'
import type {Id, Present, Shelf} from './shelf.ts'

/** An article that is counted once more, or once less. */
interface Change {
  readonly article: Article
  readonly by: 1 | -1
}

/** What the archive has counted, with what has changed since. */
export function sumsNow({archive, removed}: Present, shelf: Shelf, copies: ReadonlyMap<Id, string | undefined>): Sums {
  const was = (id: Id): Article => asCopy(shelf.article(id), archive.members[id]!.note.copyOf)
  const changes: readonly Change[] = [
    ...[...removed].map((id): Change => ({article: was(id), by: -1})),
    ...[...copies].flatMap(([id, copyOf]): readonly Change[] => {
      const now: Change = {article: asCopy(shelf.article(id), copyOf), by: 1}
      if (!shelf.isMember(id)) return [now]
      const isAsBefore = (archive.members[id]!.note.copyOf === undefined) === (copyOf === undefined)
      return isAsBefore ? [] : [now, {article: was(id), by: -1}]
    })
  ]
  const known = new Map<Table, Sum>()
  return (table) => {
    const found = known.get(table) ?? changed(archive.sum(table), table, changes)
    known.set(table, found)
    return found
  }
}

function changed({lists, of}: Sum, table: Table, changes: readonly Change[]): Sum {
  const more = new Map<string, number>()
  let all = lists
  for (const {article, by} of changes)
    for (const words of tables[table](article)) {
      all += by
      for (const word of words) more.set(word, (more.get(word) ?? 0) + by)
    }
  return {lists: all, of: (word) => of(word) + (more.get(word) ?? 0)}
}
