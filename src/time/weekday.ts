import type {Time} from '../types.ts'
import type {Anchor} from './anchor.ts'
import {date} from './build.ts'
import {addDays, weekdayOf} from './days.ts'
import {all, rest} from './values.ts'
import type {Calendar, Outlook} from './written.ts'

/** [on Friday]: the last one up to the day of writing, or the next where the words look ahead. */
export function weekday(shape: Calendar, {date: today}: Anchor, outlook: Outlook): Time {
  const number = shape.weekday!
  if (!today) return all(shape, `XXXX-WXX-${number}`, 'day')
  const back = (weekdayOf(today) - number + 7) % 7
  const last = addDays(today, -back)
  if (shape.which === 0) return all(shape, addDays(today, number - weekdayOf(today)), 'day')
  if (shape.which === -1) {
    const day = back === 0 ? addDays(today, -7) : last
    // [last Friday] on a Saturday may be yesterday, or the Friday before.
    return ambiguous(shape, day, back > 0 && back <= 2 ? addDays(day, -7) : undefined)
  }
  if (shape.which === 1) {
    const day = addDays(last, 7)
    return ambiguous(shape, day, number > weekdayOf(today) ? addDays(day, 7) : undefined)
  }
  if (outlook === 'back' || back === 0) return all(shape, last, 'day')
  return ambiguous(shape, addDays(last, 7), outlook === 'unsure' ? last : undefined)
}

/** [the following Friday], [that Friday], [on Friday] in a story: the next from the last date told, or the one before. */
export function storyWeekday(shape: Calendar, {date: told}: Anchor): Time {
  if (!told) return all(shape, `XXXX-WXX-${shape.weekday}`, 'day')
  const on = (shape.weekday! - weekdayOf(told) + 7) % 7
  if (shape.which === -1) return all(shape, addDays(told, (on || 7) - 7 - (on === 0 ? 7 : 0)), 'day')
  return all(shape, addDays(told, shape.which === 1 && on === 0 ? 7 : on), 'day')
}

const ambiguous = (shape: Calendar, day: string, other: string | undefined) =>
  date(day, {...rest(shape, 'day', 'all'), ...(other ? {alternatives: [other]} : {})})
