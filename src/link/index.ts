import {groupBy} from '../group.ts'
import {compare} from '../order.ts'
import type {Lexicon} from '../pack.ts'
import type {AgeClaim, Article, Corpus, CountClaim, Fact, NameClaim, TimeClaim, Witness} from '../types.ts'
import {ageLinker} from './ages.ts'
import {withCopies} from './copies.ts'
import {countLinker} from './counts.ts'
import {dateLinker} from './dates.ts'
import {factsOf} from './facts.ts'
import {type FigureClaim, figureLinker} from './figures.ts'
import {lengthFacts} from './lengths.ts'
import {nameLinker} from './names.ts'
import {publications} from './publications.ts'
import {scales} from './scales.ts'
import {sequences} from './sequences.ts'
import {spanFacts} from './spans.ts'

/** Put the claims of all articles side by side: which are about the same thing? Independent of the order of the articles. */
export function link(articles: readonly Article[], lexicon: Lexicon): Corpus {
  const ordered = withCopies([...articles].sort(byPublication))
  const weighed = scales(ordered, lexicon)
  const witnesses = ordered.flatMap((article) => article.claims.map((claim) => ({article, claim})))
  const dates = witnesses.filter(isDated)
  const figures = witnesses.filter(isFigure)
  const facts: readonly (readonly Fact[])[] = [
    factsOf(dates, dateLinker(weighed)),
    factsOf(witnesses.filter(isCount), countLinker(weighed)),
    factsOf(figures, figureLinker(weighed, figures)),
    factsOf(witnesses.filter(isName), nameLinker(weighed)),
    factsOf(witnesses.filter(isAge), ageLinker(weighed)).map((fact) => ({...fact, attribute: 'birth'})),
    sequences(dates, weighed, lexicon),
    lengthFacts(witnesses.filter(isLength), dates, weighed),
    spanFacts(witnesses.filter(isSpan)),
    alone(witnesses.filter(isAlone)),
    publications(ordered)
  ]
  return {articles: [...ordered].sort((a, b) => compare(a.path, b.path)), facts: facts.flat()}
}

/** The earlier published first; without a date last; then by path. */
function byPublication(a: Article, b: Article): number {
  return compare(a.published?.earliest ?? '9', b.published?.earliest ?? '9') || compare(a.path, b.path)
}

function isDated(witness: Witness): witness is Witness<TimeClaim> {
  return witness.claim.type === 'time' && witness.claim.attribute.startsWith('date:')
}

/** What a date says of itself. */
function isAlone(witness: Witness): witness is Witness<TimeClaim> {
  return witness.claim.type === 'time' && /^(?:weekday|impossible|ambiguous)$/.test(witness.claim.attribute)
}

function isLength(witness: Witness): witness is Witness<TimeClaim> {
  return witness.claim.type === 'time' && witness.claim.attribute.startsWith('length:')
}

function isSpan(witness: Witness): witness is Witness<TimeClaim> {
  return witness.claim.type === 'time' && witness.claim.span !== undefined
}

/** A number that a pack knows. */
function isCount(witness: Witness): witness is Witness<CountClaim> {
  return witness.claim.type === 'count' && !witness.claim.figure
}

/** A number that no pack knows. */
function isFigure(witness: Witness): witness is Witness<FigureClaim> {
  return witness.claim.type === 'count' && witness.claim.figure !== undefined
}

function isName(witness: Witness): witness is Witness<NameClaim> {
  return witness.claim.type === 'name'
}

function isAge(witness: Witness): witness is Witness<AgeClaim> {
  return witness.claim.type === 'age'
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
