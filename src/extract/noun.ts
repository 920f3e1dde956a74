import {has, PHRASE_END, PLAIN_VERB, REPORTING_VERB} from '../flags.ts'
import {irregularNouns} from '../language/en/irregular.ts'
import {lemma} from '../language/en/lemma.ts'
import {currencyWords, measures, numberModifiers} from '../language/en/numbers.ts'
import type {Token} from '../types.ts'
import {isPossessive, isWord, touches} from './words.ts'

/** What is counted: its head in the singular, what stands before it, and the index behind it. */
export interface Counted {
  readonly unit: string
  readonly modifiers: readonly string[]
  readonly end: number
}

const longest = 6
const pluralModifiers: ReadonlySet<string> = new Set(
  'arms sports rights goods news savings sales customs operations communications systems relations women men armed forces united states'.split(
    ' '
  )
)

/** The noun phrase that a number counts, from token `start`: [armored vehicles], [displaced civilians], [co-chairs]. */
export function countedAt(tokens: readonly Token[], start: number, one: boolean): Counted | undefined {
  const modifiers: string[] = []
  let index = start
  while (index < tokens.length && modifiers.length < longest) {
    const end = wordEnd(tokens, index)
    const last = tokens[end - 1]!
    if (!isWord(last) || ends(tokens, index, modifiers.length > 0)) break
    const word = tokens
      .slice(index, end)
      .map((it) => it.text)
      .join('')
    if (isPlural(last.lower) && !(pluralModifiers.has(last.lower) && goesOn(tokens, end))) {
      return isPossessive(tokens[end]) ? undefined : {unit: singular(word.toLowerCase()), modifiers, end}
    }
    modifiers.push(word)
    index = end
    if (isPossessive(tokens[index])) break
  }
  return one ? singularHead(modifiers, index, tokens) : undefined
}

// [co-chairs]: words that hyphens join are one.
function wordEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1
  while (
    tokens[end]?.text === '-' &&
    touches(tokens[end - 1], tokens[end]) &&
    touches(tokens[end], tokens[end + 1]) &&
    isWord(tokens[end + 1])
  )
    end += 2
  return end
}

function ends(tokens: readonly Token[], at: number, started: boolean): boolean {
  const {lower, text, flags} = tokens[at]!
  // 200 [more] troops, but 200 [more] than
  if (lower === 'more' && goesOn(tokens, at + 1)) return false
  if (flags & (PHRASE_END | PLAIN_VERB)) return true
  if (text === lower && flags & REPORTING_VERB && !(lower.endsWith('ed') && isPlural(tokens[at + 1]?.lower ?? '')))
    return true
  // [displaced] civilians goes on, [killed] in does not
  return /(?:ed|ing)$/.test(lower) && !goesOn(tokens, at + 1) && !started
    ? true
    : /ed$/.test(lower) && !goesOn(tokens, at + 1)
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return isWord(next) && !has(next, PHRASE_END | PLAIN_VERB)
}

// [one soldier]: the last word of the phrase.
function singularHead(words: readonly string[], end: number, tokens: readonly Token[]): Counted | undefined {
  const head = words.at(-1)
  if (head === undefined || isPossessive(tokens[end]) || numberModifiers.has(head.toLowerCase())) return
  return {unit: head.toLowerCase(), modifiers: words.slice(0, -1), end}
}

/** Whether a word looks like a plural noun. */
export function isPlural(lower: string): boolean {
  return irregularNouns.has(lower) || (lower.length > 3 && lower !== 'this' && lemma(lower, 'noun') !== lower)
}

/** The singular of an English noun in small letters, of a measure its full name: `servicemen` to `serviceman`, `km` to `kilometer`. */
export function singular(noun: string): string {
  return measures.get(noun) ?? lemma(noun, 'noun')
}

/** The measure or currency behind a number, if one stands there: 120 [km], 3 million [dollars], 10 [per cent]. */
export function measureAt(
  tokens: readonly Token[],
  at: number
): {readonly unit: string; readonly end: number} | undefined {
  const token = tokens[at]
  if (!token) return
  const {lower} = token
  if (lower === '%' || lower === 'percent' || lower === 'pct') {
    return /^(?:points?)$/.test(tokens[at + 1]?.lower ?? '')
      ? {unit: 'percentage point', end: at + 2}
      : {unit: 'percent', end: at + 1}
  }
  if (lower === 'per' && tokens[at + 1]?.lower === 'cent') return {unit: 'percent', end: at + 2}
  if (lower === 'percentage' && /^points?$/.test(tokens[at + 1]?.lower ?? ''))
    return {unit: 'percentage point', end: at + 2}
  const usual = /^(?:us|u\.s\.)$/.test(lower) && tokens[at + 1]?.lower.startsWith('dollar') ? 2 : 1
  const currency = usual === 2 ? 'USD' : currencyWords.get(lower)
  if (currency && !(lower === 'won' && !touches(tokens[at - 1], token) && tokens[at + 1] && isWord(tokens[at + 1])))
    return {unit: currency, end: at + usual}
  const measure = measures.get(lower)
  if (measure === undefined || (lower.length === 1 && token.text !== token.lower && !/^[CF]$/.test(token.text))) return
  return lower.length > 1 || touches(tokens[at - 1], token) || lower === 'm' ? {unit: measure, end: at + 1} : undefined
}
