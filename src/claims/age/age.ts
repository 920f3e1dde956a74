import {groupBy} from '../../general/group.ts'
import {compare} from '../../general/order.ts'
import {bornFor, bornReaching} from '../../judge/birth.ts'
import {sporting} from '../../language/en/ages.ts'
import type {AgeClaim, PersonMention, Time} from '../../types.ts'
import type {Days} from '../../values/interval.ts'
import {entriesOf} from '../event/chronology.ts'
import {type Sitting, setting} from '../maker.ts'
import {stance} from '../modality.ts'
import {clauseAt, type Reading} from '../sentence.ts'
import {agedBefore, antecedent} from './age-antecedent.ts'
import {birthAt} from './age-birth.ts'
import {deathsIn} from './age-death.ts'
import {type Calendar, dayBeside, momentOf, pastOf} from './age-moment.ts'
import {apart} from './age-person.ts'
import {type ToldAge, toldAges} from './age-told.ts'

interface Told extends ToldAge {
  readonly reading: Reading
  readonly name: string
}

/** How old the people of an article are and when they were born: one claim each time that it is told. */
export function ageClaims(sitting: Sitting): readonly AgeClaim[] {
  const {article, readings} = sitting
  const found: (ToldAge & {readonly reading: Reading})[] = []
  for (const [at, reading] of readings.entries())
    for (const told of toldAges(reading, (as) => (as === 'age' ? agedBefore : antecedent)(readings, at)))
      found.push({...told, reading})
  if (found.length === 0) return []
  const nameOf = apart(article.mentions)
  const named = withoutNamesakes(
    found.flatMap((told): readonly Told[] => {
      const name = nameOf(told.person)
      return name === undefined ? [] : [{...told, name}]
    })
  )
  const roles = rolesOf(article.mentions.filter((mention) => mention.type === 'person'))
  const calendar = calendarOf(found, sitting)
  return withoutScores(named, readings).flatMap((told) => claim(told, calendar, roles, sitting) ?? [])
}

function claim(
  told: Told,
  calendar: Calendar,
  roles: ReadonlyMap<string, readonly string[]>,
  sitting: Sitting
): AgeClaim | undefined {
  const {reading, person, name, months, born} = told
  const moment = born ? {} : momentOf(told, reading, calendar)
  if (!moment || !(born || moment.at || moment.moment)) return undefined
  const days = born ? ([born.earliest!, born.latest!] as const) : moment.at && months && birth(told, moment.at)
  const span = {
    start: reading.sentence.tokens[told.from]!.start,
    end: reading.sentence.tokens[told.to - 1]!.end,
    sentence: reading.sentence.index
  }
  return {
    type: 'age',
    subject: {kind: 'person', label: name, name, parties: [], brokers: [], places: []},
    attribute: born ? 'born' : 'age',
    value: born ?? years(months!),
    ...(months && !born ? {months} : {}),
    ...moment,
    ...(days ? {born: days} : {}),
    ...(moment.at ? {asOf: moment.at[1]} : {}),
    ...(told.meant ? {meant: true} : {}),
    roles: roles.get(person.fullName) ?? [],
    ...setting(span, reading, sitting),
    ...stance(clauseAt(reading, span.start)?.tokens ?? [], span.start, reading.times)
  }
}

function birth({months, moment}: Told, at: Days): Days {
  return moment === 'reached' ? bornReaching(months!, at) : bornFor(months!, at)
}

function years([least, most]: readonly [number, number]): Time {
  const isMonths = most - least === 1
  return {
    timex: 'DURATION',
    value: isMonths ? `P${least}M` : `P${least / 12}Y`,
    edtf: '',
    granularity: isMonths ? 'month' : 'year',
    inferred: 'none'
  }
}

function rolesOf(people: readonly PersonMention[]): ReadonlyMap<string, readonly string[]> {
  const bearers = groupBy(people, ({fullName}) => fullName)
  return new Map(
    [...bearers].map(([name, mentions]) => [name, [...new Set(mentions.flatMap(({role}) => role ?? []))].sort(compare)])
  )
}

/** Sentences, the title included, in which an article says what is new. */
const opening = 5

function calendarOf(found: readonly (ToldAge & {readonly reading: Reading})[], {article, readings}: Sitting): Calendar {
  const births = new Set([
    ...found.flatMap(({born, reading}) => reading.times.filter(({value}) => born !== undefined && isIn(value, born))),
    ...readings.flatMap(birthsIn)
  ])
  const {earliest, latest} = article.published?.time ?? {}
  const published = earliest && latest ? ([earliest, latest] as const) : undefined
  const deaths = new Map<string, Days | undefined>()
  const fresh = new Set<string>()
  for (const {person, died} of found) if (died) deaths.set(person.fullName, died)
  for (const reading of readings) {
    for (const {name, verb} of deathsIn(reading)) {
      const day = verb && dayBeside({...verb, moment: 'death'}, reading, {births, ...(published ? {published} : {})})
      deaths.set(name, deaths.get(name) ?? day)
      if (verb && reading.sentence.index < opening) fresh.add(name)
    }
  }
  return {
    ...(published ? {published} : {}),
    deaths,
    fresh,
    past: pastOf(readings, published, births),
    births,
    entries: new Map(
      entriesOf(readings).flatMap(({time: {value}, told}) =>
        told && value.earliest && value.latest ? [[told, [value.earliest, value.latest] as const] as const] : []
      )
    )
  }
}

/** Births that one sentence tells. */
const mostBirths = 8

/** The dates of birth in a sentence, whosever they are: died at 88, was [born] on [12 December 1931]. */
function birthsIn({sentence: {tokens}, times}: Reading): readonly Reading['times'][number][] {
  const cues = tokens.flatMap(({lower}, at) => (lower === 'born' ? [at] : [])).slice(0, mostBirths)
  return cues.flatMap((at) => {
    const born = birthAt(tokens, at + 1, times)
    return born ? times.filter(({value}) => value === born.time) : []
  })
}

/** `1940/2010` tells of a birth too. */
const isIn = (value: Time, born: Time) => value === born || value.value.split('/')[0] === born.value

/** Two of one name in one sentence are no slip: `Jon Hale, 61; and Jon Hale, 33, his nephew`. */
function withoutNamesakes(found: readonly Told[]): readonly Told[] {
  const beside = found.filter(({person, months, since}) => months && since === undefined && person.name.includes(' '))
  const shared = new Set<string>()
  for (const list of groupBy(beside, ({name, reading}) => `${reading.sentence.index} ${name}`).values()) {
    const [first, ...others] = list
    if (others.some(({person, months}) => person !== first!.person && months![0] !== first!.months![0]))
      shared.add(first!.name)
  }
  return shared.size === 0 ? found : found.filter(({name}) => !shared.has(name))
}

/** `Hale (12) and Hale (67)`: in reports of sport, and where they differ, numbers in brackets are no ages. */
function withoutScores(found: readonly Told[], readings: readonly Reading[]): readonly Told[] {
  const bracketed = found.filter((told) => told.bracketed)
  if (bracketed.length === 0) return found
  const sport = readings.some(({sentence}) => sporting.test(sentence.text))
  const different = new Set(
    [...groupBy(bracketed, ({name}) => name)]
      .filter(([, list]) => list.some(({months}) => months![0] !== list[0]!.months![0]))
      .map(([name]) => name)
  )
  return found.filter((told) => !told.bracketed || (!sport && !different.has(told.name)))
}
