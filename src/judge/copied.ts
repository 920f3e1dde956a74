import {groupBy} from '../general/group.ts'
import {amount} from '../reporters/numbers.ts'
import type {Article} from '../types.ts'

/** The text that an article prints, by the path of the first that had it: copies are one witness. */
export function textOf({copyOf, path}: Article): string {
  return copyOf ?? path
}

/** How many articles tell something on their own: copies of one text count once, and so do a source and those whose reports it prints. */
export function independent(articles: readonly Article[], text: (article: Article) => string = textOf): number {
  const names = new Set(articles.flatMap(({source}) => source ?? []))
  const own = articles.filter(
    ({source, publisher}) => !publisher?.copies?.some((name) => name !== source && names.has(name))
  )
  return new Set((own.length > 0 ? own : articles).map(text)).size
}

/** Most copies of one text that are named. */
const most = 5

/** Which of the articles on some sides are copies, and of what: `` `b.md` and `c.md` are copies of `a.md`: one witness ``. */
export function copied(sides: readonly (readonly Article[])[]): readonly string[] {
  const copies = new Set(sides.flat().filter(({copyOf}) => copyOf !== undefined))
  return [...groupBy(copies, textOf)].map(([original, of]) => {
    const told = sides.filter((side) => side.some((article) => textOf(article) === original)).length
    const are = of.length === 1 ? 'is a copy' : 'are copies'
    return `${listed(of)} ${are} of \`${original}\`${told > 1 ? ', changed here' : ': one witness'}`
  })
}

function listed(articles: readonly Article[]): string {
  const named = articles.slice(0, most).map(({path}) => `\`${path}\``)
  const all = articles.length > most ? [...named, amount(articles.length - most, 'other')] : named
  return all.length === 1 ? all[0]! : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
