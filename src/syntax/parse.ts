import {CAPITAL} from '../text/flags.ts'
import type {Token} from '../types.ts'
import {hangDates} from './dated.ts'
import {findVerb, joinPast} from './finite.ts'
import {mend} from './mend.ts'
import {best, type Model, scratch} from './model.ts'
import {taggerFeatures, taggerRows} from './tagger.ts'
import {
  LEFT,
  left,
  parserFeatures,
  parserRows,
  parserStaticRows,
  RIGHT,
  right,
  roomForState,
  SHIFT,
  type State,
  shift,
  stateOf
} from './transitions.ts'
import type {Tree} from './tree.ts'
import {commasBefore, roomForWords, type Words, wordsOf} from './words.ts'

/** What is written while a sentence is parsed, to be used for one after the other: nothing of it outlives a call. */
export interface Room {
  readonly words: Words
  readonly tags: Int32Array
  readonly commas: Int32Array
  readonly state: State
}

/** Room for sentences of so many tokens. */
export function roomFor(size: number): Room {
  const numbers = () => new Int32Array(size + 1)
  return {words: roomForWords(size), tags: numbers(), commas: numbers(), state: roomForState(size)}
}

/** The tree of a sentence. Linear in its length: a tag a word, two moves a word, each chosen once and for all. */
export function parse(tokens: readonly Token[], model: Model, room: Room = roomFor(tokens.length)): Tree {
  const words = wordsOf(tokens, model.vocabulary, room.words)
  const tags = tagWords(words, tokens, model, room.tags)
  findVerb(tokens, words, tags, model)
  joinPast(words, tags, model)
  return treeOf(tokens, words, tags, parseWords(words, tags, model, room), model)
}

/** The tree of a sentence without some of its tokens, which then hang as adverbs on the next token. */
export function parseWithout(
  tokens: readonly Token[],
  aside: ReadonlySet<number>,
  model: Model,
  room: Room = roomFor(tokens.length)
): Tree {
  const kept: number[] = []
  for (let at = 0; at < tokens.length; at++) if (!aside.has(at)) kept.push(at)
  const tree = parse(
    kept.map((at) => tokens[at]!),
    model,
    room
  )
  const tags: string[] = new Array(tokens.length).fill('ADV')
  const forms: string[] = new Array(tokens.length).fill('RB')
  const labels: string[] = new Array(tokens.length).fill('advmod')
  const heads: number[] = Array.from(tokens, (_, at) => Math.min(at + 1, tokens.length - 1))
  for (const [index, at] of kept.entries()) {
    const head = tree.heads[index]!
    heads[at] = head < 0 ? -1 : kept[head]!
    tags[at] = tree.tags[index]!
    forms[at] = tree.forms[index]!
    labels[at] = tree.labels[index]!
  }
  return {tags, forms, heads, labels}
}

/** A tag for each word, from left to right; behind them that of the root. */
export function tagWords(
  words: Words,
  tokens: readonly Token[],
  model: Model,
  tags: Int32Array = new Int32Array(words.count + 1)
): Int32Array {
  const {tagger, classOf, classes, taggerSizes, active, scores} = model
  const none = model.tags.length
  const capital = classes.length >> 1
  for (let at = 0; at < words.count; at++) {
    const own = classOf[words.word[at]!]!
    const choice = classes[tokens[words.token[at]!]!.flags & CAPITAL ? own + capital : own]!
    if (choice.values.length > 1) {
      taggerFeatures(words, at, tags, none, taggerSizes, classOf, tagger.offsets, active)
      tagger.kernel.sum(scratch.active, scratch.active + taggerRows * 4, tagger.bias, scratch.sum)
    }
    tags[at] = best(tagger, choice, scores)
  }
  tags[words.count] = none
  return tags
}

const [fixed, moving] = [scratch.active + parserStaticRows * 4, scratch.active + parserRows * 4]

function parseWords(words: Words, tags: Int32Array, model: Model, room: Room): State {
  const {parser, parserSizes, kinds, active, scores, parts, partOf, candidates} = model
  const state = stateOf(words.count, room.state)
  const commas = commasBefore(words, room.commas)
  const none = model.tags.length + 1
  let seen = -1
  while (state.next < state.count || state.depth > 0) {
    if (state.depth === 0) {
      shift(state)
      continue
    }
    parserFeatures(state, words, tags, none, commas, parserSizes, parser.offsets, active)
    // What depends on the next words alone is summed once for all the moves before them.
    if (seen !== state.next) parser.kernel.sum(scratch.active, fixed, parser.bias, scratch.ahead)
    seen = state.next
    parser.kernel.sum(fixed, moving, scratch.ahead, scratch.sum)
    const move = choose(state, model)
    if (move === SHIFT) {
      shift(state)
      continue
    }
    const child = state.stack[state.depth - 1]!
    const head = move === LEFT ? state.next : state.stack[state.depth - 2]!
    const choice = candidates[((move - 1) * parts + partOf[tags[head]!]!) * parts + partOf[tags[child]!]!]!
    const label = choice.values.length > 0 ? best(parser, choice, scores) : 0
    if (move === LEFT) left(state, label, tags[child]!, kinds)
    else right(state, label, kinds)
  }
  return state
}

/** The best move that is possible: only the last word on the stack hangs on the root. */
function choose({depth, next, count}: State, {parser, moves, scores}: Model): number {
  if (next === count) return depth > 1 ? RIGHT : LEFT
  return best(parser, moves[depth > 1 ? 1 : 0], scores)
}

function treeOf(tokens: readonly Token[], words: Words, given: Int32Array, state: State, model: Model): Tree {
  const size = tokens.length
  const tags: string[] = []
  const forms: string[] = []
  const heads: number[] = []
  const labels: string[] = []
  for (let index = 0; index < size; index++) {
    tags.push('PUNCT')
    forms.push('.')
    heads.push(-1)
    labels.push('punct')
  }
  for (let at = 0; at < words.count; at++) {
    const index = words.token[at]!
    const head = state.heads[at]!
    tags[index] = model.tags[given[at]!]!
    forms[index] = model.forms[given[at]!]!
    heads[index] = head === words.count ? -1 : words.token[head]!
    labels[index] = head === words.count ? 'root' : model.labels[state.labels[at]!]!
  }
  hangDates(tokens, tags, heads, labels)
  mend({tokens, tags, forms, heads, labels})
  hang(heads, labels, words)
  return {tags, forms, heads, labels}
}

/** Punctuation hangs on the word before it, or on the first one. */
function hang(heads: number[], labels: readonly string[], {token, count}: Words): void {
  if (count === 0) return
  let before = token[0]!
  for (let index = 0, at = 0; index < heads.length; index++) {
    if (at < count && token[at] === index) {
      before = index
      at++
    } else if (labels[index] === 'punct') heads[index] = before
  }
}
