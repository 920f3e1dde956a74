import {denying} from '../../language/en/denials.ts'
import {approaching, strongholds, taking, takingForms, throughout} from '../../language/en/takings.ts'
import type {Argument, Predication, Syntax} from '../../syntax/index.ts'
import type {Sentence, SlotClaim, Subject, Time} from '../../types.ts'
import {governing, isDate} from '../event/date.ts'
import {type ClaimMaker, type Sitting, setting} from '../maker.ts'
import {stance} from '../modality.ts'
import {clauseAt, type Reading} from '../sentence.ts'
import {doer, done} from './slot-outcome.ts'

/** Longer sentences are seldom plain. */
const longest = 40

/** That a place was taken, or never was: `captured the airport`, `never reached [the airport]`, `held Zell from the first day to the last`. */
export const takings: ClaimMaker = (reading, sitting) => {
  const {block, sentence} = reading
  if (block.kind !== 'paragraph' || !mayTake(sentence)) return []
  const syntax = reading.syntax()
  return syntax ? syntax.predications.flatMap((verb) => claimOf(verb, reading, syntax, sitting) ?? []) : []
}

/** Whether a sentence may say that a place was taken: by a word for it, and a place or one that it stands for. */
export function mayTake({tokens}: Sentence): boolean {
  if (tokens.length > longest || tokens.at(-1)?.text === '?') return false
  return tokens.some(({lower}) => takingForms.has(lower)) && tokens.some(isTold)
}

/** `the airport`; `never`, `throughout` and `last` of a place that has a name. */
const isTold = ({lower}: {readonly lower: string}): boolean =>
  strongholds.has(lower) || lower === 'never' || lower === 'throughout' || lower === 'last' || takenForms.has(lower)

const takenForms: ReadonlySet<string> = new Set(['captured', 'seized', 'overran', 'recaptured', 'retook', 'fell'])

interface Told {
  readonly said: 'taken' | 'kept'
  readonly place: Argument
  readonly by?: Argument | undefined
}

function claimOf(verb: Predication, reading: Reading, syntax: Syntax, sitting: Sitting): SlotClaim | undefined {
  const told = toldBy(verb, reading, syntax)
  const place = told && placeOf(told.place, verb, reading)
  if (!told || !place) return undefined
  const {tokens, index} = reading.sentence
  const dates = reading.times.filter(isDate).map(({value}) => value)
  // `never fell in the siege of 2011`
  if (told.said === 'kept' && dates.some(({granularity}) => granularity === 'year')) return undefined
  const {start, end} = tokens[verb.predicate]!
  const clause = clauseAt(reading, start)
  const {modality} = stance(clause ? governing(clause, reading) : [], start, reading.times)
  return {
    type: 'slot',
    subject: subjectOf(place, told.by && namesIn(told.by, reading), dates, reading),
    attribute: 'outcome:taken',
    value: {name: told.said},
    modality,
    polarity: 'positive',
    ...setting({start, end, sentence: index}, reading, sitting)
  }
}

function toldBy(verb: Predication, reading: Reading, {tree}: Syntax): Told | undefined {
  const {lemma, arguments: all, form, aux} = verb
  const {tokens, text} = reading.sentence
  if (form !== 'verb' || aux.some((at) => unreal.has(tokens[at]!.lower)) || tokens[verb.predicate - 1]?.lower === 'to')
    return undefined
  const isPast = tree.forms[verb.predicate] === 'VBD' || aux.length > 0
  const by = all.find(doer(verb))
  const object = all.find(done(verb))
  const never = isDenied(verb, reading)
  if (never === undefined || !isPast) return undefined
  if (lemma === 'hold' && object && !never) return throughout.test(text) ? {said: 'kept', place: object, by} : undefined
  if (lemma === 'fall') {
    const subject = all.find(({role}) => role === 'subject')
    const to = all.find(({role, preposition}) => role === 'circumstance' && preposition === 'to')
    if (!subject || !(never || (to && namesIn(to, reading).length > 0))) return undefined
    return {said: never ? 'kept' : 'taken', place: subject, by: to}
  }
  if (lemma === 'remain' && !never && throughout.test(text)) {
    const hands = all.find(
      ({role, preposition, head}) => role === 'circumstance' && preposition === 'in' && tokens[head]!.lower === 'hands'
    )
    const subject = all.find(({role}) => role === 'subject')
    return hands && subject ? {said: 'kept', place: subject, by: hands} : undefined
  }
  const what = object && tokens[object.head]!.lower === 'control' ? controlled(object, reading) : object
  if (!what) return undefined
  if (taking.has(lemma)) return {said: never ? 'kept' : 'taken', place: what, by}
  return never && approaching.has(lemma) ? {said: 'kept', place: what, by} : undefined
}

