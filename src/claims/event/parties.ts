import {commonWords} from '../../language/en/common-words.ts'
import {notNames} from '../../language/en/not-names.ts'
import {
  actors,
  agreeing,
  alsoWords,
  followed,
  notObject,
  openLists,
  pronounsOfThings,
  sided
} from '../../language/en/parties.ts'
import type {EventEntry, Lexicon} from '../../packs/pack.ts'
import type {SlotClaim, Span, Subject, Token} from '../../types.ts'
import {dateNear} from '../count/count-subject.ts'
import {type ClaimMaker, setting} from '../maker.ts'
import {stance} from '../modality.ts'
import type {Named} from '../name/names.ts'
import {clauseAt, type Reading, type Told} from '../sentence.ts'
import {withAntecedent} from '../slot/slot-antecedent.ts'
import {eventSubject} from '../subject.ts'
import {governing} from './date.ts'

/** Names in a row, told as all that there are: `Dravia, Sellia and Homra`. */
interface List extends Span {
  readonly names: readonly string[]
}

/** Who took part, where a sentence lists them all: `signed by [Dravia, Sellia and Homra]`. */
export function parties(lexicon: Lexicon): ClaimMaker {
  return (reading, sitting) => {
    const {tokens} = reading.sentence
    if (reading.block.kind !== 'paragraph' || !tokens.some(({lower}) => lower === 'between' || agreeing.has(lower)))
      return []
    return lists(reading).flatMap((list): readonly SlotClaim[] => {
      const verb = tieOf(list, tokens)
      const told = verb && eventOf(list, verb, reading, lexicon)
      if (!told) return []
      const date = dateNear(told.event, told.reading) ?? dateNear({...told.event, ...list}, reading)
      const main = sitting.isMain(told.event, told.reading) || undefined
      const subject = {...withNames(eventSubject(told, lexicon, {date}), list.names), main}
      const clause = clauseAt(reading, verb.start)
      return [
        {
          type: 'slot',
          subject: withAntecedent(subject, told.event, list.names, told.reading, sitting, lexicon),
          attribute: 'parties',
          value: {name: listed(list.names), names: list.names},
          ...stance(clause ? governing(clause, reading) : [], verb.start, reading.times),
          ...setting({...list, sentence: reading.sentence.index}, reading, sitting)
        }
      ]
    })
  }
}

/** The event with all who are listed; it may be told in another sentence. */
function withNames(subject: Subject, names: readonly string[]): Subject {
  const places = subject.places.filter((name) => !names.includes(name))
  return {...subject, parties: [...new Set([...subject.parties, ...names])].sort(), places}
}

/** `Dravia, Homra and Sellia`. */
function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Names that stand in a row and end with `and` and a name; not `including A and B`, nor `A, B and others`. */
function lists(reading: Reading): readonly List[] {
  const {tokens} = reading.sentence
  const named = withOpening(reading).map((name) => withActor(name, tokens))
  const result: List[] = []
  for (let at = 0; at < named.length; at++) {
    let last = at
    while (named[last + 1] && /^,(?: the)?$/.test(gap(named[last]!.end, named[last + 1]!.start, tokens))) last++
    const final = named[last + 1]
    if (!final || !/^,? ?and(?: the)?$/.test(gap(named[last]!.end, final.start, tokens))) continue
    const all = [...named.slice(at, last + 1), final]
    const list = {start: all[0]!.start, end: final.end, names: [...new Set(all.map(({name}) => name))].sort()}
    if (list.names.length === all.length && isWhole(list, tokens)) result.push(list)
    at = last + 1
  }
  return result
}

/** A state with what acts for it: `the [government of Dravia]`, `the [Dravian army]`. */
function withActor(name: Named, tokens: readonly Token[]): Named {
  const first = tokens.findIndex(({start}) => start >= name.start)
  const behind = tokens.find(({start}) => start >= name.end)
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const actor = tokens[of]?.lower === 'of' ? tokens[of - 1] : undefined
  const start = actor && actors.has(actor.lower) ? actor.start : name.start
  return {...name, start, end: behind && actors.has(behind.text) ? behind.end : name.end}
}

/** The names of a sentence, with what opens it: of [Orsa Rail] and of [Dravia], Sellia the first word is capitalised whatever it is. */
function withOpening(reading: Reading): readonly Named[] {
  const {tokens, text, start} = reading.sentence
  const named = reading.names()
  const [first] = named
  const before = tokens.filter((it) => first && it.end <= first.start)
  const comma = before.at(-1)?.lower === ','
  const words = comma ? before.slice(0, -1) : before
  if (!first || words.length === 0 || words.length > 3 || !words.every(isNameWord)) return named
  const end = comma ? words.at(-1)!.end : first.end
  const opening: Named = {start, end, name: text.slice(words[0]!.start - start, end - start), role: 'actor'}
  return [opening, ...named.slice(comma ? 0 : 1)]
}

