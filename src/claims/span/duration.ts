import {banVerbs} from '../../language/en/bans.ts'
import {ageWords, lasting, otherSubjects, revised, termNouns, termVerbs} from '../../language/en/durations.ts'
import {auxiliaries, isVerb} from '../../language/en/verbs.ts'
import type {Lexicon} from '../../packs/pack.ts'
import type {EventMention, Subject, TimeClaim, TimeMention, Token} from '../../types.ts'
import {type ClaimMaker, type Sitting, setting} from '../maker.ts'
import {stance} from '../modality.ts'
import {clauseAt, type Reading} from '../sentence.ts'
import {eventSubject} from '../subject.ts'
import {wordsOf} from '../words.ts'
import {banOf} from './ban.ts'
import {courseSubject} from './course.ts'
import {courseOf} from './course-length.ts'
import {isCounted, isLength, isRead} from './span.ts'
import {indexAt, isAttributive, isWhole, text, tokensBetween, wordAfter, wordBefore} from './span-words.ts'
import {stayOf} from './stay.ts'

/**
 * What a length says of an event: the war `lasted` 44 days; it is `named` a 44-day war, which may be how old it is by now; it is of that
 * `age`; a court gave so long a `term`.
 */
type Stage = 'lasted' | 'named' | 'age' | 'term'

/** How long events lasted: one claim for each length that its sentence gives to an event. */
export function durations(lexicon: Lexicon): ClaimMaker {
  return (reading, sitting) =>
    (isRead(reading) ? reading.times.filter(isCounted) : []).flatMap((length) => {
      const term = termOf(length, reading) ?? banOf(length, reading)
      if (term) return [claim('term', length, {...term, words: wordsOf(reading.sentence)}, reading, sitting)]
      const course = courseOf(length, reading)
      if (course)
        return [
          claim(course.stage, length, courseSubject(course.course, reading, [length], course.at), reading, sitting)
        ]
      const stay = stayOf(length, reading)
      if (stay !== undefined)
        return [claim('named', length, courseSubject(`stay in ${stay}`, reading, [length]), reading, sitting)]
      if (!isLength(length)) return []
      const found = eventOf(length, reading, lexicon)
      return found
        ? [claim(found.stage, length, eventSubject({event: found.event, reading}, lexicon), reading, sitting)]
        : []
    })
}

function claim(stage: Stage, length: TimeMention, subject: Subject, reading: Reading, sitting: Sitting): TimeClaim {
  const asOf = sitting.article.published?.time.latest
  const said = stage === 'term' ? verbOf(length, reading) : length.start
  return {
    type: 'time',
    subject,
    attribute: `length:${stage}`,
    value: length.value,
    ...(asOf === undefined ? {} : {asOf}),
    ...setting(length, reading, sitting),
    ...(isKnown(length, stage, reading)
      ? {modality: 'asserted', polarity: 'positive'}
      : stance(clauseAt(reading, length.start)?.tokens ?? [], said, reading.times))
  }
}

