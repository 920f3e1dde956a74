import {never, numbered, saying, sometimes, starters} from './language/en/abbreviations.ts'
import {tokenize} from './tokens.ts'
import type {Page, Sentence, Text} from './types.ts'

// Longer ones are not written by people.
const longest = 1000

/** Cut the blocks of a page into sentences. Linear in the length of the text. */
export function segment(page: Page): Text {
  const sentences: Sentence[] = []
  for (const [block, {kind, prose}] of page.blocks.entries()) {
    const {text} = prose
    const whole = kind === 'title' || kind === 'heading'
    for (const [start, end] of whole ? pieces(text, 0, text.length) : spans(text)) {
      const sentence = text.slice(start, end)
      sentences.push({index: sentences.length, block, start, end, text: sentence, tokens: tokenize(sentence, start)})
    }
  }
  return {...page, sentences}
}

type Range = readonly [start: number, end: number]

/** The sentences of a text, as offsets; white space between them belongs to none. */
function spans(text: string): Range[] {
  const result: Range[] = []
  let start = 0
  for (const end of ends(text)) {
    result.push(...pieces(text, start, end))
    start = end + (text[end] === ' ' ? 1 : 0)
  }
  if (start < text.length) result.push(...pieces(text, start, text.length))
  return result
}

/** A sentence, cut at white space where it is too long. */
function pieces(text: string, start: number, end: number): Range[] {
  const result: Range[] = []
  let from = start
  while (end - from > longest) {
    const space = text.lastIndexOf(' ', from + longest)
    const cut = space > from ? space : from + longest
    result.push([from, cut])
    from = text[cut] === ' ' ? cut + 1 : cut
  }
  if (from < end) result.push([from, end])
  return result
}

// A stop with what closes after it, and where the next sentence could begin: [.” The], [?) “Why].
const candidate =
  /(?<![.!?…])([.!?…]+)(["'”’»)\]]*)(?= ["'“‘«([]*[\p{Lu}\p{N}])|(?<=[a-z]{2})([.!?])(["”’»)]?)(?=[A-Z][a-z]*[ ,:;’'])/gu

function* ends(text: string): Generator<number> {
  let start = 0
  for (const match of text.matchAll(candidate)) {
    const end = match.index + match[0].length
    if (!isEnd(text, start, match.index, end)) continue
    yield end
    start = end
  }
}

/** Whether a sentence that begins at `start` ends at `end`, after the stop at `stop`. */
function isEnd(text: string, start: number, stop: number, end: number): boolean {
  const sign = text[stop]!
  if (sign === '!' || sign === '?') return end === stop + 1 || !isSpeechVerb(text, end)
  if (sign !== '.' || text[stop + 1] === '.') return true
  return endsAtStop(text, start, stop, end)
}

/** [“Stop!” Lindholm said]: the sentence goes on. */
function isSpeechVerb(text: string, end: number): boolean {
  const words = text.slice(end + 1, end + 80).split(' ', 5)
  return (
    words.some((word, index) => index > 0 && index < 4 && saying.has(word.replace(/\W+$/, ''))) &&
    /^\p{L}/u.test(words[0]!)
  )
}

function endsAtStop(text: string, start: number, stop: number, end: number): boolean {
  const word = wordBefore(text, stop)
  const next = wordAfter(text, end)
  const closed = end > stop + 1
  if (/^\p{N}/u.test(next))
    return !numbered.has(word) && !never.has(word) && !sometimes.has(word) && !isListNumber(text, start, stop)
  if (closed) return !isInitial(word) || starters.has(next)
  if (never.has(word)) return false
  if (isInitial(word) || isDotted(word) || sometimes.has(word)) return starters.has(next)
  return !isListNumber(text, start, stop) && !isPlace(text, start, stop)
}

const space = 32

function wordBefore(text: string, stop: number): string {
  let from = stop
  const least = Math.max(0, stop - 24)
  while (from > least && text.charCodeAt(from - 1) !== space && !'("“‘«[/'.includes(text[from - 1]!)) from--
  return text.slice(from, stop)
}

function wordAfter(text: string, end: number): string {
  const [, initial, word] = /^ ?["'“‘«([]*(?:(\p{Lu}\.)|([\p{L}\p{N}]*))/u.exec(text.slice(end, end + 32)) ?? []
  return initial ?? word ?? ''
}

/** [J.] in `J. K. Rowling`. */
function isInitial(word: string): boolean {
  return /^(?:\p{Lu}|\p{Lu}\p{Ll}?-\p{Lu})$/u.test(word)
}

/** [U.S], [a.m], [e.g]. */
function isDotted(word: string): boolean {
  return /^(?:\p{L}{1,2}\.){1,5}\p{L}{1,2}$/u.test(word)
}

/** [1. The troops] */
function isListNumber(text: string, start: number, stop: number): boolean {
  return stop - start <= 3 && /^ ?\d{1,2}$/.test(text.slice(start, stop))
}

/** [MOSCOW. October 30] at the head of a text. */
function isPlace(text: string, start: number, stop: number): boolean {
  return start === 0 && stop <= 40 && /^[\p{Lu} ,/'’-]+$/u.test(text.slice(0, stop))
}
