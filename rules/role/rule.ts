import {clashing, rivals} from '../../src/judge/role-candidates.ts'
import {sides} from '../../src/judge/sides.ts'
import {isStated} from '../../src/judge/stated.ts'
import {agree} from '../../src/reconcile/index.ts'
import {defineRule, type Side, witnessesOf} from '../../src/rule.ts'
import type {Fact, Office, RoleClaim, Witness} from '../../src/types.ts'
import {daysBetween} from '../../src/values/interval.ts'

export default defineRule({
  id: 'role',
  description: 'One person in two offices that nobody holds at one time, or two people in one.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute !== 'role' && fact.attribute !== 'holder') continue
      const told = witnessesOf(fact, 'role').filter(({claim}) => isStated(claim))
      const [candidates, show] =
        fact.attribute === 'role' ? [clashing(told), officeAsOf(told)] : [rivals(told), holderOf]
      const groups = sides(candidates, agree, show)
      if (groups.length < 2 || passes(told, groups)) continue
      yield {
        message: (here, there) =>
          `Unexpected \`${here.value}\` for ${about(fact)}, expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
        fact,
        sides: groups,
        why: groups.map(({value, witnesses}) => `${value} by ${witnesses.map(({article}) => article.path).join(', ')}`)
      }
    }
  }
})

const holderOf = ({subject}: RoleClaim): string => subject.label

/** `mayor of Sand since 2015`; where another says since when, `mayor of Sand on 3 May`. */
function officeAsOf(told: readonly Witness<RoleClaim>[]): (claim: RoleClaim) => string {
  const begun = new Set(told.filter(({claim: {value}}) => value.since).map(({claim: {value}}) => value.head))
  return ({value, asOf}) => {
    const {since, until, during, head} = value
    return since || until || during || !asOf || !begun.has(head) ? officeOf(value) : `${value.office} on ${asOf}`
  }
}

/** `mayor of Sand since 2015` */
function officeOf({office, since, until, during}: Office): string {
  const times = [since && `since ${since}`, until && `until ${until}`, during && `in ${during}`]
  return [office, ...times.filter(Boolean)].join(' ')
}

const about = ({attribute, subject, witnesses: [first]}: Fact): string =>
  attribute === 'role' || first?.claim.type !== 'role' ? subject : `the ${first.claim.value.office}`

/** Days around which a former, an elected or an acting holder tells why there are two. */
const passing = 120

function passes(told: readonly Witness<RoleClaim>[], groups: readonly Side<RoleClaim>[]): boolean {
  if (groups.some(({witnesses}) => witnesses.some(({claim}) => claim.renewed))) return true
  const firsts = groups.map(({witnesses}) => witnesses[0]!)
  const day = firsts[0]?.article.published?.latest
  const heads = groups.flatMap(({witnesses}) => witnesses.map(({claim}) => claim.value.head))
  return told.some((witness) => {
    const {
      article,
      claim: {value}
    } = witness
    if (firsts.includes(witness) || !heads.includes(value.head)) return false
    if (value.status === 'current' && (value.change === undefined || value.since !== undefined)) return false
    const other = article.published?.latest
    return day === undefined || other === undefined || Math.abs(daysBetween(day, other)) < passing
  })
}
