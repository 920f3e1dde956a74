import {denying, everyday, nothing, occasional, phrasalDeeds, requests, vague} from '../../language/en/denials.ts'
import {lemma} from '../../language/en/lemma.ts'
import {concept} from '../../packs/concepts.ts'
import type {Argument, Predication, Syntax} from '../../syntax/index.ts'
import {has, REPORTING_VERB} from '../../text/flags.ts'
import type {DeedClaim, Done, Subject, Token} from '../../types.ts'
import {type ClaimMaker, type Sitting, setting} from '../maker.ts'
import {stance} from '../modality.ts'
import {peopleIn} from '../people-in.ts'
import {clauseAt, type Reading} from '../sentence.ts'
import {isPlain} from '../slot/slot-phrases.ts'
import {governing, isDate} from './date.ts'
import {deedOf} from './deed.ts'
import {mayDeny, mayTellDone} from './denial.ts'

/** Longer sentences are seldom plain. */
const longest = 40

/** What was done to something, and what was not: `the sirens [were sounded]`, `[no] siren [was sounded]`. */
export const deeds: ClaimMaker = (reading, sitting) => {
  const {block, sentence} = reading
  if (block.kind !== 'paragraph' || sentence.tokens.length > longest) return []
  // What is done is told a thousand times: only where the sentence was parsed for something else.
  const syntax = mayDeny(sentence) || mayTellDone(sentence) ? reading.syntax() : reading.parsed()
  if (!syntax) return []
  return syntax.predications.flatMap((verb) => claimOf(verb, reading, syntax, sitting) ?? [])
}

function claimOf(verb: Predication, reading: Reading, syntax: Syntax, sitting: Sitting): DeedClaim | undefined {
  const {tokens, index} = reading.sentence
  if (verb.form !== 'verb' || verb.relation === 'participle' || !isPlain(verb)) return undefined
  if (!isPast(verb, tokens, syntax)) return undefined
  const affected = affectedBy(verb)
  const phrasal = affected && phrasalDeeds.get(`${verb.lemma} ${affected.preposition}`)
  const requested = requests.has(verb.lemma) && affected?.preposition === 'for'
  const once = !requested && occasional.has(verb.lemma)
  if (!(requested || once || phrasal) && (has(tokens[verb.predicate], REPORTING_VERB) || everyday.has(verb.lemma)))
    return undefined
  if (!affected || (isVague(affected, tokens) && !(once && tokens[affected.head]!.lower === 'part'))) return undefined
  const said = requested ? 'request' : phrasal ? phrasal : once ? verb.lemma : deedOf(verb, reading)
  if (said === undefined || (!once && everyday.has(said))) return undefined
  const doer = doerOf(verb, reading, syntax)
  const kinds = once
    ? [...kindsOf(affected, reading, syntax), ...circumstances(verb, reading)]
    : kindsOf(affected, reading, syntax)
  // What is done every day is one occasion only by whom it is done, and where or to whom.
  if (once && (doer === undefined || kinds.length === 0)) return undefined
  // Whom `she` stands for is not known here, and what one did not do another may have done.
  if (doer === undefined && verb.voice === 'active') return undefined
  const {start, end} = tokens[verb.predicate]!
  const clause = clauseAt(reading, start)
  const {modality} = stance(clause ? governing(clause, reading) : [], start, reading.times)
  const denied = denialOf(verb, affected, tokens, syntax)
  return {
    type: 'deed',
    subject: subjectOf(verb, said, reading),
    attribute: 'deed',
    value: {
      deed: said,
      thing: nounOf(affected, reading),
      doer,
      kinds,
      ...(once ? {once: true} : {}),
      date: dateOf(verb, reading),
      ever: denied === 'never'
    },
    modality,
    polarity: denied === undefined ? 'positive' : 'negative',
    ...setting(
      {start, end: once || phrasal ? Math.max(end, tokens[affected.head]!.end) : end, sentence: index},
      reading,
      sitting
    )
  }
}

