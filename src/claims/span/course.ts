import {compare} from '../../general/order.ts'
import {courses, otherCourses, verbal} from '../../language/en/courses.ts'
import {CAPITAL, has} from '../../text/flags.ts'
import type {Subject, TimeMention} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import {isEnd} from './span.ts'

/** Something that goes on for a time, told in a sentence, by the index of its noun. */
export interface Course {
  readonly course: string
  readonly at: number
}

/** The courses of a sentence, in their order; a noun that only tells of another [strike leader] is none. */
export function coursesOf(reading: Reading): readonly Course[] {
  const {tokens} = reading.sentence
  const found: Course[] = []
  for (const [at, token] of tokens.entries()) {
    const course = courses.get(token.lower)
    if (course === undefined || has(token, CAPITAL) || otherCourses.has(tokens[at - 1]?.lower ?? '')) continue
    if (isHead(at, reading)) found.push({course, at})
  }
  return found
}

function isHead(at: number, reading: Reading): boolean {
  const tree = reading.syntax()?.tree
  if (!tree || tree.labels[at] === 'compound') return false
  return /^NN/.test(tree.forms[at] ?? '') || !verbal.has(reading.sentence.tokens[at]!.lower)
}

/** What a sentence tells of a course, or of a stay, beside its length: whom and where it names, and another date than its `own`. */
export function courseSubject(course: string, reading: Reading, own: readonly TimeMention[], at?: number): Subject {
  const people = reading.mentions.flatMap((it) => (it.type === 'person' ? [it.fullName] : []))
  const date = reading.times.find((time) => isEnd(time) && !own.includes(time) && time.value.inferred !== 'all')
  return {
    kind: 'event',
    label: course,
    event: course,
    family: `course ${course}`,
    parties: [],
    brokers: [],
    places: unique(reading.names().map(({name}) => name)),
    people: unique(people),
    words: reading.words(),
    ...(date ? {date: date.value} : {}),
    scope: scopeOf(reading),
    ...(at === undefined ? {} : {beside: kindOf(at, reading)})
  }
}

/** What kind it is of, by the nouns before it: a [bus] strike, the [murder] trial. */
function kindOf(at: number, reading: Reading): readonly string[] {
  const {tokens} = reading.sentence
  const tree = reading.syntax()?.tree
  const found: string[] = []
  for (let i = at - 1; i >= 0 && tree?.labels[i] === 'compound' && /^\p{Ll}{3,}$/u.test(tokens[i]!.text); i--)
    if (!reading.times.some(({start, end}) => tokens[i]!.start >= start && tokens[i]!.end <= end))
      found.push(tokens[i]!.lower)
  return unique(found)
}

/** `[In Upper Corrin] the blackout lasted 19 hours`: where it was so, and perhaps not elsewhere. */
function scopeOf({sentence: {tokens}, names}: Reading): string | undefined {
  if (!/^(?:in|at|around|for)$/.test(tokens[0]?.lower ?? '')) return undefined
  return names().find(
    ({start}) => start === tokens[1]?.start || (tokens[1]?.lower === 'the' && start === tokens[2]?.start)
  )?.name
}

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)].sort(compare)