const isNameWord = ({text, lower}: Token): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && !notNames.has(lower) && !commonWords.has(lower)

const gap = (from: number, to: number, tokens: readonly Token[]): string =>
  tokens
    .filter(({start, end}) => start >= from && end <= to)
    .map(({lower}) => lower)
    .join(' ')

function isWhole({start, end}: List, tokens: readonly Token[]): boolean {
  const [before, behind] = [
    tokens.findLast((it) => it.end <= start),
    tokens.filter((it) => it.start >= end).slice(0, 5)
  ]
  if (openLists.has(before?.lower ?? '')) return false
  // `A and B of the north`: no longer a plain name; `A and B, among others`
  const next = behind[0]
  if (next && (next.lower === 'of' || /^\p{Lu}/u.test(next.text) || /^[-–'’]/.test(next.text))) return false
  return !behind.some(({lower}) => alsoWords.has(lower))
}

/** The word that ties a list to what its names did: `[signed] by A and B`, `A and B have [signed]`, `the war [between] A and B`. */
function tieOf({start, end}: List, tokens: readonly Token[]): Token | undefined {
  const first = tokens.findIndex((it) => it.start >= start)
  const [before, opener] = [
    tokens[first - 1],
    tokens[first - 1]?.lower === 'the' ? tokens[first - 2] : tokens[first - 1]
  ]
  if (opener?.lower === 'between') return opener
  if (opener?.lower === 'by') {
    return tokens.slice(Math.max(0, first - farthest), first).findLast(({lower}) => agreeing.has(lower))
  }
  const behind = tokens.filter((it) => it.start >= end).slice(0, 5)
  const at = behind.findIndex(({lower}) => agreeing.has(lower))
  const between = behind.slice(0, at).every(({lower}) => isLight(lower))
  // `ministers of A and B signed`: those who sign need not be all.
  return at >= 0 && between && before?.lower !== 'of' && before?.lower !== 'from' ? behind[at] : undefined
}

/** Most words between a verb and those who do it: [signed] on 12 April in Ostmar by A and B. */
const farthest = 10

/** `A and B [have both formally] signed`, `A and B [on Wednesday] signed`. */
const isLight = (word: string): boolean =>
  /^(?:,|have|had|has|all|both|then|also|on|finally|formally|jointly|\p{L}+day)$/u.test(word)

/** The event that the names took part in: of the sentence the one nearest to the tie, else what `it` stands for. */
function eventOf(list: List, verb: Token, reading: Reading, {events}: Lexicon): Told | undefined {
  const fits = ({event}: {event: string}) => isSided(events.get(event), verb)
  const near = reading.events
    .filter((event) => fits(event) && (verb.lower !== 'between' || isBefore(event, verb, reading)))
    .filter((event) => !followed.has(verb.lower) || isBehind(event, verb, reading))
    .sort((a, b) => distance(a, verb) - distance(b, verb))[0]
  if (near) return {event: near, reading}
  const {told, sentence} = reading
  const isMeant = sentence.tokens.slice(0, 3).some(({lower}) => pronounsOfThings.has(lower))
  return told && isMeant && verb.lower !== 'between' && fits(told.event) && list.start > verb.end ? told : undefined
}

/** `agreed [on a truce]`, `[agreed to stop fighting]`, `the truce [agreed] by A and B`; not `agreed that the truce was over`. */
function isBehind(event: Span, verb: Token, {sentence: {tokens}}: Reading): boolean {
  if (event.end < verb.start) return true
  const between = tokens.filter((it) => it.start >= verb.end && it.end <= event.start)
  return between.length <= 5 && between.every(({lower}) => !notObject.has(lower))
}

/** `the [talks] between A and B`, with a word or two between. */
function isBefore({end}: Span, verb: Token, {sentence: {tokens}}: Reading): boolean {
  return end <= verb.start && tokens.filter((it) => it.start >= end && it.end <= verb.start).length <= 2
}

const distance = (event: Span, verb: Span): number =>
  event.start > verb.start ? event.start - verb.end : verb.start - event.end

/** Pacts are signed, wars fought and matches played between sides. */
function isSided(entry: EventEntry | undefined, {lower}: Token): boolean {
  const kinds = lower === 'between' ? sided : agreeing.get(lower)
  return kinds !== undefined && (kinds.has(entry?.stages ?? '') || kinds.has(entry?.family ?? ''))
}
