import {never, numbered, saying, sometimes, starters} from '../language/en/abbreviations.ts'
import type {Page, Sentence, Text} from '../types.ts'
import {tokenize} from './tokens.ts'
import type {Vocabulary} from './vocabulary.ts'

// Longer ones are not written by people.
const longest = 1000

/** Cut the blocks of a page into sentences, of whose words `words` tells what is known. Linear in the length of the text. */
export function segment(page: Page, words?: Vocabulary): Text {
  const sentences: Sentence[] = []
  for (const [block, {kind, prose}] of page.blocks.entries()) {
    const {text} = prose
    for (const range of kind === 'title' || kind === 'heading' ? pieces(text) : spans(text))
      sentences.push(sentenceAt(text, range, block, sentences.length, words))
  }
  return {...page, sentences}
}

function sentenceAt(
  prose: string,
  [start, end]: Range,
  block: number,
  index: number,
  words: Vocabulary | undefined
): Sentence {
  const text = prose.slice(start, end)
  const tokens = tokenize(text, start, words)
  let flags = 0
  for (let at = 0; at < tokens.length; at++) flags |= tokens[at]!.flags
  return {index, block, start, end, text, tokens, flags}
}

type Range = readonly [start: number, end: number]

/** The sentences of a text, as offsets; white space between them belongs to none. */
function spans(text: string): Range[] {
  const result: Range[] = []
  let [start, last, at] = [0, 0, 0]
  for (let stop = nextStop(text, at); stop >= 0; stop = nextStop(text, at)) {
    at = stop + 1
    while (isStop(text[at])) at++
    const end = candidate(text, stop, at)
    if (end === undefined || !isEnd(text, last, stop, end)) continue
    addPieces(result, text, start, end)
    last = at = end
    start = text[end] === ' ' ? end + 1 : end
  }
  addPieces(result, text, start, text.length)
  return result
}

// Looked for by a pattern: it reads a text five times as fast as a loop over its characters.
const stops = /[.!?…]/g

function nextStop(text: string, from: number): number {
  stops.lastIndex = from
  return stops.test(text) ? stops.lastIndex - 1 : -1
}

const isStop = (sign: string | undefined): boolean => sign === '.' || sign === '?' || sign === '!' || sign === '…'

/** A title is one sentence, whatever stands in it. */
function pieces(text: string): Range[] {
  const result: Range[] = []
  addPieces(result, text, 0, text.length)
  return result
}

/** Add a sentence, cut at white space where it is too long. */
function addPieces(result: Range[], text: string, start: number, end: number): void {
  let from = start
  while (end - from > longest) {
    // In a slice: without a space the search would go back to the beginning of the block.
    const space = text.slice(from, from + longest + 1).lastIndexOf(' ')
    const cut = from + (space > 0 ? space : longest)
    result.push([from, cut])
    from = text[cut] === ' ' ? cut + 1 : cut
  }
  if (from < end) result.push([from, end])
}

const closing = /["'”’»)\]]*/uy
const opening = / ["'“‘«([]*[\p{Lu}\p{N}]/uy
const joined = /[.!?]["”’»)]?(?=[A-Z][a-z]*[ ,:;’'])/uy

/** Where a sentence could end whose stop, of one sign or more, is `[stop, after)`: with what closes behind it, before what could begin the next. */
function candidate(text: string, stop: number, after: number): number | undefined {
  // [.” The], [?) “Why]
  const end = matchEnd(closing, text, after)
  if (end !== undefined && matchEnd(opening, text, end) !== undefined) return end
  // [the end.The next]: the space was lost.
  return isSmall(text.charCodeAt(stop - 1)) && isSmall(text.charCodeAt(stop - 2))
    ? matchEnd(joined, text, stop)
    : undefined
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122

const space = 32

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
