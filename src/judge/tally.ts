import {amount} from '../reporters/numbers.ts'
import type {Side} from '../rule.ts'
import {independent} from './copied.ts'

/** Most sides that a message names. */
const most = 4

/**
 * How many articles hold each value, the best supported first: `` (3 articles: `9 November`; 1 article: `10 November`) ``. Copies of one
 * text count once. Empty where one article stands against one other, or against itself.
 */
export function tally(sides: readonly Side[]): string {
  const held = sides.map(({value, witnesses}) => ({
    value,
    articles: independent(witnesses.map(({article}) => article))
  }))
  const together = independent(sides.flatMap(({witnesses}) => witnesses.map(({article}) => article)))
  const isBook = sides.some(({witnesses}) => witnesses.some(({article}) => article.book))
  if (sides.length < 2 || together < 3 || isBook) return ''
  // A stable sort: of values that are held by as many the order is that of the report, the odd one last.
  const sorted = held.reverse().sort((a, b) => b.articles - a.articles)
  const named = sorted.slice(0, most).map(({value, articles}) => `${amount(articles, 'article')}: \`${value}\``)
  const more = sorted.length > most ? [amount(sorted.length - most, 'other value')] : []
  return ` (${[...named, ...more].join('; ')})`
}
