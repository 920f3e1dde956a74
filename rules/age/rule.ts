import {daysApart, yearsFrom} from '../../src/judge/birth.ts'
import {sides} from '../../src/judge/sides.ts'
import {isStated} from '../../src/judge/stated.ts'
import {agree} from '../../src/reconcile/index.ts'
import {defineRule, type Level, type Report, type Side, witnessesOf} from '../../src/rule.ts'
import type {AgeClaim, Fact, Witness} from '../../src/types.ts'

export default defineRule({
  id: 'age',
  description: 'Ages and dates of birth of one person that do not fit together.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) if (fact.attribute === 'birth') yield* judge(fact)
  }
})

function* judge(fact: Fact): Generator<Report> {
  const all = witnessesOf(fact, 'age')
  const told = all.filter(({claim}) => isStated(claim) && !isBeyond(claim, all))
  const groups = sides(told, agree, ({place}) => place.text)
  const [odd, usual] = groups
  if (!odd || !usual) return
  const level = levelOf(odd, usual)
  yield {
    message: (here, there) =>
      `Unexpected \`${here.value}\` for ${fact.subject}, expected ${expected(first(here), first(there))}\`${there.value}\` in \`${there.witnesses[0]!.article.path}\``,
    fact,
    sides: groups,
    why: groups.map((side) => `\`${side.value}\` means ${meaning(first(side))}`),
    ...(level ? {level} : {})
  }
}

/** The dead do not grow older, whatever is told of them later. */
function isBeyond({at, moment}: AgeClaim, all: readonly Witness<AgeClaim>[]): boolean {
  return moment === 'now' && all.some(({claim}) => claim.moment === 'death' && claim.at && at && claim.at[1] < at[0])
}

const first = (side: Side) => side.witnesses[0]!.claim as AgeClaim

/** What one claim lets expect in place of another: an age of [54 by], a birth in [1940 by]; in place of an age of the same day the other. */
function expected(here: AgeClaim, there: AgeClaim): string {
  if (!there.born) return 'an age as '
  if (here.attribute === 'born') return `a birth in ${range(there.born.map((day) => Number(day.slice(0, 4))))} by `
  return here.at ? `an age of ${range(yearsFrom(there.born, here.at))} by ` : 'an age as '
}

function meaning({born, at, moment}: AgeClaim): string {
  if (!born) return moment === 'death' ? 'the age at death' : 'the age as the article appears'
  const when = `born ${born[0] === born[1] ? `on ${born[0]}` : `from ${born[0]} to ${born[1]}`}`
  return at ? `${when}, as told for ${at[0] === at[1] ? at[0] : `${at[0]} to ${at[1]}`}` : when
}

function range([least, most]: readonly number[]): string {
  if (least === most) return `${least}`
  return most === least! + 1 ? `${least} or ${most}` : `${least} to ${most}`
}

/** By a pronoun, or between two articles by less than a year, or the same age years later: these may be explained. */
function levelOf(a: Side, b: Side): Level | undefined {
  const [x, y] = [a.witnesses[0]!, b.witnesses[0]!] as const
  const meant = [a, b].some(({witnesses}) => witnesses.every(({claim}) => (claim as AgeClaim).meant))
  const near =
    x.article !== y.article &&
    daysApart({article: x.article, claim: first(a)}, {article: y.article, claim: first(b)}) < 366
  const frozen = x.article !== y.article && first(a).value.value === first(b).value.value
  const isGuess = x.article !== y.article && (!first(a).born || !first(b).born)
  return meant || near || frozen || isGuess ? 'warning' : undefined
}
