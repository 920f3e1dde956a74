import {rules} from '../rules/index.ts'
import {judge} from './lint.ts'
import {articleNote, factNotes, notes} from './notes.ts'
import {compare} from './order.ts'
import {lexicon} from './pack.ts'
import {packs} from './packs/index.ts'
import {annotate, article, gather} from './pipeline.ts'
import type {ExtractResult, FactsResult, Finding, Level, LintOptions, LintResult, Sources} from './results.ts'
import type {Article, Corpus, Diagnostic} from './types.ts'

export type * from './results.ts'

/** Flag what cannot both be true in and between articles. Reads no file, clock or network; throws nothing for any text. */
export async function lint(sources: Sources, options: LintOptions = {}): Promise<LintResult> {
  const {corpus, diagnostics} = await read(sources)
  const findings = judge(corpus, rules, options.only)
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
export async function extract(sources: Sources): Promise<ExtractResult> {
  const known = lexicon(packs)
  const articles: ExtractResult['articles'][number][] = []
  const diagnostics: Diagnostic[] = []
  for await (const source of sources) {
    const annotated = await annotate(source, known)
    diagnostics.push(...annotated.diagnostics)
    articles.push(notes(annotated.article, article(annotated.article, known)))
  }
  return {version: 1, articles: byPath(articles), diagnostics: byPath(diagnostics)}
}

/** Show the facts that more than one article tells, or one article twice: agreement and disagreement alike. */
export async function facts(sources: Sources): Promise<FactsResult> {
  const {corpus, diagnostics} = await read(sources)
  return {version: 1, facts: factNotes(corpus), articles: corpus.articles.map(articleNote), diagnostics}
}

async function read(sources: Sources): Promise<{corpus: Corpus; diagnostics: readonly Diagnostic[]}> {
  const known = lexicon(packs)
  const articles: Article[] = []
  const diagnostics: Diagnostic[] = []
  for await (const source of sources) {
    const annotated = await annotate(source, known)
    diagnostics.push(...annotated.diagnostics)
    articles.push(article(annotated.article, known))
  }
  return {corpus: gather(articles, known), diagnostics: byPath(diagnostics)}
}

function byPath<T extends {readonly path: string}>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => compare(a.path, b.path))
}

function count(findings: readonly Finding[], level: Level): number {
  return findings.filter((finding) => finding.level === level).length
}
