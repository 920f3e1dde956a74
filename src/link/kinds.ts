import {lazy} from '../general/lazy.ts'
import type {
  AgeClaim,
  Claim,
  CountClaim,
  DeedClaim,
  Fact,
  NameClaim,
  RoleClaim,
  SlotClaim,
  StateClaim,
  TimeClaim,
  Witness
} from '../types.ts'
import {ageLinker} from './ages.ts'
import {apart, type Weighed} from './apart.ts'
import {type BallotClaim, ballotLinker, unknownBallots} from './ballots.ts'
import {type Cluster, type KnownClusters, withSingles} from './cluster.ts'
import {countLinker} from './counts.ts'
import {dateLinker} from './dates.ts'
import {deedLinker} from './deeds.ts'
import {clustersOf, factsFrom, factsOf, type Linker} from './facts.ts'
import {type FigureClaim, figureLinker} from './figures.ts'
import {isWholeLength, lengthLinker} from './lengths.ts'
import {nameLinker} from './names.ts'
import {partnersAmong} from './partners.ts'
import {isQuote} from './quotes.ts'
import {holderLinker, roleLinker} from './roles.ts'
import type {Scales} from './scales.ts'
import {slipLinker, unknownSlips} from './slips.ts'
import {slotLinker} from './slots.ts'
import {stateLinker} from './states.ts'
import {isStatistic, statisticLinker} from './statistics.ts'

/** Claims that are linked alike: dates with dates, names with names. */
export interface Kind {
  readonly name: string
  readonly takes: (witness: Witness) => boolean
  readonly facts: () => readonly Fact[]
  /** Whether all facts are asked for. */
  readonly isWhole: boolean
  /** Those it takes, by their index, put together, where all facts are asked for. */
  readonly clusters: () => readonly Cluster[]
  /** What brings a witness that it takes together with others, and what it says, in a word. */
  readonly meets: (witness: Witness) => {readonly at: readonly string[]; readonly label: string}
  /** What speaks for two that it takes being of one thing, or why that is not asked. */
  readonly weigh: (a: Witness, b: Witness) => Weighed
}

/** Where the facts of some witnesses only are asked for. */
export interface Asked {
  readonly isWanted: (witness: Witness) => boolean
  /** The order of all witnesses. */
  readonly inOrder: (a: Witness, b: Witness) => number
  /** What a witness is compared with, where more than those at hand are there: by the name of a kind, and by what brings two together. */
  readonly meet?: (witness: Witness, kind: Kind) => Iterable<Witness>
}

/** The kinds of claims that are linked pair by pair, in the order in which facts tell them. */
export function kinds(
  witnesses: readonly Witness[],
  scales: Scales,
  asked?: Asked,
  known?: KnownClusters
): readonly Kind[] {
  const kind = kindOf(witnesses, asked, known)
  const numbers = [
    kind('count', isCount, () => countLinker(scales)),
    kind('statistic', isStatisticTold, () => statisticLinker(scales)),
    kind('figure', isFigure, () => figureLinker(scales))
  ]
  const votes = kind('ballot', isBallot, () => ballotLinker(scales))
  const slips = kind('slip', isNumber, () => slipLinker(scales))
  return [
    kind('date', isDated, () => dateLinker(scales)),
    ...numbers,
    {
      ...slips,
      facts: () =>
        unknownSlips(
          slips.facts(),
          numbers.flatMap(({facts}) => facts())
        )
    },
    {
      ...votes,
      facts: () =>
        unknownBallots(
          votes.facts(),
          numbers.flatMap(({facts}) => facts())
        )
    },
    kind('slot', isSlot, () => slotLinker(scales)),
    kind('name', isName, () => nameLinker(scales)),
    kind('age', isAge, () => ageLinker(scales), 'birth'),
    kind('role', isRole, () => roleLinker(scales)),
    holders(kind('holder', isRole, () => holderLinker(scales), 'holder')),
    kind('state', isState, () => stateLinker(scales)),
    kind('deed', isDeed, () => deedLinker(scales)),
    kind('length', isWholeLength, () => lengthLinker(scales), 'length')
  ]
}

