import type {ClaimNote, ClaimValue, MentionNote, RoleNote} from '../results.ts'
import {grouped} from './numbers.ts'

/** What a mention was understood to be, in a few words: `Petra Lindholm, Finance Minister`. */
export function describeMention(mention: MentionNote): string {
  switch (mention.type) {
    case 'time':
    case 'quantity':
      return describeValue(mention)
    case 'person':
      return listed(mention.name, mention.role)
    case 'place':
      return listed(
        mention.name,
        mention.kind,
        mention.region,
        mention.country === mention.name ? undefined : mention.country
      )
    case 'organization':
      return listed(mention.name, mention.country)
    case 'quotation':
      return mention.speaker === null ? 'by nobody named' : `by ${mention.speaker}`
    case 'event':
      return mention.ordinal === undefined ? mention.event : `${mention.event} (${ordinal(mention.ordinal)})`
  }
}

/** The value of a claim: `2020-11-09`, `1,900–2,000 troop`. */
export function describeValue(value: ClaimValue): string {
  if (value.type === 'name') return value.name
  if (value.type === 'role') return describeRole(value)
  if (value.type === 'quantity') return `${interval(value.min, value.max)} ${value.unit}`.trimEnd()
  const days = value.days && `${value.days[0]}–${value.days[1]} days`
  return listed(value.value, value.timex === 'DATE' ? undefined : value.timex, days, value.alternatives?.join(' or '))
}

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

/** A claim in a line: `ceasefire · date: 2020-11-09 (Petra Lindholm, quoted, planned)`. */
export function describeClaim(claim: ClaimNote): string {
  const {subject, value, asOf, voice, modality, polarity} = claim
  const beside = listed(
    asOf === null ? undefined : `as of ${asOf}`,
    voice.speaker ?? undefined,
    voice.quoted ? 'quoted' : undefined,
    modality === 'asserted' ? undefined : modality,
    polarity === 'negative' ? 'negated' : undefined
  )
  return `${subject} · ${describeAttribute(claim)}: ${describeValue(value)}${beside && ` (${beside})`}`
}

const listed = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ')
const ordinal = (number: number): string => (number === -1 ? 'the last' : `no. ${number}`)

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
