import {DAY_PARTS, WEEKDAYS} from '../../language/en/time/names.ts'
import {bareClock} from '../parsers/clock.ts'
import {isEnd, isFigure, low} from '../words.ts'
import type {Calendar, Dated, Literal, Piece, Refiner, Shape, Words} from '../written.ts'
import {joinNeighbours} from './neighbours.ts'

const isDated = (shape: Shape): shape is Dated => shape.kind === 'calendar' || shape.kind === 'numeric'
const isDay = (shape: Dated) => shape.kind === 'numeric' || shape.day !== undefined

/** Whether a shape has these fields and no others. */
function hasOnly(shape: Dated, ...fields: readonly (keyof Calendar)[]): boolean {
  return Object.keys(shape).every((key) => key === 'kind' || fields.includes(key as keyof Calendar))
}

const isWeekday = (shape: Dated) => hasOnly(shape, 'weekday', 'which')
const isBareWeekday = (shape: Dated) => hasOnly(shape, 'weekday')
const canTakeWeekday = (shape: Dated) => isDay(shape) && !hasWeekday(shape) && !hasClock(shape)
const isClock = (shape: Dated) => hasOnly(shape, 'clock', 'clockTo', 'zone') && !isPart(shape)
const isPart = ({clock}: Dated) => clock?.length === 2
const isPartOnly = (shape: Dated) => isPart(shape) && hasOnly(shape, 'clock', 'mod')
const isPartOfDay = (shape: Dated) => isPart(shape) && !isPartOnly(shape)
const hasClock = (shape: Dated) => shape.clock !== undefined
const hasWeekday = (shape: Dated) => shape.weekday !== undefined
const isClockOfWeekday = (shape: Dated) =>
  hasWeekday(shape) && hasOnly(shape, 'clock', 'clockTo', 'zone', 'weekday', 'which', 'mod')
const isYear = (shape: Dated) =>
  shape.kind === 'calendar' && shape.yearOffset !== undefined && hasOnly(shape, 'yearOffset', 'story')
const isWeek = (shape: Dated) => hasOnly(shape, 'weekOffset')
const canTakeClock = (shape: Dated) =>
  !hasClock(shape) &&
  (isDay(shape) || hasWeekday(shape) || (shape.kind === 'calendar' && shape.dayOffset !== undefined))

const lacksYear = (shape: Dated) =>
  shape.kind === 'calendar' && shape.year === undefined && (shape.month ?? shape.season) !== undefined

