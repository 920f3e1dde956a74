import {isAnnounced} from '../claims/mood.ts'
import {remember} from '../general/remember.ts'
import {repeated, tallied} from '../language/en/counting.ts'
import type {Article, CountClaim, Evidence, Figure, Limit, Witness} from '../types.ts'
import {compatible} from '../values/interval.ts'
import {type Apart, apart, isApart, veto} from './apart.ts'
import {together} from './appearance.ts'
import {areOtherParties, isOneQuantity, isOtherQuantity, isRepeatedBelow} from './brief-numbers.ts'
import {sharedNames, sharedWords} from './event-identity.ts'
import type {Linker} from './facts.ts'
import {areOtherGoods} from './goods.ts'
import {otherLimits} from './limits.ts'
import {numberSlip} from './number-slip.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {areStrangers, shareName} from './strangers.ts'
import type {Sum} from './sums.ts'
import {weights} from './weights.ts'

/** A number that no pack knows, with what its sentence says of it. */
export type FigureClaim = CountClaim & {readonly figure: Figure}

type Judged = Evidence | Apart | undefined
type Judge = (a: FigureClaim, b: FigureClaim, scales: Scales) => Judged

/**
 * Numbers that no pack knows: linked by what is counted and what is said of it, whose it is and where it holds, and the articles' topics;
 * never by the number.
 */
export function figureLinker(scales: Scales): Linker<FigureClaim> {
  const prior = priors(scales.sums('figure'))
  const several = severalOf()
  const isPair = scales.sums('figured').lists <= 2
  return {
    scopes: (witness) => (isTold(witness.claim) && !isRepeatedBelow(witness) ? figureScopes(witness.claim) : []),
    keys: (witness) => keys(witness, scales),
    label: ({claim: {value}}) => `${value.min} ${value.max}`,
    weigh: (a, b) => {
      if (!isLike(a, b)) return veto('they are measured or meant in other ways, or of one article')
      if (areOtherParties(a.claim, b.claim, scales.core)) return veto('they are shares of others')
      if (areOtherGoods(a, b)) return veto('they are for other things')
      const slip = numberSlip(a, b)
      // Of `214 tickets` and `2,140 tickets` there are many, in articles that have nothing in common.
      const isSure = slip?.sure === true && !areStrangers(a.article, b.article)
      // Of several numbers of one kind only whose each is tells which is which, and a slip of the pen.
      if ((several(a) || several(b)) && !sameOwner(a.claim, b.claim, scales) && !isSure)
        return apart('an article gives several of the kind')
      if (!isAnchored(a, b, scales, isPair) && !isSure) return apart('no rare name and time hold them together')
      const evidence: Evidence[] = [{reason: 'any two such numbers', weight: prior(a.claim, b.claim)}]
      if (isNote(a) && isNote(b)) evidence.push({reason: 'both articles are short', weight: weights.notes})
      for (const judge of judges) {
        const judged = judge(a.claim, b.claim, scales)
        if (!judged) continue
        if (isApart(judged)) return judged
        evidence.push(judged)
      }
      return [
        ...evidence,
        ...(slip ? [slip.evidence] : []),
        ...sharedWords(a.claim.subject, b.claim.subject, scales),
        ...scales.topic(a.article, b.article)
      ]
    }
  }
}

/** Whether anything tells what it is a number of. */
function isTold({figure: {thing, deeds}, value}: FigureClaim): boolean {
  return thing !== '' || (value.kind !== undefined && deeds.length > 0)
}

/**
 * Two numbers need something to hold them together: whose they are, where or when, by name. Of a text that names hardly anything all
 * is of what it is about, and two that somebody laid side by side are of one thing.
 */
function isAnchored(a: Witness<FigureClaim>, b: Witness<FigureClaim>, scales: Scales, isPair: boolean): boolean {
  if ([a, b].some(({claim}) => claim.figure.deeds.some((deed) => repeated.has(deed)))) return false
  if (isNote(a) || isNote(b)) return isPair || meet(a.article, b.article)
  // Of scores there are as many as games, and of all else one that changes: it takes the same time to compare two.
  if ([a, b].some(({claim}) => isUnsteady(claim)) || !isOneTime(a, b)) return false
  const names = ({claim: {figure}}: Witness<FigureClaim>) => [
    ...(figure.owner?.name ? [figure.owner.name] : []),
    ...named(figure.limits)
  ]
  // What everybody names holds nothing together: Syria, in articles on Syria.
  return sharedNames(shared(names(a), names(b), scales.core), scales.rarity) >= weights.anchor
}

