import type {Table} from '../link/sums.ts'
import type {ArticleNote} from '../results.ts'
import type {Held} from './rows.ts'

/** An article of the archive, as far as a run knows it that does not look into it. */
export interface Member {
  /** What it is kept under in the index. */
  readonly key: string
  /** What tells of its file that it has not changed; nothing where nothing tells. */
  readonly stamp: string
  /** How the configuration had it read. */
  readonly how: string
  readonly note: ArticleNote
  readonly claims: number
  readonly problems: readonly string[]
  /** The first day on which it may have appeared, as articles are ordered. */
  readonly published: string | undefined
}

/** All that is known of the archive as a whole; members are in the order of publication. */
export interface Contents {
  readonly members: readonly Member[]
  /** How many lists each table counts. */
  readonly lists: Readonly<Record<Table, number>>
  /** Into how many pieces the rows are cut: a power of two each. */
  readonly pieces: Readonly<Record<Rowed, number>>
}

/** What is kept in rows: where claims meet, and how often words are told. */
export type Rowed = 'meet' | 'sum'

/** A claim of a member: the member by its index, the claim by its own, below 2 ** 16, and what it says as a number, below 2 ** 48. */
export interface Entry {
  readonly id: number
  readonly claim: number
  readonly said: number
}

/** An {@link Entry} as a row holds it. */
export const packed = ({id, claim, said}: Entry): Held => [
  id,
  ((said % 2 ** 16) * 2 ** 16 + claim) >>> 0,
  Math.floor(said / 2 ** 16)
]

/** What {@link packed} has packed. */
export const unpacked = ([id, low, high]: Held): Entry => ({
  id,
  claim: low & 0xffff,
  said: high * 2 ** 16 + (low >>> 16)
})

/** Most claims of an article that can be told apart. */
export const mostClaims = 2 ** 16

/** Names of the pieces of rows; that of the rest is `contents`. */
export const pieceName = (kind: Rowed, at: number): string => `${kind} ${at}`

/** The part that holds what of the members is put together. */
export const clustersName = 'clusters'

/** The part that holds the {@link Contents}. */
export const contentsName = 'contents'

/** As columns, for what all have in common is then written once. */
export function encodeContents({members, ...rest}: Contents): Uint8Array {
  const hows = [...new Set(members.map(({how}) => how))]
  const ranks = new Map(hows.map((how, at) => [how, at]))
  const columns = {
    keys: members.map(({key}) => key),
    stamps: members.map(({stamp}) => stamp),
    hows,
    how: members.map(({how}) => ranks.get(how)),
    notes: members.map(({note}) => note),
    claims: members.map(({claims}) => claims),
    problems: members.map(({problems}) => (problems.length > 0 ? problems : 0)),
    published: members.map(({published}) => published ?? 0)
  }
  return new TextEncoder().encode(JSON.stringify({columns, ...rest}))
}

/** What {@link encodeContents} made. */
export function decodeContents(bytes: Uint8Array): Contents {
  const {columns, ...rest} = JSON.parse(new TextDecoder().decode(bytes))
  return {
    ...rest,
    members: columns.keys.map((key: string, at: number) => ({
      key,
      stamp: columns.stamps[at],
      how: columns.hows[columns.how[at]],
      note: columns.notes[at],
      claims: columns.claims[at],
      problems: columns.problems[at] || none,
      published: columns.published[at] || undefined
    }))
  }
}

const none: readonly string[] = []
