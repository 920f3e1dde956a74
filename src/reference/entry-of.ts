import type {Claim, CountClaim, RoleClaim, Subject, TimeClaim, Witness} from '../types.ts'
import type {Entry} from './entry.ts'

/** Names that an article leads with that an entry keeps, so that articles on the same are found. */
const most = 8

/** What a witness says as an entry of a fact book; nothing for what fact books do not hold. `others` say otherwise. */
export function entryOf({claim, article}: Witness, others: readonly Witness[]): Entry | undefined {
  const source = `${article.source ? `${article.source}, ` : ''}${article.path}:${claim.place.startLine}`
  const held = fieldsOf(claim, others)
  if (!held) return undefined
  const about = held.event === undefined ? {} : {about: article.terms.leads.slice(0, most)}
  return {...held, ...about, source}
}

type Fields = Omit<Entry, 'source'>

function fieldsOf(claim: Claim, others: readonly Witness[]): Fields | undefined {
  if (claim.type === 'time') return dateFields(claim)
  if (claim.type === 'count') return countFields(claim)
  if (claim.type === 'role') return officeFields(claim)
  if (claim.type !== 'name') return undefined
  const {name, fullName} = claim.value
  const not = others.flatMap(({claim}) => (claim.type === 'name' ? [claim.value.name] : []))
  const unwanted = [...new Set(not)].filter((other) => other !== name && other !== fullName).sort()
  return unwanted.length > 0 ? {spelling: name, not: unwanted} : undefined
}

const whole = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

function dateFields({attribute, value, subject}: TimeClaim): Fields | undefined {
  const [kind, stage = ''] = attribute.split(':')
  if (kind !== 'date' || subject.event === undefined || !whole.test(value.edtf)) return undefined
  return {...eventFields(subject), dates: {[stage]: value.edtf}}
}

function countFields({attribute, value, thing, subject, asOf}: CountClaim): Fields | undefined {
  const [kind, id = ''] = attribute.split(':')
  const {min, max} = value
  if (kind !== 'count' || subject.event === undefined || min === null || min !== max) return undefined
  const day = subject.date && whole.test(subject.date.value) ? {dates: {held: subject.date.value}} : {}
  const counts = {[id]: thing === 'people' ? min : {value: min, of: thing}}
  return {...eventFields(subject), ...day, counts, ...(asOf === undefined ? {} : {asOf})}
}

function eventFields({event, parties, brokers, places, name, people = []}: Subject): Fields {
  return {
    event: event!,
    ...(parties.length > 0 && {parties}),
    ...(brokers.length > 0 && {brokers}),
    ...(places.length > 0 && {places}),
    ...(name !== undefined && {name}),
    ...(people.length > 0 && {people})
  }
}

function officeFields({subject: {name}, value: {office, since, until}, asOf}: RoleClaim): Fields | undefined {
  const from = since ?? asOf
  if (name === undefined || from === undefined || !whole.test(from)) return undefined
  return {person: name, office, from, ...(until !== undefined && whole.test(until) && {until})}
}
