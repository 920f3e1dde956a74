import {fingerprint} from './fingerprint.ts'
import {groupBy} from './general/group.ts'
import {compare} from './general/order.ts'
import {asTheyCome, type Choice} from './judge/choose.ts'
import {copied} from './judge/copied.ts'
import {mostSpecific} from './judge/specific.ts'
import {tally} from './judge/tally.ts'
import {trust} from './judge/trust.ts'
import {weights} from './link/weights.ts'
import {reconcile} from './reconcile/index.ts'
import type {Finding, RelatedLocation} from './results.ts'
import {type Level, linkBetween, type Report, type Rule, type Side} from './rule.ts'
import {identity, location} from './show/show.ts'
import type {Corpus, Link, Witness} from './types.ts'

const levels: readonly Level[] = ['error', 'warning', 'note']

/** What the rules found where it is wanted, and what lies elsewhere. */
export interface Judged {
  readonly findings: readonly Finding[]
  /** Those of which no place is in an article that is wanted. */
  readonly elsewhere: readonly Finding[]
}

/** Let the rules judge, and stamp what they report with its rule, level, place and fingerprint; in the order of path, offset, rule. */
export function judge(
  corpus: Corpus,
  rules: readonly Rule[],
  only?: readonly string[],
  choice: Choice = asTheyCome(rules),
  lap?: (work: string) => void
): Judged {
  const wanted = only && new Set(only)
  const found = choice.rules
    .flatMap((rule) => {
      const reports = [...rule.check(corpus, choice.options(rule))]
      const findings = reports.flatMap((report) => finding(rule, report, wanted, choice) ?? [])
      lap?.(`rule ${rule.id}`)
      return findings
    })
    .sort(inOrder)
  const distinct = (list: readonly Finding[]): readonly Finding[] =>
    mostSpecific([...groupBy(list, ({fingerprint}) => fingerprint).values()].map(merge), choice.rules)
  if (!wanted) return {findings: distinct(found), elsewhere: []}
  const findings = distinct(found.filter(({location}) => wanted.has(location.path)))
  const known = new Set(findings.map(({fingerprint}) => fingerprint))
  return {findings, elsewhere: distinct(found).filter(({fingerprint}) => !known.has(fingerprint))}
}

/** The witnesses of the findings whose fingerprints begin so. */
export function witnessesBy(corpus: Corpus, mark: string, choice: Choice): readonly Witness[] {
  return choice.rules
    .flatMap((rule) => [...rule.check(corpus, choice.options(rule))].map((report) => ({rule, report})))
    .filter(({rule, report}) => fingerprint(rule, report).startsWith(mark))
    .flatMap(({report}) => report.sides.flatMap(({witnesses}) => witnesses))
}

function inOrder(a: Finding, b: Finding): number {
  return (
    compare(a.location.path, b.location.path) ||
    a.location.start.offset - b.location.start.offset ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.fingerprint, b.fingerprint)
  )
}

/** One disagreement that came up in several clusters is one finding, with the places of all. */
function merge(same: readonly Finding[]): Finding {
  const first = same[0]!
  if (same.length === 1) return first
  const places = same.flatMap((finding) => [
    {...finding.location, message: `\`${finding.location.text}\``},
    ...finding.relatedLocations
  ])
  const distinct = groupBy(places, ({path, start}) => `${path} ${start.offset}`)
  const own = `${first.location.path} ${first.location.start.offset}`
  return {...first, relatedLocations: [...distinct].flatMap(([key, [place]]) => (key === own || !place ? [] : [place]))}
}

