import {beating, capturing, contestWords, controlling, deciding, judging, striking} from '../../language/en/slots.ts'
import type {Argument, Predication} from '../../syntax/index.ts'
import type {Reading} from '../sentence.ts'
import {nameAt, type SlotName} from './slot-name.ts'

/** What came of something: who won, what was captured, who was elected. */
export interface Outcome {
  readonly attribute: string
  readonly name: SlotName
}

/** All verbs that tell an outcome; most do not. */
const decisive: ReadonlySet<string> = new Set([
  ...beating,
  ...capturing,
  ...controlling,
  ...judging.keys(),
  'win',
  'lose'
])

/** What a predication says of the outcome of the event that it tells or that it is told of. `contest`: whether that is a match or a vote. */
export function outcomesOf(predication: Predication, contest: boolean, reading: Reading): readonly Outcome[] {
  const {form, lemma} = predication
  if (form !== 'verb' || !decisive.has(lemma)) return []
  return [...sides(predication, contest, reading), ...captured(predication, reading), ...judged(predication, reading)]
}

/** `[Arsen] beat [Vitra]`, `[Arsen] won the final`, `[Vitra] lost to [Arsen]`. */
function sides(predication: Predication, contest: boolean, reading: Reading): readonly Outcome[] {
  const {lemma} = predication
  const by = (test: (it: Argument) => boolean) => named(predication, test, reading)
  if (beating.has(lemma)) {
    const [first, second] = [by(doer(predication)), by(done(predication))]
    const people = [...first, ...second].some(({kind}) => kind === 'person')
    const isBrawl = people && striking.has(lemma) && !isSport(reading)
    if (!contest && (first.length === 0 || second.length === 0 || isBrawl)) return []
    return [...as('outcome:winner', first), ...as('outcome:loser', second)]
  }
  if (!contest || predication.voice === 'passive') return []
  const subject = by(({role}) => role === 'subject')
  if (lemma === 'win') return [...as('outcome:winner', subject), ...as('outcome:loser', by(tied('against', 'over')))]
  if (lemma === 'lose') return [...as('outcome:loser', subject), ...as('outcome:winner', by(tied('to')))]
  return []
}

/** `beat Ferrant [by two lengths]`, `6-4`: nobody was struck. */
const isSport = ({sentence: {tokens, text}}: Reading): boolean =>
  tokens.some(({lower}) => contestWords.has(lower)) || /\b\d{1,3}[-–]\d{1,3}\b/.test(text)

/** `Rebels captured [Homra]`, `took control of [Homra]`: only of places. */
function captured(predication: Predication, reading: Reading): readonly Outcome[] {
  const {lemma} = predication
  const what = capturing.has(lemma)
    ? named(predication, done(predication), reading)
    : controlling.has(lemma)
      ? controlled(predication, reading)
      : []
  const places = what.filter(({kind}) => kind === 'place')
  if (places.length === 0 || places.length < what.length) return []
  const captors = named(predication, doer(predication), reading).filter(({kind}) => kind !== 'person')
  return [...as('outcome:captured', places), ...as('outcome:captor', captors)]
}

/** took control of [Homra] */
function controlled(predication: Predication, reading: Reading): readonly SlotName[] {
  const {tokens} = reading.sentence
  const control = predication.arguments.find(
    (it) => done(predication)(it) && tokens[it.head]!.lower === 'control'
  )?.head
  const tree = reading.syntax()?.tree
  if (control === undefined || tokens[control + 1]?.lower !== 'of' || !tree) return []
  const at = tree.heads.findIndex(
    (head, index) => head === control && index > control + 1 && tree.labels[index] === 'nmod'
  )
  const name = nameAt(at, reading)
  return name ? [name] : []
}

/** `[Novak] was elected`, `A court sentenced [Novak]`. */
function judged(predication: Predication, reading: Reading): readonly Outcome[] {
  const outcome = judging.get(predication.lemma)
  return outcome === undefined ? [] : as(`outcome:${outcome}`, judgedBy(predication, reading))
}

/** Elected and sentenced are people. */
function judgedBy(predication: Predication, reading: Reading): readonly SlotName[] {
  return named(predication, done(predication), reading).filter(({kind}) => kind === 'person')
}

/** What becomes of a bill or a pact, where the verb says it: `approved`. */
export function decisionOf({form, lemma}: Predication): string | undefined {
  return form === 'verb' ? deciding.get(lemma) : undefined
}

/** Who does what an active or passive verb says. */
export function doer({voice}: Predication): (it: Argument) => boolean {
  return ({role}) => role === (voice === 'passive' ? 'agent' : 'subject')
}

/** What it is done to. */
export function done({voice}: Predication): (it: Argument) => boolean {
  return ({role}) => role === (voice === 'passive' ? 'subject' : 'object')
}

const tied =
  (...prepositions: readonly string[]) =>
  ({role, preposition = ''}: Argument) =>
    role === 'circumstance' && prepositions.includes(preposition)

function named(predication: Predication, test: (it: Argument) => boolean, reading: Reading): readonly SlotName[] {
  return predication.arguments.filter(test).flatMap(({head}) => nameAt(head, reading) ?? [])
}

const as = (attribute: string, names: readonly SlotName[]): readonly Outcome[] =>
  names.map((name) => ({attribute, name}))
