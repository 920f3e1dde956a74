import {equationKinds} from '../claims/equation/equation-kinds.ts'
import {groupBy} from '../general/group.ts'
import {compare} from '../general/order.ts'
import {daysApart} from '../judge/birth.ts'
import {independent} from '../judge/copied.ts'
import {sides} from '../judge/sides.ts'
import type {Lexicon} from '../packs/pack.ts'
import {reconcile} from '../reconcile/index.ts'
import {describeValue} from '../reporters/values.ts'
import type {FactFilter, FactNote, FactsResult, FactValue, Telling, Verdict} from '../results.ts'
import type {Side} from '../rule.ts'
import type {AgeClaim, Claim, Corpus, Fact, Witness} from '../types.ts'
import {compatible, overlap} from '../values/interval.ts'
import {type Choice, choices, fits} from './fact-filter.ts'
import {attributeOf, claimValue} from './notes.ts'
import {location} from './show.ts'

/** Facts that only rules look at: of what follows what, how names are spelled, when an article appeared, what a date says of itself. */
const unshown: ReadonlySet<string> = new Set([
  'order',
  'name',
  'published',
  'weekday',
  'impossible',
  'ambiguous',
  'span',
  'ends',
  ...equationKinds
])

const verdicts: readonly Verdict[] = ['conflict', 'explained', 'agreed', 'single']

/** A fact as the JSON has it, with what it is made of. */
interface Told {
  readonly fact: Fact
  readonly note: FactNote
}

/** What several articles tell, or one in two ways; what matters first: conflicts, then what most tell. */
export function factNotes(
  {facts, articles}: Corpus,
  filter: FactFilter,
  lexicon: Lexicon
): Pick<FactsResult, 'facts' | 'summary' | 'unmatched'> {
  const told = facts.filter(isShown).map((fact): Told => ({fact, note: factNote(fact)}))
  const all = told.filter(({fact, note}) => !note.agree || new Set(fact.witnesses.map(({article}) => article)).size > 1)
  const wanted = choices(filter, lexicon)
  const kept = all.filter((one) => wanted.every((choice) => isWanted(one, choice)))
  const count = (verdict: Verdict) => all.filter(({note}) => note.verdict === verdict).length
  return {
    facts: kept.map(({note}) => note).sort(inOrder),
    summary: {
      articles: articles.length,
      copies: articles.filter(({copyOf}) => copyOf !== undefined).length,
      facts: all.length,
      conflicts: count('conflict'),
      explained: count('explained'),
      agreed: count('agreed')
    },
    unmatched: wanted.filter((choice) => !all.some((one) => isWanted(one, choice))).map(({name}) => name)
  }
}

function isShown({attribute, witnesses}: Fact): boolean {
  return witnesses.length > 1 && !unshown.has(attribute)
}

function isWanted({fact, note}: Told, choice: Choice): boolean {
  return choice.name === 'conflicts' ? !note.agree : fits(fact, choice)
}

function inOrder(a: FactNote, b: FactNote): number {
  return (
    verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
    b.witnesses - a.witnesses ||
    compare(a.subject, b.subject) ||
    compare(a.attribute, b.attribute) ||
    compare(first(a), first(b))
  )
}

function first({values}: FactNote): string {
  const place = values[0]?.locations[0]
  return `${place?.path} ${String(place?.start.offset).padStart(9, '0')}`
}

function factNote({subject, attribute, witnesses}: Fact): FactNote {
  const groups = sides(witnesses, agree, describe)
  const values = groups.flatMap((side, at) => valuesOf(side, at + 1))
  const texts = textsOf(witnesses)
  const reasons = groups.length > 1 ? [] : differences(witnesses)
  return {
    subject,
    ...attributeOf({attribute}),
    verdict: groups.length > 1 ? 'conflict' : reasons.length > 0 ? 'explained' : texts > 1 ? 'agreed' : 'single',
    agree: groups.length < 2,
    witnesses: texts,
    reasons,
    values
  }
}

function textsOf(witnesses: readonly Witness[]): number {
  return independent(witnesses.map(({article}) => article))
}

function describe(claim: Claim): string {
  return describeValue(claimValue(claim))
}

/** The values of one side, each with the articles that give it; what is told first comes first. */
function valuesOf({witnesses}: Side, side: number): readonly FactValue[] {
  return [...groupBy(inTime(witnesses), ({claim}) => describe(claim))].map(([value, same]) => {
    const once = same.filter(({article}, at) => same.findIndex((other) => other.article === article) === at)
    const locations = once.map(telling)
    const sources = [...new Set(locations.map(({source}) => source))].sort(compare)
    return {value, side, witnesses: textsOf(same), locations, sources}
  })
}

function inTime(witnesses: readonly Witness[]): readonly Witness[] {
  return [...witnesses].sort(
    (a, b) =>
      compare(since(a) ?? '9', since(b) ?? '9') ||
      compare(a.article.path, b.article.path) ||
      a.claim.place.start - b.claim.place.start
  )
}

function telling(witness: Witness): Telling {
  const {article, claim} = witness
  return {
    ...location(witness),
    source: article.source ?? article.path,
    since: since(witness) ?? null,
    voice: claim.voice,
    modality: claim.modality
  }
}

function since({article, claim}: Witness): string | undefined {
  return claim.asOf ?? article.published?.edtf
}

/** Whether both may be true. */
function agree(a: Witness, b: Witness): boolean {
  return describe(a.claim) === describe(b.claim) || reconcile(a, b).by !== undefined
}

/** Most witnesses whose values are compared one with another: more reasons nobody reads. */
const compared = 12

/** Why values that no one value satisfies may all be true: a toll that rose, a part of a whole. */
function differences(witnesses: readonly Witness[]): readonly string[] {
  const each = [...groupBy(inTime(witnesses), ({claim}) => describe(claim)).values()].map(([first]) => first!)
  const reasons = each.slice(0, compared).flatMap((witness, at) =>
    each.slice(0, at).flatMap((other) => {
      const {by} = meet(witness, other) ? {} : reconcile(other, witness)
      return by ? [`${describe(other.claim)} and ${describe(witness.claim)}: ${by.reason}`] : []
    })
  )
  return reasons.slice(0, 3)
}

/** Whether one value satisfies both: `at least 12` and `15`, `in March` and `on 3 March`. */
function meet(x: Witness, y: Witness): boolean {
  if (isAge(x) && isAge(y)) return daysApart(x, y) === 0
  const [{claim: a}, {claim: b}] = [x, y]
  if (a.type === 'time' && b.type === 'time') return compatible(a.value, b.value)
  return a.type !== 'count' || b.type !== 'count' || overlap([a.value.min, a.value.max], [b.value.min, b.value.max])
}

function isAge(witness: Witness): witness is Witness<AgeClaim> {
  return witness.claim.type === 'age'
}
