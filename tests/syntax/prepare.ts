import {type Kinds, kindsOf} from '../../src/syntax/transitions.ts'
import {digitWords, type Words, wordsOf} from '../../src/syntax/words.ts'
import {CAPITAL} from '../../src/text/flags.ts'
import type {TreebankSentence} from './treebank.ts'

/** What the networks know of the language: words, tags and labels, with the tags that a word and the labels that a pair of tags can have. */
export interface Inventory {
  readonly words: readonly string[]
  readonly vocabulary: ReadonlyMap<string, number>
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  /** The set of tags of each word of the vocabulary, as an index in `classes`; 0 is the open class. */
  readonly classOf: Int32Array
  readonly classes: readonly Int32Array[]
  /** Labels by direction, part of speech of the head and of the dependent. */
  readonly candidates: readonly Int32Array[]
  readonly partOf: Int32Array
  readonly parts: readonly string[]
  readonly kinds: Kinds
}

/** A sentence with its gold tree over words; word `count` is the root. */
export interface Example {
  readonly words: Words
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly source: TreebankSentence
}

const least = {word: 3, tag: 120, label: 20}

export function inventory(sentences: readonly TreebankSentence[]): Inventory {
  const tagCounts = new Map<string, number>()
  const labelCounts = new Map<string, number>()
  const wordCounts = new Map<string, number>()
  for (const {tokens, tags, labels} of sentences) {
    const {count, token} = wordsOf(tokens, empty)
    for (let at = 0; at < count; at++) {
      const index = token[at]!
      bump(tagCounts, tags[index]!)
      bump(labelCounts, labels[index]!)
      const {lower} = tokens[index]!
      if (!/^\d/.test(lower)) bump(wordCounts, lower)
    }
  }
  const words = [
    ...digitWords,
    ...[...wordCounts]
      .filter(([, count]) => count >= least.word)
      .sort(byCount)
      .map(([word]) => word)
  ]
  const tags = frequent(tagCounts, least.tag)
  const labels = frequent(labelCounts, least.label)
  const vocabulary = new Map(words.map((word, index) => [word, index + 1]))
  const parts = [...new Set(tags.map(partOfTag)), 'ROOT']
  const partOf = Int32Array.from([...tags.map((tag) => parts.indexOf(partOfTag(tag))), parts.length - 1])
  const known = {
    words,
    vocabulary,
    tags,
    labels,
    parts,
    partOf,
    kinds: kindsOf(
      labels,
      tags.map((tag) => tag.split('|')[1]!)
    )
  }
  return {...known, ...tagClasses(known, sentences), candidates: labelCandidates(known, sentences)}
}

const empty: ReadonlyMap<string, number> = new Map()

type Known = Omit<Inventory, 'classOf' | 'classes' | 'candidates'>