function finding(
  rule: Rule,
  report: Report,
  only: ReadonlySet<string> | undefined,
  {level: levelIn}: Choice
): Finding | undefined {
  const link = between(report)
  // The sides themselves must speak of one thing, and not only others of their cluster.
  if (report.sides.length > 1 && !link) return undefined
  const places = report.sides.flatMap((side) => oncePerArticle(side).map((witness) => ({side, witness})))
  // Where the rule is off, the other side may still hear of it.
  const heard = places.filter(({witness: {article}}) => !article.book && levelIn(rule, article.path) !== 'off')
  const main =
    leastTrusted(heard.filter(({witness: {article}}) => !only || only.has(article.path))) ?? leastTrusted(heard)
  if (!main) return undefined
  const ceiling = levelIn(rule, main.witness.article.path)
  return {
    ruleId: rule.id,
    level: lowest([
      ceiling === 'off' ? 'note' : ceiling,
      report.level ?? 'error',
      ...report.sides.map(certainty),
      linkCertainty(link),
      voices(report)
    ]),
    message:
      report.message(main.side, report.sides.find((side) => side !== main.side) ?? main.side) + tally(report.sides),
    fingerprint: fingerprint(rule, report),
    location: location(main.witness),
    relatedLocations: places
      .filter((place) => place !== main)
      .map(({witness}): RelatedLocation => ({...location(witness, main.witness), message: said(witness)})),
    why: [
      ...(link ? identity(link.weight, report.fact.evidence(link)) : []),
      ...report.why,
      ...tried(report),
      ...trust(report.sides),
      ...copied(report.sides.map(({witnesses}) => witnesses.map(({article}) => article)))
    ]
  }
}

/** The first of those whose source has the least authority, for there it is most likely to be amended. */
function leastTrusted<P extends {readonly witness: Witness}>(places: readonly P[]): P | undefined {
  const authority = ({witness}: P): number => witness.article.publisher?.authority ?? 0
  return places.reduce<P | undefined>(
    (least, place) => (least && authority(least) <= authority(place) ? least : place),
    undefined
  )
}

function said({claim}: Witness): string {
  return claim.voice.speaker ? `\`${claim.place.text}\`, says ${claim.voice.speaker}` : `\`${claim.place.text}\``
}

/** A side shows each article once, where it first says so. */
function oncePerArticle({witnesses}: Side): readonly Witness[] {
  return witnesses.filter((witness, at) => witnesses.findIndex(({article}) => article === witness.article) === at)
}

/** Two who are quoted and differ are sources that disagree: for information. */
function voices({sides: [odd, usual]}: Report): Level {
  const [a, b] = [odd?.witnesses[0]?.claim.voice.speaker, usual?.witnesses[0]?.claim.voice.speaker]
  return a && b && a !== b ? 'note' : 'error'
}

/** Written out and in the paper's own voice is certain; inferred, quoted or hedged is not. */
function certainty({witnesses}: Side): Level {
  return witnesses.some(
    ({claim}) =>
      claim.voice.speaker === null && !claim.voice.quoted && claim.modality === 'asserted' && isWritten(claim)
  )
    ? 'error'
    : 'warning'
}

function isWritten(claim: Witness['claim']): boolean {
  return claim.type !== 'time' || (claim.value.inferred === 'none' && claim.value.alternatives === undefined)
}

/** The weaker the link between the sides, the lower the level. */
function linkCertainty(link: Link | undefined): Level {
  return link && link.weight < weights.plain ? 'warning' : 'error'
}

function lowest(found: readonly Level[]): Level {
  return found.reduce((low, level) => (levels.indexOf(level) > levels.indexOf(low) ? level : low), 'error')
}

/** The strongest link between the odd side and another. */
function between({fact, sides: [odd, ...others]}: Report): Link | undefined {
  const links = others.flatMap((other) => (odd && linkBetween(fact, odd, other)) ?? [])
  return links.sort((x, y) => y.weight - x.weight)[0]
}

/** The reasons that would have explained it, had they held. */
function tried({sides: [odd, usual]}: Report): readonly string[] {
  const [a, b] = [odd?.witnesses[0], usual?.witnesses[0]]
  if (!a || !b || a.claim.type !== b.claim.type) return []
  const {by, tried} = reconcile(a, b)
  return by ? [] : [`nothing explains it: tried ${tried.join(', ')}`]
}
