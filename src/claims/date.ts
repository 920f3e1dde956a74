import {bounds, leads, pronouns, saying} from '../language/en/clauses.ts'
import {irregularForms} from '../language/en/inflect.ts'
import type {Lexicon, PackEvent} from '../pack.ts'
import {phraseAt} from '../phrases.ts'
import type {EventMention, TimeClaim, TimeMention, Token} from '../types.ts'
import type {Clause} from './clause.ts'
import type {ClaimMaker} from './index.ts'
import {modality} from './modality.ts'
import {clauseAt, type Reading, type Told} from './sentence.ts'
import {eventSubject} from './subject.ts'

/** Most words between a time and the event that it dates without a verb: `statement [of the leaders of A and B of] 9 November`. */
const reach = 12

/** When events happened: one claim for each time that dates one, by stage. */
export function dates(lexicon: Lexicon): ClaimMaker {
  return (reading, {voice, place}) =>
    reading.times.flatMap((time) => {
      const dated = isDate(time) ? datedEvent(time, reading, lexicon) : undefined
      if (!dated) return []
      const {event, reading: told, clause, stage, verb} = dated
      const claim: TimeClaim = {
        type: 'time',
        subject: {...eventSubject(event, told, lexicon), ...agentOf(dated, reading)},
        attribute: `date:${stage}`,
        value: time.value,
        voice: voice(time),
        ...modality(
          governing(clause, reading),
          verb?.start ?? (told === reading ? event.start : time.start),
          reading.times
        ),
        place: place(reading.block, time),
        sentence: reading.sentence.index,
        heading: reading.block.kind !== 'paragraph'
      }
      return [claim]
    })
}

/** The words that say how a clause stands to the facts: its own, and of `[denied] that` the clause before. */
function governing(clause: Clause, {clauses}: Reading): readonly Token[] {
  const before = clause.opener === 'that' ? clauses[clauses.indexOf(clause) - 1] : undefined
  return before ? [...before.tokens, ...clause.tokens] : clause.tokens
}

/** `[Dravia] launched an offensive`: the actor that stands last before an active verb. */
function agentOf({clause, event, verb}: Dated, {names}: Reading): {readonly agent?: string} {
  // `the war between Georgia and Russia broke out` has no agent.
  if (!verb || event.start < verb.start) return {}
  const before = clause.tokens.findLast(({end}) => end <= verb.start)
  const agent = names.findLast(({start, end, role}) => role === 'actor' && start >= clause.start && end <= verb.start)
  return agent && !(before && auxiliaries.has(before.lower)) ? {agent: agent.name} : {}
}

function isDate({value}: TimeMention): boolean {
  return (value.timex === 'DATE' || value.timex === 'TIME') && value.granularity !== 'vague'
}

interface Dated extends Told {
  readonly clause: Clause
  readonly stage: string
  readonly verb?: Token
}

function datedEvent(time: TimeMention, reading: Reading, lexicon: Lexicon): Dated | undefined {
  const clause = clauseAt(reading, time.start)
  if (!clause || isLoose(time, clause) || isBound(time, clause) || isSaid(time, clause)) return undefined
  const told = nearestEvent(time, reading, clause)
  if (!told || between(clause, time, told.event).some(({lower}) => saying.has(lower))) return undefined
  return attach(time, told, clause, reading, lexicon)
}

function attach(time: TimeMention, told: Told, clause: Clause, reading: Reading, lexicon: Lexicon): Dated | undefined {
  const {event} = told
  const here = told.reading === reading
  const found = stageVerb(clause, time, event, here ? reading.events : [], lexicon)
  if (found) return {...told, clause, ...found}
  if (
    !here ||
    event.start < clause.start ||
    between(clause, time, event).length > reach ||
    crossesVerb(time, event, clause)
  )
    return undefined
  return {...told, clause, stage: unsaidStage(lexicon.events.get(event.event))}
}

/** What a date says of an event without a verb: `the statement of [9 November]` was made then, `the war in [2020]` was on then. */
function unsaidStage(entry: PackEvent | undefined): string {
  if (entry?.aspect !== 'point') return 'during'
  return entry.stages === 'accord' ? 'signed' : 'held'
}

/** `[by] Friday`, `[until] May`: a limit, and not when it happened. */
function isBound(time: TimeMention, clause: Clause): boolean {
  const before = clause.tokens.findLast(({end}) => end <= time.start)
  return before !== undefined && bounds.has(before.lower)
}

