import type {ClaimNote, ClaimValue, QuantityNote, RoleNote, TimeNote} from '../results.ts'
import {grouped} from './numbers.ts'

/** The value of a claim: `2020-11-09`, `1,900–2,000 troop`. */
export function describeValue(value: ClaimValue): string {
  if (value.type === 'name') return value.name
  if (value.type === 'role') return describeRole(value)
  if (value.type === 'quantity') return describeQuantity(value)
  return listed(describeTime(value), value.alternatives?.map(timeOf).join(' or '))
}

// [2020-11-09], [2020-11-09 21:30], [2020-11-09 evening], [44 days], [1 year 6 months], [P1W, SET]
function describeTime({timex, value}: TimeNote): string {
  if (timex === 'DATE') return value
  if (timex === 'TIME') return timeOf(value)
  const units = timex === 'DURATION' ? lengthOf(value) : ''
  return units || `${value}, ${timex}`
}

const dayParts: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime'
}

function timeOf(value: string): string {
  const [day = '', time] = value.split('T')
  return time === undefined ? value : `${day} ${dayParts[time] ?? time}`.trim()
}

const dayUnits: Readonly<Record<string, string>> = {Y: 'year', M: 'month', W: 'week', D: 'day'}
const clockUnits: Readonly<Record<string, string>> = {H: 'hour', M: 'minute', S: 'second'}

function lengthOf(value: string): string {
  const match = /^P((?:[\d.]+[YMWD])*)(?:T((?:[\d.]+[HMS])+))?$/.exec(value)
  if (!match) return ''
  const [, days = '', clock = ''] = match
  return [...named(days, dayUnits), ...named(clock, clockUnits)].join(' ')
}

function named(parts: string, units: Readonly<Record<string, string>>): readonly string[] {
  return Array.from(parts.matchAll(/([\d.]+)([A-Z])/g), ([, number = '', unit = '']) =>
    number === '1' ? `1 ${units[unit]}` : `${grouped(Number(number))} ${units[unit]}s`
  )
}

// [2–1], [no. 45 president], [1 in 10 voter], [30 percent of voter], [at least 66.67 percent of member]
function describeQuantity({min, max, unit, kind, of, against}: QuantityNote): string {
  if (against !== undefined) return `${decimal(min ?? 0)}–${decimal(against)} ${unit}`.trimEnd()
  if (kind === 'ordinal') return `no. ${min} ${unit}`.trimEnd()
  const number = interval(min, max)
  if (kind === 'share') return `${interval(percent(min), percent(max))} percent of ${unit || 'it'}`
  if (kind === 'ratio') return `${number} in ${of?.count} ${unit}`.trimEnd()
  const whole = of && [of.count === undefined ? '' : decimal(of.count), of.unit].filter(Boolean).join(' ')
  return [number, unit === of?.unit ? '' : unit, whole ? `of ${whole}` : ''].filter(Boolean).join(' ')
}

const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 1e4) / 100)

// [president of Russia, former, from 2004 to 2012]
function describeRole({office, status, since, until, during}: RoleNote): string {
  const from = since && `${until ? 'from' : 'since'} ${since}`
  const times = [from, until && `${since ? 'to' : 'until'} ${until}`].filter(Boolean).join(' ')
  return listed(office, status === 'current' ? undefined : status, times, during && `in ${during}`)
}

/** What is said, with its stage: `date, signed`. */
export function describeAttribute({attribute, stage}: {readonly attribute: string; readonly stage?: string}): string {
  return listed(attribute, stage)
}

/** How a claim is meant: `Petra Lindholm, quoted, planned, as of 2021-05-04`. */
export function describeTags({asOf, voice, modality, polarity}: ClaimNote): string {
  return listed(
    voice.speaker ?? undefined,
    voice.quoted ? 'quoted' : undefined,
    modality === 'asserted' ? undefined : modality,
    polarity === 'negative' ? 'negated' : undefined,
    asOf === null ? undefined : `as of ${asOf}`
  )
}

const listed = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ')

// [3], [at least 3], [at most 3], [2–4], [some]
function interval(min: number | null, max: number | null): string {
  if (min === null) return max === null ? 'some' : `at most ${decimal(max)}`
  if (max === null) return `at least ${decimal(min)}`
  return min === max ? decimal(min) : `${decimal(min)}–${decimal(max)}`
}

function decimal(number: number): string {
  const [whole = '', part] = String(number).split('.')
  return /^\d+$/.test(whole) ? grouped(Number(whole)) + (part ? `.${part}` : '') : String(number)
}