/** Told as done or not done: `sounded`, `was sounded`, `did not sound`, `has never sounded`; not `sounds`, `to sound`. */
function isPast({predicate, aux}: Predication, tokens: readonly Token[], {tree}: Syntax): boolean {
  if (
    aux.some((at) =>
      /^(?:will|would|may|might|can|could|should|must|shall|be|being|to|do|does|is|are|'ll)$/.test(tokens[at]!.lower)
    )
  )
    return false
  if (tokens[predicate - 1]?.lower === 'to') return false
  const form = tree.forms[predicate]!
  return form === 'VBD' || (aux.length > 0 && (form === 'VBN' || aux.some((at) => tokens[at]!.lower === 'did')))
}

/** What it is done to: the object, of a passive the subject, of a request what it is for. */
function affectedBy({lemma: verb, voice, arguments: all}: Predication): Argument | undefined {
  if (voice === 'passive') return all.find(({role}) => role === 'subject')
  const object = all.find(({role}) => role === 'object')
  const behind = (preposition: string) => all.find((it) => it.role === 'circumstance' && it.preposition === preposition)
  if (object || !(requests.has(verb) || verb === 'go')) return object
  return behind(verb === 'go' ? 'over' : 'for')
}

function isVague({from, to, head}: Argument, tokens: readonly Token[]): boolean {
  const word = tokens[head]!.lower
  return vague.has(word) || vague.has(lemma(word, 'noun')) || !/^\p{L}{3,}/u.test(word) || to - from > 12
}

/** What says that it was not done: a word before the verb, or `no` before what it would be done to. */
function denialOf(
  {predicate}: Predication,
  {from, to}: Argument,
  tokens: readonly Token[],
  {tree}: Syntax
): 'not' | 'never' | undefined {
  if (nothing.has(tokens[from]!.lower)) return 'not'
  for (let at = Math.max(0, predicate - 5); at < predicate; at++) {
    const {lower} = tokens[at]!
    // `[not only] sounded`
    if (!denying.has(lower) || tokens[at + 1]?.lower === 'only' || (at >= from && at < to)) continue
    if (tree.heads[at] === predicate) return lower === 'never' ? 'never' : 'not'
  }
  return undefined
}

function doerOf({voice, arguments: all}: Predication, reading: Reading, syntax: Syntax): string | undefined {
  const {times, sentence} = reading
  const isTime = (head: number) =>
    times.some(({start, end}) => start <= sentence.tokens[head]!.start && sentence.tokens[head]!.end <= end)
  const doer = all.find(({role, head}) => role === (voice === 'passive' ? 'agent' : 'subject') && !isTime(head))
  if (!doer) return undefined
  const [person, ...others] = peopleIn(doer, reading, syntax)
  if (person !== undefined) return others.length === 0 ? person : undefined
  return /^(?:it|they|he|she|who|which|that|we|i)$/.test(sentence.tokens[doer.head]!.lower)
    ? undefined
    : (apposed(doer, reading, syntax) ?? nounOf(doer, reading))
}

/** `the company [Veltrin]`: the name behind what it is. */
function apposed({head}: Argument, {sentence: {tokens}, names}: Reading, {tree}: Syntax): string | undefined {
  return names().find(({start, end}) =>
    tokens.some(
      (token, at) => token.start >= start && token.end <= end && tree.heads[at] === head && tree.labels[at] === 'appos'
    )
  )?.name
}

/** The name of which a token is the head, else its noun in the singular. */
function nounOf({head}: Argument, {sentence: {tokens}, mentions, names}: Reading): string {
  const {start, end, lower} = tokens[head]!
  const person = mentions.find((it) => it.type === 'person' && it.start <= start && end <= it.end)
  if (person?.type === 'person') return person.fullName
  return names().find((it) => it.start <= start && end <= it.end)?.name ?? lemma(lower, 'noun')
}

/** What tells the thing from others: [federal] grant, the hospital in [Sand]; not `the`, `three`, `their`. */
function kindsOf({from, to, head}: Argument, {sentence: {tokens}, names}: Reading, {tree}: Syntax): readonly string[] {
  const before = tokens.slice(from, head).flatMap(({lower}, at) => {
    return /^(?:amod|compound)$/.test(tree.labels[from + at]!) && !/\d/.test(lower) ? [lower] : []
  })
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  const named = names().filter((it) => it.start >= start && it.end <= end)
  return [...before, ...named.map(({name}) => name)]
}

/** From what, to whom, where: took samples from the [chimney] of the [Lamplight field]. */
function circumstances({arguments: all}: Predication, reading: Reading): readonly string[] {
  const {tokens} = reading.sentence
  return all.flatMap((it) => {
    if (it.role !== 'circumstance') return []
    const [start, end] = [tokens[it.from]!.start, tokens[it.to - 1]!.end]
    if (reading.times.some((time) => time.start < end && start < time.end)) return []
    const names = reading.names().filter((name) => name.start >= start && name.end <= end)
    return [nounOf(it, reading), ...names.map(({name}) => name)]
  })
}

function dateOf({arguments: all}: Predication, {times, sentence: {tokens}}: Reading): Done['date'] {
  const dates = times.filter(isDate)
  const own = dates.find((time) =>
    all.some(
      ({role, from, to}) =>
        role === 'circumstance' && time.start >= tokens[from]!.start && time.end <= tokens[to - 1]!.end
    )
  )
  return (own ?? (dates.length === 1 ? dates[0] : undefined))?.value
}

function subjectOf({arguments: all}: Predication, deed: string, reading: Reading): Subject {
  const {tokens} = reading.sentence
  const named = reading.names().flatMap((name) => {
    const argument = all.find(({from, to}) => name.start >= tokens[from]!.start && name.end <= tokens[to - 1]!.end)
    return argument ? [{name: name.name, where: argument.role === 'circumstance'}] : []
  })
  const parties = [...new Set(named.flatMap(({name, where}) => (where ? [] : [name])))].sort()
  return {
    kind: 'event',
    label: concept(deed, 'verb'),
    event: deed,
    parties,
    brokers: [],
    places: [...new Set(named.flatMap(({name, where}) => (where ? [name] : [])))].sort(),
    words: reading.words()
  }
}
