import {reportingVerbs} from '../../language/en/reporting.ts'
import type {Argument, Predication, Syntax} from '../../syntax/index.ts'
import type {QuantityMention, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import {besideNumber, finiteBehind, isJoined, type Range} from './figure-verb.ts'

/** A number in its clause; all numbers are indices of the sentence's tokens. */
export interface Setting {
  /** The tokens `[from, to)` of the number and what it counts. */
  readonly from: number
  readonly to: number
  /** The nouns that it hangs on, the nearest first, by `of` or right before them: `a [rating] of 68 %`, `a 68 % [share]`. */
  readonly nouns: readonly number[]
  readonly predication: Predication | undefined
  /** The argument of the predication that it stands in; absent where it is the predicate itself: `the rating is [68 %]`. */
  readonly argument: Argument | undefined
}

/** Find the predication and the nouns that a number belongs to. */
export function settingOf(quantity: QuantityMention, reading: Reading, syntax: Syntax): Setting | undefined {
  const range = rangeOf(quantity, reading)
  if (!range) return undefined
  // `12 cars and [3 trucks]`, and where commas were lost `12 cars [3 trucks]`: what is done to the one is done to the other.
  const before = listed(quantity, reading)
  const listedWith = before && settingOf(before, reading, syntax)
  if (listedWith?.predication) return {...listedWith, ...range}
  const beside = besideNumber(range, reading, syntax)
  if (beside) return {...range, nouns: [], ...beside}
  const whole = wholeOf(quantity, range, reading)
  if (whole) return {...(relativeBehind(range, reading, syntax) ?? settingOf(whole, reading, syntax)!), ...range}
  const {tokens} = reading.sentence
  const told = syntax.predications.filter(
    ({predicate, form}) => !isJoined(tokens, predicate) && !(form === 'verb' && isCounted(tokens[predicate]!, reading))
  )
  const head = headOf(range.from, range.to, syntax)
  const found = climb(head, range, reading, {...syntax, predications: told})
  const joinedTo = isParticiple(found, range, syntax) ? coordinate(range, told, reading) : undefined
  if (joinedTo) return {...range, nouns: [], ...joinedTo}
  const behind = isVerbal(found) ? undefined : finiteBehind(range, reading, syntax)
  if (behind) return {...range, nouns: found.nouns, ...behind}
  return {...range, ...found, ...(found.predication ? {} : near(range.from, range.to, told))}
}

/** `two cars [loaded] with crates`: a participle right behind describes. */
function isParticiple({predication}: Part, {to}: Range, {tree}: Syntax): boolean {
  return predication?.predicate === to && predication.aux.length === 0 && tree.forms[to] === 'VBN'
}

/** `painted a truck [and two cars] loaded with crates`: what the noun before it takes part in. */
function coordinate(
  {from}: Range,
  predications: readonly Predication[],
  {sentence: {tokens}}: Reading
): Part | undefined {
  if (tokens[from - 1]?.lower !== 'and') return undefined
  for (const predication of predications) {
    const argument = predication.arguments.find(({head}) => head === from - 2)
    if (argument && predication.form === 'verb') return {predication, argument}
  }
  return undefined
}

const isVerbal = ({predication}: Pick<Setting, 'predication'>) => predication?.form === 'verb'

/** `26 people [including 16 soldiers]`: what is done to all is done to a part of them. */
function wholeOf(quantity: QuantityMention, {from}: Range, {sentence: {tokens}, quantities}: Reading) {
  if (tokens[from - 1]?.lower !== 'including') return undefined
  const whole = quantities[quantities.indexOf(quantity) - 1]
  return whole && from - tokens.findIndex(({start}) => start >= whole.end) <= nearest ? whole : undefined
}

/** Tokens between a whole and the part of it that is told. */
const nearest = 8

/** `including five million [who have fled]`. */
function relativeBehind({from, to}: Range, {sentence: {tokens}}: Reading, {predications}: Syntax) {
  if (!relatives.has(tokens[to]?.lower ?? '')) return undefined
  const predication = predications.find((it) => it.predicate > to && it.relation === 'relative')
  return predication && {nouns: [], predication, argument: {role: 'subject' as const, head: from, from, to}}
}

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that'])

/** `11 [buses]`: no verb, whatever the tree says. */
function isCounted({start, end}: Token, {quantities}: Reading): boolean {
  return quantities.some((it) => it.start <= start && end <= it.end)
}

function rangeOf(quantity: QuantityMention, {sentence: {tokens}}: Reading): Range | undefined {
  const from = tokens.findIndex(({end}) => end > quantity.start)
  if (from < 0) return undefined
  const behind = tokens.findIndex(({start}) => start >= quantity.end)
  return {from, to: behind < 0 ? tokens.length : behind}
}

/** The number right before it in a list. */
function listed(quantity: QuantityMention, {sentence, quantities}: Reading): QuantityMention | undefined {
  const before = quantities[quantities.indexOf(quantity) - 1]
  if (!before) return undefined
  const gap = sentence.text.slice(before.end - sentence.start, quantity.start - sentence.start)
  // `42 km ([26 miles])`
  if (quantity.value.conversion && gap.trim() === '(') return before
  return gap.length <= longestGap && lists.has(gap.trim()) ? before : undefined
}

const longestGap = 6
const lists: ReadonlySet<string> = new Set(['', ',', 'and', ', and', 'or', 'plus'])

/** Up the nouns that a word hangs on, until one takes part in something. */
function climb(
  head: number,
  {from}: Range,
  {sentence: {tokens}}: Reading,
  syntax: Syntax
): Pick<Setting, 'nouns' | 'predication' | 'argument'> {
  const {heads, labels} = syntax.tree
  const nouns: number[] = []
  let at = head
  for (let steps = 0; steps < deepest; steps++) {
    const found = taking(at, from, syntax.predications)
    if (found?.argument || (found && at === head)) return {nouns, ...found}
    // `is on the ballot in 18 states`
    const own = found?.predication?.arguments.find((it) => it.head === at)
    if (found && own) return {nouns, ...found, argument: own}
    if (heads[at]! < 0 || !nominal.has(labels[at]!)) break
    const next = first(heads[at]!, syntax)
    if (belongs(at, next)) nouns.push(next)
    at = next
  }
  return {nouns, predication: undefined, argument: undefined}

  /** `a rating [of] 68 %`, `a 68 % share`; not `funding from other places: 68 %`. */
  function belongs(noun: number, above: number): boolean {
    if (noun < above) return true
    for (let index = above + 1; index < noun; index++)
      if (heads[index] === noun && labels[index] === 'case') return tokens[index]!.lower === 'of'
    return false
  }
}

/** More nouns in a row are mostly a misreading. */
const deepest = 4

/** Relations between a noun and what hangs on it. */
const nominal: ReadonlySet<string> = new Set('nmod nmod:unmarked nmod:poss nummod compound amod flat dep'.split(' '))

/** The word of a phrase that hangs on another, or what it is joined to: of `12 cars and [3 trucks]` the cars. */
function headOf(from: number, to: number, syntax: Syntax): number {
  const {heads, labels} = syntax.tree
  for (let at = from; at < to; at++)
    if (!(heads[at]! >= from && heads[at]! < to) && !helping.has(labels[at]!)) return first(at, syntax)
  return first(from, syntax)
}

/** Words that only help: `[over] 100 people`. */
const helping: ReadonlySet<string> = new Set(['case', 'advmod', 'det', 'punct', 'mark', 'cc', 'fixed'])

/** What a member of a list is joined to. */
function first(from: number, {tree: {heads, labels}}: Syntax): number {
  let at = from
  for (let steps = 0; steps < longestList && joined.has(labels[at]!) && heads[at]! >= 0; steps++) at = heads[at]!
  return at
}

const longestList = 20
const joined: ReadonlySet<string> = new Set(['conj', 'appos', 'list'])

type Part = Pick<Setting, 'predication' | 'argument'>

/** What a noun takes part in, or is itself: `the rating is [68 %]`. */
function taking(at: number, from: number, predications: readonly Predication[]): Part | undefined {
  for (const predication of predications) {
    if (predication.predicate === at && predication.form !== 'verb' && predication.aux.length > 0)
      return {predication, argument: undefined}
    if (isAside(predication, from)) continue
    const argument = predication.arguments.find(({head}) => head === at)
    if (argument) return {predication, argument}
  }
  return undefined
}

/** `[including] 12 women`, `[according] to`; `[said] 12 people were killed`: what is said of them comes behind. */
function isAside({lemma, predicate, form}: Predication, from: number): boolean {
  return form === 'verb' && (asides.has(lemma) || (predicate < from && reportingVerbs.has(lemma)))
}

const asides: ReadonlySet<string> = new Set(['include', 'accord', 'exclude', 'follow'])

/** Where the tree does not say: the verb right before a number or right behind it, else the next one behind or the last one before. */
function near(from: number, to: number, predications: readonly Predication[]): Part {
  const verbs = predications.filter((it) => it.form === 'verb' && !isAside(it, from))
  const predication =
    verbs.find(({predicate}) => predicate === from - 1 || predicate === to) ??
    verbs.find(({predicate, relation}) => predicate >= to && predicate - to <= reach && relation !== 'relative') ??
    verbs.findLast(({predicate}) => predicate < from && from - predicate <= reach)
  const role = predication && predication.predicate < from ? 'object' : 'subject'
  return {predication, argument: predication && {role, head: from, from, to}}
}

/** Tokens between a number and a verb that the tree does not tie to it. */
const reach = 12
