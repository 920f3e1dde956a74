import {bounds, inchoative, leads, pronouns, saying} from '../../language/en/clauses.ts'
import {auxiliaries, happening, isVerb, lasting} from '../../language/en/verbs.ts'
import type {EventEntry, Lexicon} from '../../packs/pack.ts'
import {phraseAt} from '../../text/phrases.ts'
import type {EventMention, Span, TimeMention, Token} from '../../types.ts'
import {between, type Clause, tokenBefore} from '../clause.ts'
import {clauseAt, type Reading, type Told} from '../sentence.ts'
import {crossesVerb, stageVerb} from './stage.ts'

/** Most words between a time and the event that it dates without a verb: `statement [of the leaders of A and B of] 9 November`. */
const reach = 12

/** An event that a time dates, with the stage that it dates and the verb that says so. */
export interface Dated extends Told {
  readonly clause: Clause
  readonly stage: string
  readonly verb?: Token
}

/** The event that a time dates, as far as its clause tells. */
export function datedEvent(time: TimeMention, reading: Reading, lexicon: Lexicon): Dated | undefined {
  const clause = clauseAt(reading, time.start)
  if (!clause || isLoose(time, clause) || isBound(time, clause) || isSaid(time, clause)) return undefined
  const told = nearestEvent(time, reading, clause, lexicon)
  if (
    !told ||
    isMain(told.event, time, clause) ||
    between(clause, time, told.event).some(({lower}) => saying.has(lower))
  )
    return undefined
  return attach(time, told, clause, reading, lexicon)
}

function attach(time: TimeMention, told: Told, clause: Clause, reading: Reading, lexicon: Lexicon): Dated | undefined {
  const {event} = told
  const entry = lexicon.events.get(event.event)
  const here = told.reading === reading
  if (here && isHolding(event, time, reading, lexicon)) return undefined
  const found = stageVerb(clause, time, event, here ? reading.events : [], lexicon)
  if (found) return {event, reading: told.reading, clause, ...found}
  if (
    !here ||
    event.start < clause.start ||
    between(clause, time, event).length > reach ||
    (crossesVerb(time, event, clause) && !happened(time, event, clause))
  )
    return undefined
  const stage = entry?.aspect === 'span' && begins(event, reading) ? 'started' : unsaidStage(entry)
  return {event, reading, clause, stage}
}

/** `the truce, mediated by Qatar, [held] on Saturday`: a pact goes on, and its sentence does not tell when it was made. */
export function isHolding(
  {event, end}: EventMention,
  time: Span | undefined,
  {sentence: {tokens}}: Reading,
  {events}: Lexicon
): boolean {
  if (!time || events.get(event)?.stages !== 'accord') return false
  const last = tokens.findLastIndex((it) => it.start >= end && it.end <= time.start && isVerb(it.lower))
  const verb = tokens[last]?.lower ?? ''
  return lasting.has(verb) && !/^(?:was|were|been|be)$/.test(tokens[last - 1]!.lower)
}

/** `the attack on Homra [took place] on Friday`: the one verb between says only that there was one. */
function happened(time: TimeMention, event: EventMention, clause: Clause): boolean {
  const words = between(clause, time, event)
  const verbs = words.filter(({lower}) => isVerb(lower) || auxiliaries.has(lower))
  const verb = verbs.pop()
  if (!verb || time.start < event.start || !verbs.every(({lower}) => auxiliaries.has(lower))) return false
  return happening.has(verb.lower) || happening.has(`${verb.lower} ${words[words.indexOf(verb) + 1]?.lower}`)
}

/** `[went] on strike on Monday`: a verb that tells by itself that something began. */
function begins({start}: EventMention, {sentence: {tokens}}: Reading): boolean {
  return inchoative.has(tokens.find((token) => token.start === start)?.lower ?? '')
}

/** What a date says of an event without a verb: `the statement of [9 November]` was made then, `the war in [2020]` was on then. */
export function unsaidStage(entry: EventEntry | undefined): string {
  if (entry?.aspect !== 'point') return 'during'
  return entry.stages === 'accord' ? 'signed' : 'held'
}

/** `[by] Friday`, `[until] May`: a limit, and not when it happened. */
function isBound(time: TimeMention, clause: Clause): boolean {
  const before = tokenBefore(clause, time.start)
  return before !== undefined && bounds.has(before.lower)
}

/** `12 July 2016 Rebels launched an assault`: a date without a preposition heads the text and dates nothing in it. */
function isLoose(time: TimeMention, clause: Clause): boolean {
  const before = tokenBefore(clause, time.start)
  if (time.value.inferred === 'all') return false
  return before === undefined || !(leads.has(before.lower) || /(?:ed|ing)$/.test(before.lower))
}

