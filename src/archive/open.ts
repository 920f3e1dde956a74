import type {Sum, Table} from '../link/sums.ts'
import {hash} from './hash.ts'
import {place} from './meetings.ts'
import {type Contents, type Entry, pieceName, type Rowed, unpacked} from './members.ts'
import {find, type Held, pieceOf} from './rows.ts'

/** Parts of an archive by their names; nothing where one is gone, damaged, or of another archive. */
export type Parts = (name: string) => Uint8Array | undefined

/** An archive to be asked. */
export interface Archive extends Contents {
  /** The claims of members that can be met at a place. */
  readonly at: (place: string) => readonly Entry[]
  readonly sum: (table: Table) => Sum
}

const mark = 'FACTLINT_ARCHIVE_GONE'

/** Stop: something of the archive cannot be read, so that nothing that is worked out of it would hold. */
export function gone(): never {
  throw Object.assign(new Error('a part of the archive is gone'), {code: mark})
}

/** Whether an error is what {@link gone} throws. */
export const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === mark

/** Open what `archiveOf` made. What is asked of it fails as {@link isGone} tells where a part is gone. */
export function openArchive(contents: Contents, parts: Parts): Archive {
  const pieces = new Map<string, Uint32Array>()
  const rowsOf = (kind: Rowed, text: string): readonly Held[] => {
    const [high, low] = hash(text)
    const name = pieceName(kind, pieceOf(high, Math.log2(contents.pieces[kind])))
    const piece = pieces.get(name) ?? numbers(parts(name))
    pieces.set(name, piece)
    return find(piece, high, low)
  }
  return {
    ...contents,
    at: (place) => rowsOf('meet', place).map(unpacked),
    sum: (table) => ({lists: contents.lists[table], of: (word) => rowsOf('sum', place(table, word))[0]?.[0] ?? 0})
  }
}

function numbers(bytes: Uint8Array | undefined): Uint32Array {
  if (!bytes) return gone()
  // A copy of its own: the bytes may lie at an odd place of a greater piece of memory.
  return new Uint32Array(bytes.slice().buffer)
}
