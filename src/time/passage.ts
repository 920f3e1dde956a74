import type {Anchor} from './anchor.ts'
import type {Calendar, Shape, Written} from './written.ts'

/**
 * Whether a text tells a story or the news, paragraph by paragraph. In a story ([histories, backgrounders, long reads]) the last date told
 * anchors the next, in news the day of publication does. The evidence is what the writer needs to write: a story names its years ([in May 1940])
 * and few days as seen from the desk; news names those ([on Friday], [yesterday], [last week]), and years only of what is long past.
 */
export interface Passages {
  /** Whether a paragraph tells a story, by its block's index. */
  readonly isStory: (block: number) => boolean
}

interface Evidence {
  /** Dates with a year of their own, a year or more from the day of writing. */
  readonly years: number
  /** Days as seen from the desk: [on Friday], [yesterday], [two weeks ago]. */
  readonly desk: number
}

/** How many dates with their years make a whole text a story, and by how much they must outweigh the days of the desk. */
const enough = 4
const outweigh = 3

/** What each paragraph of a text tells, judged by its dates and those of the whole. */
export function passages(written: readonly Written[], writing: Anchor): Passages {
  const whole = written.map(({shape}) => evidence(shape, writing)).reduce(sum, none)
  const isStory = whole.years >= enough && whole.years >= outweigh * whole.desk
  if (!isStory) return {isStory: () => false}
  const news = new Set<number>()
  const byBlock = new Map<number, Evidence>()
  for (const {block, shape} of written) byBlock.set(block, sum(byBlock.get(block) ?? none, evidence(shape, writing)))
  for (const [block, {years, desk}] of byBlock) if (desk > years && desk > 1) news.add(block)
  return {isStory: (block) => !news.has(block)}
}

const none: Evidence = {years: 0, desk: 0}
const sum = (a: Evidence, b: Evidence): Evidence => ({years: a.years + b.years, desk: a.desk + b.desk})

function evidence(shape: Shape, writing: Anchor): Evidence {
  if (shape.kind === 'range') return sum(evidence(shape.from, writing), evidence(shape.to, writing))
  if (shape.kind !== 'calendar') return none
  if (isDesk(shape)) return {years: 0, desk: 1}
  return {years: isFar(shape, writing) ? 1 : 0, desk: 0}
}

const isFar = ({year}: Calendar, writing: Anchor) =>
  year !== undefined && (writing.year === undefined || Math.abs(writing.year - year) >= 1)

/** Whether it takes the day of writing to understand a date: [on Friday], [yesterday], [last week], [a year ago]. */
export function isDesk(shape: Calendar): boolean {
  if (shape.story) return false
  const offset = shape.dayOffset ?? shape.weekOffset ?? shape.monthOffset ?? shape.yearOffset
  const isBareWeekday = shape.weekday !== undefined && shape.month === undefined
  return isBareWeekday || offset !== undefined || shape.which !== undefined
}
