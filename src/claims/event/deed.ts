import {arranged, bounds, leads} from '../../language/en/clauses.ts'
import {making} from '../../language/en/concepts.ts'
import {doneInPassive} from '../../language/en/reporting.ts'
import {thingsByName} from '../../language/en/senses.ts'
import {concept, isAct, lightVerb} from '../../packs/concepts.ts'
import {phrase} from '../../packs/meanings.ts'
import type {Argument, Predication, Syntax} from '../../syntax/index.ts'
import {CAPITAL, has, REPORTING_VERB} from '../../text/flags.ts'
import type {Subject, TimeMention, Token} from '../../types.ts'
import {besideOf} from '../beside.ts'
import {isOfValue, numeralsOf} from '../context.ts'
import type {Reading} from '../sentence.ts'

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
  let best: Told | undefined
  for (const predication of syntax.predications)
    for (const argument of predication.arguments) {
      const head = tokens[argument.head]!
      // The time itself and not what it modifies: not `in [the 2019 vote]`.
      const is = argument.role === 'circumstance' && head.start >= time.start && head.end <= time.end
      if (is && (!best || argument.to - argument.from < best.argument.to - best.argument.from))
        best = {predication, argument}
    }
  best ??= verbBefore(time, reading, syntax)
  if (best) best = settledBy(best, syntax) ?? best
  if (!best || bounds.has(best.argument.preposition ?? '')) return undefined
  const said = deedOf(best.predication, reading)
  if (said === undefined) return undefined
  const {predicate, form} = best.predication
  return {
    concept: said,
    predication: best.predication,
    past:
      (form === 'noun' && !isDoing(predicate, tokens)) ||
      /^VB[DN]$/.test(syntax.tree.forms[predicate]!) ||
      wasDoing(best.predication, reading)
  }
}

/** `was sitting`, `had been waiting`; not `is sitting`, and not `was leaving on Friday`, which may be a plan. */
function wasDoing({lemma: verb, aux, predicate}: Predication, {sentence: {tokens}}: Reading): boolean {
  if (!tokens[predicate]!.lower.endsWith('ing') || arranged.has(verb)) return false
  return aux.some((at) => /^(?:was|were)$/.test(tokens[at]!.lower) || isHadBeen(tokens, at))
}

/** `was [meeting]`, which may be read as a noun. */
const isDoing = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at]?.lower.endsWith('ing') === true && /^(?:is|are|was|were)$/.test(tokens[at - 1]?.lower ?? '')

const isHadBeen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'had' && tokens[at + 1]?.lower === 'been'

/** `[agreed] on the exchange in Muscat on 29 September`: the day is that of the agreement, though it stands behind what was agreed. */
function settledBy({predication, argument}: Told, {predications}: Syntax): Told | undefined {
  const verb = predication.form === 'noun' ? predications[predication.governor] : undefined
  if (!verb || argument.preposition !== 'on' || verb.form !== 'verb' || !settling.has(verb.lemma)) return undefined
  return verb.arguments.some(({head}) => head === predication.predicate) ? {predication: verb, argument} : undefined
}

/** Verbs whose object comes later. */
const settling: ReadonlySet<string> = new Set(['agree', 'approve', 'order', 'authorize', 'authorise'])

/** A predication with the argument that holds a time. */
interface Told {
  readonly predication: Predication
  readonly argument: Argument
}

/** Most words between a verb and a time that hangs on it though the tree says otherwise. */
const reach = 10

/** The verb right before a time, with nothing between that happens itself: `took effect [on 1 May]`, `signed the charter [on 1 May]`. */
function verbBefore(time: TimeMention, {sentence: {tokens}}: Reading, {predications}: Syntax) {
  const first = tokens.findIndex(({start}) => start >= time.start)
  if (first < 2 || !leads.has(tokens[first - 1]!.lower)) return undefined
  const verb = predications.findLast(({form, predicate}) => form === 'verb' && predicate < first - 1)
  if (!verb || first - verb.predicate > reach) return undefined
  const between = tokens.slice(verb.predicate + 1, first - 1)
  if (between.some((token) => token.text === ',' || has(token, REPORTING_VERB) || isAct(token.lower))) return undefined
  const argument = verb.arguments.find(({role}) => role === 'object') ?? verb.arguments[0]
  return argument && {predication: verb, argument: {...argument, preposition: tokens[first - 1]!.lower}}
}

