import {courseDone, courseEnds, courses, goingOn, unlike} from '../../language/en/courses.ts'
import {auxiliaries, isVerb} from '../../language/en/verbs.ts'
import type {TimeMention, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import {type Course, coursesOf} from './course.ts'
import {indexAt, isAttributive, isWhole, wordBefore} from './span-words.ts'

/** Most words between a length and its noun: `the 29-day [bus] strike`; and between a noun and its verb. */
const [adjectives, reach] = [2, 8]

/** What has so long a course as a sentence gives: `the [29-day] strike`, `the siege lasted [nine days]`, `[eleven days] of talks`. */
export function courseOf(
  length: TimeMention,
  reading: Reading
): (Course & {readonly stage: 'named' | 'lasted'}) | undefined {
  const {tokens} = reading.sentence
  if (!tokens.some(({lower}) => courses.has(lower) || shutting.has(lower)) || !isWhole(reading, length))
    return undefined
  const found = coursesOf(reading)
  const named = before(length, found, reading) ?? ofLength(length, found, reading)
  const course = named ?? went(length, found, reading) ?? shut(length, reading)
  if (!course || isUnlike(length, course.at, reading)) return undefined
  // `Traffic is back after a closure of eleven weeks`: it is told as over.
  const isOver = !named || isDone(tokens)
  return {...course, stage: isOver ? 'lasted' : 'named'}
}

/** Whether a sentence tells the end of a course: `after eleven days they [reached] an accord`; not `they have [no] accord`. */
const isDone = (tokens: readonly Token[]): boolean =>
  tokens.some(({lower}) => courseDone.has(lower)) && !tokens.some(({lower}) => notDone.test(lower))

const notDone = /^(?:no|not|n't|without|still|yet|neither|never|will|would|could|may|might)$/

/** Words to either side of a course and its length that are read with them. */
const around = 4

/** `[another] 29-day strike`, `the strike [may] last nine days`. */
export function isUnlike(length: TimeMention, at: number, reading: Reading): boolean {
  const [from, to] = [indexAt(reading, length.start), indexAt(reading, length.end)]
  return reading.sentence.tokens
    .slice(Math.max(0, Math.min(from, at) - around), Math.max(to, at + 1))
    .some(({lower}) => unlike.has(lower))
}

/** `the [29-day] strike`, `a [three-week] bus strike`; not `a two-day break in the strike`. */
function before(length: TimeMention, found: readonly Course[], reading: Reading): Course | undefined {
  if (!isAttributive(reading, length)) return undefined
  const from = indexAt(reading, length.end)
  return found.find(
    ({at}) => at >= from && at - from <= adjectives && reading.sentence.tokens.slice(from, at).every(isModifier)
  )
}

const isModifier = ({text, lower}: Token): boolean =>
  /^\p{L}+$/u.test(text) && !grammar.test(lower) && !auxiliaries.has(lower)

const grammar = /^(?:of|in|on|at|to|for|the|a|an|and|or|that|which|by|with|from|than|since|after|before|as)$/

/** `eleven days [of] talks`, and `a closure [of] eleven weeks`; what is told `after` so many days may go on. */
function ofLength(length: TimeMention, found: readonly Course[], reading: Reading): Course | undefined {
  const {tokens} = reading.sentence
  const [from, to] = [indexAt(reading, length.start), indexAt(reading, length.end)]
  if (tokens[to]?.lower === 'of') {
    if (wordBefore(reading, length) === 'after' && !isDone(tokens)) return undefined
    return found.find(({at}) => at > to && at - to <= 3 && tokens.slice(to + 1, at).every(isOwn))
  }
  const noun = tokens[from - 1]?.lower === 'of' ? found.find(({at}) => at === from - 2) : undefined
  return noun && !/^(?:of|after|from)$/.test(tokens[to]?.lower ?? '') ? noun : undefined
}

const isOwn = (token: Token): boolean => /^(?:the|this|that|its|their)$/.test(token.lower) || isModifier(token)

/** `the siege [lasted] nine days`, `a blackout that [went on for] nine hours`. */
function went(length: TimeMention, found: readonly Course[], reading: Reading): Course | undefined {
  const {tokens} = reading.sentence
  let verb = indexAt(reading, length.start) - 1
  if (tokens[verb]?.lower === 'after') return overAfter(verb, found, tokens)
  while (/^(?:for|on|about|around|some|exactly|almost|nearly)$/.test(tokens[verb]?.lower ?? '')) verb--
  if (!goingOn.has(tokens[verb]?.lower ?? '')) return undefined
  const course = found.findLast(({at}) => at < verb)
  if (!course || verb - course.at > reach) return undefined
  const words = tokens.slice(course.at + 1, verb)
  // The length is that of another, or what has gone on goes on.
  if (words.some(({lower}) => auxiliaries.has(lower) || isVerb(lower) || other.test(lower))) return undefined
  return /^(?:of|in|during|at|after|for)$/.test(tokens[course.at - 1]?.lower ?? '') ||
    isPart(tokens.slice(Math.max(0, course.at - 3), course.at))
    ? undefined
    : course
}

const shutting: ReadonlySet<string> = new Set(['closed', 'shut'])

/** `was [closed for] eleven weeks` is a closure; what has been closed may still be. */
function shut(length: TimeMention, reading: Reading): Course | undefined {
  const {tokens} = reading.sentence
  const from = indexAt(reading, length.start)
  if (tokens[from - 1]?.lower !== 'for' || !shutting.has(tokens[from - 2]?.lower ?? '')) return undefined
  const isOver = /^(?:was|were)$/.test(tokens[from - 3]?.lower ?? '')
  return isOver ? {course: 'closure', at: from - 2} : undefined
}

/** `The search was called off on Sunday [after] eight days`: the course is the subject of what ends it, and nothing else happens. */
function overAfter(after: number, found: readonly Course[], tokens: readonly Token[]): Course | undefined {
  if (/^(?:of|in)$/.test(tokens[after + 3]?.lower ?? '')) return undefined
  const end = tokens.findLastIndex(({lower}, at) => at < after && courseEnds.has(lower === 'called' ? 'ended' : lower))
  const course = found.findLast(({at}) => at < end)
  if (end < 0 || after - end > reach || !course || end - course.at > 2 * reach) return undefined
  const words = tokens.slice(course.at + 1, end)
  const isOther = words.some(
    ({lower}) => other.test(lower) || (auxiliaries.has(lower) && !/^(?:was|were)$/.test(lower))
  )
  return !isOther && !isPart(tokens.slice(Math.max(0, course.at - 3), course.at)) ? course : undefined
}

const other = /^(?:whose|where|when|while|who|but|during|including|and|,)$/

/** `the first days [of the] strike lasted`. */
const isPart = (words: readonly Token[]): boolean => words.some(({lower}) => /^(?:of|in|during)$/.test(lower))
