import {groupBy} from '../general/group.ts'
import {fold} from '../text/fold.ts'
import type {Fact, SlotClaim, Witness} from '../types.ts'
import {daysBetween} from '../values/interval.ts'
import type {Sideways} from './sideways.ts'
import {weights} from './weights.ts'

type Quoted = Witness<SlotClaim>

/** What is said word for word. */
export function isQuote(witness: Witness): witness is Quoted {
  return witness.claim.type === 'slot' && witness.claim.attribute === 'quote'
}

/**
 * Quotations of one remark: the same words, whoever is said to have spoken them (`quote`), and the same speaker with one word
 * exchanged for another (`wording`), in articles of one time; a headline with the text below it.
 */
export function quotes(witnesses: readonly Quoted[]): readonly Fact<SlotClaim>[] {
  const spoken = witnesses.filter(({claim}) => claim.subject.name !== undefined)
  const same = [...groupBy(spoken, ({claim}) => claim.value.name).values()].filter((told) => told.length > 1)
  return [...same.filter(isOfOneTime).map((told) => factOf('quote', told, 'the same words')), ...wordings(witnesses)]
}

/** Where quotations of one remark meet. */
export const quoteMeetings: Sideways = {
  name: 'quote',
  tells: (witness) => (isQuote(witness) ? places(witness) : []),
  asks: (witness) => (isQuote(witness) ? places(witness) : [])
}

const places = (witness: Quoted): readonly string[] => [
  ...(witness.claim.subject.name === undefined ? [] : [`= ${witness.claim.value.name}`]),
  ...keys(witness)
]

/** Days within which a remark is reported, as far as they are known. */
const together = 7

function isOfOneTime(told: readonly Quoted[]): boolean {
  const days = told.flatMap(({article}) => article.published?.earliest ?? []).sort()
  return days.length < 2 || daysBetween(days[0]!, days.at(-1)!) <= together
}

function wordings(witnesses: readonly Quoted[]): readonly Fact<SlotClaim>[] {
  const keyed = groupBy(
    witnesses.flatMap((witness) => keys(witness).map((key) => ({key, witness}))),
    ({key}) => key
  )
  const found = new Map<string, readonly [Quoted, Quoted]>()
  for (const entries of keyed.values()) {
    const [first, ...others] = entries.slice(0, most).map(({witness}) => witness)
    for (const other of others)
      if (first && isVariant(first, other)) found.set(`${idOf(first)} ${idOf(other)}`, [first, other])
  }
  return [...found.values()].map((told) => factOf('wording', told, 'the same words but for one'))
}

/** More quotations that begin alike are a set phrase. */
const most = 6

const idOf = ({article, claim}: Quoted): string => `${article.path} ${claim.place.start}`

/** One half of a quotation stays as it is where one word of it is exchanged. */
function keys({article, claim}: Quoted): readonly string[] {
  const words = claim.value.name.split(' ')
  const half = Math.floor(words.length / 2)
  const halves = [`< ${words.slice(0, half).join(' ')}`, `> ${words.slice(half).join(' ')}`]
  const owners = [`in ${article.path}`, ...(claim.subject.name === undefined ? [] : [surname(claim.subject.name)])]
  return owners.flatMap((owner) => halves.map((part) => `${owner} ${words.length} ${part}`))
}

const surname = (name: string): string => fold(name).split(' ').at(-1)!

function isVariant(a: Quoted, b: Quoted): boolean {
  if (a.article === b.article ? a.claim.heading === b.claim.heading : !isOfOneTime([a, b])) return false
  if (a.article !== b.article && (a.claim.heading || b.claim.heading)) return false
  const [x, y] = [a, b].map(({claim}) => claim.value.name.split(' ')) as [string[], string[]]
  const other = x.flatMap((word, at) => (word === y[at] ? [] : [[word, y[at]!] as const]))
  return x.length === y.length && other.length === 1 && areTwo(...other[0]!)
}

/** Two words, not two forms or spellings of one: `metre` and `village`, not `meter` and `metre`, `11th` and `eleventh`. */
function areTwo(a: string, b: string): boolean {
  return a.length >= shortest && b.length >= shortest && a.slice(0, 3) !== b.slice(0, 3) && !/\d/.test(a + b)
}

/** Shorter words are mostly grammar, which a desk tidies up. */
const shortest = 4

function factOf(attribute: string, told: readonly Quoted[], reason: string): Fact<SlotClaim> {
  const pairs = told.flatMap((_, a) => told.slice(a + 1, a + 1 + most).map((__, next) => ({a, b: a + 1 + next})))
  return {
    subject: told[0]!.claim.subject.label,
    attribute,
    witnesses: told,
    links: pairs.map(({a, b}) => ({a, b, weight: weights.plain})),
    evidence: () => [{reason, weight: weights.plain}]
  }
}
