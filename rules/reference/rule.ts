import {eventName} from '../../src/judge/event-name.ts'
import {sides} from '../../src/judge/sides.ts'
import {isStated} from '../../src/judge/stated.ts'
import {agree} from '../../src/reconcile/index.ts'
import {againstOffice} from '../../src/reference/office-held.ts'
import {defineRule, linkBetween, type Report, type Side, witnessesOf} from '../../src/rule.ts'
import type {Claim, Fact, RoleClaim, Witness} from '../../src/types.ts'

export default defineRule({
  id: 'reference',
  description: 'A date, number, office or spelling that is not the one in the fact book of the desk.',
  level: 'error',
  over: ['event-date', 'count', 'stale-count', 'toll-decrease', 'role', 'name-spelling'],
  *check({reference = []}) {
    for (const fact of reference) {
      if (fact.attribute === 'role') yield* judgeOffice(fact)
      else if (fact.attribute === 'spelling') yield* judgeSpelling(fact)
      else yield* judge(fact)
    }
  }
})

/** Dates and numbers: each side that does not agree with the entry stands against it, and those that do beside it. */
function* judge(fact: Fact): Generator<Report> {
  const told = fact.witnesses.filter(({claim, article}) => article.book || (isStated(claim) && isWhole(claim)))
  const groups = sides(told, agree, ({place}) => place.text)
  const held = groups.find(({witnesses}) => witnesses.some(({article}) => article.book))
  const entry = held?.witnesses.find(({article}) => article.book)
  if (!held || !entry) return
  const book = sideOf(entry, held.witnesses)
  for (const odd of groups)
    if (odd !== held && linkBetween(fact, odd, sideOf(entry))) yield against(fact, odd, book, what(entry.claim), [])
}

const isWhole = (claim: Claim): boolean => claim.type !== 'count' || claim.measure === 'total'

function what({subject, attribute}: Claim): string {
  const [kind, detail] = attribute.split(':')
  return kind === 'date' ? `the date (${detail}) of the ${eventName(subject)}` : `the ${eventName(subject)} (${detail})`
}

function* judgeOffice(fact: Fact): Generator<Report> {
  const [entry, ...told] = witnessesOf(fact, 'role')
  if (!entry) return
  for (const witness of told) {
    const why = againstOffice(witness, entry)
    if (why !== undefined) yield againstEntry(fact, witness, entry, why)
  }
}

/** The person at another time, or another person at that time. */
function againstEntry(fact: Fact, witness: Witness<RoleClaim>, entry: Witness<RoleClaim>, why: string): Report {
  const [one, held] = [witness.claim, entry.claim]
  const isPerson = one.subject.name === held.subject.name
  const {since = '', until = ''} = held.value
  const odd = {value: isPerson ? one.value.office : one.subject.label, witnesses: [witness]}
  return isPerson
    ? against(fact, odd, {value: `${since}/${until}`, witnesses: [entry]}, one.subject.label, [why])
    : against(fact, odd, {value: held.subject.label, witnesses: [entry]}, `the ${held.value.office}`, [why])
}

function* judgeSpelling(fact: Fact): Generator<Report> {
  const [entry, ...told] = witnessesOf(fact, 'name')
  for (const witness of entry ? told : []) {
    const odd = {value: witness.claim.value.name, witnesses: [witness]}
    yield against(fact, odd, {value: entry!.claim.value.name, witnesses: [entry!]}, '', [])
  }
}

const sideOf = (entry: Witness, others: readonly Witness[] = []): Side => ({
  value: entry.claim.place.text,
  witnesses: [entry, ...others.filter((other) => other !== entry)]
})

function against(fact: Fact, odd: Side, held: Side, of: string, why: readonly string[]): Report {
  const {article, claim} = held.witnesses[0]!
  return {
    message: () =>
      `Unexpected \`${odd.value}\`${of && ` for ${of}`}, expected \`${held.value}\` as in the fact book, \`${article.path}:${claim.place.startLine}\` (${article.source})`,
    fact,
    sides: [odd, held],
    why: [...why, `the fact book has it from: ${article.source}`]
  }
}
