import {isCapital} from '../extract/words.ts'
import {compare} from '../general/order.ts'
import {commonWords} from '../language/en/common-words.ts'
import {notNames} from '../language/en/not-names.ts'
import {ordinals} from '../language/en/ordinals.ts'
import type {Mention, Span, Subject, Token} from '../types.ts'
import {overlaps} from './name/names.ts'
import type {Reading} from './sentence.ts'

/** Words to either side that are read with an event. */
const reach = 4

/** What a sentence says around an event, without any date or number that may be in question. */
export type Context = Required<Pick<Subject, 'beside' | 'numerals' | 'people' | 'numbers'>>

/** Read what stands around an event, which tells it from others of its kind: the [sixth] round, the [Halmet market] shelling. */
export function contextOf(
  event: Span,
  {
    sentence: {tokens},
    mentions,
    meant,
    referred
  }: Pick<Reading, 'sentence' | 'mentions'> & Partial<Pick<Reading, 'meant' | 'referred'>>
): Context {
  const first = tokens.findIndex(({end}) => end > event.start)
  const behind = tokens.findIndex(({start}) => start >= event.end)
  const end = behind < 0 ? tokens.length : behind
  const near = [...tokens.slice(Math.max(0, first - reach), first), ...tokens.slice(end, end + reach)]
  const told = near.filter((token) => !isOfValue(token, mentions))
  return {
    beside: unique(told.filter(tells).map(({lower}) => lower)),
    numerals: numeralsOf(told),
    people: unique([
      ...[...mentions, meant?.()].flatMap((it) => (it?.type === 'person' ? [it.fullName] : [])),
      ...(referred?.() ?? []).flatMap((it) => (it.kind === 'person' ? [it.name] : []))
    ]),
    numbers: unique(mentions.flatMap(numberOf))
  }
}

/** Which one it is: the [sixth] round. */
export const numeralsOf = (tokens: readonly Token[]): readonly string[] => unique(tokens.flatMap(numeral))

/** Times and numbers are compared as such; `the 11th round` is no number of rounds. */
export function isOfValue(token: Token, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => isValue(mention) && overlaps(mention, token))
}

function isValue(mention: Mention): boolean {
  return mention.type === 'time' || (mention.type === 'quantity' && mention.value.kind !== 'ordinal')
}

/** Short words are mostly grammar, but for names. */
function tells({text, lower}: Token): boolean {
  if (commonWords.has(lower) || notNames.has(lower)) return false
  return lower.length >= shortest
    ? /^[\p{L}\d]/u.test(lower)
    : lower.length > 1 && (isCapital(text) || /^\d/.test(lower))
}

const shortest = 4

/** `sixth` and `6th` are 6; `6.2` says which one of nothing. */
function numeral({lower}: Token): readonly string[] {
  const ordinal = ordinals.get(lower)
  if (ordinal !== undefined) return ordinal < 0 ? [] : [String(ordinal)]
  return /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(lower)?.slice(1) ?? []
}

/** `37 people`, of whatever is counted to the last unit. */
function numberOf(mention: Mention): readonly string[] {
  if (mention.type !== 'quantity') return []
  const {printed, unit, kind} = mention.value
  return printed === null || unit === '' || kind === 'ordinal' ? [] : [`${printed} ${unit}`]
}

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)].sort(compare)