/** Which neighbours are one expression, and which words may stand between them. */
const joints: readonly {readonly fits: (a: Dated, b: Dated) => boolean; readonly glue: RegExp}[] = [
  // [Sunday, October 25], [Friday (30 October)], [Fri. 30 Oct]
  {fits: (a, b) => isWeekday(a) && isDay(b) && !hasWeekday(b), glue: /^(?:,|\.|\(|, the|the)?$/},
  // [12 June 2019 (a Wednesday)], [12 June, a Wednesday]
  {fits: (a, b) => canTakeWeekday(a) && isBareWeekday(b), glue: /^(?:,|\(|-|–|—) a$/},
  // [12 June 2019 was a Wednesday]; in [In 2019, 12 June was a Wednesday] the year stands elsewhere
  {fits: (a, b) => canTakeWeekday(a) && a.year !== undefined && isBareWeekday(b), glue: /^(?:was|is) a$/},
  // [21:50 on Monday], [12 November 2017]
  {fits: (a, b) => isClockOfWeekday(a) && isDay(b) && !hasWeekday(b), glue: /^(?:,|, the|the|\()?$/},
  // [8:30 p.m. BST (1930 UTC)]: the same time twice, the first counts
  {fits: (a, b) => isClock(a) && isClock(b), glue: /^\($/},
  // [21:30 IST, October 30th 2020], [8 p.m. on Friday]
  {fits: (a, b) => isClock(a) && canTakeClock(b), glue: /^(?:,|, on|on|of|on the|\()?$/},
  // [October 30, 21:30], [Friday at 8 p.m.], [Friday from 5 to 7 p.m.], [Monday morning at 10 am]
  {
    fits: (a, b) => isClock(b) && canTakeClock(a),
    glue: /^(?:(?:(?:early |late )?(?:morning|afternoon|evening|night) ?)?(?:,|at|, at|at about|at around|around|by|@|from|between|, from)?)$/
  },
  // [Friday in the morning], [in the evening of 5 May]
  {fits: (a, b) => canTakeClock(a) && isPartOnly(b), glue: /^,?$/},
  {fits: (a, b) => isPartOnly(a) && canTakeClock(b), glue: /^(?:on|of|, on)?$/},
  // [tonight at 8 p.m.], [8am this morning], [in the morning at 7:30]
  {fits: (a, b) => isPart(a) && isClock(b), glue: /^(?:,|at|around|about|at about|at around|by|from|between)?$/},
  {fits: (a, b) => isClock(a) && isPartOfDay(b), glue: /^(?:,|on)?$/},
  // [October 12 this year], [September last year]
  // [August of that year], [the spring of this year]
  {fits: (a, b) => lacksYear(a) && isYear(b), glue: /^(?:,|of)?$/},
  // [28 June in 2020]
  {fits: (a, b) => lacksYear(a) && hasOnly(b, 'year'), glue: /^in$/},
  // [Friday last week]
  {fits: (a, b) => isWeekday(a) && isWeek(b), glue: /^(?:of)?$/},
  // [next week on Friday], [this week from Monday]
  {fits: (a, b) => isWeek(a) && isWeekday(b), glue: /^(?:,|on|between|from|-)?$/}
]

/** Joins neighbours that name one time: [Sunday] + [October 25], [21:30 IST] + [October 30th 2020], [October 12] + [this year]. */
export const merge: Refiner = (pieces, words) =>
  joinNeighbours(pieces, (a, b) => join(a, b, words)).map((piece) => atHour(piece, words))

function join(a: Piece, b: Piece, words: Words): Piece | undefined {
  if (b.from - a.to > 3) return undefined
  if (a.shape.kind === 'literal' || b.shape.kind === 'literal') return joinSet(a, b, words)
  if (!isDated(a.shape) || !isDated(b.shape)) return undefined
  const [first, second] = [a.shape, b.shape]
  const fitting = joints.filter(({fits}) => fits(first, second))
  if (fitting.length === 0) return undefined
  const between = words
    .slice(a.to, b.from)
    .map((word) => word.lower)
    .join(' ')
  if (!fitting.some(({glue}) => glue.test(between)) || (isWeekday(first) && isListed(a, b, words))) return undefined
  // [12 June 2019, a Friday market]
  if (/(?:^| )a$/.test(between) && !isEnd(words, b.to)) return undefined
  const to = between === '(' && low(words, b.to) === ')' ? b.to + 1 : b.to
  const shape = combine(first, second)
  return {from: a.from, to, shape: isClock(second) && !hasClock(first) ? inPart(shape, between) : shape}
}

/** [Friday and Saturday, 7 and 8 June], [Tuesday or Wednesday, 21 or 22 May]: the last weekday is not that of the first day. */
function isListed(a: Piece, b: Piece, words: Words): boolean {
  return (
    listing.has(low(words, a.from - 1)) &&
    WEEKDAYS.has(low(words, a.from - 2)) &&
    listing.has(low(words, b.to)) &&
    isFigure(words, b.to + 1)
  )
}

const listing: ReadonlySet<string> = new Set(['and', 'or', '&', ',', '/'])

/** [every day at 7 p.m.], [3pm each day], [9 am on Sundays]: what repeats, with its hour. */
function joinSet(a: Piece, b: Piece, words: Words): Piece | undefined {
  const [set, hour] = a.shape.kind === 'literal' ? [a, b] : [b, a]
  if (set.shape.kind !== 'literal' || hour.shape.kind !== 'calendar' || !isClock(hour.shape)) return undefined
  const between = b.from - a.to
  const isNear = between === 0 || (between === 1 && /^(?:at|on|,|around)$/.test(low(words, a.to)))
  const shape = isNear && !hour.shape.clockTo ? repeated(set.shape, hour.shape.clock!) : undefined
  return shape && {from: a.from, to: b.to, shape}
}

/** `XXXX-XX-XXT19:00` of `P1D`, `XXXX-WXX-7T09:00` of `XXXX-WXX-7`. */
function repeated({timex, value}: Literal, clock: string): Literal | undefined {
  const day = value === 'P1D' ? 'XXXX-XX-XX' : /^XXXX-(?:XX-XX|WXX-\d)/.exec(value)?.[0]
  const isFree = timex === 'SET' && day !== undefined && !/T\d/.test(value)
  return isFree ? {kind: 'literal', timex, value: `${day}T${later(clock, value.split('T')[1])}`} : undefined
}

/** An hour without its half of the day takes that of the part beside it: [late on Sunday evening at 10:00]. */
function inPart(shape: Dated, between: string): Dated {
  const part = DAY_PARTS.get(/\p{L}+(?=(?: \p{L}+)?$)/u.exec(between)?.[0] ?? '') ?? DAY_PARTS.get(between)
  return part ? {...shape, clock: later(shape.clock!, part)} : shape
}

/** `22:00` for 10:00 in the evening. */
function later(clock: string, part: string | undefined): string {
  const hour = Number(clock.slice(0, 2))
  const isLater = part === 'AF' || part === 'EV' ? hour > 0 && hour < 12 : part === 'NI' && hour > 4 && hour < 12
  return isLater ? `${hour + 12}${clock.slice(2)}` : clock
}

const beforeHour: ReadonlySet<string> = new Set(['at', 'around', 'about', '@'])

/** [tonight at 7], [every night at 9], [Monday at 17.30]: a figure that only a date beside it makes an hour. */
function atHour(piece: Piece, words: Words): Piece {
  const {shape, to} = piece
  const isAt = beforeHour.has(low(words, to))
  if (!isAt && !isFigure(words, to)) return piece
  const hour = bareClock(words, isAt ? to + 1 : to)
  if (!hour || !isEnd(words, hour.to) || !(isAt || hour.sure)) return piece
  if (shape.kind === 'literal') {
    const isPartOfDay = /T[A-Z]{2}$/.test(shape.value)
    const set = isPartOfDay || hour.sure || hour.dotted ? repeated(shape, hour.clock) : undefined
    return set ? {...piece, to: hour.to, shape: set} : piece
  }
  if (!isDated(shape) || !(isPart(shape) || ((hour.sure || hour.dotted) && canTakeClock(shape)))) return piece
  const {mod: _, ...rest} = shape as Calendar
  return {...piece, to: hour.to, shape: {...rest, clock: later(hour.clock, shape.clock)} as Dated}
}

/** Of [7:30] and [in the evening] the hour. */
function clockOf(a: Dated, b: Dated): Partial<Calendar> {
  if (!hasClock(a) || !hasClock(b)) return {}
  const [hour, part] = isPart(a) ? [b, a] : [a, b]
  return isPart(part) && !isPart(hour) ? {clock: later(hour.clock!, part.clock)} : {}
}

/** The fields of both; [last Sunday, October 25] needs no `which`, for the date says it. */
function combine(a: Dated, b: Dated): Dated {
  const [main, extra] = a.kind === 'numeric' ? [a, b] : [b, a]
  const {kind: _, ...fields} = extra
  const all = {...main, ...fields, ...clockOf(a, b)}
  if (all.kind !== 'calendar' || !isDay(all)) return all
  const {which: _which, ...rest} = all
  return rest
}