/** `five points` of a game, `129 points` of a season. */
const isUnsteady = ({value: {kind}, thing}: FigureClaim): boolean => unsteady.has(kind ?? '') || tallied.has(thing)

const unsteady: ReadonlySet<string> = new Set(['score', 'vote', 'measure'])

/** Whether two sentences name one time, or their articles appeared together. */
function isOneTime(a: Witness<FigureClaim>, b: Witness<FigureClaim>): boolean {
  const [x, y] = [a.claim.subject.date, b.claim.subject.date]
  if (x && y) return compatible(x, y)
  return together(a.article, b.article, 1)
}

/** Names of an article that is a note of a sentence or two. */
const few = 6

/** Whether two articles name anything that both name, or name nothing at all. */
const meet = (a: Article, b: Article): boolean =>
  a.terms.names.length === 0 || b.terms.names.length === 0 || shareName(a, b)

const isNote = ({article}: Witness<FigureClaim>) => article.terms.names.length < few

/** What it counts, and what is said of that: `critics`, who `reviewed`. */
export function figureScopes(claim: FigureClaim): readonly string[] {
  return [...new Set([claim.thing, ...claim.figure.deeds])].map((word) => `${kind(claim)} ${word}`)
}

/** How likely two numbers are of one thing before any evidence: the more there are of a kind, the less. */
function priors({of}: Sum): (a: FigureClaim, b: FigureClaim) => number {
  const size = (claim: FigureClaim) => Math.min(...figureScopes(claim).map((scope) => of(scope) || 1))
  return (a, b) => weights.anyFigure * Math.log(Math.max(size(a) - 1, size(b) - 1, 1))
}

/** Tells whether an article gives more than one number of the kind. */
function severalOf(): (witness: Witness<FigureClaim>) => boolean {
  const numbers = remember(({claims}: Article) => {
    const found = new Map<string, Set<string>>()
    for (const claim of claims) {
      if (claim.type !== 'count' || !claim.figure || claim.heading) continue
      const key = sort({...claim, figure: claim.figure})
      found.set(key, (found.get(key) ?? new Set()).add(`${claim.value.min} ${claim.value.max}`))
    }
    return found
  })
  return ({article, claim}) => (numbers(article).get(sort(claim))?.size ?? 0) > 1
}

const sort = (claim: FigureClaim): string => `${kind(claim)} ${isCount(claim) ? claim.thing : claim.figure.deeds[0]}`

function sameOwner({figure: {owner: a}}: FigureClaim, {figure: {owner: b}}: FigureClaim, {core}: Scales): boolean {
  if (a?.name !== undefined && b?.name !== undefined) return shared([a.name], [b.name], core).length > 0
  return a?.noun !== undefined && a.noun === b?.noun
}

/** Within one article numbers that look alike are mostly said of different things. */
function isLike(a: Witness<FigureClaim>, b: Witness<FigureClaim>): boolean {
  const {modality, measure, polarity} = a.claim
  return (
    a.article !== b.article &&
    (modality === b.claim.modality || isAnnounced(a.claim, b.claim)) &&
    measure === b.claim.measure &&
    polarity === b.claim.polarity
  )
}

/** Percentages compare with percentages, and dollars with dollars. */
function kind({attribute, value}: FigureClaim): string {
  const name = attribute.slice(0, attribute.indexOf(':'))
  return name === 'count' ? name : `${name} ${value.unit} ${value.of?.count ?? ''}`
}

function keys(witness: Witness<FigureClaim>, {core}: Scales): readonly string[] {
  const {article, claim} = witness
  const {figure} = claim
  const names = [figure.owner?.name, ...figure.limits.map(({name}) => name)].filter((name) => name !== undefined)
  return [
    ...names.map(core),
    ...(figure.owner?.noun ? [`noun ${figure.owner.noun}`] : []),
    ...figure.deeds.map((deed) => `deed ${deed}`),
    ...(isNote(witness) ? [`thing ${figure.thing}`] : []),
    ...article.terms.leads.map((name) => `lead ${name}`)
  ]
}

/** What is counted: `reviews`, or `critics` where the others `reviewed`. */
function things(a: FigureClaim, b: FigureClaim, {usual}: Scales): Judged {
  if (restrictions(a) !== restrictions(b))
    return veto(`${restrictions(a) || 'all'} against ${restrictions(b) || 'all'}`)
  if (a.thing === b.thing)
    return {
      reason: `both count ${a.thing}`,
      weight: (isCount(a) ? weights.sameThing : weights.sameUnit) * usual(a.thing)
    }
  const across = a.figure.deeds.includes(b.thing) || b.figure.deeds.includes(a.thing)
  return across ? {reason: `${a.thing} and ${b.thing} are one`, weight: 0} : veto(`${a.thing} against ${b.thing}`)
}

