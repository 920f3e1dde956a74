import type {Article, Term} from '../types.ts'

/** Tells how alike the topics of two articles are: 0 for nothing in common, 1 for the same names as often. */
export type Topic = (a: Article, b: Article) => number

/** Weigh names by how often an article has them and how few articles do (TF-IDF), and compare articles by cosine. */
export function topics(articles: readonly Article[]): Topic {
  const spread = new Map<string, number>()
  for (const {terms} of articles) for (const {name} of terms) spread.set(name, (spread.get(name) ?? 0) + 1)
  const weight = ({name, count}: Term) => (1 + Math.log(count)) * Math.log(1 + articles.length / (spread.get(name) ?? 1))
  const norms = new Map(articles.map((article) => [article, Math.sqrt(article.terms.reduce((sum, term) => sum + weight(term) ** 2, 0))]))
  return (a, b) => (a === b ? 1 : product(a.terms, b.terms, weight) / ((norms.get(a) ?? 0) * (norms.get(b) ?? 0) || 1))
}

/** Both lists are sorted by name. */
function product(a: readonly Term[], b: readonly Term[], weight: (term: Term) => number): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!]
    if (x.name === y.name) sum += weight(x) * weight(y)
    if (x.name <= y.name) i++
    if (y.name <= x.name) j++
  }
  return sum
}
