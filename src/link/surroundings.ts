import {remember} from '../general/remember.ts'
import {printedDigits, significant} from '../judge/slip-of-digits.ts'
import type {Article, Claim, CountClaim, Evidence, Witness} from '../types.ts'
import {sharedNames} from './event-identity.ts'
import {everyone} from './event-levels.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** What stands around a number: `The price is [27 million].` leaves to the sentence before it what was bought. */
interface Surroundings {
  /** Words and names of the sentence before. */
  readonly words: readonly string[]
  readonly names: readonly string[]
  /** The other numbers of its sentence and those beside it: `38`, `0.3 microgram`. */
  readonly numbers: readonly string[]
}

/** Tells what stands around a number. */
export type Around = (witness: Witness<CountClaim>) => Surroundings

/** Find what stands around numbers, each article looked through once. */
export function surroundings(): Around {
  const sentencesOf = remember(sentences)
  return ({article, claim}) => {
    const at = sentencesOf(article)
    const [before = none, own = none, after = none] = [-1, 0, 1].map((step) => at.get(claim.sentence + step))
    const counts = [before, own, after].flatMap(({counts}) => counts)
    return {
      words: before.words,
      names: before.names,
      numbers: counts.flatMap((other) => (other === claim ? [] : numberOf(other)))
    }
  }
}

/** What a sentence tells, as far as its claims tell it. */
interface Told {
  readonly words: readonly string[]
  readonly names: readonly string[]
  readonly counts: readonly CountClaim[]
}

const none: Told = {words: [], names: [], counts: []}

function sentences({claims}: Article): ReadonlyMap<number, Told> {
  const found = new Map<number, Told>()
  for (const claim of claims) {
    if (claim.heading) continue
    const {words, names, counts} = found.get(claim.sentence) ?? none
    found.set(claim.sentence, {
      words: words.length > 0 ? words : wordsOf(claim),
      names: names.length > 0 ? names : claim.type === 'count' ? claim.told.names : everyone(claim.subject),
      counts: claim.type === 'count' ? [...counts, claim] : counts
    })
  }
  return found
}

const wordsOf = (claim: Claim): readonly string[] =>
  (claim.type === 'count' ? claim.told.words : claim.subject.words) ?? []

/** Small numbers stand everywhere, but for those of one thing. */
function numberOf({value, thing}: CountClaim): readonly string[] {
  const digits = printedDigits(value)
  if (digits === undefined) return []
  return significant(digits) > 1 ? [digits] : thing === '' ? [] : [`${digits} ${thing}`]
}

/** All names that are told with a number. */
export function namesOf({subject, figure, holder, told}: CountClaim): readonly string[] {
  const limits = figure?.limits.flatMap(({name}) => name ?? []) ?? []
  const owner = figure?.owner?.name ?? holder
  return [...new Set([...everyone(subject), ...told.names, ...limits, ...(owner ? [owner] : [])])]
}

/** What stands around both of two numbers beside what both sentences say. */
export function besideBoth(
  a: Witness<CountClaim>,
  b: Witness<CountClaim>,
  {around, ...scales}: Scales & {readonly around: Around}
): readonly Evidence[] {
  const [x, y] = [around(a), around(b)]
  const digits = [a, b].map(({claim}) => printedDigits(claim.value))
  const numbers = [...new Set(x.numbers)].filter((it) => y.numbers.includes(it) && !digits.includes(it))
  return [
    ...told(
      numbers,
      numbers.map(() => weights.numberBeside)
    ),
    ...words([a.claim.told.words, x.words], [b.claim.told.words, y.words], scales),
    ...names([namesOf(a.claim), x.names], [namesOf(b.claim), y.names], scales)
  ]
}

/** What a sentence says, and what the one before it says. */
type Pair = readonly [own: readonly string[], before: readonly string[]]

function words(a: Pair, b: Pair, {usual}: Scales): readonly Evidence[] {
  const there = new Set(b.flat())
  const common = [...new Set(a.flat())].filter(
    (word) => there.has(word) && !(a[0].includes(word) && b[0].includes(word))
  )
  common.sort((v, w) => usual(w) - usual(v) || (v < w ? -1 : 1))
  return told(
    common,
    common.map((word) => weights.wordBeside * usual(word))
  )
}

function names(a: Pair, b: Pair, {core, rarity}: Scales): readonly Evidence[] {
  const own = shared(a[0], b[0], core)
  const common = shared(a.flat(), b.flat(), core).filter((name) => !own.includes(name))
  return told(common, common.length > 0 ? [sharedNames(common, rarity) / 2] : [])
}

function told(what: readonly string[], each: readonly number[]): readonly Evidence[] {
  const weight = each.reduce((sum, one) => sum + one, 0)
  return what.length === 0
    ? []
    : [{reason: `${what.slice(0, 3).join(' and ')} beside both`, weight: Math.min(weights.besideMost, weight)}]
}
