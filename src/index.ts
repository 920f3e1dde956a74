import {rules} from '../rules/index.ts'
import {backgroundOf} from './background.ts'
import {byPath, each} from './each.ts'
import {type Choice, choose} from './judge/choose.ts'
import {parser} from './language/en/parser.ts'
import {type Judged, judge, witnessesBy} from './lint.ts'
import {chosenLexicon} from './packs/chosen-packs.ts'
import {annotate, article} from './pipeline.ts'
import {read, readWithBook} from './read.ts'
import type {
  ArticleNotes,
  CompareResult,
  EntriesResult,
  ExtractResult,
  FactFilter,
  FactsResult,
  Finding,
  Level,
  LintOptions,
  LintResult,
  ReadOptions,
  Sources,
  Spot,
  SuppressionsResult
} from './results.ts'
import {comparePlaces} from './show/compare.ts'
import {factNotes} from './show/fact-notes.ts'
import {articleNote, notes} from './show/notes.ts'
import {location} from './show/show.ts'
import {silence} from './suppress/apply.ts'
import {compareWith} from './suppress/baseline.ts'
import type {Article} from './types.ts'

export {rules} from '../rules/index.ts'
export type * from './results.ts'
export type {RuleLevel, RuleOptions, RuleSetting, RuleSettings} from './settings.ts'

/** Flag what cannot both be true in and between articles. Reads no file, clock or network; throws nothing for any text, but for options that are wrong. */
export async function lint(sources: Sources, options: LintOptions = {}): Promise<LintResult> {
  const choice = choose(rules, options)
  const {corpus, notes, claims, diagnostics} = await readWithBook(
    sources,
    options,
    options.elsewhere ? undefined : options.only
  )
  const judged = judge(corpus, rules, options.only, choice, options.lap)
  const silenced = silence(judged.findings, corpus.articles, choice, options)
  const paths = notes.map(({path}) => path)
  const compared =
    options.baseline && compareWith(options.baseline, silenced.findings, paths, options.only !== undefined)
  const findings = compared?.fresh ?? silenced.findings
  const all = options.only && options.elsewhere && everywhere(judged, corpus.articles, choice, options)
  options.lap?.('suppress')
  return {
    version: 1,
    findings,
    articles: notes,
    summary: {
      articles: notes.length,
      claims,
      facts: corpus.facts.length,
      errors: count(findings, 'error'),
      warnings: count(findings, 'warning'),
      notes: count(findings, 'note'),
      suppressed: silenced.suppressed,
      ...(all && {elsewhere: all.length - findings.length}),
      ...(compared && {baseline: {known: compared.known, moved: compared.moved, fixed: compared.fixed}})
    },
    diagnostics
  }
}

/** What there would be to report if all articles were wanted. */
function everywhere(
  {findings, elsewhere}: Judged,
  articles: readonly Article[],
  choice: Choice,
  {only: _, baseline, ...options}: LintOptions
): readonly Finding[] {
  const all = silence([...findings, ...elsewhere], articles, choice, options).findings
  const paths = articles.map(({path}) => path)
  return baseline ? compareWith(baseline, all, paths, true).fresh : all
}

/** Show all that says what is not to be reported, with its reason and what it silences. */
export async function suppressions(sources: Sources, options: LintOptions = {}): Promise<SuppressionsResult> {
  const choice = choose(rules, options)
  const {corpus, diagnostics} = await read(sources, options)
  const {notes} = silence(judge(corpus, rules, undefined, choice).findings, corpus.articles, choice, options)
  return {version: 1, suppressions: notes, articles: corpus.articles.map(articleNote), diagnostics}
}

/** Show what was understood of each article: its mentions and claims. */
export async function extract(sources: Sources, options: ReadOptions = {}): Promise<ExtractResult> {
  const [known, background] = [await chosenLexicon(options), backgroundOf(options)]
  const parse = parser()
  const articles: ArticleNotes[] = []
  const diagnostics = await each(sources, async (source) => {
    const {article: annotated, problems} = await annotate(source, known, background)
    articles.push(notes(annotated, article(annotated, known, {parse})))
    return problems
  })
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

/** The findings whose fingerprints begin so, and what each of their places says as an entry of a fact book. */
export async function entries(sources: Sources, mark: string, options: LintOptions = {}): Promise<EntriesResult> {
  const choice = choose(rules, options)
  const {corpus, diagnostics} = await readWithBook(sources, options)
  const {entryOf} = await import('./reference/index.ts')
  const witnesses = witnessesBy(corpus, mark, choice).filter(({article}) => !article.book)
  return {
    version: 1,
    findings: judge(corpus, rules, options.only, choice).findings.filter(({fingerprint}) =>
      fingerprint.startsWith(mark)
    ),
    entries: witnesses.map((witness) => ({location: location(witness), entry: entryOf(witness, witnesses) ?? null})),
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
    ...comparePlaces(corpus, kinds, judge(corpus, rules, undefined, choice).findings, a, b),
    articles: corpus.articles.map(articleNote),
    diagnostics
  }
}

function count(findings: readonly Finding[], level: Level): number {
  return findings.filter((finding) => finding.level === level).length
}
