import type {Time} from '../types.ts'
import {type Anchor, anchorOf} from './anchor.ts'
import {isDesk} from './passage.ts'
import type {Written} from './written.ts'

/** The last date told. */
export interface Story {
  readonly anchor: Anchor
  /** The block in which it was told. */
  readonly block: number
  /** Whether it was written with its month and year, so that the rest of its paragraph may go on from it even in news. */
  readonly full: boolean
}

export const untold: Story = {anchor: {}, block: -1, full: false}

/** The last date told, after one more time was read. A day as seen from the desk breaks a story off. */
export function tell(story: Story, {shape, block}: Written, value: Time): Story {
  if (value.timex === 'DURATION' || value.timex === 'SET' || value.impossible) return story
  if (shape.kind === 'calendar' && isDesk(shape)) return {...untold, anchor: story.anchor}
  const last = value.value.split('/').at(-1)!
  const anchor = anchorOf({...value, value: last})
  if (anchor.year === undefined) return story
  const isFull = shape.kind === 'calendar' && shape.year !== undefined && shape.month !== undefined
  return {anchor, block, full: isFull || (story.full && story.block === block)}
}

/**
 * Whether a date of news goes on from the last one told: its paragraph has told a date with its year, a year or more before the day of writing
 * ([The war began on 27 September 2020. … On 10 October a truce was signed]).
 */
export function goesOn({anchor, block, full}: Story, one: Written, writing: Anchor): boolean {
  const isPast = writing.year !== undefined && anchor.year !== undefined && anchor.year < writing.year
  return full && block === one.block && isPast && one.outlook === 'back'
}
