import {presentLinks, stillWords, throughout, usingVerbs} from '../../language/en/states.ts'
import type {Predication} from '../../syntax/index.ts'
import type {State, Time, TimeMention, Token} from '../../types.ts'
import {dayNumber, weekdayOf} from '../../values/interval.ts'
import {isDate} from '../event/date.ts'
import type {Sitting} from '../maker.ts'
import type {Reading} from '../sentence.ts'

type When = Pick<State, 'hours' | 'whole' | 'now' | 'still'>

/** When a state holds, by the time told of it; without one when the article appeared, where it tells of now. */
export function whenOf(verb: Predication, reading: Reading, sitting: Sitting, change = false): When | undefined {
  // `is closed [on Mondays]`, but: trains cross it [every day]
  if (!usingVerbs.has(verb.lemma) && reading.times.some(({value}) => value.timex === 'SET')) return undefined
  const when = timed(verb, reading, sitting) ?? (change ? byThen(verb, reading, sitting) : undefined)
  return when?.now && isStill(verb, reading) ? {...when, still: true} : when
}

/** `Novak was [freed]`, `the bridge [reopened]`: by the day on which it is told as the news. */
function byThen(
  {relation, aux, predicate}: Predication,
  {times, sentence: {tokens}}: Reading,
  {article}: Sitting
): When | undefined {
  if (/^(?:relative|participle)$/.test(relation)) return undefined
  const dates = times.filter(isDate)
  if (dates.length > 0) return dates.length === 1 ? behind(dates[0]!, predicate, tokens) : undefined
  if (aux.some((at) => !/^(?:was|were)$/.test(tokens[at]!.lower))) return undefined
  const present = now(article.published?.time)
  return present && {...present, now: false}
}

/** `freed the editor Lena Marsh [on 9 May]`, read as hers. */
function behind(date: TimeMention, predicate: number, tokens: readonly Token[]): When | undefined {
  const between = tokens.filter(({start, end}) => start >= tokens[predicate]!.end && end <= date.start)
  if (date.start < tokens[predicate]!.end || between.length > 10 || between.some(({text}) => text === ','))
    return undefined
  const hours = between.at(-1)?.lower === 'on' ? hoursOf(date.value) : undefined
  return hours && {hours, whole: false, now: false}
}

/** `is [still] shut`, `[remains] in prison`. */
function isStill({predicate}: Predication, {sentence: {tokens}}: Reading): boolean {
  return tokens.slice(Math.max(0, predicate - 3), predicate + 2).some(({lower}) => stillWords.has(lower))
}

function timed(verb: Predication, reading: Reading, sitting: Sitting): When | undefined {
  const {tokens} = reading.sentence
  const appeared = sitting.article.published?.time
  const present = now(appeared)
  const time = timeOf(verb, reading)
  const isNow =
    verb.aux.some((at) => presentLinks.has(tokens[at]!.lower)) || presentLinks.has(tokens[verb.predicate]!.lower)
  const through = lengthOf(verb, reading)
  if (!time && isNow && isThroughout(verb, reading))
    return present && {...present, hours: [present.hours[0] - weekBefore, present.hours[1]], whole: true}
  if (!time && through === 'P1W') return appeared?.latest === undefined ? undefined : week(appeared.latest)
  if (!time && through === 'P1M' && appeared?.latest !== undefined) return month(appeared.latest)
  if (!time) return isNow ? present : undefined
  const hours = hoursOf(time.value)
  if (!hours) return isNow && before(time, tokens) === 'since' ? present : undefined
  const preposition = before(time, tokens)
  // closed since Monday: from Tuesday on until it is written
  if (preposition === 'since') return present && {hours: [hours[1], present.hours[1]], whole: true, now: true}
  if (/^(?:until|till|before|after|from)$/.test(preposition)) return undefined
  const whole =
    through === 'P1D' ||
    throughout.has(preposition) ||
    throughout.has(tokens.find(({start}) => start >= time.start)?.lower ?? '')
  // all week: until now
  const end = whole && present && present.hours[1] > hours[0] ? Math.min(hours[1], present.hours[1]) : hours[1]
  return {hours: [hours[0], end], whole, now: false}
}

/** Hours of the days before, all through which something was so that was so [throughout]. */
const weekBefore = 7 * 24

/** `has remained open [throughout the outbreak]`, `has stayed open [all along]`. */
function isThroughout({predicate}: Predication, {sentence: {tokens}}: Reading): boolean {
  const at = tokens.findIndex(
    ({lower}, index) => index > predicate && index < predicate + 5 && /^(?:throughout|along)$/.test(lower)
  )
  return at > 0 && (tokens[at]!.lower === 'throughout' || tokens[at - 1]!.lower === 'all')
}

function now(time: Time | undefined): When | undefined {
  const hours = time && hoursOf(time)
  return hours && {hours, whole: false, now: true}
}

/** The time that is told of a predication: one of its own, else the first of the sentence before any other verb. */
function timeOf({arguments: all}: Predication, {times, sentence: {tokens}}: Reading): TimeMention | undefined {
  const own = times.filter(
    (time) => isDate(time) && all.some(({role, from, to}) => role === 'circumstance' && covers(time, from, to))
  )
  return own[0]

  function covers({start, end}: TimeMention, from: number, to: number): boolean {
    return start >= tokens[from]!.start && end <= tokens[to - 1]!.end
  }
}

function before({start}: TimeMention, tokens: readonly Token[]): string {
  const at = tokens.findIndex((token) => token.start >= start)
  const word = tokens[at - 1]?.lower ?? ''
  return word === 'the' ? (tokens[at - 2]?.lower ?? '') : word
}

/** The length through which it is so: [all day], [the whole week]. */
function lengthOf({predicate}: Predication, {times, sentence: {tokens}}: Reading): string | undefined {
  const length = times.find(({start, value}) => value.timex === 'DURATION' && start >= tokens[predicate]!.end)
  if (!length) return undefined
  const at = tokens.findIndex(({start}) => start >= length.start)
  return [tokens[at], tokens[at - 1]].some((token) => throughout.has(token?.lower ?? ''))
    ? length.value.value
    : undefined
}

/** From Monday to the day on which it is told. */
function week(day: string): When {
  const last = dayNumber(day)
  return {hours: [(last - weekdayOf(day) + 1) * 24, (last + 1) * 24], whole: true, now: true}
}

/** From the first of the month to the day on which it is told; a month that has just begun tells nothing. */
function month(day: string): When | undefined {
  const [first, last] = [dayNumber(`${day.slice(0, 8)}01`), dayNumber(day)]
  return last - first < 3 ? undefined : {hours: [(first + 1) * 24, (last + 1) * 24], whole: true, now: true}
}

/** The parts of a day, in hours. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  MO: [5, 12],
  MI: [11, 14],
  AF: [12, 17],
  EV: [17, 24],
  NI: [20, 30],
  DT: [6, 20]
}

/** First and last hour that a time may name. */
function hoursOf({value, earliest, latest, timex}: Time): readonly [number, number] | undefined {
  if (earliest === undefined || latest === undefined) return undefined
  const day = dayNumber(earliest) * 24
  const part = timex === 'TIME' ? (value.split('T')[1] ?? '') : ''
  const [from, to] = parts[part] ?? clock(part) ?? [0, 24]
  return earliest === latest ? [day + from, day + to] : [day, (dayNumber(latest) + 1) * 24]
}

function clock(part: string): readonly [number, number] | undefined {
  const hour = /^\d\d/.exec(part)?.[0]
  return hour === undefined ? undefined : [Number(hour), Number(hour) + 1]
}
