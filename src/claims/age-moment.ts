import {addDays, type Days} from '../interval.ts'
import type {Time, TimeMention} from '../types.ts'
import type {ToldAge} from './age-told.ts'
import type {Reading} from './sentence.ts'

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
  /** The readings of each paragraph. */
  readonly blocks: ReadonlyMap<number, readonly Reading[]>
  /** The dates that tell a birth. */
  readonly births: ReadonlySet<TimeMention>
}

/** Days within which a death is news. */
const fresh = 31

/** Days that articles look back without telling of the past. */
const recent = 45

/** The days for which an age is told; `undefined` where nobody can say. */
export function momentOf(told: ToldAge, reading: Reading, calendar: Calendar): Moment | undefined {
  const day = dayBeside(told, reading, calendar)
  if (told.moment === 'reached' || told.moment === 'then') return day && {at: day}
  const name = told.person.fullName
  const isDead = calendar.deaths.has(name)
  if (told.moment === 'was') {
    if (day) return {at: day}
    return isDead ? atDeath(calendar.deaths.get(name), reading, calendar) : undefined
  }
  if (told.moment === 'death') return atDeath(day ?? calendar.deaths.get(name), reading, calendar)
  return isDead && !tellsPast(reading, calendar)
    ? atDeath(calendar.deaths.get(name), reading, calendar)
    : atPublication(reading, calendar)
}

function atDeath(day: Days | undefined, reading: Reading, calendar: Calendar): Moment {
  if (day) return {at: day, moment: 'death'}
  const {published} = calendar
  if (tellsPast(reading, calendar)) return atPublication(reading, calendar)
  return {moment: 'death', ...(published ? {at: [addDays(published[0], -fresh), published[1]] as const} : {})}
}

/** As the article appears; where its paragraph tells of earlier times, anywhere between: `In 1996 Tom Hale, 23, was convicted.` */
function atPublication(reading: Reading, calendar: Calendar): Moment {
  const past = pastOf(reading, calendar)
  const {published} = calendar
  if (past.length === 0) return {moment: 'now', ...(published ? {at: published} : {})}
  const first = past.reduce(
    (least, {earliest = least}) => (earliest < least ? earliest : least),
    published?.[0] ?? '9999'
  )
  return published ? {at: [first, published[1]]} : {}
}

const tellsPast = (reading: Reading, calendar: Calendar) => pastOf(reading, calendar).length > 0

/** The earlier times that a paragraph tells of: not births, and not `mayor since 2012`. */
function pastOf({sentence}: Reading, {published, blocks, births}: Calendar): readonly Time[] {
  const limit = published ? addDays(published[0], -recent) : '9999'
  return (blocks.get(sentence.block) ?? []).flatMap((reading) =>
    reading.times
      .filter((time) => isDay(time.value) && !births.has(time) && time.value.latest! < limit && !isSince(time, reading))
      .map(({value}) => value)
  )
}

const isSince = ({start}: TimeMention, {sentence: {tokens}}: Reading) =>
  tokens.findLast(({end}) => end <= start)?.lower === 'since'

/** Most words between an age and the date behind it: 41 [when she took office in] 2020. */
const reach = 10

/** The date that goes with an age: between the verb and the age, else close behind it, else the only one of the sentence. */
export function dayBeside(
  told: Pick<ToldAge, 'to' | 'since'>,
  {sentence: {tokens}, times}: Reading,
  {births}: Pick<Calendar, 'births'>
): Days | undefined {
  const dates = times.filter((time) => isDay(time.value) && !births.has(time))
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
