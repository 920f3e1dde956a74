import {isApart, type Weighed} from '../link/apart.ts'
import {total} from '../link/event-identity.ts'
import type {Kind} from '../link/kinds.ts'
import {weights} from '../link/weights.ts'
import {reconcile} from '../reconcile/index.ts'
import type {Comparison, Finding, Spot} from '../results.ts'
import type {Claim, Corpus, Witness} from '../types.ts'
import {comparedClaim} from './notes.ts'
import {identity} from './show.ts'

/** Set the claims of two places side by side, those of one kind first: was each pair taken for one thing, and may both be true? */
export function comparePlaces(
  {articles}: Corpus,
  kinds: readonly Kind[],
  findings: readonly Finding[],
  a: Spot,
  b: Spot
): {readonly comparisons: readonly Comparison[]; readonly lines: readonly [readonly number[], readonly number[]]} {
  const of = ({path}: Spot) =>
    articles.flatMap((article) => (article.path === path ? article.claims.map((claim) => ({article, claim})) : []))
  const [all, others] = [of(a), of(b)]
  const [here, there] = [all.filter(({claim}) => standsAt(claim, a)), others.filter(({claim}) => standsAt(claim, b))]
  const pairs = here.flatMap((x) =>
    there.filter((y) => y.claim !== x.claim && y.claim.type === x.claim.type).map((y) => [x, y] as const)
  )
  const compared = pairs.map(([x, y]) => comparison(x, y, kinds, findings))
  // What was taken for one thing is what was asked about.
  return {
    comparisons: [...compared].sort((p, q) => rank(p) - rank(q)),
    lines: [here.length === 0 ? linesOf(all) : [], there.length === 0 ? linesOf(others) : []]
  }
}

function standsAt({place, ...claim}: Claim, {line, column}: Spot): boolean {
  const places = claim.type === 'name' ? claim.places : [place]
  return places.some(({startLine, startColumn, endLine, endColumn}) => {
    if (line < startLine || line > endLine) return false
    if (column === undefined) return true
    return (line > startLine || column >= startColumn) && (line < endLine || column < endColumn)
  })
}

const rank = ({outcome}: Comparison): number => ['disagree', 'agree', 'apart'].indexOf(outcome)

const linesOf = (witnesses: readonly Witness[]): readonly number[] =>
  [...new Set(witnesses.map(({claim}) => claim.place.startLine))].sort((a, b) => a - b)

function comparison(a: Witness, b: Witness, kinds: readonly Kind[], findings: readonly Finding[]): Comparison {
  const claims = [comparedClaim(a), comparedClaim(b)] as const
  const found = kinds.filter(({takes}) => takes(a) && takes(b)).map(({weigh}) => weigh(a, b))
  const weighed = found.find(isIdentity) ?? found[0] ?? {reason: 'such claims are not linked', veto: false}
  const isOne = isIdentity(weighed)
  const {by, tried} = reconcile(a, b)
  return {
    claims,
    outcome: isOne ? (by ? 'agree' : 'disagree') : 'apart',
    identity: isApart(weighed) ? [weighed.reason] : identity(total(weighed), weighed),
    ...(by ? {reconciled: by} : {}),
    tried,
    findings: findings
      .filter((finding) => [a, b].every((witness) => shows(finding, witness)))
      .map(({fingerprint}) => fingerprint)
  }
}

const isIdentity = (weighed: Weighed): boolean => !isApart(weighed) && total(weighed) >= weights.link

function shows({location, relatedLocations}: Finding, {article, claim: {place}}: Witness): boolean {
  return [location, ...relatedLocations].some(({path, start}) => path === article.path && start.offset === place.start)
}
