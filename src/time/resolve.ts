import type {Granularity, Time, TimeMention} from '../types.ts'
import {daysOf, edtfOf} from '../values/edtf.ts'
import {type Anchor, anchorOf} from './anchor.ts'
import {date} from './build.ts'
import {type Anchors, resolveCalendar} from './calendar.ts'
import {addDays, dayText, isDay, pad} from './days.ts'
import {dayFirst} from './order.ts'
import {isDesk, type Passages, passages} from './passage.ts'
import {goesOn, type Story, tell, untold} from './story.ts'
import {turnOfYear} from './which-year.ts'
import type {Calendar, Dated, Duration, Literal, Numeric, Outlook, Range, Written} from './written.ts'

/** What the whole document tells about each of its dates. */
interface Document {
  /** What dates the entries of a chronology. */
  readonly entries: ReadonlySet<Written>
  /** The day of writing. */
  readonly anchor: Anchor
  readonly passages: Passages
  /** Whether dates in figures write the day first, where that is known. */
  readonly dayFirst: boolean | undefined
  /** The weekday of publication, where only the text implies it. */
  readonly weekday: number | undefined
}

/**
 * Values of what is written, given when the article appeared; `others` are dates from elsewhere that show its habits, `usual` says whether
 * the day stands first where nothing does.
 */
export function resolve(
  written: readonly Written[],
  published?: Time,
  others: readonly Written[] = [],
  usual?: boolean,
  entries: ReadonlySet<Written> = new Set()
): readonly TimeMention[] {
  const document = read(written, published, others, usual, entries)
  let story = untold
  let entry = unlisted
  return written.map((one) => {
    const anchors = ofEntry(one, entry, document) ?? anchorsFor(one, document, story)
    const value = resolveOne(entries.has(one) ? {...one, outlook: 'back'} : one, document, anchors)
    story = tell(story, one, value, document.passages.isStory(one.block))
    if (entries.has(one)) entry = listed(one, value, entry)
    return {type: 'time', start: one.start, end: one.end, sentence: one.sentence, value}
  })
}

/** The entry of a chronology that a time stands in or follows: what it tells of the year, and its block. */
interface Entry {
  readonly anchor: Anchor
  readonly block: number
}

const unlisted: Entry = {anchor: {}, block: -1}

/** An entry has its year from itself or from those before it; one that says neither ends the row. */
function listed({block}: Written, value: Time, before: Entry): Entry {
  const last = value.value.slice(value.value.lastIndexOf('/') + 1)
  const anchor = anchorOf({...value, value: last})
  const isKnown = anchor.year !== undefined && (value.inferred === 'none' || before.anchor.year !== undefined)
  return {anchor: isKnown ? anchor : {}, block}
}

/** A chronology names its year once: [18 January 2013.] … [4 February.], and what happened [on 7 February]. */
function ofEntry(one: Written, {anchor, block}: Entry, {anchor: writing, entries}: Document): Anchors | undefined {
  const isListed = entries.has(one)
  const {shape} = one
  if (anchor.year === undefined || (!isListed && block !== one.block) || shape.kind !== 'calendar') return undefined
  if (shape.month === undefined || isDesk(shape) || !isAfter(shape, anchor)) return undefined
  return {writing, story: anchor, narrative: true}
}

/** The days of a chronology ascend, [18 November 2019] … [2 February]; what goes back a little is of another year, and nobody says which. */
const isAfter = ({month, day}: Calendar, from: Anchor): boolean =>
  from.month === undefined ||
  month! > from.month ||
  from.month - month! >= turnOfYear ||
  (month === from.month && (day ?? 31) >= (from.day ?? 1))

function anchorsFor(one: Written, {anchor, passages}: Document, story: Story): Anchors {
  const narrative = passages.isStory(one.block) ? story.anchor.year !== undefined : goesOn(story, one, anchor)
  return {writing: anchor, story: story.anchor, narrative}
}

function read(
  written: readonly Written[],
  published: Time | undefined,
  others: readonly Written[],
  usual: boolean | undefined,
  entries: ReadonlySet<Written>
): Document {
  const anchor = anchorOf(published)
  return {
    anchor,
    entries,
    passages: passages(written, anchor),
    dayFirst: dayFirst([...written, ...others]) ?? usual,
    weekday: impliedWeekday(written, anchor, published)
  }
}

/**
 * The weekday on which an article with a day but no year appeared: an agency's report that names one weekday only,
 * names its own day ([MOSCOW, October 30. … told reporters on Friday]).
 */
function impliedWeekday(written: readonly Written[], anchor: Anchor, published: Time | undefined): number | undefined {
  if (published?.weekday !== undefined) return published.weekday
  if (anchor.date || anchor.day === undefined) return undefined
  const named = new Set(
    written.flatMap(({shape}) => (shape.kind === 'calendar' && shape.weekday ? [shape.weekday] : []))
  )
  return named.size === 1 ? [...named][0] : undefined
}

function resolveOne({shape, outlook}: Written, document: Document, anchors: Anchors): Time {
  switch (shape.kind) {
    case 'calendar':
      if (shape.length && isLength(shape, anchors, outlook)) return duration(shape.length)
      return atPublication(resolveCalendar(shape, anchors, outlook), document)
    case 'numeric':
      return numeric(shape, document.dayFirst)
    case 'duration':
      return duration(shape)
    case 'literal':
      return literal(shape)
    case 'range':
      return range(shape, anchors, outlook, document.dayFirst)
  }
}

