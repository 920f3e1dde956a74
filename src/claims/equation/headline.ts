import {firstEnding} from '../../extract/words.ts'
import {groupBy} from '../../general/group.ts'
import {
  copulas,
  definite,
  further,
  oneMore,
  states,
  teens,
  wordsOfState,
  work,
  workers
} from '../../language/en/headlines.ts'
import {ordinals} from '../../language/en/ordinals.ts'
import {DIGIT, NUMBER_OPENER, ORDINAL} from '../../text/flags.ts'
import type {Annotated, Block, Mention, OperandClaim, QuantityMention, Sentence} from '../../types.ts'
import type {Sitting} from '../maker.ts'
import type {Reading} from '../sentence.ts'
import {type Amount, amounts} from './amounts.ts'
import {tied} from './tied.ts'

/** A number with the sentence that holds it. */
interface Told extends Amount {
  readonly reading: Numbered
}

/** The greatest number that people count by hand: of more, the digits must be those of the other in another order. */
const most = 30

/** The number of a headline, and another that the text gives for the same things: `Five rebels sink budget`, `the four rebels`. */
export function headlineClaims(sitting: Sitting): readonly OperandClaim[] {
  const {article} = sitting
  if (article.blocks[0]?.kind !== 'title') return []
  const [titles, text] = [numbered(article, 'title'), () => numbered(article, 'paragraph')]
  const found = titles.flatMap(toldIn).filter((head) => isPlain(head) && whatOf(head) !== undefined)
  if (found.length === 0) return []
  const body = text()
  const numbers = numbersOf(body, false)
  const measures = numbersOf(body, true)
  const told = body.flatMap(toldIn)
  return found.flatMap((head) => against(head, told, head.value.kind === 'measure' ? measures : numbers, sitting))
}

/** A sentence with its numbers. */
type Numbered = Pick<Reading, 'sentence' | 'block' | 'mentions' | 'quantities'>

/** The sentences of a kind of block that have numbers. */
function numbered({blocks, sentences, mentions}: Annotated, kind: Block['kind']): readonly Numbered[] {
  const own = sentences.filter(
    ({block, flags}) => blocks[block]!.kind === kind && flags & (DIGIT | NUMBER_OPENER | ORDINAL)
  )
  const told = groupBy(mentions, ({sentence}) => sentence)
  return own.map((sentence) => {
    const here = told.get(sentence.index) ?? []
    const quantities = here.filter(isQuantity)
    return {sentence, block: blocks[sentence.block]!, mentions: here, quantities}
  })
}

const isQuantity = (mention: Mention): mention is QuantityMention =>
  mention.type === 'quantity' && mention.value.kind !== 'ordinal'

const toldIn = (reading: Numbered): readonly Told[] => amounts(reading).list.map((amount) => ({...amount, reading}))

/** A number of things, a measure or a sum; not `at least 40`, nor `one of them`. */
function isPlain({value: {kind, min, max, printed, of}}: Amount): boolean {
  const isCounted = kind === undefined || kind === 'measure' || kind === 'money'
  return isCounted && of === undefined && printed !== null && printed > 1 && min !== null && max !== null
}

/** What a number counts: its noun, or the state of people that follows it: `[Eight alive]`, `[nine] of the miners are [alive]`. */
function whatOf({value: {unit, kind, printed}, end, reading}: Told): string | undefined {
  if (kind === 'money' || (unit === '' && (printed ?? 0) >= million)) return money
  if (unit !== '') return unit
  const {tokens} = reading.sentence
  const next = tokens.find(({start}) => start >= end)?.lower ?? ''
  return states.has(next) ? next : undefined
}

/** Of so many without a noun, headlines leave out the currency: Town hall to cost [42 million]. */
const [million, money] = [1e6, 'money']

function against(
  head: Told,
  body: readonly Told[],
  numbers: ReadonlySet<number>,
  sitting: Sitting
): readonly OperandClaim[] {
  const printed = head.value.printed!
  if (numbers.has(printed)) return []
  const what = whatOf(head)!
  const same = body.filter((told) => isOf(told, what, head) && !isQuoted(told, sitting))
  // Of sums a text has several.
  const alike = what === money ? same.filter(({value}) => isSwapped(value.printed ?? 0, printed)) : same
  const other = alike[0]?.value.printed
  if (!other || !alike.every((told) => told.value.printed === other)) return []
  const isExact = [head, ...alike].every(({value}) => value.exact && value.kind === undefined)
  const isOdd = (isExact ? isSlip : isSwapped)(printed, other) || (isMeasured(head) && isFarOff(head, alike))
  if (!isOdd || isSum(printed, body) || !alike.some(isWhole)) return []
  if (alike.some(({reading: {sentence}}) => tellsMore(sentence, sitting))) return []
  const said = first(alike.filter(isWhole), body)
  return tied('headline', [['title', head], ...said.map((told) => ['text', told] as const)], sitting)
}

const isMeasured = ({value: {kind}}: Told): boolean => kind === 'measure'