/** `[new] cases` are not `[active] cases`. */
function restrictions({value: {modifiers}}: FigureClaim): string {
  return modifiers
    .map((word) => word.toLowerCase())
    .sort()
    .join(' ')
}

function deeds(a: FigureClaim, b: FigureClaim, scales: Scales): Judged {
  if (isOtherQuantity(a, b)) return veto(`a ${a.quantity} against a ${b.quantity}`)
  // `is [paying] 84 million for it`, `the [price] is 48 million`
  if (isOneQuantity(a, b) && a.value.kind !== undefined && !isOtherOwner(a, b, scales))
    return {reason: `both tell a ${a.quantity}`, weight: weights.sameQuantity}
  const [x, y] = [a.figure.deeds, b.figure.deeds]
  const common = x.filter((deed) => y.includes(deed))
  if (common.length > 0) {
    const weight = weights.sameDeed * Math.max(...common.map(scales.usual))
    return {reason: `both say ${common.join(' and ')}`, weight}
  }
  // Of people one can say that there are so many; a percentage that is said of nothing is of anything.
  const bare = x.length === 0 || y.length === 0
  if (!bare || !isCount(a)) return across(a, b) ? undefined : veto(`${x[0] ?? 'nothing'} against ${y[0] ?? 'nothing'}`)
  return x.length === y.length ? undefined : {reason: 'one does not say what is done', weight: weights.noDeed}
}

/** `the [widow] gives`, `[Kurt Laib] donates`: a noun may stand for a name, or for somebody else. */
const isOtherOwner = (a: FigureClaim, b: FigureClaim, scales: Scales): boolean =>
  a.figure.owner !== undefined && b.figure.owner !== undefined && !sameOwner(a, b, scales)

const isCount = ({attribute}: FigureClaim) => attribute.startsWith('count:')

const across = (a: FigureClaim, b: FigureClaim) => a.figure.deeds.includes(b.thing) || b.figure.deeds.includes(a.thing)

function owners(a: FigureClaim, b: FigureClaim, {core, rarity, usual}: Scales): Judged {
  const [x, y] = [a.figure.owner, b.figure.owner]
  if (!x || !y) return undefined
  if (x.name !== undefined && y.name !== undefined) {
    const common = shared([x.name], [y.name], core)
    return common.length > 0
      ? {reason: `both are of ${x.name}`, weight: sharedNames(common, rarity)}
      : veto(`of ${x.name} against ${y.name}`)
  }
  if (x.noun === undefined || y.noun === undefined) return undefined
  return x.noun === y.noun
    ? {reason: `both are of a ${x.noun}`, weight: weights.sameOwner * usual(x.noun)}
    : veto(`of a ${x.noun} against a ${y.noun}`)
}

/** `in Novaria` against `worldwide`: what holds somewhere need not hold elsewhere. */
function limits(a: FigureClaim, b: FigureClaim, {core, rarity}: Scales): Judged {
  const [x, y] = [named(a.figure.limits), named(b.figure.limits)]
  if (x.length === 0 && y.length === 0) return undefined
  if (otherLimits(a.figure, b.figure, core)) return veto(`${x.join(' and ')} against ${y.join(' and ')}`)
  const common = shared(x, y, core)
  if (common.length > 0) return {reason: `both name ${common.join(' and ')}`, weight: sharedNames(common, rarity)}
  return x.length > 0 && y.length > 0
    ? veto(`${x.join(' and ')} against ${y.join(' and ')}`)
    : {reason: 'only one says where', weight: weights.noLimit}
}

const named = (limits: readonly Limit[]) => limits.flatMap(({name}) => (name === undefined ? [] : [name]))

function times({subject: {date: a}}: FigureClaim, {subject: {date: b}}: FigureClaim): Judged {
  if (!a && !b) return undefined
  if (!a || !b) return {reason: 'only one says when', weight: weights.noDate}
  return compatible(a, b)
    ? {reason: `both say ${a.value}`, weight: weights.sameDate}
    : veto(`${a.value} against ${b.value}`)
}

/** In the order in which their evidence is told. */
const judges: readonly Judge[] = [things, deeds, owners, limits, times]
