import {courseBegins, courseEnds, courseLinks, courses} from '../../language/en/courses.ts'
import {dayLeads} from '../../language/en/durations.ts'
import {auxiliaries, isVerb} from '../../language/en/verbs.ts'
import type {TimeClaim, TimeMention, Token} from '../../types.ts'
import {type ClaimMaker, type Sitting, setting} from '../maker.ts'
import type {Reading} from '../sentence.ts'
import {courseSubject, coursesOf} from './course.ts'
import {isEnd} from './span.ts'
import {indexAt} from './span-words.ts'

type Side = 'started' | 'ended'

interface Bound {
  readonly side: Side
  readonly time: TimeMention
}

/** Most words between a course and the verb that says when it began, and from there to the one that says when it ended. */
const [reach, span] = [9, 24]

/** When courses began and ended: `The strike over pay [began on 3 May], and was [called off on 20 May]`, `The siege, [from 3 to 9 May], …`. */
export const bounds: ClaimMaker = (reading, sitting) => {
  const {tokens} = reading.sentence
  if (reading.times.length === 0 || reading.times.length > 6 || tokens.length > 80) return []
  const course = courseToldOf(reading, sitting)
  if (!course) return []
  const found = [...verbs(course.at, reading), ...range(course.at, reading)]
  const own = found.map(({time}) => time)
  return found.map(({side, time}): TimeClaim => {
    const asOf = sitting.article.published?.time.latest
    return {
      type: 'time',
      subject: courseSubject(course.course, reading, own, course.at),
      attribute: `bound:${side}`,
      value: time.value,
      ...(asOf === undefined ? {} : {asOf}),
      ...setting(time, reading, sitting),
      modality: 'asserted',
      polarity: 'positive'
    }
  })
}

/** The one course of a sentence, or for the pronoun that opens it that of the sentence before. */
function courseToldOf(reading: Reading, {readings}: Sitting) {
  const {tokens} = reading.sentence
  if (tokens.some(({lower}) => courses.has(lower))) {
    const found = coursesOf(reading)
    return new Set(found.map(({course}) => course)).size === 1 && !isAnother(tokens, found[0]!.at)
      ? found[0]
      : undefined
  }
  if (!/^(?:it|they)$/.test(tokens[0]?.lower ?? '')) return undefined
  const before = readings.find(
    ({sentence: {index, block}}) => index === reading.sentence.index - 1 && block === reading.sentence.block
  )
  if (!before?.sentence.tokens.some(({lower}) => courses.has(lower))) return undefined
  const found = coursesOf(before)
  return found.length === 1 && !isAnother(before.sentence.tokens, found[0]!.at)
    ? {course: found[0]!.course, at: 0}
    : undefined
}

/** `[another] strike`, `the [1998] strike`, `the [second] trial`. */
const isAnother = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({lower}) =>
      /^(?:another|previous|last|earlier|\d{4}|first|second|third|new|his|her|every|each|no)$/.test(lower)
    )

function verbs(course: number, reading: Reading): readonly Bound[] {
  const {tokens} = reading.sentence
  const found: Bound[] = []
  const most = Math.min(tokens.length, course + reach + span)
  let last = course
  for (let at = course + 1; at < most; at++) {
    const side = sideOf(tokens, at)
    if (!side || found.some((it) => it.side === side)) continue
    const isNear = found.length === 0 ? at - course <= reach && isOpen(tokens, course, at) : isSame(tokens, last, at)
    const time = isNear ? dateAt(tokens, tokens[at]!.lower === 'called' ? at + 2 : at + 1, reading) : undefined
    if (!time) continue
    found.push({side, time})
    last = indexAt(reading, time.end)
  }
  return found
}

function sideOf(tokens: readonly Token[], at: number): Side | undefined {
  const {lower} = tokens[at]!
  if (courseBegins.has(lower)) return 'started'
  if (lower === 'called') return tokens[at + 1]?.lower === 'off' ? 'ended' : undefined
  if (lower === 'out') return tokens[at - 1]?.lower === 'broke' ? 'started' : undefined
  return courseEnds.has(lower) ? 'ended' : undefined
}

/** Between a course and its verb stands what it is about, and nothing that happens, or does not. */
function isOpen(tokens: readonly Token[], course: number, verb: number): boolean {
  const words = tokens.slice(course + 1, verb)
  // `is due [to] begin`, but: the expedition to the wreck began
  if (words.at(-1)?.lower === 'to') return false
  return words.every(
    ({lower}) =>
      courseLinks.has(lower) ||
      (!auxiliaries.has(lower) &&
        !unreal.test(lower) &&
        !/^[;:"“”]$/.test(lower) &&
        !/^(?:he|she|they|who|we|i)$/.test(lower))
  )
}

/** `… [, and] ended on 9 May`, `… [and was] called off on 9 May`: the same course. */
function isSame(tokens: readonly Token[], from: number, verb: number): boolean {
  let at = verb - 1
  while (at > from && /^(?:was|were|finally|only|then|had|been)$/.test(tokens[at]!.lower)) at--
  return at >= from - 1 && (tokens[at]?.lower === 'and' || (at === from && tokens[at]?.lower === ','))
}

const unreal =
  /^(?:not|never|n't|would|could|should|may|might|must|will|shall|can|cannot|if|unless|until|whether|before|after|when|because)$/

const yearless = /^XXXX-\d\d-\d\d$/

/** The day right behind a verb: `began [on Monday, 2 May]`. */
function dateAt(tokens: readonly Token[], from: number, reading: Reading): TimeMention | undefined {
  let at = from
  while (at < tokens.length && at - from < 3 && dayLeads.has(tokens[at]!.lower)) at++
  const token = tokens[at]
  const time = token && reading.times.find(({start}) => start === token.start)
  return time && at > from && (yearless.test(time.value.value) || isEnd(time)) && !time.value.value.includes('/')
    ? time
    : undefined
}

const ranging = /^(?:,|\(|of|from|in|at|on|lasted|ran)$/

/** `The siege, [from 3 to 9 May 2011], …`, `the strike of [3 to 20 March]`. */
function range(course: number, reading: Reading): readonly Bound[] {
  const {tokens} = reading.sentence
  const time = reading.times.find((it) => isEnd(it) && it.value.value.includes('/') && it.value.granularity === 'day')
  if (!time) return []
  const at = indexAt(reading, time.start)
  if (at <= course || at - course > reach) return []
  const words = tokens.slice(course + 1, at)
  if (!ranging.test(words.at(-1)?.lower ?? '') || words.some(({lower}) => auxiliaries.has(lower) || unreal.test(lower)))
    return []
  // `the search, [from] 3 to 9 May`, `the strike [of] 3 to 9 May`; behind other words only what a comma or a bracket sets off.
  const isRight = words.every(({lower}) => ranging.test(lower))
  const isSetOff = words.some(
    ({lower}, i) => /^[,(]$/.test(lower) && words.slice(i).every((it) => ranging.test(it.lower))
  )
  if (!isRight && (!isSetOff || words.some(({lower}) => isVerb(lower)))) return []
  return [
    {side: 'started', time},
    {side: 'ended', time}
  ]
}
