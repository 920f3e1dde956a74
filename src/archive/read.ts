import {each} from '../each.ts'
import {compare} from '../general/order.ts'
import type {KnownBefore, Linked} from '../link/index.ts'
import type {Lexicon} from '../packs/pack.ts'
import type {ArticleNote, Kept, Shelf} from '../results.ts'
import {articleNote} from '../show/notes.ts'
import type {Article, Diagnostic, Source} from '../types.ts'
import {linkAmong} from './among.ts'
import {decodeClusters} from './clusters.ts'
import {archiveOf, type Known} from './make.ts'
import {type Contents, clustersName, type Member, mostClaims} from './members.ts'
import {gone, isGone, openArchive} from './open.ts'

/** Articles that may have changed: of a hundred, and of few. */
const [share, few] = [0.02, 50]

/** Some articles, linked among all. */
export interface ReadAmong {
  readonly linked: Linked
  /** All articles, in the order of their paths. */
  readonly notes: readonly ArticleNote[]
  /** How many claims they make. */
  readonly claims: number
  readonly diagnostics: readonly Diagnostic[]
}

/** What tells of articles how they were read. */
export interface Reading {
  readonly lexicon: Lexicon
  readonly how: (path: string) => string
  readonly read: (source: Source) => Promise<Kept>
}

/** Articles as they stand to an archive. */
interface Sifted {
  readonly removed: ReadonlySet<number>
  readonly added: readonly Article[]
}

/**
 * Link the articles of some paths among all, of which only those are read that have changed, and only those loaded that the claims of the
 * first can meet. Nothing where there is no archive of nearly all of them, or something of it is damaged.
 */
export async function readAmong(
  sources: readonly Source[],
  shelf: Shelf,
  only: ReadonlySet<string>,
  reading: Reading
): Promise<ReadAmong | undefined> {
  const contents = shelf.contents()
  if (!contents || !areDistinct(sources)) return undefined
  const most = mostChanged(contents.members.length)
  const there = new Set<number>()
  const added: Article[] = []
  const isThere = sameIn(contents, shelf, reading)
  const diagnostics = await each(sources, async (source) => {
    const member = isThere(source)
    if (member !== undefined) {
      there.add(member)
      return contents.members[member]!.problems
    }
    if (added.length > most) return []
    const {article, problems} = await reading.read(source)
    added.push(article)
    return problems
  })
  const removed = new Set([...contents.members.keys()].filter((member) => !there.has(member)))
  if (added.length + removed.size > most) return undefined
  const found = linkedAmong(contents, shelf, reading.lexicon, {removed, added}, only)
  return found && {...found, diagnostics}
}

/** Articles are told apart by their paths here. */
const areDistinct = (articles: readonly {readonly path: string}[]): boolean =>
  new Set(articles.map(({path}) => path)).size === articles.length

const mostChanged = (members: number): number => Math.max(few, share * members)

/** Tells which member a source is, if it is one that has not changed. */
function sameIn({members}: Contents, shelf: Shelf, {how}: Reading): (source: Source) => number | undefined {
  const byPath = new Map(members.map(({note: {path}}, at) => [path, at]))
  return (source) => {
    const at = byPath.get(source.path)
    const member = at === undefined ? undefined : members[at]!
    if (member?.how !== how(source.path)) return undefined
    const isSame =
      (member.stamp !== '' && member.stamp === source.stamp) || member.key === shelf.keyOf(source, member.how)
    return isSame ? at : undefined
  }
}

function linkedAmong(
  contents: Contents,
  shelf: Shelf,
  lexicon: Lexicon,
  {removed, added}: Sifted,
  only: ReadonlySet<string>
): Omit<ReadAmong, 'diagnostics'> | undefined {
  const {members} = contents
  const load = (at: number): Article => {
    const {key, note} = members[at]!
    return (shelf.fetch(key, note.path) ?? gone()).article
  }
  try {
    const archive = openArchive(contents, shelf.part)
    const among = linkAmong({archive, lexicon, removed, added, load}, only)
    if (!among) return undefined
    const there = members.filter((_, at) => !removed.has(at))
    const notes = [...there.map(({note}) => note), ...added.map(articleNote)]
    return {
      linked: among.linked,
      notes: notes.map((note) => asCopy(note, among.copyOf(note.path))).sort((a, b) => compare(a.path, b.path)),
      claims: there.reduce((sum, {claims}) => sum + claims, 0) + added.reduce((sum, {claims}) => sum + claims.length, 0)
    }
  } catch (error) {
    if (isGone(error)) return undefined
    throw error
  }
}

function asCopy({copyOf: _, ...note}: ArticleNote, copyOf: string | undefined): ArticleNote {
  return {...note, ...(copyOf === undefined ? {} : {copyOf})}
}

/** What an earlier run has put together, where it had these very articles, none more and none less. */
export function knownBefore(
  shelf: Shelf,
  articles: readonly Article[],
  known: ReadonlyMap<string, Known>
): KnownBefore | undefined {
  const members = shelf.contents()?.members
  if (members?.length !== articles.length || !areDistinct(articles) || !members.every(isIn(known))) return undefined
  const bytes = shelf.part(clustersName)
  const notes = new Map(members.map(({note}) => [note.path, note.copyOf]))
  return bytes && {clusters: decodeClusters(bytes), copyOf: (path) => notes.get(path)}
}

/** Tells whether a member is among the articles that there are. */
const isIn =
  (known: ReadonlyMap<string, Known>) =>
  ({key, note: {path}}: Member): boolean =>
    known.get(path)?.key === key

/** How much is known of all articles before they are linked. */
export interface Before {
  /** Whether only some articles were spoken of: to keep what joins all then takes longer than all else. */
  readonly isPart: boolean
  readonly known: KnownBefore | undefined
}

/** Keep what brings the claims of all articles together for later runs, where that is worth it and is not yet known. */
export function keepArchive(
  shelf: Shelf,
  linked: Linked,
  known: ReadonlyMap<string, Known>,
  lexicon: Lexicon,
  {isPart, known: before}: Before
): void {
  const {articles} = linked.corpus
  if (articles.length < shelf.least || !areDistinct(articles)) return
  if (articles.some(({claims}) => claims.length > mostClaims)) return
  const members = shelf.contents()?.members ?? []
  const others = members.length + articles.length - 2 * members.filter(isIn(known)).length
  if (isPart ? others > mostChanged(members.length) / 2 : !before) shelf.replace(archiveOf(linked, known, lexicon))
}
