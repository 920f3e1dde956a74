import {isStated} from '../judge/stated.ts'
import type {Article, Fact, Link, TimeClaim, Witness} from '../types.ts'
import {daysBetween, weekdayOf} from '../values/interval.ts'
import {weights} from './weights.ts'

/** When each article appeared: what it says of that itself, and what it tells as past though it happened later. */
export function publications(articles: readonly Article[]): readonly Fact<TimeClaim>[] {
  return articles.flatMap((article) => {
    const stamps = article.publications.filter(({attribute}) => attribute === 'published')
    const witnesses = [...stamps, ...later(article)].map((claim) => ({article, claim}))
    return witnesses.length > 1 ? [factOf(witnesses)] : []
  })
}

/** Days by which clocks and time zones may differ. */
const slack = 1

/** Events of a day after the article appeared, or was changed for the last time, that it tells as past. */
function later({claims, published, publications}: Article): readonly TimeClaim[] {
  const changes = publications.filter(({attribute}) => attribute === 'updated').map(({value}) => value.latest ?? '')
  const last = [published?.latest ?? '', ...changes].sort().at(-1)!
  if (published?.granularity !== 'day' || published.alternatives || last === '') return []
  return claims
    .filter((claim) => claim.type === 'time')
    .filter((claim) => isPast(claim, last) && daysBetween(last, claim.value.earliest!) > slack)
}

/** Days after an article within which its weekday tells the year of a day: [Saturday, 13 September]. */
const near = 60

/** Whether a day is written whole, or beside a weekday that it is in this year and not in the last. */
const isWhole = ({inferred, earliest, weekday}: TimeClaim['value'], last: string): boolean =>
  inferred === 'none' ||
  (inferred === 'year' && weekday === weekdayOf(earliest ?? last) && daysBetween(last, earliest ?? last) < near)

/** A day that is written whole, on which something took place; the year of a war told in passing is none. */
const isPast = (claim: TimeClaim, last: string) =>
  /^date:(?!during)/.test(claim.attribute) &&
  isStated(claim) &&
  !claim.voice.quoted &&
  isWhole(claim.value, last) &&
  claim.value.granularity === 'day' &&
  claim.value.earliest !== undefined &&
  claim.value.alternatives === undefined

function factOf(witnesses: readonly Witness<TimeClaim>[]): Fact<TimeClaim> {
  const links: Link[] = witnesses.slice(1).map((_, at) => ({a: 0, b: at + 1, weight: weights.onePublication}))
  const evidence = () => [{reason: 'one article', weight: weights.onePublication}]
  return {subject: 'publication', attribute: 'published', witnesses, links, evidence}
}
