import type {Model} from '../../src/syntax/model.ts'
import {parse} from '../../src/syntax/parse.ts'
import {isPunctuation} from '../../src/syntax/words.ts'
import type {TreebankSentence} from './treebank.ts'
import {goldTree, type Kind, kinds, nameStarts, tuplesOf} from './tuples.ts'

export interface Accuracy {
  readonly words: number
  readonly tags: number
  readonly heads: number
  readonly labels: number
}

export interface Found {
  gold: number
  told: number
  right: number
}

/** How many tags, heads and labelled heads are right, of all words that are no punctuation. */
export function accuracy(sentences: readonly TreebankSentence[], model: Model): Accuracy {
  const sum = {words: 0, tags: 0, heads: 0, labels: 0}
  for (const sentence of sentences) {
    const gold = goldTree(sentence)
    const tree = parse(sentence.tokens, model)
    for (const index of sentence.tokens.keys()) {
      if (isPunctuation(sentence.tokens, index)) continue
      sum.words++
      if (tree.tags[index] === gold.tags[index]) sum.tags++
      if (tree.heads[index] !== gold.heads[index]) continue
      sum.heads++
      if (tree.labels[index] === gold.labels[index]) sum.labels++
    }
  }
  return sum
}

/** Who-did-what of parsed trees against that of gold trees, kind by kind. */
export function whoDidWhat(sentences: readonly TreebankSentence[], model: Model): ReadonlyMap<Kind, Found> {
  const result = new Map<Kind, Found>(kinds.map((kind) => [kind, {gold: 0, told: 0, right: 0}]))
  for (const sentence of sentences) {
    const gold = goldTree(sentence)
    const names = nameStarts(gold)
    const wanted = tuplesOf(sentence.tokens, gold, names)
    const told = tuplesOf(sentence.tokens, parse(sentence.tokens, model), names)
    const keys = new Set(wanted.map(({key}) => key))
    for (const {kind} of wanted) result.get(kind)!.gold++
    for (const {kind, key} of told) {
      result.get(kind)!.told++
      if (keys.has(key)) result.get(kind)!.right++
    }
  }
  return result
}
