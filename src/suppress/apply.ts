import {groupBy} from '../general/group.ts'
import {didYouMean} from '../general/nearest.ts'
import {compare} from '../general/order.ts'
import {sha256} from '../general/sha256.ts'
import type {Choice} from '../judge/choose.ts'
import type {Finding, LintOptions, Location, PairSuppression, SuppressionNote} from '../results.ts'
import {locationOf} from '../show/show.ts'
import type {Article, Silence, Suppression} from '../types.ts'

/** Findings after suppressions had their say. */
export interface Silenced {
  /** What is to be reported, what is wrong with suppressions included. */
  readonly findings: readonly Finding[]
  readonly suppressed: number
  readonly notes: readonly SuppressionNote[]
}

/** A suppression in an article, and what it silences by rule. */
interface Written {
  readonly suppression: Suppression
  readonly location: Location
  readonly article: string
  readonly uses: ReadonlyMap<Silence, string[]>
}

/** Leave out what is suppressed, and report what is wrong with suppressions: a finding goes if any of its places is covered. */
export function silence(
  found: readonly Finding[],
  articles: readonly Article[],
  choice: Choice,
  {only, suppressions: pairs = [], today, silenced}: LintOptions
): Silenced {
  const written = articles.flatMap(writtenIn)
  const byArticle = groupBy(written, ({article}) => article)
  const byPrint = new Map(pairs.map((pair) => [pair.fingerprint, pair]))
  const uses = new Map<PairSuppression, string[]>(pairs.map((pair) => [pair, []]))
  const isExpired = ({until}: {readonly until?: string}): boolean =>
    today !== undefined && until !== undefined && until < today

  const kept = found.filter((finding) => {
    let quiet = false
    for (const {path, start, end} of [finding.location, ...finding.relatedLocations])
      for (const one of byArticle.get(path) ?? [])
        for (const [{rule, covers}, used] of one.uses) {
          if (rule !== 'all' && rule !== finding.ruleId) continue
          if (!covers.some((span) => start.offset < span.end && end.offset > span.start)) continue
          if (used.at(-1) !== finding.fingerprint) used.push(finding.fingerprint)
          quiet ||= !isExpired(one.suppression)
        }
    const pair = byPrint.get(finding.fingerprint)
    if (pair) uses.get(pair)!.push(finding.fingerprint)
    return !(quiet || (pair !== undefined && !isExpired(pair)))
  })

  const wanted = only && new Set(only)
  const reports = [
    ...written
      .filter(({article}) => !wanted || wanted.has(article))
      .flatMap((one) => ofWritten(one, choice, isExpired)),
    ...(wanted ? [] : pairs.flatMap((pair) => ofPair(pair, uses.get(pair)!, isExpired)))
  ]
  return {
    findings: [...(silenced ? found : kept), ...reports].sort(inOrder),
    suppressed: found.length - kept.length,
    notes: [
      ...written.map((one) => noteOf(one, isExpired)).sort((a, b) => inOrder(a, b)),
      ...pairs.map(
        (pair): SuppressionNote => ({
          kind: 'pair',
          rules: [pair.rule],
          reason: pair.reason,
          ...(pair.by && {by: pair.by}),
          ...(pair.until && {until: pair.until}),
          ...(pair.location && {location: pair.location}),
          findings: uses.get(pair)!.length > 0 ? uses.get(pair)! : [],
          expired: isExpired(pair)
        })
      )
    ]
  }
}

function writtenIn(article: Article): readonly Written[] {
  return (article.suppressions ?? []).map((suppression) => ({
    suppression,
    article: article.path,
    location: locationOf(
      suppression.kind === 'beside' ? `${article.path}.factlint.yaml` : article.path,
      suppression.place
    ),
    uses: new Map(suppression.silences.map((one) => [one, []]))
  }))
}

type IsExpired = (one: {readonly until?: string}) => boolean

function ofWritten(
  {suppression, location, article, uses}: Written,
  choice: Choice,
  isExpired: IsExpired
): readonly Finding[] {
  const {problem, until} = suppression
  if (problem !== undefined) return [report(`This silences nothing: ${problem}`, location)]
  if (isExpired(suppression)) return [report(expired(until!), location)]
  // Nothing is unused because its rule is off.
  const on = choice.rules.filter((rule) => choice.level(rule, article) !== 'off')
  const active = new Set(on.map(({id}) => id))
  const unknown = [...uses.keys()].filter(({rule}) => rule !== 'all' && !choice.known.includes(rule))
  const unused = [...uses].flatMap(([one, used]) =>
    used.length === 0 && (one.rule === 'all' || active.has(one.rule)) ? [`\`${one.rule}\``] : []
  )
  return [
    ...unknown.map(({rule}) =>
      report(
        `No rule is called \`${rule}\`.${didYouMean(rule, choice.known)} \`factlint explain\` lists them`,
        location
      )
    ),
    ...(unused.length > 0 ? [report(`This silences nothing of ${unused.join(', ')}; remove it`, location)] : [])
  ]
}

function ofPair(pair: PairSuppression, used: readonly string[], isExpired: IsExpired): readonly Finding[] {
  if (!pair.location) return []
  if (isExpired(pair)) return [report(expired(pair.until!), pair.location)]
  const gone = `No finding has the fingerprint \`${pair.fingerprint}\` any more; \`factlint suppress --prune\` removes it`
  return used.length > 0 ? [] : [report(gone, pair.location)]
}

const expired = (until: string): string => `This expired on ${until}; remove it, or give it a later day`

function report(message: string, location: Location): Finding {
  const about = location.text.replace(/\s+/g, ' ')
  return {
    ruleId: 'suppression',
    level: 'warning',
    message,
    fingerprint: sha256(JSON.stringify(['suppression', message, about])).slice(0, 16),
    location,
    relatedLocations: [],
    why: []
  }
}

function noteOf({suppression, location, uses}: Written, isExpired: IsExpired): SuppressionNote & {location: Location} {
  const {kind, reason, by, until, problem} = suppression
  return {
    kind,
    rules: [...uses.keys()].map(({rule}) => rule),
    reason,
    ...(by && {by}),
    ...(until && {until}),
    location,
    findings: [...new Set([...uses.values()].flat())],
    expired: isExpired(suppression),
    ...(problem !== undefined && {problem})
  }
}

interface Placed {
  readonly location: Location
  readonly ruleId?: string
  readonly fingerprint?: string
}

function inOrder(a: Placed, b: Placed): number {
  return (
    compare(a.location.path, b.location.path) ||
    a.location.start.offset - b.location.start.offset ||
    compare(a.ruleId ?? '', b.ruleId ?? '') ||
    compare(a.fingerprint ?? '', b.fingerprint ?? '')
  )
}
