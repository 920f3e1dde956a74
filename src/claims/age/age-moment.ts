import type {Time, TimeMention} from '../../types.ts'
import {addDays, type Days} from '../../values/interval.ts'
import type {Reading} from '../sentence.ts'
import type {ToldAge} from './age-told.ts'

/** When an age is told for: the days, and whether they are those of the article or of a death. */
export interface Moment {
  readonly at?: Days
  readonly moment?: 'now' | 'death'
}

/** What an article says of the days of its people. */
export interface Calendar {
  /** First and last day on which the article may have appeared. */
  readonly published?: Days
  /** Whoever died, by full name, and when if that is told. */
  readonly deaths: ReadonlyMap<string, Days | undefined>
  /** Of these, whose death the article reports. */
  readonly fresh: ReadonlySet<string>
  /** The first day of the earlier times that a paragraph tells of, by block. */
  readonly past: ReadonlyMap<number, string>
  /** The dates that tell a birth. */
  readonly births: ReadonlySet<TimeMention>
  /** The day of the entry of a chronology, by the sentence that it dates. */
  readonly entries: ReadonlyMap<Reading, Days>
}

/** Days within which a death is news. */
const news = 31

/** Days that articles look back without telling of the past. */
const recent = 45

/** The days for which an age is told; `undefined` where nobody can say. */
export function momentOf(told: ToldAge, reading: Reading, calendar: Calendar): Moment | undefined {
  const day = dayBeside(told, reading, calendar) ?? entryDay(told, reading, calendar)
  if (told.moment === 'reached' || told.moment === 'then') return day && {at: day}
  const name = told.person.fullName
  const isDead = calendar.deaths.has(name)
  if (told.moment === 'was') {
    if (day) return {at: day}
    return isDead ? atDeath(calendar.deaths.get(name), name, calendar) : undefined
  }
  if (told.moment === 'death') return atDeath(day ?? calendar.deaths.get(name), name, calendar)
  if (told.moment === 'today' && !isDead)
    return {moment: 'now', ...(calendar.published ? {at: calendar.published} : {})}
  return isDead ? atDeath(calendar.deaths.get(name), name, calendar) : atPublication(reading, calendar)
}

/** `[4 February 2013.] Tom Hale's 67th birthday.` */
const entryDay = ({moment}: ToldAge, reading: Reading, {entries}: Calendar): Days | undefined =>
  moment === 'reached' || moment === 'death' ? entries.get(reading) : undefined

/** The dead do not grow older: `the murder of Tara Hale, 6` may be told years later. */
function atDeath(day: Days | undefined, name: string, {published, fresh}: Calendar): Moment {
  if (day) return {at: day, moment: 'death'}
  return {
    moment: 'death',
    ...(published && fresh.has(name) ? {at: [addDays(published[0], -news), published[1]] as const} : {})
  }
}

/** As the article appears; where its paragraph tells of earlier times, anywhere between: `In 1996 Tom Hale, 23, was convicted.` */
function atPublication({sentence}: Reading, {past, published}: Calendar): Moment {
  const first = past.get(sentence.block)
  if (first === undefined) return {moment: 'now', ...(published ? {at: published} : {})}
  return published ? {at: [first < published[0] ? first : published[0], published[1]]} : {}
}

/** The first day of the earlier times that paragraphs tell of: not births, and not `mayor since 2012`. */
export function pastOf(
  readings: readonly Reading[],
  published: Days | undefined,
  births: ReadonlySet<TimeMention>
): ReadonlyMap<number, string> {
  const limit = published ? addDays(published[0], -recent) : '9999'
  const result = new Map<number, string>()
  for (const reading of readings) {
    for (const time of reading.times) {
      const {earliest, latest} = time.value
      if (!isDay(time.value) || births.has(time) || latest! >= limit || isSince(time, reading)) continue
      const first = result.get(reading.sentence.block)
      if (first === undefined || earliest! < first) result.set(reading.sentence.block, earliest!)
    }
  }
  return result
}

const isSince = ({start}: TimeMention, {sentence: {tokens}}: Reading) =>
  tokens.findLast(({end}) => end <= start)?.lower === 'since'

/** Most words between an age and the date behind it: 41 [when she took office in] 2020. */
const reach = 10

/** The date that goes with an age: between the verb and the age, else close behind it, else the only one of the sentence. */
export function dayBeside(
  told: Pick<ToldAge, 'to' | 'since' | 'moment'>,
  {sentence: {tokens}, times}: Reading,
  {births, published}: Pick<Calendar, 'births' | 'published'>
): Days | undefined {
  const dates = times.filter((time) => isDay(time.value) && !births.has(time) && !isAhead(time.value, told, published))
  const [verb, last, limit] = [told.since ?? 0, told.to - 1, told.to + reach].map(
    (at) => tokens[Math.min(at, tokens.length - 1)]?.start ?? 0
  )
  const inside = told.since === undefined ? [] : dates.filter(({start}) => start >= verb! && start <= last!)
  const near = inside.length > 0 ? inside : dates.filter(({start}) => start > last! && start <= limit!)
  const found = near[0] ?? (dates.length === 1 ? dates[0] : undefined)
  return found && [found.value.earliest!, found.value.latest!]
}

function isDay({timex, earliest, latest, alternatives}: Time): boolean {
  return (timex === 'DATE' || timex === 'TIME') && earliest !== undefined && latest !== undefined && !alternatives
}

/** Ages are reached, but not told, for days to come: he was 85 and will be buried [on Tuesday]. */
function isAhead({earliest}: Time, {moment}: Pick<ToldAge, 'moment'>, published: Days | undefined): boolean {
  return moment !== 'reached' && published !== undefined && earliest! > published[1]
}
