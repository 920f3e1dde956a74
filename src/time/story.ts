import type {Time} from '../types.ts'
import {weekdayOf} from '../values/interval.ts'
import {type Anchor, anchorOf} from './anchor.ts'
import {dayText, isDay} from './days.ts'
import {isDesk} from './passage.ts'
import type {Shape, Written} from './written.ts'

/** The last date told. */
export interface Story {
  readonly anchor: Anchor
  /** The sentence and the block in which it was told. */
  readonly sentence: number
  readonly block: number
  /** Whether it was written with its month and year, so that what follows may go on from it even in news. */
  readonly full: boolean
}

export const untold: Story = {anchor: {}, sentence: -1, block: -1, full: false}

/** The last date told, after one more time was read. In a story what the desk sees ([two years ago] in a quotation) tells nothing. */
export function tell(story: Story, one: Written, value: Time, isStory: boolean): Story {
  const {shape, sentence, block} = one
  if (value.timex === 'DURATION' || value.timex === 'SET' || value.impossible) return story
  if (isStory && shape.kind === 'calendar' && isDesk(shape)) return story
  const slash = value.value.lastIndexOf('/')
  const anchor = anchorOf(slash < 0 ? value : {...value, value: value.value.slice(slash + 1)})
  if (anchor.year === undefined) return story.full ? {...story, full: false} : story
  const isFull = shape.kind === 'calendar' && shape.year !== undefined && shape.month !== undefined
  return {anchor, sentence, block, full: isFull || (story.full && value.story === true)}
}

/** How many sentences after a date with its year news may go on from it. */
const reach = 1

/**
 * Whether a date of news goes on from the last one told, which has its year, a year or more before the day of writing
 * ([The war began on 27 September 2020. On 10 October a truce was signed]).
 */
export function goesOn({anchor, sentence, block, full}: Story, one: Written, writing: Anchor): boolean {
  const isPast = writing.year !== undefined && anchor.year !== undefined && anchor.year < writing.year
  const isNear = block === one.block && one.sentence - sentence <= reach
  return full && isPast && isNear && one.outlook === 'back' && follows(one.shape, anchor)
}

/** Whether the weekday beside a day is that of this year or the next: after 9 May 1980, [Friday, 2 July] is none of 1980. */
function fits(weekday: number, year: number, month: number, day: number): boolean {
  return [year, year + 1].some((one) => isDay(month, day, one) && weekdayOf(dayText(one, month, day)) === weekday)
}

/** Days by which a length is off that is told beside the day itself. */
const about = 5

/** Whether a day without a year comes in the three months after another: in November after 27 September, but not in August. */
function follows(shape: Shape, {year, month, day}: Anchor): boolean {
  if (shape.kind !== 'calendar' || shape.year !== undefined || shape.month === undefined) return false
  if (shape.day === undefined || month === undefined) return false
  if (shape.weekday !== undefined && !fits(shape.weekday, year ?? 1, shape.month, shape.day)) return false
  const months = (shape.month - month + 12) % 12
  // [40 days later, on 9 June] counts roughly.
  return months === 0 ? shape.day >= (day ?? 1) - about : months <= 3
}
