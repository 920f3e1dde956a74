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
  /** Those of them that name a month. */
  readonly months: number
  /** Days as seen from the desk: [on Friday], [yesterday], [two weeks ago]. */
  readonly desk: number
  /** Dates that are of this year, or leave their year out. */
  readonly recent: number
}

/** How many dates with their years make a whole text a story, and how many of them with months; how much one of the others weighs against them. */
const enough = {years: 4, months: 2}
const against = {desk: 4, recent: 2 / 3}

/** What each paragraph of a text tells, judged by its dates and those of the whole. */
export function passages(written: readonly Written[], writing: Anchor): Passages {
  let all = none
  for (const {shape} of written) all = sum(all, evidence(shape, writing))
  const {years, months, desk, recent} = all
  const isMany = years >= enough.years && months >= enough.months
  const outweighs = years >= against.desk * desk && months >= against.recent * recent
  if (!isMany || !outweighs || !introducesYear(written)) return {isStory: () => false}
  const byBlock = new Map<number, Evidence>()
  for (const {block, shape} of written) byBlock.set(block, sum(byBlock.get(block) ?? none, evidence(shape, writing)))
  const isNews = ({years, desk}: Evidence) => desk > years && desk > 1
  return {isStory: (block) => !isNews(byBlock.get(block) ?? none)}
}

/** A story gives a year before it counts on it; news begins with [on October 30]. */
function introducesYear(written: readonly Written[]): boolean {
  const first = written.find(({shape}) => shape.kind === 'calendar' && (shape.year ?? shape.month) !== undefined)
  return first?.shape.kind === 'calendar' && first.shape.year !== undefined
}

const none: Evidence = {years: 0, months: 0, desk: 0, recent: 0}
const desk: Evidence = {years: 0, months: 0, desk: 1, recent: 0}
const recent: Evidence = {years: 0, months: 0, desk: 0, recent: 1}
const sum = (a: Evidence, b: Evidence): Evidence =>
  b === none
    ? a
    : {
        years: a.years + b.years,
        months: a.months + b.months,
        desk: a.desk + b.desk,
        recent: a.recent + b.recent
      }

function evidence(shape: Shape, writing: Anchor): Evidence {
  if (shape.kind === 'range') return sum(evidence(shape.from, writing), evidence(shape.to, writing))
  if (shape.kind !== 'calendar') return none
  if (isDesk(shape)) return desk
  const months = shape.month === undefined ? 0 : 1
  if (isFar(shape, writing)) return {years: 1, months, desk: 0, recent: 0}
  return shape.year !== undefined || months > 0 ? recent : none
}

const isFar = ({year}: Calendar, writing: Anchor) =>
  year !== undefined && (writing.year === undefined || Math.abs(writing.year - year) >= 1)

/** Whether it takes the day of writing to understand a date: [on Friday], [yesterday], [last week], [a year ago]. */
export function isDesk(shape: Calendar): boolean {
  if (shape.story || shape.future) return false
  const offset = shape.dayOffset ?? shape.weekOffset ?? shape.monthOffset ?? shape.yearOffset
  const isBareWeekday = (shape.weekday !== undefined || shape.weekend === true) && shape.month === undefined
  return isBareWeekday || offset !== undefined || shape.which !== undefined
}
