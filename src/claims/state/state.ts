import {notStates, otherState, partly, stateLinks, stateVerbs} from '../../language/en/states.ts'
import type {Argument, Predication, Syntax} from '../../syntax/index.ts'
import type {StateClaim} from '../../types.ts'
import {governing} from '../event/date.ts'
import {type ClaimMaker, type Sitting, setting} from '../maker.ts'
import {stance} from '../modality.ts'
import {clauseAt, type Reading} from '../sentence.ts'
import {bearersOf} from './state-bearer.ts'
import {type StatePhrase, statePhrasesIn} from './state-phrase.ts'
import {whenOf} from './state-time.ts'

/** Longer sentences are seldom plain. */
const longest = 45

/** A state that a predication says of its subject or object, and the tokens that say so. */
interface Said {
  readonly kind: string
  readonly state: string
  readonly verb: Predication
  readonly of: Argument
  readonly from: number
  readonly to: number
}

/** What states people and things are said to be in: `the road [is closed]`, `Novak was [at large] on Monday`, `[arrested] Novak`. */
export const states: ClaimMaker = (reading, sitting) => {
  const {tokens} = reading.sentence
  if (reading.block.kind !== 'paragraph' || tokens.length > longest || tokens.at(-1)?.text === '?') return []
  const phrases = statePhrasesIn(tokens).filter(({from, to}) => isWhole(from, to, reading))
  const syntax = phrases.length > 0 || mayTell(reading) ? reading.syntax() : undefined
  if (!syntax) return []
  const said = [
    ...phrases.flatMap((phrase) => sayings(phrase, syntax, reading)),
    ...syntax.predications.flatMap((verb) => suffered(verb))
  ]
  return said.flatMap((it) => claimsOf(it, reading, syntax, sitting))
}

/** An arrest or a death of somebody named, with its time: its sentence is worth a parse. */
function mayTell({mentions, times, sentence: {tokens}}: Reading): boolean {
  return times.length > 0 && mentions.some(({type}) => type === 'person') && tokens.some(({lower}) => tells.test(lower))
}

const tells =
  /^(?:arrest|captur|detain|apprehend|jail|releas|freed|escap|fled|died|dead|perish|drown|kill|murder|found|rescu)/

/** Not `[partly] open`, `open [for] rescue services`. */
function isWhole(from: number, to: number, {sentence: {tokens}}: Reading): boolean {
  if (tokens.slice(Math.max(0, from - 3), from).some(({lower}) => partly.has(lower))) return false
  const next = tokens[to]?.lower ?? ''
  if (next === 'to') return /^(?:all|traffic|the|visitors)$/.test(tokens[to + 1]?.lower ?? '')
  return !notStates.has(next)
}

function sayings(
  {kind, state, from, to}: StatePhrase,
  {predications}: Syntax,
  {sentence: {tokens}}: Reading
): readonly Said[] {
  const verb = predications.find((it) => {
    const {predicate, lemma, arguments: all} = it
    if (predicate >= from && predicate < to) return isLinked(it)
    return predicate < from && stateLinks.has(lemma) && all.some(({head}) => head >= from && head < to)
  })
  const subjects = verb?.arguments.filter(({role, head}) => role === 'subject' && head < from) ?? []
  return verb ? subjects.map((of) => ({kind, state, verb, of, from, to})) : []

  // the road [was] closed; not: police closed the road
  function isLinked({form, voice, predicate, aux}: Predication): boolean {
    if (form === 'verb') return voice === 'passive' && aux.length > 0
    return tokens.slice(Math.max(0, predicate - 5), predicate).some(({lower}) => copulas.has(lower))
  }
}

const copulas: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'been',
  'be',
  "'s",
  "'re",
  'remains',
  'remained'
])

/** `Novak was [arrested]`, `police [arrested] Novak`, `Novak [died]`. */
function suffered(verb: Predication): readonly Said[] {
  const [kind, state, who] = verb.form === 'verb' ? (stateVerbs.get(verb.lemma) ?? []) : []
  if (kind === undefined || state === undefined) return []
  const role = who === 'object' && verb.voice === 'passive' ? 'subject' : who
  const bearers = verb.arguments.filter((it) => it.role === role)
  return bearers.map((of) => ({kind, state, verb, of, from: verb.predicate, to: verb.predicate + 1}))
}

function claimsOf(
  {kind, state, verb, of, from, to}: Said,
  reading: Reading,
  syntax: Syntax,
  sitting: Sitting
): readonly StateClaim[] {
  const {tokens, index} = reading.sentence
  const bearers = bearersOf(kind, of, reading, syntax)
  const when = bearers.length > 0 ? whenOf(verb, reading, sitting) : undefined
  if (!when) return []
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  const clause = clauseAt(reading, start)
  const {modality, polarity} = stance(clause ? governing(clause, reading) : [], start, reading.times)
  const name = polarity === 'negative' ? otherState.get(state) : state
  if (name === undefined) return []
  return bearers.map((subject) => ({
    type: 'state',
    subject,
    attribute: `status:${kind}`,
    value: {kind, name, ...when},
    modality,
    polarity: 'positive',
    ...(when.now ? {asOf: sitting.article.published?.time.latest} : {}),
    ...setting({start, end, sentence: index}, reading, sitting)
  }))
}