/** What a predication tells: its verb, or of `[the meeting] took place` its noun; nothing of what is only said, and of what only is. */
export function deedOf(predication: Predication, {sentence: {tokens}}: Reading): string | undefined {
  const {lemma: word, form} = predication
  const particle = predication.particle ?? outward(predication, tokens)
  if (form === 'adjective' || isSaid(predication, tokens)) return undefined
  const beside = besideOf(predication, tokens)
  const idiom = idiomOf(predication, tokens)
  if (idiom !== undefined) return idiom
  const noun = beside.object ?? beside.subject
  if (isThing(predication, tokens)) return concept(word, form, particle, {...beside, object: 'spacecraft'})
  if (lightVerb(word, particle, noun) === undefined) return concept(word, form, particle, beside)
  return noun && concept(noun, 'noun')
}

/** `launched the [probe Helia]`, `the [probe Helia] was launched`: no inquiry has a name. */
function isThing({arguments: all}: Predication, tokens: readonly Token[]): boolean {
  return all.some(
    ({head, role}) => role !== 'circumstance' && thingsByName.has(tokens[head]!.lower) && has(tokens[head + 1], CAPITAL)
  )
}

/** `checked [out] of the clinic`, `was knocked [out] of the cup`: that where a word goes is named does not turn it into another. */
function outward({predicate, lemma, form, arguments: all}: Predication, tokens: readonly Token[]): string | undefined {
  if (
    form !== 'verb' ||
    tokens[predicate + 1]?.lower !== 'out' ||
    tokens[predicate + 2]?.lower !== 'of' ||
    making.has(lemma)
  )
    return undefined
  return all.some(({preposition}) => preposition?.startsWith('out')) ? 'out' : undefined
}

/** Whether a predication only says something: `dismissed the claim`, but not `[was dismissed] as minister`. */
const isSaid = ({predicate, lemma: word, voice}: Predication, tokens: readonly Token[]): boolean =>
  has(tokens[predicate]!, REPORTING_VERB) && !(voice === 'passive' && doneInPassive.has(word))

/** A verb that means something only with what follows: `came [into force]`, `was taken [into custody]`. */
function idiomOf({lemma: word, form, arguments: all}: Predication, tokens: readonly Token[]): string | undefined {
  if (form !== 'verb') return undefined
  for (const {role, preposition, head} of all) {
    if (role !== 'circumstance' || preposition === undefined) continue
    const rest = `${preposition} ${tokens[head]!.lower}`
    const said = concept(word, 'verb', rest)
    if (said !== `${word} ${phrase(rest)}`) return said
  }
  return undefined
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
  const around = reading.around(reading.sentence.tokens[predication.predicate]!)
  return {
    kind: 'event',
    label: who.length > 0 ? `${event} (${who.slice(0, 3).join(', ')})` : event,
    event,
    family: `deed ${event}`,
    parties,
    brokers: [],
    places,
    words: reading.words(),
    ...around,
    numerals: unique([...around.numerals, ...numeralsIn(predication, reading)])
  }
}

/** Which one it is where other words stand between: `beat Ivo Tarn by a cut in the [third] round`. */
function numeralsIn({arguments: all}: Predication, {sentence: {tokens}, mentions}: Reading): readonly string[] {
  const own = all.flatMap(({role, from, head}) => (role === 'circumstance' ? tokens.slice(from, head) : []))
  return numeralsOf(own.filter((token) => !isOfValue(token, mentions)))
}

function namesIn({role, from, to}: Argument, {sentence: {tokens}, names, mentions, referred}: Reading) {
  // `the minister of finance[, Ugo Tarn], resigned`
  const apposed = role !== 'circumstance' && tokens[to]?.text === ',' ? tokens[to + 1]?.start : undefined
  const name = mentions.find((it) => it.type === 'person' && it.start === apposed)
  const [start, end] = [tokens[from]!.start, name?.end ?? tokens[to - 1]!.end]
  const people = mentions.flatMap((it) =>
    it.type === 'person' ? [{start: it.start, end: it.end, name: it.fullName, role: 'actor' as const}] : []
  )
  // Of `the painter Anna Velm` the name may be read without what she is.
  // `[The bridge] opened`
  const meant = referred().map(({kind, ...it}) => ({
    ...it,
    role: kind === 'place' ? ('place' as const) : ('actor' as const)
  }))
  return [...names(), ...people, ...meant].filter((name) => name.end > start && name.end <= end)
}

const unique = (names: readonly string[]) => [...new Set(names)].sort()