const partOfTag = (tag: string): string => tag.split('|')[0]!

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const byCount = ([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number =>
  n - m || (a < b ? -1 : 1)

const frequent = (counts: ReadonlyMap<string, number>, count: number): string[] =>
  [...counts]
    .filter(([, n]) => n >= count)
    .sort(byCount)
    .map(([key]) => key)

/** A rare tag counts as the most frequent one of its part of speech. */
export function tagNumber(tags: readonly string[], tag: string): number {
  const exact = tags.indexOf(tag)
  if (exact >= 0) return exact
  const part = partOfTag(tag)
  const similar = tags.findIndex((other) => partOfTag(other) === part)
  return similar >= 0 ? similar : 0
}

/** The sentence with its tree; nothing where it has no word. */
export function example(
  known: Pick<Known, 'vocabulary' | 'tags' | 'labels'>,
  source: TreebankSentence
): Example | undefined {
  const words = wordsOf(source.tokens, known.vocabulary)
  const {count, token} = words
  if (count === 0) return undefined
  const wordAt = new Int32Array(source.tokens.length).fill(-1)
  for (let at = 0; at < count; at++) wordAt[token[at]!] = at
  const heads = new Int32Array(count)
  const labels = new Int32Array(count)
  const tags = new Int32Array(count)
  let root = -1
  for (let at = 0; at < count; at++) {
    const index = token[at]!
    let head = source.heads[index]!
    for (let step = 0; head >= 0 && wordAt[head] === -1 && step < 50; step++) head = source.heads[head]!
    tags[at] = tagNumber(known.tags, source.tags[index]!)
    labels[at] = Math.max(0, known.labels.indexOf(head < 0 ? 'root' : source.labels[index]!))
    if (source.labels[index] === 'root' && head >= 0) labels[at] = known.labels.indexOf('parataxis')
    heads[at] = head < 0 ? count : wordAt[head]!
    if (head < 0 && root < 0) root = at
    else if (head < 0) {
      heads[at] = root
      labels[at] = known.labels.indexOf('parataxis')
    }
  }
  return root < 0 ? undefined : {words, tags, heads, labels, source}
}

function tagClasses(known: Known, sentences: readonly TreebankSentence[]): Pick<Inventory, 'classOf' | 'classes'> {
  const counts = known.words.map(() => new Map<number, number>())
  const open = new Map<number, number>()
  for (const source of sentences) {
    const {count, token, word} = wordsOf(source.tokens, known.vocabulary)
    for (let at = 0; at < count; at++) {
      const tag = tagNumber(known.tags, source.tags[token[at]!]!)
      const into = word[at] ? counts[word[at]! - 1]! : open
      into.set(tag, (into.get(tag) ?? 0) + 1)
    }
  }
  const total = [...open.values()].reduce((sum, n) => sum + n, 0)
  const openTags = [...open]
    .filter(([, n]) => n >= total * 0.001)
    .map(([tag]) => tag)
    .sort((a, b) => a - b)
  const classes: Int32Array[] = [Int32Array.from(openTags)]
  const numbers = new Map<string, number>([[openTags.join(), 0]])
  const classOf = new Int32Array(known.words.length + 1)
  for (const [index, seen] of counts.entries()) {
    const sum = [...seen.values()].reduce((sum, n) => sum + n, 0)
    const tags = [...seen].filter(([, n]) => n >= sum * 0.003).map(([tag]) => tag)
    // Of a rare word not all has been seen: what its open tags may become, it may be.
    const all = sum < 20 ? [...new Set([...tags, ...tags.flatMap((tag) => kin(known.tags, tag))])] : tags
    const key = all.sort((a, b) => a - b).join()
    if (!numbers.has(key)) {
      numbers.set(key, classes.length)
      classes.push(Int32Array.from(all))
    }
    classOf[index + 1] = numbers.get(key)!
  }
  // A second list of classes: those of words with a capital, which may be names whatever they are in small letters.
  const name = known.tags.indexOf('PROPN|NNP')
  const capital = classes.map((list) => {
    const open = list.some((tag) => /^(?:NOUN|VERB|ADJ|X|PROPN)/.test(known.tags[tag]!))
    return open && !list.includes(name) ? Int32Array.from([...list, name].sort((a, b) => a - b)) : list
  })
  return {classOf, classes: [...classes, ...capital]}
}

const kindred: readonly (readonly string[])[] = [
  ['NOUN|NN', 'PROPN|NNP', 'VERB|VB', 'VERB|VBP', 'ADJ|JJ'],
  ['NOUN|NNS', 'PROPN|NNPS', 'VERB|VBZ'],
  ['VERB|VBD', 'VERB|VBN', 'ADJ|JJ'],
  ['VERB|VB', 'VERB|VBP', 'NOUN|NN'],
  ['VERB|VBZ', 'NOUN|NNS'],
  ['VERB|VBG', 'NOUN|NN', 'ADJ|JJ'],
  ['ADJ|JJ', 'NOUN|NN', 'PROPN|NNP'],
  ['PROPN|NNP', 'NOUN|NN', 'ADJ|JJ']
]

function kin(tags: readonly string[], tag: number): number[] {
  const name = tags[tag]!
  const list = kindred.find(([first]) => first === name) ?? []
  const vbn = name === 'VERB|VBN' ? kindred[2]! : []
  return [...list, ...vbn].map((other) => tags.indexOf(other)).filter((other) => other >= 0)
}

function labelCandidates(known: Known, sentences: readonly TreebankSentence[]): Int32Array[] {
  const size = known.parts.length
  const counts = Array.from({length: 2 * size * size}, () => new Map<number, number>())
  for (const source of sentences) {
    const one = example(known, source)
    if (!one) continue
    for (const [at, head] of one.heads.entries()) {
      const tag = head === one.words.count ? known.tags.length : one.tags[head]!
      const key = candidateKey(head > at ? 0 : 1, known.partOf[tag]!, known.partOf[one.tags[at]!]!, size)
      const label = one.labels[at]!
      counts[key]!.set(label, (counts[key]!.get(label) ?? 0) + 1)
    }
  }
  return counts.map((seen) => {
    const total = [...seen.values()].reduce((sum, n) => sum + n, 0)
    const list = [...seen].filter(([, n]) => n > Math.max(1, total * 0.002)).map(([label]) => label)
    return Int32Array.from((list.length > 0 ? list : [...seen.keys()]).sort((a, b) => a - b))
  })
}

export const candidateKey = (direction: number, head: number, dependent: number, size: number): number =>
  (direction * size + head) * size + dependent

/** Whether a capital lets a word be a name though the vocabulary knows it as none. */
export const isCapital = (flags: number): boolean => (flags & CAPITAL) !== 0
