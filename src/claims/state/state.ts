import {lemma} from '../../language/en/lemma.ts'
import {
  firstStates,
  notFound,
  notStates,
  onceMore,
  otherState,
  partly,
  personal,
  stateLinks,
  stateVerbs
} from '../../language/en/states.ts'
import type {Argument, Predication, Syntax} from '../../syntax/index.ts'
import type {StateClaim} from '../../types.ts'
import {governing} from '../event/date.ts'
import {type ClaimMaker, type Sitting, setting} from '../maker.ts'
import {stance} from '../modality.ts'
import {amongThose} from '../people-in.ts'
import {clauseAt, type Reading} from '../sentence.ts'
import {bearersOf, personSubject} from './state-bearer.ts'
import {type StatePhrase, statePhrasesIn} from './state-phrase.ts'
import {whenOf} from './state-time.ts'
import {usedIn} from './state-use.ts'

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
  /** Whether it tells that something came to be so: [arrested], [reopened]. */
  readonly change?: boolean
  /** Of whom, where the syntax does not tell: among those [freed] was Zora Velin. */
  readonly names?: readonly string[]
}

/** What states people and things are said to be in: `the road [is closed]`, `Novak was [at large] on Monday`, `[arrested] Novak`. */
export const states: ClaimMaker = (reading, sitting) => {
  const {tokens} = reading.sentence
  if (reading.block.kind !== 'paragraph' || tokens.length > longest || tokens.at(-1)?.text === '?') return []
  const phrases = statePhrasesIn(tokens).filter(({from, to}) => isWhole(from, to, reading))
  const syntax = phrases.length > 0 || mayTell(reading) ? reading.syntax() : reading.parsed()
  if (!syntax) return []
  const said = [
    ...phrases.flatMap((phrase) => sayings(phrase, syntax, reading)),
    ...syntax.predications.flatMap((verb) => [...suffered(verb, reading), ...used(verb, reading)]),
    ...among(reading, syntax)
  ]
  const claims = said.flatMap((it) => claimsOf(it, reading, syntax, sitting))
  const key = ({subject, place, attribute}: StateClaim) => `${subject.label} ${attribute} ${place.start}`
  return claims.filter((claim, at) => claims.findIndex((other) => key(other) === key(claim)) === at)
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
    // is [going on], is [running]
    if (form === 'verb' && tokens[predicate]!.lower.endsWith('ing'))
      return aux.some((at) => copulas.has(tokens[at]!.lower))
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

/** `Novak was [arrested]`, `police [arrested] Novak`, `Novak [died]`, `the bridge [reopened]`. */
function suffered(verb: Predication, {sentence: {tokens}}: Reading): readonly Said[] {
  const [kind, state, who] = verb.form === 'verb' ? (stateVerbs.get(verb.lemma) ?? []) : []
  if (kind === undefined || state === undefined) return []
  const behind = tokens.slice(verb.predicate + 1, verb.predicate + 3)
  // `was found [guilty]`, `was found [to have] lied`, `closed [its] doors`
  if (behind.some(({lower}) => notFound.has(lower)) && kind === 'whereabouts') return []
  const has = (role: string) => verb.arguments.some((it) => it.role === role)
  const to = who === 'either' ? (has('object') ? 'object' : 'subject') : who
  const role = to === 'object' && verb.voice === 'passive' ? 'subject' : to
  const bearers = verb.arguments.filter((it) => it.role === role)
  return bearers.map((of) => ({kind, state, verb, of, from: verb.predicate, to: verb.predicate + 1, change: true}))
}

function used(verb: Predication, reading: Reading): readonly Said[] {
  const of = usedIn(verb, reading)
  return of ? [{kind: 'access', state: 'open', verb, of, from: verb.predicate, to: verb.predicate + 1}] : []
}

/** `Among those [freed] by Zaretia was Zora Velin`. */
function among(reading: Reading, {predications}: Syntax): readonly Said[] {
  const {tokens} = reading.sentence
  const told = amongThose(reading, ({lower}) => stateVerbs.get(lemma(lower, 'verb'))?.[2] === 'object')
  return told.flatMap(({at, names}) => {
    const [kind, state] = stateVerbs.get(lemma(tokens[at]!.lower, 'verb'))!
    const of: Argument = {role: 'subject', head: at, from: at, to: at + 1}
    const read = predications.find(({predicate}) => predicate === at)
    const verb = {...(read ?? plain(at)), relation: 'main' as const}
    return personal.has(kind) ? [{kind, state, verb, of, from: at, to: at + 1, change: true, names}] : []
  })
}

const plain = (predicate: number): Predication => ({
  predicate,
  lemma: '',
  form: 'verb',
  voice: 'passive',
  aux: [],
  arguments: [],
  governor: -1,
  relation: 'main'
})

/** Sentences behind a state in which it may be told to have changed once more. */
const behind = 2

/** `was lifted on Thursday. It was imposed [again] on Saturday`: what came after is what holds. */
function isUndone({sentence}: Reading, {article: {sentences}}: Sitting): boolean {
  return sentences
    .slice(sentence.index, sentence.index + 1 + behind)
    .some(({block, tokens}) => block === sentence.block && tokens.some(({lower}) => onceMore.has(lower)))
}

function claimsOf(
  {kind, state, verb, of, from, to, change, names}: Said,
  reading: Reading,
  syntax: Syntax,
  sitting: Sitting
): readonly StateClaim[] {
  const {tokens, index} = reading.sentence
  const known = names?.map((name) => personSubject(name, reading))
  const bearers = known ?? bearersOf(kind, of, reading, syntax, sitting)
  const when = bearers.length > 0 ? whenOf(verb, reading, sitting, change) : undefined
  if (!when) return []
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  const clause = clauseAt(reading, start)
  const {modality, polarity} = stance(clause ? governing(clause, reading) : [], start, reading.times)
  const name = polarity === 'negative' ? otherState.get(state) : state
  if (name === undefined || (!firstStates.has(name) && isUndone(reading, sitting))) return []
  return bearers.map((subject) => ({
    type: 'state',
    subject,
    attribute: `status:${kind}`,
    value: {kind, name, ...when, ...(change ? {change: true} : {})},
    modality,
    polarity: 'positive',
    ...(when.now ? {asOf: sitting.article.published?.time.latest} : {}),
    ...setting({start, end, sentence: index}, reading, sitting)
  }))
}
