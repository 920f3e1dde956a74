import {concept, lightVerb} from '../concepts.ts'
import {has, REPORTING_VERB} from '../flags.ts'
import {bounds} from '../language/en/clauses.ts'
import type {Argument, Predication} from '../syntax/index.ts'
import type {Subject, TimeMention} from '../types.ts'
import {besideOf} from './beside.ts'
import type {Reading} from './sentence.ts'

/** What a date dates, and in what predication, where no pack names it. */
export interface Deed {
  readonly concept: string
  readonly predication: Predication
  /** Whether it is told as done: `resigned`, `the handover`; not `resigns`. */
  readonly past: boolean
}

/** What happened at a time, as far as the syntax of its sentence tells: `Novak [resigned] on Friday`, `the [handover] of 3 May`. */
export function deedAt(time: TimeMention, reading: Reading): Deed | undefined {
  const syntax = reading.syntax()
  const {tokens} = reading.sentence
  if (!syntax) return undefined
  let best: {readonly predication: Predication; readonly argument: Argument} | undefined
  for (const predication of syntax.predications)
    for (const argument of predication.arguments) {
      const head = tokens[argument.head]!
      // The time itself and not what it modifies: not `in [the 2019 vote]`.
      const is = argument.role === 'circumstance' && head.start >= time.start && head.end <= time.end
      if (is && (!best || argument.to - argument.from < best.argument.to - best.argument.from))
        best = {predication, argument}
    }
  if (!best || bounds.has(best.argument.preposition ?? '')) return undefined
  const said = deedOf(best.predication, reading)
  if (said === undefined) return undefined
  const {predicate, form} = best.predication
  return {
    concept: said,
    predication: best.predication,
    past: form === 'noun' || /^VB[DN]$/.test(syntax.tree.forms[predicate]!)
  }
}

/** What a predication tells: its verb, or of `[the meeting] took place` its noun; nothing of what is only said, and of what only is. */
export function deedOf(predication: Predication, {sentence: {tokens}}: Reading): string | undefined {
  const {predicate, lemma: word, form, particle} = predication
  if (form === 'adjective' || has(tokens[predicate]!, REPORTING_VERB)) return undefined
  const beside = besideOf(predication, tokens)
  const noun = beside.object ?? beside.subject
  if (lightVerb(word, particle, noun) === undefined) return concept(word, form, particle, beside)
  return noun && concept(noun, 'noun')
}

/** Who and what takes part in a deed, and where, by the names in its arguments. */
export function deedSubject({concept: event, predication}: Deed, reading: Reading): Subject {
  const within = (roles: (role: Argument['role']) => boolean) =>
    predication.arguments.filter(({role}) => roles(role)).flatMap((argument) => namesIn(argument, reading))
  const parties = unique(within((role) => role !== 'circumstance').map(({name}) => name))
  const places = unique(
    within((role) => role === 'circumstance').flatMap(({name, role}) => (role === 'place' ? [name] : []))
  )
  const who = parties.length > 0 ? parties : places
  return {
    kind: 'event',
    label: who.length > 0 ? `${event} (${who.slice(0, 3).join(', ')})` : event,
    event,
    family: `deed ${event}`,
    parties,
    brokers: [],
    places,
    words: reading.words()
  }
}

function namesIn({from, to}: Argument, {sentence: {tokens}, names, mentions}: Reading) {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  const people = mentions.flatMap((it) =>
    it.type === 'person' ? [{start: it.start, end: it.end, name: it.fullName, role: 'actor' as const}] : []
  )
  return [...names(), ...people].filter((name) => name.start >= start && name.end <= end)
}

const unique = (names: readonly string[]) => [...new Set(names)].sort()
