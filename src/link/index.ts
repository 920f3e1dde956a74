import {groupBy} from '../general/group.ts'
import {lazy} from '../general/lazy.ts'
import {compare} from '../general/order.ts'
import type {Lexicon} from '../packs/pack.ts'
import type {Article, Corpus, Fact, OperandClaim, TimeClaim, Witness} from '../types.ts'
import type {KnownClusters} from './cluster.ts'
import {asCopy, withCopies} from './copies.ts'
import {equations} from './equations.ts'
import {firstReferences} from './first-references.ts'
import {isDated, type Kind, kinds} from './kinds.ts'
import {isCourseBound, isLength, lengthEnds, lengthMeetings} from './lengths.ts'
import {publications} from './publications.ts'
import {isQuote, quoteMeetings, quotes} from './quotes.ts'
import {scales} from './scales.ts'
import {sequenceMeetings, sequences} from './sequences.ts'
import type {Sideways} from './sideways.ts'
import {spanFacts} from './spans.ts'
import {stageMeetings, stagesInOrder} from './stages-in-order.ts'
import {stepMeetings, stepsInOrder} from './steps.ts'
import {type Sums, sumsOf} from './sums.ts'

/** Articles whose claims stand side by side, before they are put together. */
export interface Linked {
  readonly corpus: Corpus
  readonly kinds: readonly Kind[]
}

/** What is known of all articles, where not all are at hand. */
export interface Beyond {
  readonly sums: Sums
  /** What a witness is compared with. */
  readonly meet: (witness: Witness, kind: Kind) => Iterable<Witness>
  /** The witnesses of an article: one of each claim for all. */
  readonly witnesses: (article: Article) => readonly Witness[]
  /** The order of all witnesses. */
  readonly inOrder: (a: Witness, b: Witness) => number
}

/** What is known of articles that were linked before. */
export interface KnownBefore {
  readonly clusters: KnownClusters
  /** The path of the text that an article copies, if it copies one. */
  readonly copyOf: (path: string) => string | undefined
}

/** What is linked, and with what help. */
export interface LinkOptions {
  /** The paths of the articles whose facts are asked for, where not all are. */
  readonly only?: ReadonlySet<string> | undefined
  readonly beyond?: Beyond
  /** What another run has found of these very articles. */
  readonly known?: KnownBefore | undefined
}

/**
 * Put the claims of all articles side by side: which are about the same thing? Independent of the order of the articles. With `only`, the
 * facts are those that these articles have a part in: the same as among all, in a part of the time. With `beyond`, the articles are
 * some of many, among them all that facts depend on which are not found pair by pair; which are copies is then known.
 */
export function link(articles: readonly Article[], lexicon: Lexicon, {only, beyond, known}: LinkOptions = {}): Linked {
  const sorted = [...articles].sort(byPublication)
  const ordered = beyond
    ? sorted
    : known
      ? sorted.map((one) => asCopy(one, known.copyOf(one.path)))
      : withCopies(sorted)
  const weighed = scales(beyond?.sums ?? sumsOf(ordered), lexicon)
  const witnesses = ordered.flatMap(beyond?.witnesses ?? witnessesOf)
  const dates = witnesses.filter(isDated)
  const isWanted = only && (({article}: Witness) => only.has(article.path))
  const asked = isWanted && {isWanted, inOrder: orderOf(witnesses), ...beyond}
  const pairwise = kinds(witnesses, weighed, asked, known?.clusters)
  const facts = [
    ...pairwise.map((kind) => kind.facts()),
    sequences(dates, weighed, lexicon),
    stagesInOrder(dates, weighed),
    stepsInOrder(dates, weighed),
    lengthEnds(witnesses.filter(isLength), [...dates, ...witnesses.filter(isCourseBound)], weighed),
    spanFacts(witnesses.filter(isSpan)),
    equations(witnesses.filter(isOperand)),
    alone(witnesses.filter(isAlone)),
    firstReferences(witnesses),
    quotes(witnesses.filter(isQuote)),
    publications(ordered)
  ].flat()
  // Of others that the facts tell of, what they say is not to be reported counts too.
  const others = beyond ? facts.flatMap(({witnesses}) => witnesses.map(({article}) => article)) : []
  return {
    corpus: {
      articles: [...new Set([...ordered, ...others])].sort((a, b) => compare(a.path, b.path)),
      facts: isWanted ? facts.filter(({witnesses}) => witnesses.some(isWanted)) : facts
    },
    kinds: pairwise
  }
}

const witnessesOf = (article: Article): readonly Witness[] => article.claims.map((claim) => ({article, claim}))

function orderOf(witnesses: readonly Witness[]): (a: Witness, b: Witness) => number {
  const rank = lazy(() => new Map(witnesses.map((witness, at) => [witness, at])))
  return (a, b) => rank().get(a)! - rank().get(b)!
}

/** How claims meet that are not compared pair by pair. */
export const sideways = (lexicon: Lexicon): readonly Sideways[] => [
  sequenceMeetings(lexicon),
  stageMeetings,
  stepMeetings,
  lengthMeetings,
  quoteMeetings,
  {name: 'alone', tells: aloneKeys, asks: aloneKeys}
]

const aloneKeys = (witness: Witness): readonly string[] => (isAlone(witness) ? [aloneKey(witness)] : [])

/** The earlier published first; without a date last; then by path. */
export function byPublication(a: Article, b: Article): number {
  return compare(a.published?.earliest ?? '9', b.published?.earliest ?? '9') || compare(a.path, b.path)
}

/** What a date says of itself. */
function isAlone(witness: Witness): witness is Witness<TimeClaim> {
  return witness.claim.type === 'time' && /^(?:weekday|impossible|ambiguous)$/.test(witness.claim.attribute)
}

function isSpan(witness: Witness): witness is Witness<TimeClaim> {
  return witness.claim.type === 'time' && witness.claim.span !== undefined
}

function isOperand(witness: Witness): witness is Witness<OperandClaim> {
  return witness.claim.type === 'operand'
}

const aloneKey = ({claim: {attribute, value}}: Witness<TimeClaim>): string =>
  `${attribute} ${value.value} ${value.weekday}`

/** One date with one weekday is one fact, however often it is written. */
function alone(witnesses: readonly Witness<TimeClaim>[]): readonly Fact[] {
  const alike = groupBy(witnesses, aloneKey)
  return [...alike.values()].map((same) => ({
    subject: same[0]!.claim.subject.label,
    attribute: same[0]!.claim.attribute,
    witnesses: same,
    links: [],
    evidence: () => []
  }))
}
