import {groupBy} from '../../src/general/group.ts'
import {rising} from './rising.ts'
import {fitShares, type Row} from './shares.ts'
import {comparisons, type Pattern} from './told-pairs.ts'

/** How often a level was seen between mentions of one event and of two, and what that weighs, in bits. */
export interface Learned {
  readonly same: number
  readonly other: number
  /** In how many topics it was seen. */
  readonly topics: number
  /** log2 of m / u, drawn towards 0 where few topics show the level. */
  readonly ratio: number
  /** The ratio, times the share of its comparison. */
  readonly weight: number
}

type Levels = Readonly<Record<string, Learned>>

/** What is learnt of all comparisons, in bits. */
export interface Estimates {
  readonly prior: number
  readonly comparisons: Readonly<Record<string, {readonly share: number; readonly levels: Levels}>>
}

/** Estimate m and u of each level as Fellegi and Sunter do, and what share of each comparison's evidence is not told by others too. */
export function learn(patterns: readonly Pattern[]): Estimates {
  const kept = patterns.filter(({vetoed}) => !vetoed)
  const alike = kept.filter(isOfOneKind)
  const tables = comparisons.map((_, at) => (at === 0 ? againstSame(ratios(kept, at)) : ratios(alike, at)))
  const {prior, shares} = fitShares(rowsOf(alike, tables))
  const told = (table: Table, share: number) => ({
    share: rounded(share),
    levels: Object.fromEntries([...table].sort(byLevel).map(([level, found]) => [level, weigh(found, share)]))
  })
  return {
    prior: rounded(prior / Math.LN2),
    comparisons: Object.fromEntries(
      comparisons.map((name, at) => [name, told(tables[at]!, at === 0 ? 1 : shares[at - 1]!)])
    )
  }
}

/** Mentions of one word or meaning, as linkers compare them. */
export function isOfOneKind({levels: [event]}: Pattern): boolean {
  return event === 'same' || event === 'wider'
}

/** By level; the ratio in nats. */
type Table = ReadonlyMap<string, Omit<Learned, 'weight'>>

/** Pseudo-counts of a level, in topics: what is hardly seen gets little. */
const [drawn, few] = [1, 3]

/** m and u of each level, each topic counted alike: in one with many mentions of one event the same pair comes a thousand times. */
function ratios(patterns: readonly Pattern[], at: number): Table {
  const told = patterns.filter(({levels}) => levels[at] !== '')
  const masses = massesOf(told, ({topic, same}) => `${topic} ${same}`)
  const found = new Map<string, {same: number; other: number; m: number; u: number; topics: Set<number>}>()
  for (const {topic, same, levels, pairs} of told) {
    const level = found.get(levels[at]!) ?? {same: 0, other: 0, m: 0, u: 0, topics: new Set<number>()}
    found.set(levels[at]!, level)
    level[same ? 'same' : 'other'] += pairs
    level[same ? 'm' : 'u'] += pairs / masses.get(`${topic} ${same}`)!
    level.topics.add(topic)
  }
  const [m, u] = [sum([...found.values()], 'm'), sum([...found.values()], 'u')]
  const estimated = [...found].map(([level, it]) => {
    const mass = (it.m + it.u) / (m + u)
    const ratio = Math.log((it.m + drawn * mass) / (m + drawn) / ((it.u + drawn * mass) / (u + drawn)))
    const {size} = it.topics
    return {level, mass, ratio: (ratio * size) / (size + few)}
  })
  const ratio = comparisons[at] === 'published' ? undefined : rising(estimated)
  return new Map(
    estimated.map(({level, ratio: own}) => {
      const {same, other, topics} = found.get(level)!
      return [level, {same, other, topics: topics.size, ratio: ratio?.get(level) ?? own}]
    })
  )
}

function sum(levels: readonly {m: number; u: number}[], of: 'm' | 'u'): number {
  return levels.reduce((total, level) => total + level[of], 0)
}

function massesOf(patterns: readonly Pattern[], key: (pattern: Pattern) => string): ReadonlyMap<string, number> {
  return new Map(
    [...groupBy(patterns, key)].map(([name, list]) => [name, list.reduce((total, {pairs}) => total + pairs, 0)])
  )
}

/** What is told in the same words is where linkers begin: other levels weigh against it. */
function againstSame(table: Table): Table {
  const base = table.get('same')?.ratio ?? 0
  return new Map([...table].map(([level, found]) => [level, {...found, ratio: found.ratio - base}]))
}

/** Between counting each topic alike and each pair alike. */
const evenness = 0.25

function rowsOf(patterns: readonly Pattern[], tables: readonly Table[]): readonly Row[] {
  const masses = massesOf(patterns, ({topic}) => String(topic))
  return patterns.map(({topic, same, levels, pairs}): Row => {
    const [offset = 0, ...ratios] = levels.map((level, at) => tables[at]!.get(level)?.ratio ?? 0)
    return {offset, ratios, same, mass: pairs * masses.get(String(topic))! ** -evenness}
  })
}

function weigh({same, other, topics, ratio}: Omit<Learned, 'weight'>, share: number): Learned {
  return {same, other, topics, ratio: rounded(ratio / Math.LN2), weight: rounded((ratio * share) / Math.LN2)}
}

const rounded = (value: number): number => Math.round(value * 100) / 100 || 0

/** Numbers by size, words behind them. */
function byLevel([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  const [x, y] = [Number(a), Number(b)]
  if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || (a < b ? -1 : 1)
  return x - y
}
