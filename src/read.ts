import type {Known} from './archive/make.ts'
import type {Reading} from './archive/read.ts'
import {backgroundOf, howRead} from './background.ts'
import {each} from './each.ts'
import {parser} from './language/en/parser.ts'
import type {Linked} from './link/index.ts'
import {chosenLexicon} from './packs/chosen-packs.ts'
import type {Lexicon} from './packs/pack.ts'
import {annotate, article, gather} from './pipeline.ts'
import type {ArticleNote, Kept, LintOptions, ReadOptions, Shelf, Sources} from './results.ts'
import {articleNote} from './show/notes.ts'
import type {Article, Diagnostic, Source} from './types.ts'

/** Read the articles, and put them beside the fact book where there is one. */
export async function readWithBook(sources: Sources, options: LintOptions, only?: readonly string[]) {
  const {factBook} = options
  const isPart = options.only !== undefined
  if (!factBook) return read(sources, options, {only, isPart})
  const {readBook, referenceFacts} = await import('./reference/index.ts')
  const book = await readBook(factBook, await chosenLexicon(options))
  const found = await read(sources, options, {only, spellings: book.spellings, isWhole: true})
  const reference = referenceFacts(found.corpus.articles, book.articles, found.lexicon)
  return {...found, corpus: {...found.corpus, reference}}
}

interface Asked {
  /** Paths of the articles whose facts are asked for, where not all are. */
  readonly only?: readonly string[] | undefined
  readonly spellings?: ReadonlyMap<string, string>
  /** Whether all articles must be at hand: a fact book speaks of any. */
  readonly isWhole?: boolean
  /** Whether only some articles are spoken of. */
  readonly isPart?: boolean
}

/** Articles that are linked, with notes on all: where only the facts of some are asked for, those at hand may be a part of all. */
interface Read extends Linked {
  readonly lexicon: Lexicon
  readonly diagnostics: readonly Diagnostic[]
  readonly notes: readonly ArticleNote[]
  /** How many claims all articles make. */
  readonly claims: number
}

export async function read(
  sources: Sources,
  options: ReadOptions,
  {only, spellings, isWhole, isPart = only !== undefined}: Asked = {}
): Promise<Read> {
  const reading = await readingOf(options, spellings)
  const shelf = isWhole ? undefined : options.index?.shelf
  const archive = shelf && (await import('./archive/read.ts'))
  const wanted = only && new Set(only)
  // A draft is linked among what an earlier run knew, if it can be; if not, the sources must be there a second time.
  const asked = archive && wanted && shelf.contents() ? await all(sources) : undefined
  const among = asked && archive && wanted && (await archive.readAmong(asked, shelf, wanted, reading))
  if (among) {
    options.lap?.('link')
    return {...among, ...among.linked, lexicon: reading.lexicon}
  }
  const {articles, known, diagnostics} = await readEach(asked ?? sources, reading, shelf)
  options.lap?.('read')
  const before = wanted ? undefined : archive?.knownBefore(shelf!, articles, known)
  const linked = gather(articles, reading.lexicon, {only: wanted, known: before})
  options.lap?.('link')
  archive?.keepArchive(shelf!, linked, known, reading.lexicon, {isPart, known: before})
  if (archive) options.lap?.('index')
  return {
    ...linked,
    lexicon: reading.lexicon,
    diagnostics,
    notes: linked.corpus.articles.map(articleNote),
    claims: articles.reduce((sum, {claims}) => sum + claims.length, 0)
  }
}

/** How each article is read; what was read before need not be read again. */
async function readingOf(options: ReadOptions, spellings: Asked['spellings']): Promise<Reading> {
  const {index} = options
  const [lexicon, background] = [await chosenLexicon(options), backgroundOf(options)]
  const how = howRead(options, spellings)
  const names = new Map<string, string>()
  const parse = parser()
  const read = async (source: Source): Promise<Kept> => {
    const recalled = index?.recall(source, how(source.path))
    if (recalled) return recalled
    const {article: annotated, problems} = await annotate(source, lexicon, background)
    const kept = {article: article(annotated, lexicon, {names, parse, ...(spellings && {spellings})}), problems}
    index?.keep(source, kept, how(source.path))
    return kept
  }
  return {lexicon, how, read}
}

/** Read one article after the other, and note by its path what the index knows of each. */
async function readEach(sources: Sources, {how, read}: Reading, shelf: Shelf | undefined) {
  const articles: Article[] = []
  const known = new Map<string, Known>()
  const diagnostics = await each(sources, async (source) => {
    const {article, problems} = await read(source)
    articles.push(article)
    if (shelf) known.set(source.path, knownOf(source, how(source.path), problems, shelf))
    return problems
  })
  return {articles, known, diagnostics}
}

function knownOf(source: Source, how: string, problems: readonly string[], shelf: Shelf): Known {
  return {key: shelf.keyOf(source, how), stamp: source.stamp ?? '', how, problems}
}

async function all(sources: Sources): Promise<readonly Source[]> {
  const found: Source[] = []
  for await (const source of sources) found.push(source)
  return found
}