const unreal: ReadonlySet<string> = new Set(
  'will would may might can could should must to is are has have be being'.split(' ')
)

/** `took control [of the Harl prison]` */
function controlled({head, to, ...rest}: Argument, {sentence: {tokens}}: Reading): Argument | undefined {
  if (tokens[head + 1]?.lower !== 'of') return undefined
  let end = head + 2
  while (
    tokens[end] &&
    /^[\p{L}'-]+$/u.test(tokens[end]!.text) &&
    !/^(?:on|in|at|from|after|before|and|but|said)$/.test(tokens[end]!.lower)
  )
    end++
  return end > head + 2 ? {...rest, from: head + 2, to: end, head: end - 1} : undefined
}

/** Whether it is denied for good, `never`, `did not`; undefined where nobody knows, as of `has not taken`. */
function isDenied({predicate}: Predication, {sentence: {tokens}}: Reading): boolean | undefined {
  const before = tokens.slice(Math.max(0, predicate - 3), predicate).map(({lower}) => lower)
  if (!before.some((word) => denying.has(word))) return false
  return before.includes('never') || before.includes('did') || before.includes("didn't") ? true : undefined
}

interface Stronghold {
  readonly noun: string
  readonly names: readonly string[]
}

/** What was taken: a place with a name, or `the airport`; of `it` the place that the sentence opens with. */
function placeOf({from, to, head}: Argument, verb: Predication, reading: Reading): Stronghold | undefined {
  const {tokens} = reading.sentence
  const named = (first: number, last: number): readonly string[] => {
    const [start, end] = [tokens[first]!.start, tokens[last - 1]!.end]
    const people = reading.mentions.filter(({type}) => type === 'person')
    return reading
      .names()
      .filter(
        (it) =>
          it.start >= start &&
          it.end <= end &&
          !people.some((person) => person.start <= it.start && it.end <= person.end)
      )
      .map(({name}) => name)
  }
  const noun = tokens.slice(from, to).find(({lower}) => strongholds.has(lower))?.lower
  const names = named(from, to)
  if (noun !== undefined) return {noun, names}
  if (tokens[head]!.lower === 'it') {
    const at = tokens.slice(0, verb.predicate).findIndex(({lower}) => strongholds.has(lower))
    return at > 0 && at < opening && /^(?:of|at|the|for|to)$/.test(tokens[0]!.lower)
      ? {noun: tokens[at]!.lower, names: []}
      : undefined
  }
  // `captured [Zell] on 28 March`
  const own = reading.names().find(({start, end}) => start <= tokens[head]!.start && tokens[head]!.end <= end)
  return own && names.includes(own.name) ? {noun: '', names: [own.name]} : undefined
}

/** Words within which a sentence says what it is about: [Of the airport] one hears little. */
const opening = 4

function namesIn({from, to}: Argument, {sentence: {tokens}, names}: Reading): readonly string[] {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  return names().flatMap((it) => (it.start >= start && it.end <= end ? [it.name] : []))
}

function subjectOf(
  {noun, names}: Stronghold,
  by: readonly string[] = [],
  dates: readonly Time[],
  reading: Reading
): Subject {
  return {
    kind: 'event',
    label: names.length > 0 ? names.join(' ') : `the ${noun}`,
    event: noun,
    family: 'taking',
    parties: by,
    brokers: [],
    places: names,
    words: reading.words(),
    date: dayOf(dates)
  }
}

/** The first day of a sentence: captured it [on 28 March], the first day of the war. */
function dayOf(dates: readonly Time[]): Time | undefined {
  return dates.find(({granularity}) => granularity === 'day')
}
