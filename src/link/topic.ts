import type {Article, Terms} from '../types.ts'
import {beside} from './rarity.ts'
import type {Sum} from './sums.ts'

/** Tells how alike the topics of two articles are: 0 for nothing in common, 1 for the same names as often. */
export type Topic = (a: Article, b: Article) => number

/** The names of an article as numbers, ascending, with their weights. */
interface Vector {
  readonly ids: Int32Array
  readonly weights: Float64Array
  readonly norm: number
}

/** Weigh names by how often an article has them and how few articles do (TF-IDF), and compare articles by cosine. */
export function topics(names: Sum): Topic {
  const ids = new Map<string, number>()
  const vectors = new WeakMap<Article, Vector>()
  const of = (article: Article): Vector => {
    const found = vectors.get(article) ?? vector(article.terms, ids, names)
    vectors.set(article, found)
    return found
  }
  return (a, b) => (a === b ? 1 : cosine(of(a), of(b)))
}

/** Weights are rounded so that sums of their products are exact, in whatever order they are added. */
const parts = 2 ** 16

function vector({names, counts}: Terms, ids: Map<string, number>, {lists, of}: Sum): Vector {
  const weighed = names.map((name, at) => {
    const id = ids.get(name) ?? ids.size
    ids.set(name, id)
    const weight = (1 + Math.log(counts[at]!)) * Math.log(1 + (lists + beside) / (of(name) || 1))
    return {id, weight: Math.round(weight * parts) / parts}
  })
  weighed.sort((a, b) => a.id - b.id)
  return {
    ids: Int32Array.from(weighed, ({id}) => id),
    weights: Float64Array.from(weighed, ({weight}) => weight),
    norm: Math.sqrt(weighed.reduce((sum, {weight}) => sum + weight ** 2, 0))
  }
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const [x, y] = [a.ids[i]!, b.ids[j]!]
    if (x === y) sum += a.weights[i]! * b.weights[j]!
    if (x <= y) i++
    if (y <= x) j++
  }
  return sum / (a.norm * b.norm || 1)
}
