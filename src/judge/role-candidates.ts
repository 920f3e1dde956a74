import {groupBy} from '../general/group.ts'
import {compare} from '../general/order.ts'
import {together} from '../link/appearance.ts'
import type {Office, RoleClaim, Witness} from '../types.ts'
import {daysBetween} from '../values/interval.ts'
import {cannotHoldBoth} from './offices.ts'

type Told = Witness<RoleClaim>

/** Of all that tells of one person's offices what may contradict something: few of thousands that call her president. */
export function clashing(told: readonly Told[]): readonly Told[] {
  const offices = [...groupBy(told, ({claim}) => claim.value.office).values()].map(([first]) => first!.claim.value)
  const apart = new Set(offices.filter((a) => offices.some((b) => cannotHoldBoth(a, b))).map(({office}) => office))
  const timed = groupBy(told.filter(isTimed), ({claim: {value}}) => JSON.stringify(value))
  return [
    ...new Set([
      ...beside(
        told.filter(({claim}) => apart.has(claim.value.office)),
        ({claim}) => claim.value.office
      ),
      ...yearless(told.filter(({claim}) => apart.has(claim.value.office))),
      ...[...timed.values()].map(([first]) => first!),
      ...early(told)
    ])
  ]
}

/** Of each office the first that stands under a dateline without a year, with one of another office from its days. */
function yearless(told: readonly Told[]): readonly Told[] {
  const undated = told.filter(({claim, article}) => claim.asOf === undefined && article.published !== undefined)
  const firsts = [...groupBy(undated, ({claim}) => claim.value.office).values()].map(([first]) => first!)
  return firsts.flatMap((one) => {
    const other = told.find(
      ({claim, article}) => claim.value.office !== one.claim.value.office && together(article, one.article, reach)
    )
    return other ? [one, other] : []
  })
}

/** Of each office the first telling that it is held, where that is before another says that it began. */
function early(told: readonly Told[]): readonly Told[] {
  const begun = told.flatMap(({claim: {value}}) => (value.since === undefined ? [] : [value]))
  const before = ({claim: {value, asOf = ''}}: Told) =>
    asOf !== '' && begun.some(({head, since = ''}) => head === value.head && asOf < since)
  const held = told.filter((it) => !isTimed(it) && before(it))
  const sorted = held.sort((a, b) => compare(a.claim.asOf!, b.claim.asOf!) || compare(a.article.path, b.article.path))
  return [...groupBy(sorted, ({claim}) => claim.value.office).values()].map(([first]) => first!)
}

/** Of all that name the holder of one office those who are told within days of another; not where one article names several. */
export function rivals(told: readonly Told[]): readonly Told[] {
  const byArticle = groupBy(told, ({article}) => article.path)
  const single = told.filter(({article, claim}) =>
    byArticle.get(article.path)!.every((other) => other.claim.subject.name === claim.subject.name)
  )
  return beside(single, ({claim}) => claim.subject.name ?? '')
}

const isTimed = ({claim: {value}}: Told): boolean =>
  (['since', 'until', 'during'] as const).some((key) => isSet(value, key))

const isSet = (value: Office, key: 'since' | 'until' | 'during'): boolean => value[key] !== undefined

/** Most days between two that are told of one time. */
const reach = 30

/** Those that stand, by the days for which they are told, next to one that says something else. */
function beside(told: readonly Told[], said: (witness: Told) => string): readonly Told[] {
  const dated = told.filter(({claim}) => claim.asOf !== undefined)
  const sorted = dated.sort((a, b) => compare(a.claim.asOf!, b.claim.asOf!) || compare(a.article.path, b.article.path))
  return sorted.filter((witness, at) =>
    [sorted[at - 1], sorted[at + 1]].some(
      (other) =>
        other && said(other) !== said(witness) && Math.abs(daysBetween(other.claim.asOf!, witness.claim.asOf!)) <= reach
    )
  )
}
