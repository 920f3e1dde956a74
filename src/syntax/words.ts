import {CAPITAL, CAPITALS, DIGIT, WORD} from '../text/flags.ts'
import type {Token} from '../types.ts'

/** The words of a sentence as numbers, without its punctuation: of that only what stands before each word is kept. */
export interface Words {
  count: number
  /** Which token each word is. */
  readonly token: Int32Array
  /** Its number in the vocabulary; 0 where it is not known. */
  readonly word: Int32Array
  /** Numbers made of its last letters and of its first two. */
  /** The number of the word that it may be a form of: [grows] has grow's; 0 where it is frequent itself, or none is known. */
  readonly stem: Int32Array
  readonly ending4: Int32Array
  readonly ending3: Int32Array
  readonly ending2: Int32Array
  readonly opening: Int32Array
  readonly shape: Int32Array
  /** What punctuation stands before it; one more for what stands at the end. */
  readonly gap: Int32Array
}

export const endings4 = 2048
export const endings3 = 1024
export const endings2 = 512
export const openings = 512
export const shapes = 16
export const gaps = 16

/** Numbers and odd things share an entry of the vocabulary. */
export const digitWords = ['<year>', '<day>', '<number>', '<decimal>'] as const

/** Room for the words of a sentence of so many tokens. */
export function roomForWords(size: number): Words {
  return {
    count: 0,
    token: new Int32Array(size),
    word: new Int32Array(size + 1),
    stem: new Int32Array(size),
    ending4: new Int32Array(size),
    ending3: new Int32Array(size),
    ending2: new Int32Array(size),
    opening: new Int32Array(size),
    shape: new Int32Array(size),
    gap: new Int32Array(size + 1)
  }
}

/** The words of a sentence, in the room given; `vocabulary` numbers the lower-cased forms from 1 on. */
export function wordsOf(
  tokens: readonly Token[],
  vocabulary: ReadonlyMap<string, number>,
  words: Words = roomForWords(tokens.length)
): Words {
  const size = tokens.length
  let gap = 0
  let count = 0
  for (let index = 0; index < size; index++) {
    const token = tokens[index]!
    if (isPunctuation(tokens, index)) {
      gap = gapWith(gap, tokens, index)
      continue
    }
    const lower = straight(token.lower)
    const end = lower.length - 1
    const last = lower.charCodeAt(end)
    const second = end > 0 ? lower.charCodeAt(end - 1) : 0
    const third = end > 1 ? lower.charCodeAt(end - 2) : 0
    const fourth = end > 2 ? lower.charCodeAt(end - 3) : 0
    words.token[count] = index
    const word = (token.flags & DIGIT ? vocabulary.get(digitWord(lower)) : vocabulary.get(lower)) ?? 0
    words.word[count] = word
    words.stem[count] = word === 0 || word > plain ? stemOf(lower, vocabulary) : 0
    words.ending4[count] = (last * 29791 + second * 961 + third * 31 + fourth) & (endings4 - 1)
    words.ending3[count] = (last * 961 + second * 31 + third) & (endings3 - 1)
    words.ending2[count] = (last * 31 + second) & (endings2 - 1)
    words.opening[count] = (lower.charCodeAt(0) * 31 + (end > 0 ? lower.charCodeAt(1) : 0)) & (openings - 1)
    words.shape[count] = shapeOf(token, count === 0 || gap > 7)
    words.gap[count] = gap
    gap = 0
    count++
  }
  words.word[count] = 0
  words.gap[count] = gap
  words.count = count
  return words
}

/** `Homra’s` as `Homra's`, as most texts of the model have it. */
const straight = (lower: string): string => (lower.includes('’') ? lower.replace('’', "'") : lower)

// More frequent words need no stem: their own row says all.
const plain = 1000