/** `12 July 2016 Rebels launched an assault`: a date without a preposition heads the text and dates nothing in it. */
function isLoose(time: TimeMention, clause: Clause): boolean {
  const before = clause.tokens.findLast(({end}) => end <= time.start)
  if (time.value.inferred === 'all') return false
  return before === undefined || !(leads.has(before.lower) || /(?:ed|ing)$/.test(before.lower))
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
function nearestEvent(time: TimeMention, reading: Reading, clause: Clause): Told | undefined {
  const inside = reading.events.filter(({start}) => start >= clause.start && start < clause.end)
  const behind = inside.find(({start}) => start >= time.end)
  const event = behind && modifies(time, behind, clause) ? behind : inside.findLast(({end}) => end <= time.start)
  if (event) return {event, reading}
  const meant = clause.tokens.slice(0, 4).some(({lower}) => pronouns.has(lower))
    ? antecedent(reading, clause)
    : undefined
  return meant ?? (behind && {event: behind, reading})
}

/** `the [9 March] offensive`, `the [2020] war`: nothing between, and an article before. */
function modifies(time: TimeMention, event: EventMention, clause: Clause): boolean {
  const before = clause.tokens.findLast(({end}) => end <= time.start)
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

/** What a pronoun stands for: `the ceasefire that Kenya brokered, [which] was signed`, `[It] was signed`: the event told last. */
function antecedent(reading: Reading, clause: Clause): Told | undefined {
  const event = reading.events.filter(({end}) => end <= clause.start).at(-1)
  return event ? {event, reading} : reading.told
}

function between(clause: Clause, a: {start: number; end: number}, b: {start: number; end: number}): readonly Token[] {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return clause.tokens.filter(({start, end}) => start >= first.end && end <= second.start)
}

/**
 * The verb that tells the stage of an event which a time dates: `a truce was [signed] on 9 May`. A time behind its event takes a verb
 * before it (`the armistice of 9 May ended the war` has none); a time that opens the clause takes any.
 */
function stageVerb(
  clause: Clause,
  time: TimeMention,
  event: EventMention,
  events: readonly EventMention[],
  lexicon: Lexicon
): {stage: string; verb: Token} | undefined {
  const cues = lexicon.stages.get(lexicon.events.get(event.event)?.stages ?? '')
  if (!cues) return undefined
  const behind = event.start < time.start
  const found = clause.tokens.flatMap((verb, at) => {
    if (behind && verb.start > time.start) return []
    const cue = phraseAt(cues, clause.tokens, at)
    return cue &&
      !(verb.start >= event.start && verb.end <= event.end) &&
      !events.some((other) => other !== event && parts(verb, other, event))
      ? [{stage: cue.value, verb}]
      : []
  })
  const gap = ({verb}: {verb: Token}) => Math.abs(verb.start - time.start)
  const nearest = found.sort((a, b) => gap(a) - gap(b))[0]
  return nearest && !isLeft(between(clause, nearest.verb, time)) ? nearest : undefined
}

/** Whether the words behind a verb belong to another: `collapsed [and the villagers left the valley]`, `signed [was]`. */
function isLeft(words: readonly Token[]): boolean {
  const and = words.findIndex(({lower}) => lower === 'and')
  return words.some(({lower}, at) => auxiliaries.has(lower) || (and >= 0 && at > and && isVerb(lower)))
}

function isVerb(lower: string): boolean {
  return (/^\p{Ll}{3,}(?:ed|ing)$/u.test(lower) && !verblike.has(lower)) || irregularForms.has(lower)
}

/** Whether `other` stands between a verb and an event, and so has the better right to the verb. */
function parts(verb: Token, other: EventMention, event: EventMention): boolean {
  return verb.start < event.start
    ? other.start > verb.end && other.end < event.start
    : other.start > event.end && other.end < verb.start
}

/** Whether another predicate stands between: `the truce [collapsed and rebels shelled] the town on Friday`. */
function crossesVerb(time: TimeMention, event: EventMention, clause: Clause): boolean {
  return between(clause, time, event).some(({lower}) => isVerb(lower) || auxiliaries.has(lower))
}

/** Nouns and prepositions that only end like verbs. */
const verblike: ReadonlySet<string> = new Set([
  'evening',
  'morning',
  'during',
  'following',
  'including',
  'building',
  'spring',
  'hundred',
  'meeting',
  'according'
])

const auxiliaries: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'be',
  'been',
  'will',
  'would'
])