/** `Eight kilos [of fear]`, `full of [fear]: 3.8 kilograms`: whatever the digits, of the same stuff there is another measure. */
function isFarOff(head: Told, alike: readonly Told[]): boolean {
  const {tokens} = head.reading.sentence
  const at = firstEnding(tokens, head.end)
  const stuff = tokens[at]?.lower === 'of' ? tokens[at + 1]?.lower : undefined
  if (stuff === undefined || !/^\p{Ll}{3,}$/u.test(stuff)) return false
  const [a, b] = [head.value.printed!, alike[0]!.value.printed!]
  return (
    Math.max(a, b) / Math.min(a, b) > farOff &&
    alike.every(({reading: {sentence}}) => sentence.tokens.some(({lower}) => lower === stuff))
  )
}

/** Times by which two measures differ that are no roundings of one. */
const farOff = 1.4

/** Whether a number counts the same: by its noun, else by what its clause says of it. */
function isOf(told: Told, what: string, {value: {unit}}: Told): boolean {
  if (what === money) return told.value.kind === money && (unit === '' || unit === told.value.unit)
  if (unit !== '') return told.value.unit === what || (work.has(what) && isOfWorkers(told))
  const {tokens} = told.reading.sentence
  const from = firstEnding(tokens, told.end)
  // nine of the [eleven] miners are alive
  if (told.value.kind !== undefined || isWithinOther(told)) return false
  const same = wordsOfState(what)
  for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
    if (same.includes(tokens[at]!.lower)) return at === from || copulas.has(tokens[at - 1]!.lower)
    if (/^[,;:.–—]$/.test(tokens[at]!.text)) return false
  }
  return false
}

/** 460 [jobs], 640 [people], 640 [of the airline's people]. */
function isOfWorkers({value: {kind, unit}, end, reading}: Told): boolean {
  if (kind !== undefined) return false
  if (unit !== '') return workers.has(unit)
  const {tokens} = reading.sentence
  const from = firstEnding(tokens, end)
  const at = tokens[from]?.lower === 'of' ? tokens.slice(from, from + reach) : []
  return at.some(({lower}) => workers.has(lower))
}

function isWithinOther({start, reading: {sentence}}: Told): boolean {
  const before = sentence.tokens.filter(({end}) => end <= start).slice(-2)
  return before.some(({lower}) => lower === 'of')
}

/** Words between a number and what is said of it. */
const reach = 8

/** One more or less, thirteen for thirty, or the same figures in another order. */
function isSlip(a: number, b: number): boolean {
  if (Math.abs(a - b) === 1) return Math.max(a, b) <= most
  if (teens.get(a) === b || teens.get(b) === a) return true
  return isSwapped(a, b)
}

/** Of rounded numbers and measures only this says that they are one: 460 jobs and 640, 46 metres and 64. */
const isSwapped = (a: number, b: number): boolean => a > 9 && b > 9 && a !== b && figures(a) === figures(b)

const figures = (number: number): string => [...String(number)].sort().join('')

/** Whether two numbers of the text come to that of the headline: three on the spot and two in hospital. */
function isSum(sum: number, body: readonly Told[]): boolean {
  const parts = body.flatMap(({value: {kind, printed}}) => (kind === undefined && printed ? [printed] : []))
  const first = new Map(parts.map((part, at) => [part, at]))
  return parts.some((part, at) => first.has(sum - part) && first.get(sum - part) !== at)
}

/** Not some of them, nor further ones: `another four`, `four of the crews`. */
function isWhole({start, end, value, reading: {sentence}}: Told): boolean {
  const at = firstEnding(sentence.tokens, start + 1)
  const near = sentence.tokens.slice(Math.max(0, at - 2), at + 8)
  return (
    value.min !== null &&
    value.max !== null &&
    !near.some(({lower, start: from}) => further.has(lower) && from < end + 30)
  )
}

/** Four were treated, [a further one] went home; three were held. [Another] was let go. */
function tellsMore({index, block}: Sentence, {article: {sentences}}: Sitting): boolean {
  const after = sentences[index + 1]
  const near = after?.block === block ? [sentences[index]!, after] : [sentences[index]!]
  return near.some(({tokens}) => tokens.some(({lower}) => oneMore.has(lower)))
}

const isQuoted = ({start, end, reading}: Told, {voice}: Sitting): boolean =>
  voice({start, end, sentence: reading.sentence.index}).quoted

/** `the [four] rebels`, once of `[Four] members`: where a number is taken up, the one that told it comes first. */
function first(alike: readonly Told[], body: readonly Told[]): readonly Told[] {
  const [told] = alike
  if (!told || !isDefinite(told)) return alike
  const before = body.find(({value}) => value.kind === undefined && value.printed === told.value.printed)
  return before && before !== told && isWhole(before) ? [before, ...alike] : alike
}

function isDefinite({start, reading: {sentence}}: Told): boolean {
  return definite.has(sentence.tokens.findLast(({end}) => end <= start)?.lower ?? '')
}

/** All numbers of things in a text, `a fourth` among them; or its measures: four metres and four o'clock are no things. */
function numbersOf(body: readonly Numbered[], isMeasured: boolean): ReadonlySet<number> {
  const counted = body.flatMap((reading) =>
    amounts(reading).list.flatMap(({value: {kind, printed}}) =>
      (kind === 'measure') === isMeasured ? (printed ?? []) : []
    )
  )
  if (isMeasured) return new Set(counted)
  const which = body.flatMap(({sentence: {tokens}}) =>
    tokens.flatMap(({lower}, at) => (/^an?$/.test(tokens[at - 1]?.lower ?? '') ? (ordinals.get(lower) ?? []) : []))
  )
  return new Set([...counted, ...which])
}
