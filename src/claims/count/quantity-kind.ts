import {remember} from '../../general/remember.ts'
import {lengthUnits} from '../../language/en/measures.ts'
import {anybody, people} from '../../language/en/people.ts'
import {
  jobKinds,
  type KindWords,
  kindsOfPacks,
  lengthKinds,
  moneyKinds,
  notPriced,
  otherMeasures,
  peopleKinds,
  percentKinds
} from '../../language/en/quantity-kinds.ts'

import type {CountEntry} from '../../packs/pack.ts'
import {has, PHRASE_END, PLAIN_VERB, WORD} from '../../text/flags.ts'
import type {Quantity, QuantityMention, Span, Token} from '../../types.ts'
import {clauseAt, type Reading} from '../sentence.ts'

/**
 * What kind of quantity a number is, whatever words tell it: the `price` of what is [bought] for 5 million, what [costs] as much, and of
 * what somebody [paid] it for. What a plain word tells beside it, else a faint one, else a plain one further off; nothing where none is.
 */
export function quantityKind(quantity: QuantityMention, thing: string, reading: Reading): string | undefined {
  const table = tableOf(quantity.value, thing)
  if (!table) return undefined
  const {plain, faint} = words(table)
  const own = clauseAt(reading, quantity.start)?.tokens ?? []
  const all = reading.sentence.tokens
  const described = quantity.value.kind === 'money' ? describedBy(quantity, all) : []
  if (described.length > 0) return kindOfDescribed(described, plain)
  return (
    nearest(own, plain, quantity, beside) ??
    nearest(own, faint, quantity, beside) ??
    nearest(own, plain, quantity) ??
    nearest(all, plain, quantity) ??
    nearest(all, faint, quantity)
  )
}

/** The kind of quantity of a number that a pack knows. */
export function kindOfCount(quantity: QuantityMention, {id}: CountEntry, reading: Reading): string | undefined {
  return kindOfPack(id, quantity.value) ?? quantityKind(quantity, 'people', reading)
}

/** The kind that a pack's own name for a number stands for: a `deal-value` is a price; of people the sentence tells more. */
export const kindOfPack = (id: string, {kind}: Quantity): string | undefined =>
  kind !== undefined || Object.hasOwn(jobKinds, id) ? (kindsOfPacks.get(id) ?? id) : undefined

/** Letters between a number and a word right beside it: `[turnover] came to 640 million`. */
const beside = 24

/** What costs as much as stands before it: the 68-million-crown [bridge]; the 68-million-crown [loan] is owed. */
function kindOfDescribed(nouns: readonly Token[], plain: ReadonlyMap<string, string>): string | undefined {
  const told = nouns.map(({lower}) => plain.get(lower)).findLast((kind) => kind !== undefined)
  return told ?? (notPriced.has(nouns.at(-1)!.lower) ? undefined : 'price')
}

/** The noun and its adjectives that a sum in hyphens describes: the 68-million-crown [road bridge], its $127-million [stadium]. */
function describedBy({start, end}: QuantityMention, tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex((token) => token.start >= start)
  const to = tokens.findIndex((token) => token.start >= end)
  if (from < 0 || to < 0 || !tokens.slice(from, to).some(({text}) => text === '-')) return []
  const behind = tokens.slice(to, to + longest)
  const last = behind.findIndex((token) => !has(token, WORD) || has(token, PHRASE_END | PLAIN_VERB))
  return last < 0 ? behind : behind.slice(0, last)
}

/** Whether a sum of money describes a thing: the [68-million-crown] bridge. */
export const isDescribing = (quantity: QuantityMention, tokens: readonly Token[]): boolean =>
  quantity.value.kind === 'money' && describedBy(quantity, tokens).length > 0

/** Words of a noun with its adjectives. */
const longest = 3

const jobs: ReadonlySet<string> = new Set(['job', 'post', 'position'])

type Table = Readonly<Record<string, KindWords>>

function tableOf({kind, unit}: Quantity, thing: string): Table | undefined {
  if (kind === 'money') return moneyKinds
  if (kind === 'percent') return percentKinds
  if (kind === 'measure') return lengthUnits.has(unit) ? lengthKinds : otherMeasures
  if (kind === undefined && jobs.has(thing)) return jobKinds
  return kind === undefined && (anybody.has(thing) || people.has(thing)) ? peopleKinds : undefined
}

/** The kinds by their words. */
const words = remember((table: Table) => {
  const by = (list: (words: KindWords) => string | undefined) =>
    new Map(
      Object.entries(table).flatMap(([kind, words]) =>
        (list(words)?.split(' ') ?? []).map((word) => [word, kind] as const)
      )
    )
  return {plain: by(({plain}) => plain), faint: by(({faint}) => faint)}
})

/** The kind that the word nearest to a number tells. */
function nearest(
  tokens: readonly Token[],
  kinds: ReadonlyMap<string, string>,
  number: Span,
  furthest = Number.POSITIVE_INFINITY
): string | undefined {
  let found: string | undefined
  let least = furthest
  for (const [at, {lower, start, end}] of tokens.entries()) {
    const kind = kinds.get(lower) ?? kinds.get(`${lower}+${tokens[at + 1]?.lower}`)
    if (kind === undefined) continue
    const away = start >= number.end ? start - number.end : number.start - end
    if (away < least) [found, least] = [kind, away]
  }
  return found
}
