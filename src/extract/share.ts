import type {Token, Whole} from '../types.ts'
import {headAt} from './noun.ts'
import {numberAt} from './number.ts'
import {isPossessive} from './words.ts'

type Tokens = readonly Token[]

/** What stands behind `of`, or behind the article of [half the voters]: its head, its number where it has one, and the index behind it. */
export function wholeAt(tokens: Tokens, at: number): (Whole & {readonly end: number}) | undefined {
  const of = tokens[at]?.lower === 'of'
  const article = behindArticle(tokens, of ? at + 1 : at)
  if (!of && article === at) return
  const start = behindOwner(tokens, article)
  const number = tokens[start] ? numberAt(tokens, start) : undefined
  // of [those known] to be ill
  const counted = !number && tokens[start - 1]?.lower === 'those' ? undefined : headAt(tokens, number?.end ?? start)
  const unit = counted?.unit ?? ''
  if (number && !isYear(tokens, start, number.end)) return {count: number.value, unit, end: counted?.end ?? number.end}
  return {unit, end: counted?.end ?? at + (of ? 1 : 0)}
}

// of [Northland's] population
function behindOwner(tokens: Tokens, start: number): number {
  for (let at = start + 1; at < start + 5; at++) if (isPossessive(tokens[at])) return at + 1
  return start
}

// of [all the] members
function behindArticle(tokens: Tokens, from: number): number {
  let at = from
  while (at < from + 2 && articles.has(tokens[at]?.lower ?? '')) at++
  return at
}

const articles: ReadonlySet<string> = new Set(
  'the these those its their his her our my your all this that some'.split(' ')
)

/** [Tropical Storm Three of 2019]. */
export const isYear = (tokens: Tokens, at: number, end: number) =>
  end === at + 1 && /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '')
