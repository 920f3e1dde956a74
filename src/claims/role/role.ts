import {compare} from '../../general/order.ts'
import {TITLE_HEAD} from '../../text/flags.ts'
import type {EventMention, PersonMention, RoleClaim, Span} from '../../types.ts'
import {daysBetween} from '../../values/interval.ts'
import {type Sitting, setting} from '../maker.ts'
import type {Reading} from '../sentence.ts'
import {officeOf} from './office.ts'
import {termBehind, withTerm} from './role-term.ts'
import {officeTold, type Told} from './role-told.ts'

/** Who holds which office: as a title or in apposition, or told by a verb; one claim for each person, office and time, at its first telling. */
export function roleClaims(sitting: Sitting): readonly RoleClaim[] {
  const found = new Map<string, RoleClaim>()
  for (const reading of sitting.readings) {
    for (const told of allTold(reading)) {
      const claim = claimOf(told, reading, sitting)
      const key = keyOf(claim)
      const first = found.get(key)
      if (!first || (first.asOf === undefined && claim.asOf !== undefined)) found.set(key, claim)
    }
  }
  return [...found.values()].sort((a, b) => a.sentence - b.sentence || compare(a.attribute, b.attribute))
}

function keyOf({subject, value: {office, status, since, until, during}}: RoleClaim): string {
  return [subject.name, office, status, since, until, during].join('|')
}

function allTold(reading: Reading): readonly Told[] {
  const people = reading.mentions.filter((it): it is PersonMention => it.type === 'person' && it.role !== 'author')
  return [...people.flatMap((person) => rolesOf(person, reading)), ...ofPronoun(reading)]
}

/** `[She] has been minister of defence since January`: of the one person whom the sentence before tells of. */
function ofPronoun(reading: Reading): readonly Told[] {
  const person = reading.sentence.flags & TITLE_HEAD ? reading.meant() : undefined
  if (!person) return []
  const {start, end} = reading.sentence.tokens[0]!
  const {role: _, ...named} = person
  return officeTold({...named, start, end, sentence: reading.sentence.index}, reading)
}

function rolesOf(person: PersonMention, reading: Reading): readonly Told[] {
  const titled = person.role === undefined ? undefined : asTitle(person, person.role, reading)
  const told = reading.sentence.flags & TITLE_HEAD ? officeTold(person, reading) : []
  return titled ? [titled, ...told] : told
}

/** [President] Petra Lindholm; Petra Lindholm, [president of Arvenia from 2004 to 2012]. */
function asTitle(person: PersonMention, written: string, reading: Reading): Told | undefined {
  const {block, mentions} = reading
  const {text} = block.prose
  const role = beforeTime(person, written, reading)
  const span = writtenAt(person, role, text)
  const named = mentions.filter(({start, end}) => start >= span.start && end <= span.end)
  const held = officeOf(role, named, text)
  if (!held) return
  return {person, office: withTerm(held, termBehind(reading, span.end), 'holds'), span: cover(person, span)}
}

// mayor of Sand [in August]: the time is none of the office.
function beforeTime(person: PersonMention, role: string, {block, times}: Reading): string {
  const {start, end} = writtenAt(person, role, block.prose.text)
  const time = times.find((it) => it.start > start && it.start < end)
  return time ? role.slice(0, time.start - start).replace(/ (?:in|on|from|since|until|till|at|by) $/, '') : role
}

// Where a role stands: in the mention itself, behind it, or before it.
function writtenAt(person: PersonMention, role: string, text: string): Span {
  const behind = text.indexOf(role, person.start)
  const near = behind >= 0 && behind - person.end < 40
  const start = near ? behind : text.lastIndexOf(role, person.start)
  return start < 0 ? person : {start, end: start + role.length}
}

function cover(a: Span, b: Span): Span {
  return {start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)}
}

function claimOf({person, office, span}: Told, reading: Reading, sitting: Sitting): RoleClaim {
  const over = office.status === 'former' || (office.since === undefined && isPast(reading, sitting))
  const asOf = over ? undefined : sitting.article.published?.time.latest
  return {
    type: 'role',
    subject: {kind: 'person', label: person.fullName, name: person.fullName, parties: [], brokers: [], places: []},
    attribute: 'role',
    value: office,
    ...(asOf === undefined ? {} : {asOf}),
    ...(sitting.readings.some(({events}) => events.some(isRenewal)) ? {renewed: true as const} : {}),
    modality: 'asserted',
    polarity: 'positive',
    ...setting({...span, sentence: person.sentence}, reading, sitting)
  }
}

const isRenewal = ({event}: EventMention): boolean => event === 'reshuffle' || event === 'government-formation'

/** Days before an article appeared at which a sentence tells of the past. */
const past = 30

/** `President Lindholm signed it [in 2004]`: who held the office then need not hold it when the article appears. */
function isPast({times}: Reading, {article: {published}}: Sitting): boolean {
  const day = published?.time.earliest
  return times.some(({value: {latest, timex}}) => {
    if (timex === 'DURATION' || timex === 'SET') return false
    return latest === undefined || day === undefined || daysBetween(latest, day) > past
  })
}
