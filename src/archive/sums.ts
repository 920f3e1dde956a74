import {asCopy} from '../link/copies.ts'
import {type Sums, sumsOf} from '../link/sums.ts'
import type {Article} from '../types.ts'
import type {Id, Present, Shelf} from './shelf.ts'

/** What the archive has counted, with what has changed since. */
export function sumsNow({archive, removed}: Present, shelf: Shelf, copies: ReadonlyMap<Id, string | undefined>): Sums {
  const was = (id: Id): Article => asCopy(shelf.article(id), archive.members[id]!.note.copyOf)
  const isAsBefore = (id: Id, copyOf: string | undefined): boolean =>
    shelf.isMember(id) && (archive.members[id]!.note.copyOf === undefined) === (copyOf === undefined)
  const changed = [...copies].filter(([id, copyOf]) => !isAsBefore(id, copyOf))
  const more = sumsOf(changed.map(([id, copyOf]) => asCopy(shelf.article(id), copyOf)))
  const less = sumsOf([...removed, ...changed.map(([id]) => id).filter(shelf.isMember)].map(was))
  return (table) => {
    const [base, plus, minus] = [archive.sum(table), more(table), less(table)]
    return {
      lists: base.lists + plus.lists - minus.lists,
      of: (word) => base.of(word) + plus.of(word) - minus.of(word)
    }
  }
}
