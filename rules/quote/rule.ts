import {sides} from '../../src/judge/sides.ts'
import {defineRule, type Report, type Side, witnessesOf} from '../../src/rule.ts'
import {fold} from '../../src/text/fold.ts'
import type {Fact, SlotClaim, Witness} from '../../src/types.ts'

export default defineRule({
  id: 'quote',
  description: 'One quotation given to two speakers, or one remark in two wordings.',
  level: 'error',
  *check({facts}) {
    for (const fact of facts) {
      if (fact.attribute === 'quote') yield* speakers(fact)
      else if (fact.attribute === 'wording') yield wording(fact)
    }
  }
})

function* speakers(fact: Fact): Generator<Report> {
  const groups = sides(witnessesOf(fact, 'slot'), sameSpeaker, speakerOf)
  const articles = new Set(groups.flatMap(({witnesses}) => witnesses.map(({article}) => article)))
  // What three say is a slogan; what one article prints twice stands there once as an ornament.
  if (groups.length !== 2 || articles.size < 2) return
  yield {
    message: (here, there) =>
      `Unexpected \`${here.value}\` as the speaker of ${quoted(here)}, expected \`${there.value}\` as in \`${there.witnesses[0]!.article.path}\``,
    fact,
    sides: groups,
    why: groups.map(({value, witnesses}) => `${value} by ${witnesses[0]!.article.path}`),
    ...(groups.every(isNamed) ? {} : {level: 'warning' as const})
  }
}

/** `Lene Faber` and `Faber` are one; so are those who share any name. */
function sameSpeaker({claim: a}: Witness<SlotClaim>, {claim: b}: Witness<SlotClaim>): boolean {
  const other = new Set(fold(speakerOf(b)).split(/[ -]/))
  return fold(speakerOf(a))
    .split(/[ -]/)
    .some((name) => other.has(name))
}

/** Whether the name stands there: for whom `he` stands is a conclusion. */
const isNamed = ({value, witnesses}: Side): boolean =>
  witnesses.some(({claim}) => claim.place.text.includes(value.slice(value.lastIndexOf(' ') + 1)))

const speakerOf = ({subject}: SlotClaim): string => subject.name ?? ''

function wording(fact: Fact): Report {
  const told = witnessesOf(fact, 'slot')
  const own = told.map((witness): Side => ({value: witness.claim.value.name, witnesses: [witness]}))
  // The headline is the odd one; else what was written later.
  const groups = told[0]!.claim.heading ? own : own.toReversed()
  return {
    message: (here, there) =>
      `Unexpected wording ${quoted(here)}, expected ${quoted(there)} as in \`${there.witnesses[0]!.article.path}\``,
    fact,
    sides: groups,
    why: ['the same words but for one'],
    level: told.some(({claim}) => claim.heading) ? 'warning' : 'note'
  }
}

const quoted = ({witnesses}: Side): string => `\`${witnesses[0]!.claim.place.text.replace(/\s+/g, ' ')}\``
