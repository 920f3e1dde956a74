import {compare} from '../general/order.ts'
import {swapped} from '../reconcile/as-of.ts'
import {agree} from '../reconcile/index.ts'
import {type Side, witnessesOf} from '../rule.ts'
import type {CountClaim, Fact, Witness} from '../types.ts'
import {isStated} from './stated.ts'

type Toll = Witness<CountClaim>

/** A cumulative number that is lower than one told for an earlier day. */
export interface Fall {
  /** The lower number first, then the higher one that came before. */
  readonly sides: readonly [Side<CountClaim>, Side<CountClaim>]
  readonly days: readonly [later: string, earlier: string]
  /** Who had the lower number before the higher one was told. */
  readonly before: Toll | undefined
}

/** Where the tolls of a fact fall from one day to a later one, though they only ever rise; the first such place. */
export function fallOf(fact: Fact): Fall | undefined {
  const tolls = witnessesOf(fact, 'count').filter(isToll).sort(byDay)
  for (const later of tolls) {
    const higher = tolls.filter((earlier) => isFall(earlier, later)).sort(byHeight)
    const earlier = higher[0]
    if (earlier) return fall(later, earlier, tolls)
  }
  return undefined
}

function isToll({claim}: Toll): boolean {
  return isStated(claim) && claim.cumulative && !claim.figure && claim.measure === 'total' && claim.asOf !== undefined
}

const byDay = (a: Toll, b: Toll): number =>
  compare(a.claim.asOf!, b.claim.asOf!) ||
  compare(a.article.path, b.article.path) ||
  a.claim.place.start - b.claim.place.start

const byHeight = (a: Toll, b: Toll): number => (b.claim.value.min ?? 0) - (a.claim.value.min ?? 0) || byDay(b, a)

function isFall(earlier: Toll, later: Toll): boolean {
  const [high, low] = [earlier.claim.value, later.claim.value]
  return (
    earlier.article !== later.article &&
    earlier.claim.asOf! < later.claim.asOf! &&
    high.printed !== null &&
    low.printed !== null &&
    (low.max ?? Number.POSITIVE_INFINITY) < (high.min ?? 0) &&
    // 172 for 127 is a slip of the pen, of which `count` tells.
    !swapped(high, low) &&
    !agree(earlier, later) &&
    isOnly(later) &&
    isOnly(earlier)
  )
}

/** Whether an article gives one such number: 64 in the town and 117 in the county are two, and who tells of 24 and of 27 knows both. */
const isOnly = ({article, claim: {attribute, value}}: Toll): boolean =>
  article.claims.every(
    (other) =>
      other.type !== 'count' ||
      other.attribute !== attribute ||
      other.measure !== 'total' ||
      other.value.printed === value.printed
  )

function fall(later: Toll, earlier: Toll, tolls: readonly Toll[]): Fall {
  const day = earlier.claim.asOf!
  const same = (toll: Toll, as: Toll) => toll.claim.value.printed === as.claim.value.printed
  return {
    sides: [
      side(
        later,
        tolls.filter((toll) => same(toll, later) && toll.claim.asOf! > day)
      ),
      side(
        earlier,
        tolls.filter((toll) => same(toll, earlier))
      )
    ],
    days: [later.claim.asOf!, day],
    before: tolls.find((toll) => same(toll, later) && toll.claim.asOf! < day)
  }
}

const side = (first: Toll, all: readonly Toll[]): Side<CountClaim> => ({
  value: first.claim.place.text,
  witnesses: [first, ...all.filter((toll) => toll !== first)]
})