/** Makes a kind of claims; `attribute` is what their facts are about, where that is not what each claims. */
function kindOf(witnesses: readonly Witness[], asked?: Asked, known?: KnownClusters) {
  return <C extends Claim>(
    name: string,
    takes: (witness: Witness) => witness is Witness<C>,
    make: () => Linker<C>,
    attribute?: string
  ): Kind => {
    const own = witnesses.filter(takes)
    const linker = make()
    const clusters = lazy(() => {
      const found = known?.get(name)
      return found ? withSingles(found, own.length) : clustersOf(own, linker)
    })
    const find = (): readonly Fact<C>[] => {
      if (!asked) return factsOf(own, clusters(), linker)
      const {isWanted, inOrder, meet} = asked
      const among = meet ? undefined : partnersAmong(own, linker)
      const partners = among ?? ((witness: Witness) => meet!(witness, kind) as Iterable<Witness<C>>)
      return factsFrom(own.filter(isWanted), partners, linker, inOrder)
    }
    const kind: Kind = {
      name,
      takes,
      isWhole: !asked,
      clusters,
      facts: lazy(() => {
        const facts = find()
        return attribute === undefined ? facts : facts.map((fact) => ({...fact, attribute}))
      }),
      meets: (witness) => (takes(witness) ? meets(witness, linker) : nowhere),
      weigh: (a, b) => (takes(a) && takes(b) ? met(a, b, linker) : apart('they are claims of two kinds'))
    }
    return kind
  }
}

const nowhere = {at: [], label: ''}

function meets<C extends Claim>(witness: Witness<C>, {scopes, keys, label}: Linker<C>): ReturnType<Kind['meets']> {
  const found = scopes(witness)
  if (found.length === 0) return nowhere
  const own = keys(witness)
  const at = new Set(found.flatMap((scope) => own.map((key) => `${scope}\n${key}`)))
  return {at: [...at], label: label(witness)}
}

/** Of who holds an office only what names several: what names one person is said of that person. */
function holders(of: Kind): Kind {
  const several = ({witnesses}: Fact) => new Set(witnesses.map(({claim}) => claim.subject.name)).size > 1
  return {...of, facts: () => of.facts().filter(several)}
}

/** What two witnesses weigh if they meet at all: of each the linker asks only what shares a scope and a key. */
function met<C extends Claim>(a: Witness<C>, b: Witness<C>, {scopes, keys, weigh}: Linker<C>): Weighed {
  const [x, y] = [scopes(a), scopes(b)]
  if (x.length === 0 || y.length === 0) return apart('one of them is told so loosely that it compares with nothing')
  if (!x.some((scope) => y.includes(scope))) return apart(`${x[0]} against ${y[0]}`)
  const found = keys(b)
  return keys(a).some((key) => found.includes(key))
    ? weigh(a, b)
    : apart('no name, day or week that both tell brings them together')
}

/** A date of an event's stage. */
export function isDated(witness: Witness): witness is Witness<TimeClaim> {
  return witness.claim.type === 'time' && witness.claim.attribute.startsWith('date:')
}

/** A number that a pack knows, of an event. */
function isCount(witness: Witness): witness is Witness<CountClaim> {
  return witness.claim.type === 'count' && !witness.claim.figure && !witness.claim.ballot && !isStatistic(witness.claim)
}

/** Votes for or against something, with those of the other side. */
function isBallot(witness: Witness): witness is Witness<BallotClaim> {
  return witness.claim.type === 'count' && witness.claim.ballot !== undefined
}

function isNumber(witness: Witness): witness is Witness<CountClaim> {
  return witness.claim.type === 'count' && !witness.claim.ballot
}

/** A number that is taken again and again. */
function isStatisticTold(witness: Witness): witness is Witness<CountClaim> {
  return witness.claim.type === 'count' && isStatistic(witness.claim)
}

/** A number that no pack knows. */
function isFigure(witness: Witness): witness is Witness<FigureClaim> {
  return witness.claim.type === 'count' && witness.claim.figure !== undefined
}

function isSlot(witness: Witness): witness is Witness<SlotClaim> {
  return witness.claim.type === 'slot' && !isQuote(witness)
}

function isName(witness: Witness): witness is Witness<NameClaim> {
  return witness.claim.type === 'name' && witness.claim.attribute === 'name'
}

function isAge(witness: Witness): witness is Witness<AgeClaim> {
  return witness.claim.type === 'age'
}

function isRole(witness: Witness): witness is Witness<RoleClaim> {
  return witness.claim.type === 'role'
}

function isState(witness: Witness): witness is Witness<StateClaim> {
  return witness.claim.type === 'state'
}

function isDeed(witness: Witness): witness is Witness<DeedClaim> {
  return witness.claim.type === 'deed'
}
