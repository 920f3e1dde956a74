import {lazy} from '../general/lazy.ts'
import type {Article, Claim} from '../types.ts'
import {figureScopes} from './figures.ts'
import {boundKeys} from './lengths.ts'
import {isCounted} from './rarity.ts'
import {sentenceWords} from './sentence-likeness.ts'
import {monthsOf} from './sequences.ts'
import {begun} from './stages-in-order.ts'
import {stepKeys} from './steps.ts'

/** In how many of some lists a word stands, and how many lists there are. */
export interface Sum {
  readonly lists: number
  readonly of: (word: string) => number
}

/** What is counted over all articles: estimates of how much it says that two share something. */
export type Sums = (table: Table) => Sum

/** The lists of words, none of which repeats one, that an article adds to each table. */
export const tables = {
  /** Names of each article. */
  topic: ({terms}: Article): Lists => [terms.names],
  /** The same without copies: what many print of one text is no more common for that. */
  name: (article: Article): Lists => own(article, [article.terms.names]),
  /** Words of the sentences that count or date something. */
  word: (article: Article): Lists => own(article, article.claims.filter(isOfEvent).map(wordsOf)),
  /** Words right beside events. */
  near: (article: Article): Lists =>
    own(
      article,
      article.claims.filter(isCounted).map(({subject}) => subject.beside ?? none)
    ),
  /** Words and names of sentences that tell of events. */
  sentence: (article: Article): Lists =>
    own(
      article,
      article.claims.filter(isCounted).map(({subject}) => sentenceWords(subject))
    ),
  /** What numbers are told of that no pack knows. */
  figure: ({claims}: Article): Lists =>
    claims.flatMap((claim) =>
      claim.type === 'count' && claim.figure ? [figureScopes({...claim, figure: claim.figure})] : []
    ),
  /** Articles that have such numbers. */
  figured: ({claims}: Article): Lists => (claims.some((claim) => claim.type === 'count' && claim.figure) ? [none] : []),
  /** The months of which a date tells a day. */
  month: ({claims}: Article): Lists => claims.flatMap(monthsOf),
  /** The events of which a beginning is dated. */
  begun: ({claims}: Article): Lists => claims.flatMap((claim) => begun(claim).map((event) => [event])),
  /** Whom dated steps befall. */
  step: (article: Article): Lists => article.claims.map((claim) => stepKeys({article, claim})),
  /** What brings lengths together with the dates between which something lasted. */
  bound: (article: Article): Lists => article.claims.map((claim) => boundKeys({article, claim}))
} satisfies Readonly<Record<string, (article: Article) => Lists>>

/** A table of {@link tables}. */
export type Table = keyof typeof tables

type Lists = readonly (readonly string[])[]

/** Count over the articles at hand, each table when it is first asked for. */
export function sumsOf(articles: readonly Article[]): Sums {
  const counted = Object.fromEntries(
    Object.entries(tables).map(([table, lists]) => [table, lazy(() => sum(articles.flatMap(lists)))])
  ) as Readonly<Record<Table, () => Sum>>
  return (table) => counted[table]()
}

function sum(lists: Lists): Sum {
  const spread = spreadOf(lists)
  return {lists: lists.length, of: (word) => spread.get(word) ?? 0}
}

/** In how many of the lists each word stands. */
export function spreadOf(lists: Lists): ReadonlyMap<string, number> {
  const spread = new Map<string, number>()
  for (const words of lists) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1)
  return spread
}

const own = ({copyOf}: Article, lists: Lists): Lists => (copyOf === undefined ? lists : [])

const isOfEvent = ({type}: Claim): boolean => !/^(?:slot|operand|state|deed)$/.test(type)

/** The words of a claim's sentence, and those that tell what its number is the number of. */
function wordsOf(claim: Claim): readonly string[] {
  const words = claim.subject.words ?? none
  const figure = claim.type === 'count' ? claim.figure : undefined
  if (!figure || claim.type !== 'count') return words
  const told = [claim.thing, ...figure.deeds, ...(figure.owner?.noun ? [figure.owner.noun] : [])]
  return [...new Set([...words, ...told])]
}

const none: readonly string[] = []
