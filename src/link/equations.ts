import {groupBy} from '../general/group.ts'
import type {Fact, OperandClaim, Witness} from '../types.ts'
import {weights} from './weights.ts'

/** Numbers that their article ties to each other: one fact for each equation, the operand that the others yield first. */
export function equations(witnesses: readonly Witness<OperandClaim>[]): readonly Fact<OperandClaim>[] {
  const byArticle = groupBy(witnesses, ({article}) => article)
  return [...byArticle.values()].flatMap((told) =>
    [...groupBy(told, ({claim}) => `${kindOf(claim)} ${claim.equation}`).values()].map(factOf)
  )
}

const kindOf = ({attribute}: OperandClaim): string => attribute.slice(0, attribute.indexOf(':'))

function factOf(found: readonly Witness<OperandClaim>[]): Fact<OperandClaim> {
  const {claim} = found[0]!
  return {
    subject: claim.subject.label,
    attribute: kindOf(claim),
    witnesses: found,
    links: found.slice(1).map((_, at) => ({a: 0, b: at + 1, weight: weights.plain})),
    evidence: () => [{reason: 'the article ties these numbers', weight: weights.plain}]
  }
}