/** `denied it during [the] 44-day war`: what is known to have been, whatever the clause says of other things. */
function isKnown(length: TimeMention, stage: Stage, reading: Reading): boolean {
  return (
    stage !== 'lasted' && stage !== 'term' && /^(?:the|'s|’s|their|its|this|that)$/.test(wordBefore(reading, length))
  )
}

interface Measured {
  readonly stage: Stage
  readonly event: EventMention
}

/** The event that a length is of: the noun that it stands before, or the subject of `lasted`. Only what goes on has a length. */
function eventOf(length: TimeMention, reading: Reading, lexicon: Lexicon): Measured | undefined {
  const events = reading.events.filter(({event}) => {
    const entry = lexicon.events.get(event)
    return entry?.aspect === 'span' && entry.frequency === 'rare'
  })
  if (events.length === 0) return undefined
  return modified(length, events, reading) ?? subjectOf(length, events, reading)
}

/** Most adjectives between a length and its noun: `five-year [peacekeeping] mission`. */
const adjectives = 2

function modified(length: TimeMention, events: readonly EventMention[], reading: Reading): Measured | undefined {
  const raw = text(reading, length)
  const event = events.find(({start}) => start >= length.end)
  if (!event) return undefined
  const words = tokensBetween(reading, length, event)
  // [Six-Day] War is a name.
  if (
    words.length > adjectives ||
    words.some(({text}) => !/^\p{Ll}+$/u.test(text)) ||
    /^\p{Lu}/u.test(reading.sentence.text.slice(event.start - reading.sentence.start))
  )
    return undefined
  if (words.some(({lower}) => isVerb(lower) || auxiliaries.has(lower) || grammar.test(lower))) return undefined
  if (/old$/i.test(raw)) return {stage: 'age', event}
  return isAttributive(reading, length) && isWhole(reading, length) && !isMeasured(reading, length)
    ? {stage: 'named', event}
    : undefined
}

const grammar = /^(?:of|in|on|at|to|for|the|a|an|and|or|that|which|by|with|from|than|since|after|before|as)$/

/** `the second week of the six-week offensive` is fine; `a 10-day offensive` that is one of many is told with an article of its own. */
function isMeasured(reading: Reading, length: TimeMention): boolean {
  return ageWords.has(wordBefore(reading, length))
}

/** Most words between an event and `lasted`. */
const reach = 8

function subjectOf(length: TimeMention, events: readonly EventMention[], reading: Reading): Measured | undefined {
  const {tokens} = reading.sentence
  let at = indexAt(reading, length.start) - 1
  if (tokens[at]?.lower === 'for') at--
  const verb = tokens[at]
  if (!verb || !lasting.has(verb.lower) || !isWhole(reading, length)) return undefined
  if (/^\p{L}/u.test(wordAfter(reading, length)) && ageWords.has(wordAfter(reading, length))) return undefined
  const event = events.findLast(({end}) => end <= verb.start)
  if (!event) return undefined
  const words = tokensBetween(reading, event, verb)
  if (words.length > reach || isOther(event, words, reading)) return undefined
  const aux = words.findLast(({lower}) => auxiliaries.has(lower))?.lower
  if (aux === 'has' || aux === 'have') return words.filter(isPredicate).length === 1 ? {stage: 'age', event} : undefined
  return verb.lower === 'lasted' && !words.some(isPredicate) ? {stage: 'lasted', event} : undefined
}

/** `the first phase [of] the war lasted`, `the war, [in which] the siege lasted`: the length is another's. */
function isOther(event: EventMention, words: readonly Token[], reading: Reading): boolean {
  const at = indexAt(reading, event.start)
  const before = reading.sentence.tokens.slice(Math.max(0, at - 3), at)
  return (
    before.some(({lower}) => lower === 'of' || lower === 'in' || lower === 'during') ||
    (words.some(({lower}) => lower === 'and') && !words.some(({lower}) => lower === 'between')) ||
    words.some(({lower}, index) => otherSubjects.has(lower) || (lower === 'which' && words[index - 1]?.lower === 'in'))
  )
}

function isPredicate({lower}: Token): boolean {
  return auxiliaries.has(lower) || isVerb(lower)
}

/** `sentenced him to [nine years]`, `a sentence of [nine years]`, `[Seven years]: that is the sentence`. */
function termOf(length: TimeMention, reading: Reading): Subject | undefined {
  if (!/^P[\d.]+[YM]/.test(length.value.value) || !isTerm(length, reading)) return undefined
  if (reading.sentence.tokens.some(({lower}) => revised.has(lower))) return undefined
  const name = convict(reading)
  return {
    kind: 'event',
    label: 'sentence',
    event: 'sentence',
    family: 'sentence',
    parties: [],
    brokers: [],
    places: [],
    ...(name === undefined ? {} : {name}),
    people: convicts(reading)
  }
}

/** The surname of the convict: `sentenced Ansel [Brockhaus] to`, `[Brockhaus] was sentenced`, `passed on Ansel [Brockhaus]`. */
function convict(reading: Reading): string | undefined {
  const {tokens} = reading.sentence
  const [person, ...others] = convicts(reading)
  if (person !== undefined && others.length === 0) return person.split(' ').at(-1)
  const at = tokens.findIndex(({lower}) => termVerbs.has(lower))
  const verb = at < 0 ? tokens.findIndex(({lower}) => /^(?:passed|imposed)$/.test(lower)) : at
  if (verb < 0) return undefined
  if (auxiliaries.has(tokens[verb - 1]?.lower ?? ''))
    return isName(tokens[verb - 2]) ? tokens[verb - 2]!.text : undefined
  let last = tokens[verb + 1]?.lower === 'on' ? verb + 2 : verb + 1
  while (isName(tokens[last]) && isName(tokens[last + 1])) last++
  return isName(tokens[last]) ? tokens[last]!.text : undefined
}

/** The people of the sentence, by their full names. */
const convicts = ({mentions}: Reading): readonly string[] => [
  ...new Set(mentions.flatMap((it) => (it.type === 'person' ? [it.fullName] : [])))
]

function isName(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{L}{2,}/u.test(token.text)
}

function isTerm(length: TimeMention, reading: Reading): boolean {
  const {tokens} = reading.sentence
  const from = indexAt(reading, length.start)
  const after = tokens.slice(indexAt(reading, length.end)).slice(0, 5)
  const lead = wordBefore(reading, length)
  if (lead === 'to') return isSentenced(tokens, from)
  if (lead === 'for' && isSentToPrison(tokens, from)) return true
  if (lead === 'of') return termNouns.has(wordBefore(reading, length, 2)) && isGiven(tokens, from)
  if (isInPrison(after) && isGiven(tokens, from)) return true
  const told = /^[:,—–]$/.test(after[0]?.lower ?? '') && /^(?:that|this)$/.test(after[1]?.lower ?? '')
  return from === 0 && told && after.some(({lower}) => termNouns.has(lower))
}

/** Most words from `sentenced` to the term: sentenced [the former head of Marlow Bank, Hector Quist, to] six years. */
const toTerm = 14

/** `[sentenced] him to`: nothing else is done in between. */
function isSentenced(tokens: readonly Token[], to: number): boolean {
  const verb = tokens.findLastIndex(({lower}, at) => at < to && termVerbs.has(lower))
  if (verb < 0 || to - verb > toTerm) return false
  return !tokens.slice(verb + 1, to - 1).some(({lower}) => lower === 'to' || lower === ';' || auxiliaries.has(lower))
}

/** `[jailed] for six years`, `[sent to prison] for`. */
function isSentToPrison(tokens: readonly Token[], to: number): boolean {
  const [a, b, c] = tokens.slice(Math.max(0, to - 4), to - 1).map(({lower}) => lower)
  return (
    /^(?:jailed|imprisoned)$/.test(c ?? '') ||
    (/^(?:sent|goes|went|go)$/.test(a ?? '') && b === 'to' && prisons.has(c ?? ''))
  )
}

/** `six years [in prison]`, `[behind bars]`, `of [imprisonment]`. */
function isInPrison([first, second]: readonly Token[]): boolean {
  if (first?.lower === 'imprisonment') return true
  return /^(?:in|of|behind)$/.test(first?.lower ?? '') && prisons.has(second?.lower ?? '')
}

const prisons: ReadonlySet<string> = new Set(['prison', 'jail', 'bars', 'imprisonment'])

/** Where the words that say a term begin: `[sentenced] him to nine years`, for `to` is no plan there. */
function verbOf(length: TimeMention, {sentence: {tokens}}: Reading): number {
  const verb = tokens.findLast(({end, lower}) => end <= length.start && (termVerbs.has(lower) || banVerbs.has(lower)))
  return verb?.start ?? length.start
}

/** `received`, `was given`, `passed` a sentence; a sentence that somebody asks for is none yet. */
function isGiven(tokens: readonly Token[], before: number): boolean {
  return tokens
    .slice(0, before)
    .some(({lower}) => /^(?:received|given|passed|imposed|handed|got|serving|serve)$/.test(lower))
}
