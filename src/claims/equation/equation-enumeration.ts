import {singular} from '../../extract/noun.ts'
import {isTitleCase} from '../../extract/words.ts'
import {
  joints,
  lastJoint,
  leads,
  namedThings,
  opensAfterClause,
  opensNames,
  setting,
  someOf,
  unlikeAll
} from '../../language/en/enumerations.ts'
import {CAPITAL} from '../../text/flags.ts'
import type {OrganizationMention, PersonMention, PlaceMention, Span} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import type {Amount} from './amounts.ts'
import type {Equation, EquationFinder} from './equation.ts'

type Known = PersonMention | PlaceMention | OrganizationMention

/** A capital word that nothing tells more of: the surname of somebody whom the article does not introduce. */
interface Unknown extends Span {
  readonly type: 'unknown'
}

type Name = Known | Unknown

/** Most names that people count and list. */
const most = 20

/** A number of things that are then named one by one: `the three co-chairs, France, Russia and the United States`. */
export const enumerations: EquationFinder = ({list, gaps}, reading) => {
  const names = namesOf(reading)
  if (names.length < 2) return []
  return list.flatMap((number, at): Equation | readonly [] => {
    if (!isCount(number) || someOf.test(gaps[at]!)) return []
    const found = namedBehind(number, names, reading)
    if (!found) return []
    const {count, ...span} = found
    const value = {min: count, max: count, unit: number.value.unit, modifiers: [], exact: true, printed: count}
    return {
      kind: 'enumeration',
      operands: [
        {role: 'number', ...number},
        {role: 'names', ...span, value}
      ]
    }
  })
}

function isCount({value: {kind, printed, min, max, unit}}: Amount): boolean {
  return kind === undefined && printed !== null && printed > 1 && printed <= most && min === max && unit !== ''
}

/** The names of a sentence, in their order; of two that overlap the first. */
function namesOf({mentions, sentence}: Reading): readonly Name[] {
  const known: Known[] = []
  for (const mention of mentions) if (isName(mention) && mention.start >= (known.at(-1)?.end ?? 0)) known.push(mention)
  if (isTitleCase(sentence)) return known
  const all = [...known, ...mentions]
  const unknown = sentence.tokens.flatMap(({start, end, flags}, at): readonly Unknown[] => {
    const isFree = at > 0 && flags & CAPITAL && !all.some((it) => it.start < end && it.end > start)
    return isFree ? [{type: 'unknown', start, end}] : []
  })
  return [...known, ...unknown].sort((a, b) => a.start - b.start)
}

const isName = (mention: Reading['mentions'][number]): mention is Known =>
  mention.type === 'person' ||
  mention.type === 'organization' ||
  (mention.type === 'place' && mention.kind !== 'demonym')

/** The names that are listed right behind a number, where nothing else is. */
function namedBehind(
  number: Amount,
  names: readonly Name[],
  reading: Reading
): (Span & {readonly count: number}) | undefined {
  const {sentence} = reading
  const text = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start)
  const near = names.findIndex(({start}) => start >= number.end)
  if (near < 0) return undefined
  // The first name may only say of what they are: `the three co-chairs of the Minsk Group, France …`
  const openingOf = (at: number) => opensNames.exec(names[at] ? text(number.end, names[at].start) : '')
  const clause = clauseBefore(number, names[near]!, reading)
  const first = clause || openingOf(near) ? near : near + 1
  const opening = clause ?? openingOf(first)
  if (!opening || !leads.test(opening[2]!)) return undefined
  const listed = [names[first]!]
  let joint = ''
  for (let at = first + 1; at < names.length; at++) {
    const next = between(text(names[at - 1]!.end, names[at]!.start))
    if (!next) break
    listed.push(names[at]!)
    joint = next
  }
  const last = listed.at(-1)!
  const after = withoutAge(text(last.end, sentence.end))
  const sign = opening[1]!
  const isBracketed = sign === ' ('
  const ends = isBracketed
    ? /^\)/
    : sign === ', '
      ? /^(?:,(?! (?:and|or|as well|plus|with|including)\b)|\.$|$)/
      : /^(?:[.;]|$| [–—-] |—)/
  if (listed.length < 2 || !(lastJoint.test(joint) || isBracketed) || !ends.test(after) || isNested(listed))
    return undefined
  if (sign === ', ' && !isApposed(number, listed, sentence.tokens[0]?.lower ?? '')) return undefined
  return {start: listed[0]!.start, end: last.end, count: listed.length}
}

/** `the three men [with whom they fled], Roy and Moss`: where the clause has nobody else whose names these may be. */
function clauseBefore(number: Amount, name: Name, {sentence, quantities}: Reading): readonly string[] | undefined {
  const before = sentence.text.slice(0, number.start - sentence.start).toLowerCase()
  const gap = sentence.text.slice(number.end - sentence.start, name.start - sentence.start)
  const opening = opensAfterClause.exec(gap)
  if (!opening || unlikeAll.test(gap) || quantities.some(({start}) => start > number.start && start < name.start))
    return undefined
  // A comma behind what was not known before may open anything: [three players were sent off on Saturday,] Roy and Moss
  if (opening[2] === ', ' && !isDefinite(before, sentence.text.slice(number.start - sentence.start))) return undefined
  const others = opening[1]!
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => isNamedThing(singular(word)))
  return others ? undefined : opening.slice(1)
}

const isDefinite = (before: string, from: string): boolean =>
  /(?:^|\s)(?:the|these|those|all)\s+$/.test(before) || /^(?:the|these|those|all) /i.test(from)

const isNamedThing = (noun: string): boolean => Object.values(namedThings).some((nouns) => nouns.has(noun))

/** What joins a name to the one before: `, `, ` and the `; ages are left out: `Ann Lee, [45,] and Bob Roy`. */
function between(gap: string): string | undefined {
  const bare = withoutAge(gap)
  const joint = /^(?:, and |, | and | & |; and |; )/.exec(bare)?.[0]
  return joint !== undefined && joints.test(joint) && leads.test(bare.slice(joint.length)) ? joint : undefined
}

const withoutAge = (text: string): string => text.replace(/^, (?:aged )?\d{1,2}(?=[,;.)]|$| and )/, '')

/** `Springfield, Illinois`: a place may only say where the one before it is. */
function isNested(listed: readonly Name[]): boolean {
  return listed.some((name, at) => {
    const before = listed[at - 1]
    if (before?.type !== 'place' || name.type !== 'place') return false
    return (
      before.kind !== 'country' &&
      (name.name === before.country || name.name === before.region || name.kind !== before.kind)
    )
  })
}

/** Whether a comma opens the names of what is counted: both are people, or both are places, and the clause does not only set the scene. */
function isApposed(number: Amount, listed: readonly Name[], opener: string): boolean {
  const {type} = listed[0]!
  if (setting.has(opener) || listed.some((name) => name.type !== type)) return false
  return type === 'unknown' ? namedThings.person.has(number.value.unit) : namedThings[type].has(number.value.unit)
}
