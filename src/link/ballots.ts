import type {Ballot, CountClaim, Evidence, Fact, Witness} from '../types.ts'
import {compatible} from '../values/interval.ts'
import {apart, veto} from './apart.ts'
import {sharedNames} from './event-identity.ts'
import type {Linker} from './facts.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {namesOf} from './surroundings.ts'
import {weights} from './weights.ts'

/** A number of votes with those of the other side. */
export type BallotClaim = CountClaim & {readonly ballot: Ballot}

/** Votes of one ballot: linked by how many voted the other way, by who abstained, by what their sentences name, and by topics. */
export function ballotLinker({core, rarity, topic}: Scales): Linker<BallotClaim> {
  return {
    scopes: ({claim: {modality, polarity, attribute, heading}}) =>
      modality === 'asserted' && polarity === 'positive' && !heading ? [attribute] : [],
    keys: ({article, claim}) => article.terms.names.map((name) => `${name} ${othersOf(claim)}`),
    label: ({claim: {value}}) => String(value.printed),
    weigh: (a, b) => {
      if (a.article === b.article) return apart('one article tells of several ballots')
      const [x, y] = [a.claim.subject.date, b.claim.subject.date]
      if (x && y && !compatible(x, y)) return veto(`${x.value} against ${y.value}`)
      const names = shared(namesOf(a.claim), namesOf(b.claim), core)
      return [
        {reason: 'any two ballots', weight: weights.anyBallot},
        {
          reason: `in both ${othersOf(a.claim)} voted the other way`,
          weight: othersOf(a.claim) > few ? weights.sameVotes : 0
        },
        ...abstained(a.claim.ballot, b.claim.ballot),
        ...(x && y ? [{reason: `both say ${x.value}`, weight: weights.sameDate}] : []),
        ...(names.length > 0 ? [{reason: `both name ${names.join(' and ')}`, weight: sharedNames(names, rarity)}] : []),
        ...topic(a.article, b.article)
      ]
    }
  }
}

/** So many votes are given by chance. */
const few = 3

/** How many voted the other way. */
const othersOf = ({attribute, ballot}: BallotClaim): number =>
  attribute === 'count:winning-votes' ? ballot.least : ballot.most

function abstained({abstained: a}: Ballot, {abstained: b}: Ballot): readonly Evidence[] {
  if (a === undefined || b === undefined) return []
  return a === b
    ? [{reason: `in both ${a} abstained`, weight: weights.sameAbstained}]
    : [{reason: `${a} abstained against ${b}`, weight: -weights.sameAbstained}]
}

/** Facts of ballots that no other linker has put together. */
export function unknownBallots(facts: readonly Fact[], known: readonly Fact[]): readonly Fact[] {
  const home = new Map(known.flatMap((fact) => fact.witnesses.map((witness) => [keyOf(witness), fact] as const)))
  return facts.filter(({witnesses}) => {
    const homes = new Set(witnesses.map((witness) => home.get(keyOf(witness)) ?? witness))
    return homes.size > 1
  })
}

const keyOf = ({article, claim}: Witness): string => `${article.path} ${claim.place.start}`
