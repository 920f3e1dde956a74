import type {Article} from '../types.ts'

/** Tells how alike the topics of two articles are: 0 for nothing in common, 1 for the same words. */
export type Topic = (a: Article, b: Article) => number

/** Weigh words by how few articles of the corpus have them (TF-IDF without the TF), and compare articles by cosine. */
export function topics(articles: readonly Article[]): Topic {
  const frequency = new Map<string, number>()
  for (const {terms} of articles) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const weight = (term: string) => Math.log(1 + articles.length / (frequency.get(term) ?? 1))
  const norms = new Map(articles.map((article) => [article, Math.hypot(...article.terms.map(weight))]))
  return (a, b) => (a === b ? 1 : dot(a.terms, b.terms, weight) / ((norms.get(a) ?? 0) * (norms.get(b) ?? 0) || 1))
}

/** Both lists are sorted by code unit. */
function dot(a: readonly string[], b: readonly string[], weight: (term: string) => number): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      sum += weight(a[i]!) ** 2
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return sum
}
