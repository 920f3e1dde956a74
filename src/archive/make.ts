import {byPublication, type Linked} from '../link/index.ts'
import {spreadOf, sumsOf, type Table, tables} from '../link/sums.ts'
import type {Lexicon} from '../packs/pack.ts'
import {articleNote} from '../show/notes.ts'
import type {Article} from '../types.ts'
import {encodeClusters} from './clusters.ts'
import {hash} from './hash.ts'
import {meetings, place, waysOf} from './meetings.ts'
import {clustersName, contentsName, encodeContents, type Member, packed, pieceName, type Rowed} from './members.ts'
import {type Rows, rows} from './rows.ts'

/** What the index knows of an article. */
export type Known = Pick<Member, 'key' | 'stamp' | 'how' | 'problems'>

/**
 * What a later run has to know of all articles to link some of them, by name: where their claims meet, and how often words are told.
 * `known` tells of each by its path; which are copies is known.
 */
export function archiveOf(
  {corpus: {articles}, kinds}: Linked,
  known: ReadonlyMap<string, Known>,
  lexicon: Lexicon
): ReadonlyMap<string, Uint8Array> {
  const ordered = [...articles].sort(byPublication)
  const [meet, counted] = [rows(), rows()]
  addMeetings(ordered, meet, lexicon)
  const lists = addSums(ordered, counted)
  const pieces = {meet: meet.pieces(), sum: counted.pieces()}
  const contents = encodeContents({
    members: ordered.map((article) => member(article, known.get(article.path)!)),
    lists,
    pieces: {meet: pieces.meet.length, sum: pieces.sum.length}
  })
  const named = (Object.keys(pieces) as Rowed[]).flatMap((kind) =>
    pieces[kind].map((piece, at) => [pieceName(kind, at), piece] as const)
  )
  // Of a part of the facts not all is put together.
  const clusters = kinds.every(({isWhole}) => isWhole) ? [[clustersName, encodeClusters(kinds)] as const] : []
  return new Map([[contentsName, contents], ...clusters, ...named])
}

function member(article: Article, {key, stamp, how, problems}: Known): Member {
  const published = article.published?.earliest
  return {key, stamp, how, problems, note: articleNote(article), claims: article.claims.length, published}
}

function addMeetings(ordered: readonly Article[], to: Rows, lexicon: Lexicon): void {
  const ways = waysOf(sumsOf(ordered), lexicon)
  for (const [id, article] of ordered.entries())
    for (const {at, claim, said} of meetings(article, ways)) to.add(...hash(at), ...packed({id, claim, said}))
}

function addSums(ordered: readonly Article[], to: Rows): Readonly<Record<Table, number>> {
  const names = Object.keys(tables) as Table[]
  const counts = names.map((table) => {
    const lists = ordered.flatMap(tables[table])
    for (const [word, count] of spreadOf(lists)) to.add(...hash(place(table, word)), count, 0, 0)
    return [table, lists.length] as const
  })
  return Object.fromEntries(counts) as Record<Table, number>
}
