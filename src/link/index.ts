import {groupBy} from '../group.ts'
import {compare} from '../order.ts'
import type {Lexicon} from '../pack.ts'
import type {AgeClaim, Article, Corpus, CountClaim, Fact, NameClaim, TimeClaim, Witness} from '../types.ts'
import {ageLinker} from './ages.ts'
import {countLinker} from './counts.ts'
import {dateLinker} from './dates.ts'
import {factsOf} from './facts.ts'
import {nameLinker} from './names.ts'
import {scales} from './scales.ts'
import {sequences} from './sequences.ts'

/** Put the claims of all articles side by side: which are about the same thing? Independent of the order of the articles. */
export function link(articles: readonly Article[], lexicon: Lexicon): Corpus {
  const ordered = [...articles].sort(byPublication)
  const weighed = scales(ordered, lexicon)
  const witnesses = ordered.flatMap((article) => article.claims.map((claim) => ({article, claim})))
  const dates = witnesses.filter(isDated)
  const facts: readonly (readonly Fact[])[] = [
    factsOf(dates, dateLinker(weighed)),
    factsOf(witnesses.filter(isCount), countLinker(weighed)),
    factsOf(witnesses.filter(isName), nameLinker(weighed)),
    factsOf(witnesses.filter(isAge), ageLinker(weighed)).map((fact) => ({...fact, attribute: 'birth'})),
    sequences(dates, weighed, lexicon),
    weekdays(witnesses.filter(isWeekday))
  ]
  return {articles: [...articles].sort((a, b) => compare(a.path, b.path)), facts: facts.flat()}
}

/** The earlier published first; without a date last; then by path. */
function byPublication(a: Article, b: Article): number {
  return compare(a.published?.earliest ?? '9', b.published?.earliest ?? '9') || compare(a.path, b.path)
}

function isDated(witness: Witness): witness is Witness<TimeClaim> {
  return witness.claim.type === 'time' && witness.claim.attribute !== 'weekday'
}

function isWeekday(witness: Witness): witness is Witness<TimeClaim> {
  return witness.claim.type === 'time' && witness.claim.attribute === 'weekday'
}

function isCount(witness: Witness): witness is Witness<CountClaim> {
  return witness.claim.type === 'count'
}

function isName(witness: Witness): witness is Witness<NameClaim> {
  return witness.claim.type === 'name'
}

function isAge(witness: Witness): witness is Witness<AgeClaim> {
  return witness.claim.type === 'age'
}

/** One date with one weekday is one fact, however often it is written. */
function weekdays(witnesses: readonly Witness<TimeClaim>[]): readonly Fact[] {
  const alike = groupBy(witnesses, ({claim: {value}}) => `${value.value.slice(0, 10)} ${value.weekday}`)
  return [...alike.values()].map((same) => ({
    subject: same[0]!.claim.subject.label,
    attribute: 'weekday',
    witnesses: same,
    links: []
  }))
}
