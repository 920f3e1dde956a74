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
import {countLinker} from './counts.ts'
import {dateLinker} from './dates.ts'
import {deedLinker} from './deeds.ts'
import {factsOf, type Linker} from './facts.ts'
import {type FigureClaim, figureLinker} from './figures.ts'
import {isWholeLength, lengthLinker} from './lengths.ts'
import {nameLinker} from './names.ts'
import {isQuote} from './quotes.ts'
import {holderLinker, roleLinker} from './roles.ts'
import type {Scales} from './scales.ts'
import {slipLinker, unknownSlips} from './slips.ts'
import {slotLinker} from './slots.ts'
import {stateLinker} from './states.ts'
import {isStatistic, statisticLinker} from './statistics.ts'

/** Claims that are linked alike: dates with dates, names with names. */
export interface Kind {
  readonly takes: (witness: Witness) => boolean
  readonly facts: () => readonly Fact[]
  /** What speaks for two that it takes being of one thing, or why that is not asked. */
  readonly weigh: (a: Witness, b: Witness) => Weighed
}

/** Tells which witnesses' facts are asked for. */
export type Wanted = (witness: Witness) => boolean

/** The kinds of claims that are linked pair by pair, in the order in which facts tell them; `wanted`, where not all facts are. */
export function kinds(witnesses: readonly Witness[], scales: Scales, wanted?: Wanted): readonly Kind[] {
  const kind = kindOf(witnesses, wanted)
  const numbers = [
    kind(isCount, () => countLinker(scales)),
    kind(isStatisticTold, () => statisticLinker(scales)),
    kind(isFigure, (figures) => figureLinker(scales, figures))
  ]
  const slips = kind(isNumber, () => slipLinker(scales))
  return [
    kind(isDated, () => dateLinker(scales)),
    ...numbers,
    {
      ...slips,
      facts: () =>
        unknownSlips(
          slips.facts(),
          numbers.flatMap(({facts}) => facts())
        )
    },
    kind(isSlot, () => slotLinker(scales)),
    kind(isName, () => nameLinker(scales)),
    kind(isAge, () => ageLinker(scales), 'birth'),
    kind(isRole, () => roleLinker(scales)),
    holders(kind(isRole, () => holderLinker(scales), 'holder')),
    kind(isState, () => stateLinker(scales)),
    kind(isDeed, () => deedLinker(scales)),
    kind(isWholeLength, () => lengthLinker(scales), 'length')
  ]
}

/** Makes a kind of claims; `attribute` is what their facts are about, where that is not what each claims. */
function kindOf(witnesses: readonly Witness[], wanted?: Wanted) {
  return <C extends Claim>(
    takes: (witness: Witness) => witness is Witness<C>,
    make: (witnesses: readonly Witness<C>[]) => Linker<C>,
    attribute?: string
  ): Kind => {
    const own = witnesses.filter(takes)
    const linker = make(own)
    return {
      takes,
      facts: lazy(() => {
        const facts = factsOf(own, linker, wanted)
        return attribute === undefined ? facts : facts.map((fact) => ({...fact, attribute}))
      }),
      weigh: (a, b) => (takes(a) && takes(b) ? met(a, b, linker) : apart('they are claims of two kinds'))
    }
  }
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
  return witness.claim.type === 'count' && !witness.claim.figure && !isStatistic(witness.claim)
}

function isNumber(witness: Witness): witness is Witness<CountClaim> {
  return witness.claim.type === 'count'
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
