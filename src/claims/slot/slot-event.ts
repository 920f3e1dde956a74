import {mediated, mediating, partaking, signing, whereabouts} from '../../language/en/slots.ts'
import type {EventEntry} from '../../packs/pack.ts'
import type {Predication, Syntax} from '../../syntax/index.ts'
import type {EventMention, Span} from '../../types.ts'
import {clauseAt, type Reading} from '../sentence.ts'
import {nameAt, type SlotName} from './slot-name.ts'
import {decisionOf, doer, done, outcomesOf} from './slot-outcome.ts'
import {headOf, isPlain, phrasesOf, type SlotPhrase} from './slot-phrases.ts'
import {ordinalOf, timesOf} from './slot-words.ts'

/** What fills a slot of an event, where it stands, and the token that ties it to the event. */
export interface Filled extends Span {
  readonly attribute: string
  readonly name: string
  readonly by: number
}

/** All that fills the slots of an event that a pack knows. */
export function fillEvent(
  event: EventMention,
  entry: EventEntry | undefined,
  reading: Reading,
  syntax: Syntax
): readonly Filled[] {
  const {tokens} = reading.sentence
  const head = headOf(event, syntax, tokens)
  // `[ceasefire] monitors`, `the [besieged] town`: no event is told.
  if (head < 0 || /^(?:compound|amod)$/.test(syntax.tree.labels[head]!)) return []
  const phrases = phrasesOf(head, syntax, tokens)
  const verbs = syntax.predications.filter((it) => isPlain(it) && isAbout(it, head, reading))
  const tied = phrases.flatMap((phrase) => whoAndWhere(phrase, head, entry, syntax, reading))
  const isPlaced = tied.some(({attribute}) => attribute === 'place')
  return firsts([
    ...verbs.flatMap((verb) => outcomes(verb, head, entry, reading)),
    ...verbs.flatMap((verb) => bringers(verb, head, reading)),
    ...mediators(head, syntax, reading),
    ...tied,
    ...(isPlaced || !isPact(entry) ? [] : signedIn(head, syntax, reading)),
    ...[...ordinalOf(event, head, syntax, reading), ...timesOf(phrases, reading)].map((it) => ({...it, by: head}))
  ])
}

/** Of what stands at one place the first, in the order of the text: who won takes part too. */
function firsts(all: readonly Filled[]): readonly Filled[] {
  const first = all.filter(({start}, at) => all.findIndex((it) => it.start === start) === at)
  return first.sort((a, b) => a.start - b.start)
}

/** Whether a predication is the event or is told of it: `beat them in the [final]`, `rejected the [bill]`; not where it is another event. */
export function isAbout({predicate, arguments: all}: Predication, head: number, {sentence, events}: Reading): boolean {
  if (predicate === head) return true
  const {start, end} = sentence.tokens[predicate]!
  return (
    !events.some((it) => it.start <= start && end <= it.end) &&
    all.some(
      (it) => it.head === head && (it.role !== 'circumstance' || /^(?:in|at|during)$/.test(it.preposition ?? ''))
    )
  )
}

function outcomes(verb: Predication, head: number, entry: EventEntry | undefined, reading: Reading): readonly Filled[] {
  const {predicate} = verb
  const contest = contests.has(entry?.stages ?? '') || predicate === head
  const found = outcomesOf(verb, contest, reading).map(({attribute, name}) => filled(attribute, name, predicate))
  const decision = verb.arguments.some((it) => it.head === head && done(verb)(it)) ? decisionOf(verb) : undefined
  if (decision === undefined || !decided.has(entry?.stages ?? '')) return found
  const {start, end} = reading.sentence.tokens[predicate]!
  return [...found, {attribute: 'outcome', name: decision, start, end, by: predicate}]
}

/** What is won and lost, by the stages of its entry. */
const contests: ReadonlySet<string> = new Set(['match', 'tournament', 'vote'])

/** What is approved or rejected. */
const decided: ReadonlySet<string> = new Set(['law', 'resolution', 'accord', 'deal', 'approval', 'vote'])

/** `[Kenya] brokered the truce`, `talks hosted by [Oman]`. */
function bringers(verb: Predication, head: number, reading: Reading): readonly Filled[] {
  const attribute = mediating.has(verb.lemma) ? 'broker' : verb.lemma === 'host' ? 'host' : undefined
  if (!attribute || !verb.arguments.some((it) => it.head === head && done(verb)(it))) return []
  return verb.arguments.filter(doer(verb)).flatMap((it) => {
    const name = nameAt(it.head, reading)
    return name ? [filled(attribute, name, verb.predicate)] : []
  })
}