/** [two weeks later] where nothing is told; [in two weeks] where nothing looks ahead. */
const isLength = ({future}: Calendar, {story, writing}: Anchors, outlook: Outlook) =>
  future ? outlook !== 'ahead' || !writing.date : story.year === undefined

/** [on Friday] in an article of a Friday, 30 October, whose year is not known. */
function atPublication(time: Time, {anchor, weekday}: Document): Time {
  const isBlank = time.value === `XXXX-WXX-${weekday}`
  if (!isBlank || anchor.month === undefined || anchor.day === undefined) return time
  const value = `XXXX-${pad(anchor.month, 2)}-${pad(anchor.day, 2)}`
  return {...time, value, edtf: edtfOf(value)}
}

function numeric(shape: Numeric, documentDayFirst: boolean | undefined): Time {
  const {first, second, year, ...rest} = shape
  const order = shape.dayFirst ?? documentDayFirst
  const isSure = order !== undefined || first > 12 || second > 12 || first === second
  const readings = [
    [second, first],
    [first, second]
  ] as const
  const ordered = order === false ? [readings[1], readings[0]] : readings
  const values = ordered
    .filter(([month, day]) => isDay(month, day, year))
    .map(([month, day]) => dayText(year, month, day))
  const alternatives = isSure ? [] : values.slice(1)
  if (values.length > 0) return date(values[0]!, {granularity: 'day', inferred: 'none', ...rest, alternatives})
  const [month, day] = ordered.find(([month]) => month <= 12) ?? ordered[0]
  const value = dayText(year, month, day)
  return {...date(value, {granularity: 'day', inferred: 'none'}), edtf: '', impossible: true}
}

const duration = ({value, days, mod}: Duration): Time => ({
  timex: 'DURATION',
  value,
  ...(mod ? {mod} : {}),
  edtf: '',
  granularity: value.includes('X') ? 'vague' : unitOf(value),
  inferred: 'none',
  ...(days ? {days} : {})
})

const units: Readonly<Record<string, Granularity>> = {D: 'day', W: 'week', M: 'month', Y: 'year', E: 'decade'}

/** The unit that a length or a set counts in: `P44D` days, `XXXX-WXX-5` days. */
const unitOf = (value: string): Granularity => {
  if (value.endsWith('-WE')) return 'weekend'
  return value.startsWith('PT') ? 'time' : (units[value.at(-1)!] ?? 'day')
}

const literal = ({timex, value}: Literal): Time => ({
  timex,
  value,
  edtf: '',
  granularity: value.endsWith('_REF') ? 'vague' : timex === 'SET' ? unitOf(value) : granularityOf(value),
  inferred: 'all'
})

function granularityOf(value: string): Time['granularity'] {
  if (value === 'XXXX') return 'year'
  if (value === 'XXXX-XX') return 'month'
  return value.includes('W') ? 'week' : 'day'
}

function range({from, to}: Range, anchors: Anchors, outlook: Outlook, dayFirst: boolean | undefined): Time {
  const dated = (shape: Dated) =>
    shape.kind === 'numeric' ? numeric(shape, dayFirst) : resolveCalendar(shape, anchors, outlook)
  const last = dated(to)
  const first = weekdayBefore(from, to, last) ?? dated(sameYear(from, last))
  const value = `${first.value}/${last.value}`
  const [earliest, latest] = [first.earliest, last.latest]
  return {
    timex: 'DATE',
    value,
    edtf: daysOf(value) || value.startsWith('XXXX-') ? edtfOf(value) : '',
    granularity: first.granularity === 'year' && last.granularity === 'year' ? 'years' : 'range',
    inferred: last.inferred === 'none' ? first.inferred : last.inferred,
    ...(last.story ? {story: true} : {}),
    ...(earliest && latest && earliest <= latest ? {earliest, latest} : {})
  }
}

/** The year of the end for a beginning that has none. */
function sameYear(from: Dated, last: Time): Dated {
  const year = Number(last.value.slice(0, 4))
  if (from.kind === 'numeric' || from.year !== undefined || from.month === undefined || !(year > 0)) return from
  if (from.which !== undefined || from.yearOffset !== undefined) return from
  // [from November to March]
  return {...from, year: Number(last.value.slice(5, 7)) >= from.month ? year : year - 1}
}

/** [from Monday to Friday]: the Monday before that Friday. */
function weekdayBefore(from: Dated, to: Dated, last: Time): Time | undefined {
  if (from.kind === 'numeric' || to.kind === 'numeric' || !isBareWeekday(from) || !isBareWeekday(to)) return undefined
  if (!last.earliest) return undefined
  return date(addDays(last.earliest, -((to.weekday! - from.weekday! + 7) % 7)), {
    granularity: 'day',
    inferred: 'all',
    weekday: from.weekday,
    story: last.story
  })
}

const isBareWeekday = (shape: Calendar) =>
  shape.weekday !== undefined && (shape.which ?? shape.month ?? shape.day ?? shape.weekOffset) === undefined
