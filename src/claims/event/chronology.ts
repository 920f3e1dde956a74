import type {Lexicon} from '../../packs/pack.ts'
import type {Predication, Syntax} from '../../syntax/index.ts'
import {fewest, opens} from '../../time/entries.ts'
import type {Subject, TimeClaim, TimeMention} from '../../types.ts'
import {type Sitting, setting} from '../maker.ts'
import {stance} from '../modality.ts'
import {clauseAt, type Reading} from '../sentence.ts'
import {isAbout} from '../slot/slot-event.ts'
import {headOf, isPlain} from '../slot/slot-phrases.ts'
import {eventSubject} from '../subject.ts'
import {governing, isDate} from './date.ts'
import {datedEvent, unsaidStage} from './dated-event.ts'
import {deedOf, deedSubject} from './deed.ts'
import {stageVerb} from './stage.ts'

/** An entry of a chronology: its date, and the sentence behind it. */
export interface Entry {
  readonly time: TimeMention
  readonly dated: Reading
  /** Nothing where that names nobody and nothing. */
  readonly told?: Reading
}

/** What the entries of a chronology date: `[29 June.] Anna Velm is sworn in as president.`, `[12 May 2021:] The mill burns down.` */
export function chronologyClaims(sitting: Sitting, lexicon: Lexicon): readonly TimeClaim[] {
  return entriesOf(sitting.readings).flatMap((entry) => claimOf(entry, sitting, lexicon) ?? [])
}

/** The entries of a chronology, each with the sentence that it dates; nothing of another text. */
export function entriesOf(readings: readonly Reading[]): readonly Entry[] {
  const entries = readings.flatMap((dated, at) => {
    const [time] = dated.times
    if (!time || readings[at - 1]?.block === dated.block || !isDate(time) || !opens(time, dated.block)) return []
    const next = readings[at + 1]
    const told = !isAlone(time, dated) ? dated : next?.sentence.index === dated.sentence.index + 1 ? next : undefined
    return [{time, dated, ...(told?.block === dated.block ? {told} : {})}]
  })
  return entries.length < fewest ? [] : entries
}

const isAlone = ({end}: TimeMention, {sentence}: Reading): boolean =>
  !/[\p{L}\d]/u.test(sentence.text.slice(end - sentence.start))

function claimOf({time, dated, told}: Entry, sitting: Sitting, lexicon: Lexicon): TimeClaim | undefined {
  // It is told in plain words too: `[3 May.] The bridge was opened on 3 May`.
  if (!told || (dated === told && (datedEvent(time, dated, lexicon) || dated.deedAt(time)))) return undefined
  const syntax = told.syntax()
  // `The ferry Aurelia sinks` may be read as a ferry that a ship sinks in.
  const top = syntax?.predications.filter(({governor}) => governor < 0)
  const main = top?.find(({relation}) => relation === 'main') ?? top?.[0]
  const clause = clauseAt(told, main ? told.sentence.tokens[main.predicate]!.start : time.end)
  if (!syntax || !main || !isPlain(main) || !clause) return undefined
  if (told.times.some((it) => it !== time && isDate(it) && it.start >= clause.start && it.start < clause.end))
    return undefined
  const found = ofEvent(main, syntax, time, told, lexicon) ?? ofDeed(main, told)
  return (
    found && {
      type: 'time',
      ...found,
      value: time.value,
      ...setting(time, dated, sitting),
      ...stance(governing(clause, told), told.sentence.tokens[main.predicate]!.start, told.times)
    }
  )
}

type Found = {readonly subject: Subject; readonly attribute: string}

/** `[The trial] opens`, `[Resignation] of the minister`. */
function ofEvent(
  main: Predication,
  syntax: Syntax,
  {start}: TimeMention,
  reading: Reading,
  lexicon: Lexicon
): Found | undefined {
  const {tokens} = reading.sentence
  const told = reading.events.flatMap((event) => {
    const head = headOf(event, syntax, tokens)
    return head >= 0 && isAbout(main, head, reading) ? [{event, head}] : []
  })
  // `[An earthquake] strikes` is no strike.
  const subject = main.arguments.find(({role}) => role === 'subject')?.head
  const {event} = told.find(({head}) => head === subject) ?? told[0] ?? {}
  const clause = event && clauseAt(reading, event.start)
  if (!event || !clause) return undefined
  const before = {start: Math.min(start, clause.start), end: clause.start}
  const stage =
    stageVerb(clause, before, event, reading.events, lexicon)?.stage ?? unsaidStage(lexicon.events.get(event.event))
  return {subject: eventSubject({event, reading}, lexicon), attribute: `date:${stage}`}
}

function ofDeed(main: Predication, reading: Reading): Found | undefined {
  const concept = deedOf(main, reading)
  if (concept === undefined || main.lemma === 'be' || main.lemma === 'have') return undefined
  return {subject: deedSubject({concept, predication: main, past: true}, reading), attribute: 'date:held'}
}
