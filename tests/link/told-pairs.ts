import {groupBy} from '../../src/general/group.ts'
import {isApart} from '../../src/link/apart.ts'
import {articleLevels} from '../../src/link/article-levels.ts'
import type {Compared, Comparison} from '../../src/link/estimates.ts'
import {eventIdentity} from '../../src/link/event-identity.ts'
import {eventLevel, eventLevels} from '../../src/link/event-levels.ts'
import {rarities} from '../../src/link/rarity.ts'
import {scales} from '../../src/link/scales.ts'
import {slip} from '../../src/link/slip.ts'
import {sumsOf} from '../../src/link/sums.ts'
import type {Lexicon} from '../../src/packs/pack.ts'
import type {Article, Claim, Subject} from '../../src/types.ts'
import type {Told} from './mentions.ts'
import {pairs} from './pairs.ts'

/** All comparisons, in the order of the table. */
export const comparisons: readonly Comparison[] = [
  'event',
  'names',
  'places',
  'people',
  'numbers',
  'beside',
  'sentence',
  'topic',
  'leads',
  'published'
]

/** Pairs of one topic that agree alike: the level of each comparison, in their order; empty where one does not say. */
export interface Pattern {
  readonly topic: number
  readonly same: boolean
  /** Whether they are kept apart whatever they weigh. */
  readonly vetoed: boolean
  readonly levels: readonly string[]
  readonly pairs: number
}

/** Compare all actions with all others of their topic, with these articles at hand, and count what is alike. */
export function patterns(told: readonly Told[], lexicon: Lexicon): readonly Pattern[] {
  const read = asClaimed(told.filter(({subject}) => subject))
  const articles = [...new Set(read.map(({article}) => article))]
  const scale = scales(sumsOf(articles), lexicon)
  const between = twice(articleLevels(sumsOf(articles), rarities(sumsOf(articles)('name'))))
  const counts = new Map<string, {pattern: Omit<Pattern, 'pairs'>; pairs: number}>()
  for (const {a, b, same} of pairs(read)) {
    const [x, y] = [a.subject!, b.subject!]
    const event = eventLevel(x, y)!
    // Linkers compare what is of one kind; of all else only that it is not.
    const alike = event.level === 'same' || event.level === 'wider'
    const vetoed = alike && (isApart(eventIdentity(x, y, scale)) || areDaysApart(x, y))
    const levels = inOrder(alike ? [...eventLevels(x, y, scale), ...between(a.article, b.article)] : [event])
    const key = `${a.topic} ${same} ${vetoed} ${levels.join(' ')}`
    const found = counts.get(key)
    if (found) found.pairs++
    else counts.set(key, {pattern: {topic: a.topic, same, vetoed, levels}, pairs: 1})
  }
  return [...counts.values()].map(({pattern, pairs}) => ({...pattern, pairs}))
}

/** The same for each topic as if nothing else were at hand: rarity and topics depend on the articles that one has. */
export function patternsAlone(told: readonly Told[], lexicon: Lexicon): readonly Pattern[] {
  return [...groupBy(told, ({topic}) => topic).values()].flatMap((topic) => patterns(topic, lexicon))
}

/** Events that sentences date differently, by more than a slip of the pen. */
function areDaysApart({date: x}: Subject, {date: y}: Subject): boolean {
  return x !== undefined && y !== undefined && slip(x, y) === undefined
}

/** Each article claims the actions that it tells, so that rarity is estimated on what is compared. */
function asClaimed(told: readonly Told[]): readonly Told[] {
  const claimed = new Map<string, Article>()
  for (const [document, actions] of groupBy(told, ({document}) => document)) {
    const claims = actions.map(({subject}) => ({type: 'time', subject}) as Claim)
    claimed.set(document, {...actions[0]!.article, claims})
  }
  return told.map((it) => ({...it, article: claimed.get(it.document)!}))
}

function inOrder(found: readonly Compared[]): readonly string[] {
  return comparisons.map((name) => found.find(({comparison}) => comparison === name)?.level ?? '')
}

/** Pairs of articles come up again and again. */
function twice<T>(compare: (a: Article, b: Article) => T): (a: Article, b: Article) => T {
  const known = new Map<Article, Map<Article, T>>()
  return (a, b) => {
    const row = known.get(a) ?? new Map<Article, T>()
    known.set(a, row)
    const found = row.get(b) ?? compare(a, b)
    row.set(b, found)
    return found
  }
}