/** The word that a rare form in `-s`, `-ed` or `-ing` belongs to. */
function stemOf(form: string, vocabulary: ReadonlyMap<string, number>): number {
  const last = form.charCodeAt(form.length - 1)
  if (form.length < 4) return 0
  if (last === s) {
    const stem = vocabulary.get(form.slice(0, -1))
    return stem ?? (form.endsWith('es') ? vocabulary.get(form.slice(0, -2)) : undefined) ?? 0
  }
  if (last === d && form.endsWith('ed'))
    return vocabulary.get(form.slice(0, -2)) ?? vocabulary.get(form.slice(0, -1)) ?? 0
  if (last !== g || !form.endsWith('ing')) return 0
  const stem = form.slice(0, -3)
  return vocabulary.get(stem) ?? vocabulary.get(`${stem}e`) ?? 0
}

const [s, d, g] = [115, 100, 103]

/** [2019], [7], [10,247], [3.5] */
function digitWord(text: string): string {
  if (text.length === 4 && (text.startsWith('19') || text.startsWith('20'))) return digitWords[0]
  if (text.length <= 2) return digitWords[1]
  return text.includes('.') ? digitWords[3] : digitWords[2]
}

function shapeOf({flags, text, lower}: Token, opens: boolean): number {
  if (flags & DIGIT) return 1
  if (!(flags & WORD)) return 2
  if (flags & CAPITALS) return text.length > 4 ? 3 : 4
  const first = opens ? 1 : 0
  if (flags & CAPITAL) return text.includes('.') ? 5 + first : isSmallBehind(text, lower) ? 7 + first : 9 + first
  return text === lower ? 11 : 12
}

/** Whether all letters but the first are small. */
function isSmallBehind(text: string, lower: string): boolean {
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) !== lower.charCodeAt(at)) return false
  return text.length === lower.length
}

const signs = new Set('.,:;!?"“”„()[]{}-–—‐‑‒―…*/\\|<>_~•·«»`\'‘’'.split(''))

/** Whether a token is punctuation: it is no word of the tree. The apostrophe of [soldiers’ families] is. */
export function isPunctuation(tokens: readonly Token[], index: number): boolean {
  const {text, start} = tokens[index]!
  if (text.length > 1 || !signs.has(text)) return false
  if (text !== "'" && text !== '’') return true
  const before = tokens[index - 1]
  return !(before && before.end === start && /s$/i.test(before.lower) && tokens[index + 1]?.start !== start + 1)
}

// Punctuation before a word, what weighs more beats what weighs less.
const [tight, comma, opens, closes, bracket, bracketEnd, dash, colon, stop, ends] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

const kinds: ReadonlyMap<string, number> = new Map([
  [',', comma],
  ['(', bracket],
  ['[', bracket],
  [')', bracketEnd],
  [']', bracketEnd],
  [':', colon],
  [';', colon],
  ['.', stop],
  ['!', ends],
  ['?', ends]
])

function gapWith(gap: number, tokens: readonly Token[], index: number): number {
  const {text, start, end} = tokens[index]!
  const kind = kinds.get(text) ?? signKind(tokens[index - 1]?.end === start, tokens[index + 1]?.start === end, text)
  if ((gap === comma && kind === opens) || (gap === closes && kind === comma)) return 11
  if (gap === comma && kind === closes) return 12
  return Math.max(gap, kind)
}

function signKind(afterWord: boolean, beforeWord: boolean, text: string): number {
  if (text === '"' || text === '“' || text === '”' || text === "'" || text === '‘' || text === '’')
    return beforeWord && !afterWord ? opens : closes
  return afterWord && beforeWord && text !== '—' ? tight : dash
}

/** How many commas, dashes and the like stand before each word, and before the end. */
export function commasBefore({gap, count}: Words, result: Int32Array = new Int32Array(count + 1)): Int32Array {
  let sum = 0
  for (let at = 0; at <= count; at++) {
    if (gap[at]! > tight) sum++
    result[at] = sum
  }
  return result
}
