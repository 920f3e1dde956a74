import {parse} from '../../src/parse/index.ts'
import {segment} from '../../src/text/segment.ts'
import type {Mention, Span} from '../../src/types.ts'
import {type Found, findIn, only, rawSpan, seed} from '../mentions-of.ts'
import {overlaps} from './labels.ts'

/** What was made of one kind of things in the seed articles; each that is amiss in one line. */
export interface SeedScore {
  readonly gold: number
  readonly missed: readonly string[]
  readonly spurious: readonly string[]
}

interface Gold extends Span {
  readonly file: string
  readonly text: string
}

interface Quantity extends Gold {
  readonly kind: string
  readonly value: number | {readonly min: number | null; readonly max: number | null}
  readonly unit?: string
  readonly head: string
  readonly core: boolean
}

interface Person extends Gold {
  readonly role?: string | null
}

interface Quote extends Gold {
  readonly speaker: string
}

interface Entities {
  readonly persons: readonly Person[]
  readonly quotes: readonly Quote[]
  readonly persons_info: Readonly<Record<string, string>>
}

/** The quantities that matter, each with its value and head. */
export async function seedQuantities(): Promise<SeedScore> {
  const gold: readonly Quantity[] = JSON.parse(seed('gold/quantities.json'))
  const core = gold.filter(({core}) => core)
  const told = gold.filter(({kind}) => kind !== 'boilerplate')
  return score(core, told, 'quantity', (it, found) =>
    it.kind === 'duration' ? isLasting(it, found) : isCounted(it, found)
  )
}

/** [44-day war] is a time to us. */
function isLasting({value, unit, ...at}: Quantity, found: Found): boolean {
  const hit = only(found, 'time').find((it) => overlaps(spanOf(found, it), at))
  return hit?.value.value === `P${value}${unit?.charAt(0).toUpperCase()}`
}

function isCounted({value, head, ...at}: Quantity, found: Found): boolean {
  const hit = only(found, 'quantity').find((it) => overlaps(spanOf(found, it), at))
  if (!hit || (hit.value.unit !== '' && hit.value.unit !== (head === 'person' ? 'people' : head))) return false
  const {min, max, printed} = hit.value
  return typeof value === 'number' ? printed === value : min === value.min && max === value.max
}

/** The people, each by the name that is written. */
export async function seedPeople(): Promise<SeedScore> {
  const {persons} = entities()
  return score(persons, persons, 'person', (it, found) => personAt(it, found)?.name === it.text)
}

/** The roles of people, by the words in which they are written. */
export async function seedRoles(): Promise<SeedScore> {
  const roles = entities().persons.filter(({role}) => role)
  return score(roles, [], undefined, (it, found) => {
    const role = personAt(it, found)?.role
    return role !== undefined && it.role!.includes(role)
  })
}

function personAt({start, end}: Span, found: Found) {
  return only(found, 'person').find((mention) => {
    const at = spanOf(found, mention)
    return at.start <= start && end <= at.end
  })
}

/** The quotations, each with its speaker. */
export async function seedQuotations(): Promise<SeedScore> {
  const {quotes, persons_info: names} = entities()
  return score(quotes, quotes, 'quotation', ({start, end, speaker}, found) => {
    const hit = only(found, 'quotation').find((it) => {
      const at = spanOf(found, it)
      return at.start === start && at.end === end
    })
    const name = speaker.replace('ORG:', '')
    return hit?.speaker === (names[name] ?? name)
  })
}

const entities = (): Entities => JSON.parse(seed('gold/entities.json'))

/** Look for each of the gold in its article; what is found of that type and on nothing that is known is spurious. */
async function score<G extends Gold>(
  gold: readonly G[],
  known: readonly Gold[],
  type: Mention['type'] | undefined,
  isRight: (one: G, found: Found) => boolean
): Promise<SeedScore> {
  const missed: string[] = []
  const spurious: string[] = []
  for (const file of new Set([...known, ...gold].map((it) => it.file))) {
    const found = findIn(segment((await parse({path: file, text: seed(file)})).page))
    const there = known.filter((it) => it.file === file)
    missed.push(...gold.filter((it) => it.file === file && !isRight(it, found)).map(line))
    const beside = found.mentions
      .filter((it) => it.type === type)
      .map((it) => spanOf(found, it))
      .filter((at) => !there.some((it) => overlaps(it, at)))
    spurious.push(...beside.map((at) => line({...at, file, text: found.text.raw.slice(at.start, at.end)})))
  }
  return {gold: gold.length, missed, spurious}
}

const line = ({file, start, text}: Gold): string => `${file} ${start} [${text}]`

function spanOf(found: Found, mention: Mention): Span {
  const [start, end] = rawSpan(found, mention)
  return {start, end}
}
