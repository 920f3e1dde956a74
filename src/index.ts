import {rules} from '../rules/index.ts'
import {choose} from './choose.ts'
import {chosenLexicon} from './chosen-packs.ts'
import {comparePlaces} from './compare.ts'
import {factNotes} from './fact-notes.ts'
import {parser} from './language/en/parser.ts'
import type {Linked} from './link/index.ts'
import {judge} from './lint.ts'
import {articleNote, notes} from './notes.ts'
import {compare as inOrder} from './order.ts'
import type {Lexicon} from './pack.ts'
import {annotate, article, gather} from './pipeline.ts'
import type {
  ArticleNotes,
  CompareResult,
  ExtractResult,
  FactFilter,
  FactsResult,
  Finding,
  Level,
  LintOptions,
  LintResult,
  ReadOptions,
  Sources,
  Spot
} from './results.ts'
import type {Annotated, Article, Diagnostic} from './types.ts'

export {rules} from '../rules/index.ts'
export type * from './results.ts'
export type {RuleLevel, RuleOptions, RuleSetting, RuleSettings} from './settings.ts'

/** Flag what cannot both be true in and between articles. Reads no file, clock or network; throws nothing for any text, but for options that are wrong. */
export async function lint(sources: Sources, options: LintOptions = {}): Promise<LintResult> {
  const choice = choose(rules, options)
  const {corpus, diagnostics} = await read(sources, options)
  const findings = judge(corpus, rules, options.only, choice)
  return {
    version: 1,
    findings,
    articles: corpus.articles.map(articleNote),
    summary: {
      articles: corpus.articles.length,
      claims: corpus.articles.reduce((sum, {claims}) => sum + claims.length, 0),
      facts: corpus.facts.length,
      errors: count(findings, 'error'),
      warnings: count(findings, 'warning'),
      notes: count(findings, 'note')
    },
    diagnostics
  }
}

/** Show what was understood of each article: its mentions and claims. */
export async function extract(sources: Sources, options: ReadOptions = {}): Promise<ExtractResult> {
  const articles: ArticleNotes[] = []
  const diagnostics = await each(sources, await chosenLexicon(options), (annotated, kept) =>
    articles.push(notes(annotated, kept))
  )
  return {version: 1, articles: byPath(articles), diagnostics}
}

/** Show the facts that more than one article tells, and those on which one contradicts itself: who says what since when. */
export async function facts(
  sources: Sources,
  filter: FactFilter = {},
  options: ReadOptions = {}
): Promise<FactsResult> {
  const {corpus, lexicon, diagnostics} = await read(sources, options)
  return {
    version: 1,
    ...factNotes(corpus, filter, lexicon),
    articles: corpus.articles.map(articleNote),
    diagnostics
  }
}

/** Say of any two places why what they claim is, or is not, flagged. */
export async function compare(sources: Sources, a: Spot, b: Spot, options: LintOptions = {}): Promise<CompareResult> {
  const choice = choose(rules, options)
  const {corpus, kinds, diagnostics} = await read(sources, options)
  return {
    version: 1,
    ...comparePlaces(corpus, kinds, judge(corpus, rules, undefined, choice), a, b),
    articles: corpus.articles.map(articleNote),
    diagnostics
  }
}

async function read(
  sources: Sources,
  options: ReadOptions
): Promise<Linked & {readonly lexicon: Lexicon; readonly diagnostics: readonly Diagnostic[]}> {
  const known = await chosenLexicon(options)
  const articles: Article[] = []
  const diagnostics = await each(sources, known, (_, kept) => articles.push(kept))
  return {...gather(articles, known), lexicon: known, diagnostics}
}

/** Read one article after the other; one that cannot be read is told of, and the others go on. */
async function each(
  sources: Sources,
  known: Lexicon,
  take: (annotated: Annotated, kept: Article) => void
): Promise<readonly Diagnostic[]> {
  const names = new Map<string, string>()
  const parse = parser()
  const found: Diagnostic[] = []
  for await (const source of sources) {
    try {
      const {article: annotated, diagnostics} = await annotate(source, known)
      take(annotated, article(annotated, known, {names, parse}))
      found.push(...diagnostics)
    } catch (error) {
      found.push({
        path: source.path,
        message: `was left out: it could not be read (${error instanceof Error ? error.message : String(error)})`,
        fatal: true
      })
    }
  }
  return byPath(found)
}

function byPath<T extends {readonly path: string}>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => inOrder(a.path, b.path))
}

function count(findings: readonly Finding[], level: Level): number {
  return findings.filter((finding) => finding.level === level).length
}