/** `The sides, which signed a truce on Tuesday[, traded fire] on Wednesday`: behind its comma the sentence goes on with its own verb. */
function isMain(event: EventMention, time: TimeMention, clause: Clause): boolean {
  // `The truce, which Kenya brokered, was signed on Friday` is about the truce.
  if (event.start < clause.start || !/^(?:which|who|whose)$/.test(clause.opener)) return false
  const words = between(clause, event, time)
  return words.some(
    ({lower}, at) => lower === ',' && isVerb(words[at + 1]?.lower ?? '') && words[at + 2]?.lower !== 'by'
  )
}

/** `[said] on Monday`, `[told] reporters on Friday`: the time of the saying. */
function isSaid(time: TimeMention, clause: Clause): boolean {
  return clause.tokens
    .filter(({end}) => end <= time.start)
    .slice(-5)
    .some(({lower}) => saying.has(lower))
}

/**
 * The event that a time of its clause dates: the one that it stands before as a modifier (`the [9 March] offensive`), else the last
 * one told before it, in the clause or by a pronoun; else, where the clause opens with the time, the first one behind it.
 */
function nearestEvent(time: TimeMention, reading: Reading, clause: Clause, lexicon: Lexicon): Told | undefined {
  const inside = reading.events.filter(({start}) => start >= clause.start && start < clause.end)
  const behind = inside.find(({start}) => start >= time.end)
  const event = behind && modifies(time, behind, clause) ? behind : lastBefore(time, inside, clause)
  if (event) return {event, reading}
  const meant = clause.tokens.slice(0, 4).some(({lower}) => pronouns.has(lower))
    ? antecedent(reading, clause, lexicon)
    : undefined
  // `The ferry, [built] in 1987, sank`: the time is of a verb before it.
  const opens = !clause.tokens.some(({lower, end}) => end <= time.start && isVerb(lower))
  return meant ?? (behind && opens ? {event: behind, reading} : undefined)
}

/** The event told last before a time, but `[convicted] of fraud on Friday` dates the verdict and not the fraud. */
function lastBefore(time: TimeMention, events: readonly EventMention[], clause: Clause): EventMention | undefined {
  const at = events.findLastIndex(({end}) => end <= time.start)
  const [event, verb] = [events[at], events[at - 1]]
  return event && verb && isObject(event, verb, clause) ? verb : event
}

/** Whether a preposition hangs an event on the verb before it: `[charged] with [murder]`, `[found guilty] of [fraud]`. */
function isObject(event: EventMention, verb: EventMention, clause: Clause): boolean {
  const words = between(clause, verb, event)
  const first = clause.tokens.find(({start}) => start === verb.start)
  if (words.length === 0 || !isVerb(first?.lower ?? '')) return false
  return (
    (words.length < 4 && governing.has(words[0]!.lower)) ||
    // `convicted [Jana Morrell of] arson`
    (words.length < 6 && words.at(-1)!.lower === 'of' && words.slice(0, -1).every(({text}) => /^\p{Lu}/u.test(text)))
  )
}

const governing: ReadonlySet<string> = new Set(['of', 'with', 'for', 'over'])

/** `the [9 March] offensive`, `the [2020] war`: nothing between, and an article before. */
function modifies(time: TimeMention, event: EventMention, clause: Clause): boolean {
  const before = tokenBefore(clause, time.start)
  return between(clause, time, event).length === 0 && before !== undefined && determiners.has(before.lower)
}

const determiners: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'their',
  'its',
  'his',
  'her',
  "'s",
  '’s'
])

/** Most sentences back in which what a pronoun stands for is told. */
const back = 3

/**
 * What a pronoun stands for: `the ceasefire that Kenya brokered, [which] was signed`, `[It] was signed`: the event told last of those that
 * can do what the clause says; of `The truce was signed after talks. It [takes effect] on Friday` it is not the talks.
 */
function antecedent(reading: Reading, clause: Clause, lexicon: Lexicon): Told | undefined {
  const event = reading.events.filter(({end}) => end <= clause.start).at(-1)
  if (event) return {event, reading}
  const all = toldBefore(reading)
  return all.find(({event}) => hasStage(event, clause, lexicon)) ?? reading.told
}

/** The events of the sentences before, in the paragraph, the last first. */
function toldBefore({told}: Reading): readonly Told[] {
  const all: Told[] = []
  for (let at = told, sentences = 0; at && sentences < back; at = at.reading.told, sentences++) {
    const {reading} = at
    all.push(...reading.events.toReversed().map((event) => ({event, reading})))
  }
  return all
}

/** Whether a clause has a verb for a stage of an event: a truce [takes effect], talks do not. */
function hasStage({event}: EventMention, {tokens}: Clause, lexicon: Lexicon): boolean {
  const cues = lexicon.stages.get(lexicon.events.get(event)?.stages ?? '')
  return cues !== undefined && tokens.some((_, at) => phraseAt(cues, tokens, at) !== undefined)
}
