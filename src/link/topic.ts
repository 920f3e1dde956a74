import type {Article, Terms} from '../types.ts'

/** Tells how alike the topics of two articles are: 0 for nothing in common, 1 for the same names as often. */
export type Topic = (a: Article, b: Article) => number

/** The names of an article as numbers, ascending, with their weights. */
interface Vector {
  readonly ids: Int32Array
  readonly weights: Float64Array
  readonly norm: number
}

/** Weigh names by how often an article has them and how few articles do (TF-IDF), and compare articles by cosine. */
export function topics(articles: readonly Article[]): Topic {
  const spread = new Map<string, {id: number; articles: number}>()
  for (const {terms} of articles) {
    for (const name of terms.names) {
      const found = spread.get(name)
      if (found) found.articles++
      else spread.set(name, {id: spread.size, articles: 1})
    }
  }
  const vectors = new Map(articles.map((article) => [article, vector(article.terms, spread, articles.length)]))
  return (a, b) => (a === b ? 1 : cosine(vectors.get(a)!, vectors.get(b)!))
}

function vector(
  {names, counts}: Terms,
  spread: ReadonlyMap<string, {id: number; articles: number}>,
  all: number
): Vector {
  const weighed = names.map((name, at) => {
    const {id, articles} = spread.get(name)!
    return {id, weight: (1 + Math.log(counts[at]!)) * Math.log(1 + all / articles)}
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
