import {groupBy} from '../general/group.ts'
import {compare} from '../general/order.ts'
import type {Lexicon} from '../packs/pack.ts'
import type {Article, Corpus, Fact, OperandClaim, TimeClaim, Witness} from '../types.ts'
import {withCopies} from './copies.ts'
import {equations} from './equations.ts'
import {firstReferences} from './first-references.ts'
import {isDated, type Kind, kinds} from './kinds.ts'
import {isLength, lengthEnds} from './lengths.ts'
import {publications} from './publications.ts'
import {isQuote, quotes} from './quotes.ts'
import {scales} from './scales.ts'
import {sequences} from './sequences.ts'
import {spanFacts} from './spans.ts'
import {stagesInOrder} from './stages-in-order.ts'
import {sumsOf} from './sums.ts'

/** Articles whose claims stand side by side, before they are put together. */
export interface Linked {
  readonly corpus: Corpus
  readonly kinds: readonly Kind[]
}

/**
 * Put the claims of all articles side by side: which are about the same thing? Independent of the order of the articles. With `only`, facts
 * that are found pair by pair are those that these articles have a part in: the same as among all, in a part of the time.
 */
export function link(articles: readonly Article[], lexicon: Lexicon, only?: ReadonlySet<string>): Linked {
  const ordered = withCopies([...articles].sort(byPublication))
  const weighed = scales(sumsOf(ordered), lexicon)
  const witnesses = ordered.flatMap((article) => article.claims.map((claim) => ({article, claim})))
  const dates = witnesses.filter(isDated)
  const pairwise = kinds(witnesses, weighed, only && (({article}) => only.has(article.path)))
  const facts: readonly (readonly Fact[])[] = [
    ...pairwise.map((kind) => kind.facts()),
    sequences(dates, weighed, lexicon),
    stagesInOrder(dates, weighed),
    lengthEnds(witnesses.filter(isLength), dates, weighed),
    spanFacts(witnesses.filter(isSpan)),
    equations(witnesses.filter(isOperand)),
    alone(witnesses.filter(isAlone)),
    firstReferences(witnesses),
    quotes(witnesses.filter(isQuote)),
    publications(ordered)
  ]
  return {
    corpus: {articles: [...ordered].sort((a, b) => compare(a.path, b.path)), facts: facts.flat()},
    kinds: pairwise
  }
}

/** The earlier published first; without a date last; then by path. */
function byPublication(a: Article, b: Article): number {
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

/** One date with one weekday is one fact, however often it is written. */
function alone(witnesses: readonly Witness<TimeClaim>[]): readonly Fact[] {
  const alike = groupBy(witnesses, ({claim: {attribute, value}}) => `${attribute} ${value.value} ${value.weekday}`)
  return [...alike.values()].map((same) => ({
    subject: same[0]!.claim.subject.label,
    attribute: same[0]!.claim.attribute,
    witnesses: same,
    links: [],
    evidence: () => []
  }))
}
