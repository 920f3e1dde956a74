import {CAPITAL, has, WORD} from '../text/flags.ts'
import type {Mention, Sentence, Span, Text, Token} from '../types.ts'

/** Whether a word begins with a capital letter. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(word)
}

/** Whether a token is a word, not a number or sign. */
export function isWord(token: Token | undefined): boolean {
  return has(token, WORD)
}

/** Whether two tokens stand side by side without a space: [Nagorno]-. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start
}

/** Whether a token is the `'s` of a possessive. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && token.text.length === 2 && (token.lower === "'s" || token.lower === '’s')
}

/** The words of tokens `from` to `to` with single spaces, as they stand: [Guinea-Bissau]. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let result = ''
  for (let index = from; index < to; index++) {
    if (index > from && tokens[index - 1]!.end !== tokens[index]!.start) result += ' '
    result += tokens[index]!.text
  }
  return result
}

const none: readonly never[] = []

/** Mentions by the index of the sentence in which they begin. */
export function bySentence<M extends Mention>(text: Text, mentions: readonly M[]): readonly (readonly M[])[] {
  const result: (M[] | typeof none)[] = new Array(text.sentences.length).fill(none)
  for (const mention of mentions) {
    const list = result[mention.sentence]
    if (list === none) result[mention.sentence] = [mention]
    else (list as M[] | undefined)?.push(mention)
  }
  return result
}

/** For each token of a sentence the mention that covers it; a later mention in the list wins. */
export function mask<M extends Span>(sentence: Sentence, mentions: readonly M[]): readonly (M | undefined)[] {
  if (mentions.length === 0) return none
  const result: (M | undefined)[] = new Array(sentence.tokens.length)
  for (const mention of mentions) {
    let index = firstEnding(sentence.tokens, mention.start)
    while (index < sentence.tokens.length && sentence.tokens[index]!.start < mention.end) result[index++] = mention
  }
  return result
}

/** The index of the first of the spans, which are in order, that ends behind `offset`: the token at an offset, say. */
export function firstEnding(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a sentence is written like a headline, most words with a capital: [US To Host Armenia for Talks]. */
export function isTitleCase({tokens}: Sentence): boolean {
  const last = tokens.at(-1)?.text ?? '.'
  if (last === '.' || last === '!' || last === '?') return false
  let words = 0
  let small = 0
  for (const token of tokens) {
    if (token.text.length < 4 || !isWord(token)) continue
    words++
    if (!has(token, CAPITAL) && ++small * 4 > tokens.length) return false
  }
  return words >= 4 && small <= words * 0.25
}
