import {groupBy} from '../../src/general/group.ts'
import {operandOf, operandsOf} from '../../src/judge/operands.ts'
import {isStated} from '../../src/judge/stated.ts'
import {agree} from '../../src/reconcile/index.ts'
import {defineRule, type Report} from '../../src/rule.ts'
import type {Fact, Witness} from '../../src/types.ts'

export default defineRule({
  id: 'headline',
  description: 'A headline that says otherwise than the text below it.',
  level: 'error',
  over: ['count', 'event-date', 'event-place', 'outcome'],
  *check({facts}) {
    const linked = facts.filter(({attribute}) => compared.test(attribute)).flatMap(judge)
    yield* linked
    const told = new Set(linked.map(keyOf))
    const tied = facts.filter(({attribute}) => attribute === 'headline').flatMap(judgeNumbers)
    yield* tied.filter((report) => !told.has(keyOf(report)))
  }
})

/** What is told once in a headline and again in the text. */
const compared =
  /^(?:count:|money:|percent:|measure:|place$|outcome|date:(?:signed|held|announced|effective|started|ended|approved)$)/

function judge(fact: Fact): readonly Report[] {
  return [...groupBy(fact.witnesses.filter(isWhole), ({article}) => article).values()].flatMap((told) => {
    const heads = told.filter(({claim}) => claim.heading)
    const body = told.filter(({claim}) => !claim.heading)
    const odd = heads.find((head) => body.length > 0 && !body.some((other) => agree(head, other)) && !isTold(head))
    return odd ? [reportOf(fact, odd, body)] : []
  })
}

/** Whether the text has the number of the headline all the same, said of something else. */
function isTold({claim, article}: Witness): boolean {
  const printed = printedOf(claim)
  return printed !== null && article.claims.some((other) => !other.heading && printedOf(other) === printed)
}

const printedOf = (claim: Witness['claim']): number | null => (claim.type === 'count' ? claim.value.printed : null)

/** Two numbers that their article ties to each other. */
function judgeNumbers(fact: Fact): readonly Report[] {
  const [title, text] = [operandOf(fact, 'title'), operandsOf(fact, 'text')]
  if (!title || !text[0] || title.claim.value.printed === text[0].claim.value.printed) return []
  return [{...reportOf(fact, title, text), level: 'warning'}]
}

function reportOf(fact: Fact, odd: Witness, body: readonly Witness[]): Report {
  const [said, told] = [odd.claim.place.text, body[0]!.claim.place.text]
  return {
    message: () => `Unexpected \`${said}\` in the headline, expected \`${told}\` as in the text`,
    fact,
    sides: [
      {value: said, witnesses: [odd]},
      {value: told, witnesses: body}
    ],
    why: [`the headline has \`${said}\`, the text \`${told}\``]
  }
}

/** Where a report is: one headline is told of once. */
const keyOf = ({sides: [odd]}: Report): string => {
  const {article, claim} = odd!.witnesses[0]!
  return `${article.path} ${claim.place.start}`
}

const isWhole = ({claim}: Witness): boolean => isStated(claim) && (claim.type !== 'count' || claim.measure === 'total')