/** `the [Kenya]-brokered truce`. */
function mediators(head: number, {tree: {heads}}: Syntax, reading: Reading): readonly Filled[] {
  const {tokens} = reading.sentence
  const at = heads.findIndex((it, index) => it === head && mediated.has(tokens[index]!.lower))
  const hyphen = tokens[at - 1]
  const broker = hyphen?.text === '-' ? reading.names().find(({end}) => end === hyphen.start) : undefined
  return broker ? [{attribute: 'broker', name: broker.name, start: broker.start, end: broker.end, by: head}] : []
}

function whoAndWhere(
  phrase: SlotPhrase,
  head: number,
  entry: EventEntry | undefined,
  syntax: Syntax,
  reading: Reading
): readonly Filled[] {
  const name = nameTied(phrase, syntax, reading)
  const attribute = name && slotOf(phrase, name, entry)
  if (!attribute) return []
  // `a truce in Homra` holds there; it may have been signed elsewhere.
  if (attribute === 'place' && isPact(entry) && !phrase.verb && !isSigned(head, syntax)) return []
  return [filled(attribute, attribute === 'place' ? {...name, name: name.town ?? name.name} : name, phrase.by)]
}

/** `signed a treaty on the border lakes [in Geneva] on Friday`: the one town in the clause behind a pact that is signed, whatever stands between. */
function signedIn(head: number, syntax: Syntax, reading: Reading): readonly Filled[] {
  if (!isSigned(head, syntax)) return []
  const {tokens} = reading.sentence
  const end = clauseAt(reading, tokens[head]!.start)?.end ?? 0
  const towns = tokens.flatMap(({lower, start}, at) => {
    if (lower !== 'in' || at <= head || start >= end) return []
    const name = reading.mentions.find((it) => it.start === tokens[at + 1]?.start)
    const town =
      name?.type === 'place' && (name.kind === 'city' || name.kind === 'capital') ? nameAt(at + 1, reading) : undefined
    return town ? [filled('place', {...town, name: town.town ?? town.name}, head)] : []
  })
  return towns.length === 1 ? towns : []
}

/** The name in a phrase, but where the preposition before it is another: not of `raids against rebels [in Homra]` read as against Homra. */
export function nameTied({role, preposition, head, verb}: SlotPhrase, {tree}: Syntax, reading: Reading) {
  const name = nameAt(head, reading)
  const {tokens} = reading.sentence
  const at = tokens.findIndex(({start}) => start === name?.start)
  const isHead = name && tokens[head]!.start >= name.start && tokens[head]!.end <= name.end
  if (!isHead || tree.tags[at - 1] !== 'ADP' || (role !== 'circumstance' && !verb)) return name
  const expected = role === 'agent' ? 'by' : preposition?.split(' ').at(-1)
  return tokens[at - 1]!.lower === expected ? name : undefined
}

/** Which slot a phrase fills with a name. */
export function slotOf(phrase: SlotPhrase, name: SlotName, entry?: EventEntry): string | undefined {
  const {role, preposition = '', verb} = phrase
  const isPerson = name.kind === 'person'
  if (role === 'circumstance') {
    if (whereabouts.has(preposition)) return name.kind === 'place' ? 'place' : undefined
    return partaking.has(preposition) && sided.has(entry?.stages ?? '') && !isPerson ? 'party' : undefined
  }
  if (role === 'attribute' || (verb && mediating.has(verb.lemma))) return undefined
  // `shelled a convoy near the bridge, [killing] two`: who did so is a guess.
  if (role === 'subject' && verb?.relation === 'participle' && verb.voice === 'active') return undefined
  // `shelled [Homra]`: a town is where it was; of other events it is who knows what.
  if (name.town !== undefined && isDone(phrase)) return struck.has(entry?.stages ?? '') ? 'place' : undefined
  // Somewhere or somebody?
  if (!name.known && isDone(phrase) && struck.has(entry?.stages ?? '')) return undefined
  // Who was convicted is told by the verdict.
  if (entry?.family === 'verdict' || entry?.family === 'acquittal') return undefined
  // A pact is between bodies, whoever signs it.
  return isPerson && isPact(entry) ? undefined : 'party'
}

function isDone({role, verb}: SlotPhrase): boolean {
  return role === 'object' || (role === 'subject' && verb?.voice === 'passive')
}

/** Events between sides, by the stages of their entries. */
const sided: ReadonlySet<string> = new Set(['accord', 'deal', 'fighting', 'siege', 'meeting', 'match'])

/** Events that befall a place. */
const struck: ReadonlySet<string> = new Set(['fighting', 'siege', 'disaster', 'deed'])

function isPact(entry: EventEntry | undefined): boolean {
  return entry?.stages === 'accord'
}

function isSigned(head: number, {predications}: Syntax): boolean {
  return predications.some(
    (verb) => signing.has(verb.lemma) && verb.arguments.some((it) => it.head === head && done(verb)(it))
  )
}

export function filled(attribute: string, {name, start, end}: SlotName, by: number): Filled {
  return {attribute, name, start, end, by}
}
