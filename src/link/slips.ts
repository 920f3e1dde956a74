import {fewestSure, printedDigits, significant} from '../judge/slip-of-digits.ts'
import {amounting, trading} from '../language/en/counting.ts'
import {yearly} from '../language/en/quantity-kinds.ts'
import type {CountClaim, Evidence, Fact, Witness} from '../types.ts'
import {compatible, daysBetween} from '../values/interval.ts'
import {apart, isApart, type Weighed} from './apart.ts'
import {
  apartness,
  areOtherParties,
  type IsOnly,
  isAnother,
  isFine,
  isOneQuantity,
  isOtherQuantity,
  isPlain,
  isRepeatedBelow,
  onlyOfKind
} from './brief-numbers.ts'
import {eventIdentity, sharedNames} from './event-identity.ts'
import type {Linker} from './facts.ts'
import {areOtherGoods} from './goods.ts'
import {otherLimits} from './limits.ts'
import {numberSlip} from './number-slip.ts'
import {sameName, shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {mayBeOne, thingOf} from './slip-things.ts'
import {areStrangers} from './strangers.ts'
import {type Around, besideBoth, namesOf, surroundings} from './surroundings.ts'
import {weights} from './weights.ts'

/**
 * Numbers that are alike but for a slip of the pen, and are told in other words: `121 men were exchanged`, `112 soldiers walked across`.
 * Linked by what their sentences share and by the articles' topics; the more digits, the less else is needed.
 */
export function slipLinker(scales: Scales): Linker<CountClaim> {
  const around = surroundings()
  const isOnly = onlyOfKind()
  const setting: Setting = {...scales, around, isOnly, toldApart: apartness(isOnly, scales)}
  return {
    scopes: (witness) => (isTold(witness.claim) && !isRepeatedBelow(witness) ? [scope(witness.claim)] : []),
    keys: ({article, claim}) => [
      ...claim.told.words,
      ...namesOf(claim).map(scales.core),
      ...around({article, claim}).words,
      ...article.terms.leads.map((name) => `lead ${name}`)
    ],
    label: ({claim: {value}}) => `${value.min} ${value.max}`,
    weigh: (a, b) => weigh(a, b, setting)
  }
}

/** Facts of numbers that differ and that no other linker has put together. */
export function unknownSlips(facts: readonly Fact[], known: readonly Fact[]): readonly Fact[] {
  const home = new Map(known.flatMap((fact) => fact.witnesses.map(({claim}) => [claim, fact] as const)))
  return facts.filter(
    ({witnesses: told}) =>
      new Set(told.map(({claim}) => home.get(claim))).size > 1 &&
      new Set(told.map(({claim}) => (claim.type === 'count' ? claim.value.printed : undefined))).size > 1
  )
}

/** What slips are weighed by. */
interface Setting extends Scales {
  readonly around: Around
  readonly isOnly: IsOnly
  readonly toldApart: ReturnType<typeof apartness>
}

function weigh(a: Witness<CountClaim>, b: Witness<CountClaim>, scales: Setting): Weighed {
  const [x, y] = [a.claim, b.claim]
  if (a.article === b.article) return apart('they are of one article')
  if (areStrangers(a.article, b.article)) return apart('the articles name nothing in common')
  const isSame = x.value.printed === y.value.printed
  const slip = isSame ? undefined : numberSlip(a, b)
  if (!isSame && !slip) return apart('the numbers have other digits')
  const other = differs(x, y, scales)
  if (other !== undefined) return apart(other)
  if (areOtherGoods(a, b)) return apart('they are for other things')
  const digits = Math.min(6, significant(printedDigits(x.value)!))
  const isBrief = digits < fewestSure
  if (isBrief && isAnother(a, b)) return apart('a title tells of one more')
  const near = besideBoth(a, b, scales)
  const otherwise = isBrief ? scales.toldApart(a, b, near.length > 0) : undefined
  if (otherwise !== undefined) return apart(otherwise)
  const both = x.subject.event !== undefined && y.subject.event !== undefined
  const identity = both ? eventIdentity(x.subject, y.subject, scales) : []
  if (isApart(identity)) return identity
  return [
    {reason: `any two numbers of ${digits} digits that are so alike`, weight: weights.link + alike[digits]!},
    ...sameThing(x, y, scales),
    ...(isBrief && scales.isOnly(a) && scales.isOnly(b)
      ? [
          {
            reason: 'neither article gives another of the kind',
            weight: x.value.kind === undefined ? weights.onlyOfKind : weights.onlyOfUnit
          }
        ]
      : []),
    ...identity,
    ...ofSentences(x, y, scales),
    ...near,
    ...knownDay(a, b),
    ...topicOf(a, b, digits, scales)
  ]
}

/** What one dates to a day that the other's article names: `[last Monday] 69 riders set out`, `Monday [11 July]`. */
function knownDay(a: Witness<CountClaim>, b: Witness<CountClaim>): readonly Evidence[] {
  const [x, y] = [a.claim.subject.date, b.claim.subject.date]
  const [day, {article}] = x ? [x, b] : [y, a]
  if ((x && y) || day?.granularity !== 'day' || !article.days.includes(day.value)) return none
  return [{reason: `both articles tell of ${day.value}`, weight: weights.sameDayInArticle}]
}

/** Who looks back on something speaks of much else: many digits in the same words say more than other topics. */
function topicOf(a: Witness, b: Witness, digits: number, {topic}: Scales): readonly Evidence[] {
  const share = digits < fewestSure ? 1 : 0.5
  return topic(a.article, b.article).map(({reason, weight}) => ({reason, weight: weight < 0 ? share * weight : weight}))
}

const alike: Readonly<Record<number, number>> = {2: -4, 3: -1.5, 4: -0.5, 5: 0.5, 6: 1}

/** A whole that is told with so many digits that few others have them. */
function isTold(claim: CountClaim): boolean {
  const {value, polarity, measure, since} = claim
  const digits = printedDigits(value)
  if (digits === undefined || polarity !== 'positive' || loose.has(value.kind ?? '')) return false
  const enough = significant(digits) >= fewestSure || (significant(digits) === 2 && (isFine(claim) || isPlain(claim)))
  return enough && (measure === 'total' || since !== undefined)
}

/** Of scores there are as many as games, and of thirds as many as things. */
const loose: ReadonlySet<string> = new Set(['score', 'ratio', 'share', 'points'])

/** Its unit and its digits in any order: what a slip leaves as it is. */
function scope({value, modality, quantity}: CountClaim): string {
  const digits = [...printedDigits(value)!.replace(/[.0]/g, '')].sort().join('')
  // What is announced will be paid.
  const mood = quantity !== undefined && modality === 'planned' ? 'asserted' : modality
  return `${mood} ${value.kind ?? ''} ${value.kind === undefined ? '' : value.unit} ${digits}`
}

function differs(a: CountClaim, b: CountClaim, {core}: Scales): string | undefined {
  if (a.since !== b.since) return 'they are counted from other days'
  if (isOtherQuantity(a, b)) return `a ${a.quantity} against a ${b.quantity}`
  if (areOtherParties(a, b, core)) return 'they are shares of others'
  const [x, y] = [a.subject.date, b.subject.date]
  if (x && y && !compatible(x, y)) return `${x.value} against ${y.value}`
  if (isOtherRace(a, b) || isOtherRace(b, a)) return `${(x ?? y)!.value} against what is news`
  const [p, q] = [ownerOf(a), ownerOf(b)]
  if (p && q && !sameName(core(p), core(q)) && !(tells(a, q, core) && tells(b, p, core))) return `of ${p} against ${q}`
  if (a.figure && b.figure && otherLimits(a.figure, b.figure, core)) return 'they hold for others'
  if (isOfNow(a, b)) return 'such numbers change from day to day'
  if (!a.figure && !b.figure && a.attribute !== b.attribute) return `${a.attribute} against ${b.attribute}`
  return mayBeOne(a, b) ? undefined : `${thingOf(a)} against ${thingOf(b)}`
}

/** `[last year] they won in 17:24`: races are run again and again. */
const isOtherRace = ({value, subject: {date}}: CountClaim, {asOf, subject}: CountClaim): boolean =>
  value.unit === 'second' &&
  date?.latest !== undefined &&
  asOf !== undefined &&
  subject.date === undefined &&
  Math.abs(daysBetween(date.latest, asOf.slice(0, 10))) > sameYear

/** `the fair in [Oldmarket] has 87 stalls, said [Brandt]`, `[Brandt] counts 78 stalls at the fair in [Oldmarket]`. */
const tells = ({told}: CountClaim, name: string, core: (name: string) => string): boolean =>
  told.names.some((other) => sameName(core(other), core(name)))

/** `the index [closed at] 1,324`: another number each day; `employs 5,400 people`: another the next year. */
function isOfNow(a: CountClaim, b: CountClaim): boolean {
  if (a.asOf === b.asOf || (a.quantity === b.quantity && a.value.kind === 'measure' && a.quantity !== undefined))
    return false
  if (isChanging(a) && isChanging(b)) return true
  // Elected in 2015 with 53.4 percent, re-elected in 2019 with 54.3.
  if (a.quantity === 'votes' && b.quantity === 'votes') return isApartFor(dayOf(a), dayOf(b))
  if (a.asOf === undefined || b.asOf === undefined || a.subject.date || b.subject.date) return false
  const isYearly = isOneQuantity(a, b) && yearly.has(a.quantity!)
  return isYearly && isApartFor(a.asOf, b.asOf)
}

const dayOf = ({subject: {date}, asOf}: CountClaim): string | undefined => date?.earliest ?? asOf

const isApartFor = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(daysBetween(a.slice(0, 10), b.slice(0, 10))) > sameYear

/** Days within which a firm tells one turnover. */
const sameYear = 200

const isChanging = ({predicate}: CountClaim): boolean =>
  predicate !== 'be' && (amounting.has(predicate) || trading.has(predicate))

const ownerOf = ({holder, figure}: CountClaim): string | undefined => holder || figure?.owner?.name

/** `is [paying] 84 million francs for it`, `has [bought] the works for 48 million francs`. */
function sameQuantity({quantity: a, value}: CountClaim, {quantity: b}: CountClaim): readonly Evidence[] {
  if (a === undefined || b === undefined) return none
  if (a === b) return [{reason: `both tell a ${a}`, weight: weights.sameQuantity}]
  return value.kind === 'measure' ? [{reason: `a ${a} against a ${b}`, weight: weights.otherQuantity}] : none
}

function sameThing(a: CountClaim, b: CountClaim, {usual}: Scales): readonly Evidence[] {
  const deeds = [a.predicate, ...(a.figure?.deeds ?? none)].filter(
    (deed) => [b.predicate, ...(b.figure?.deeds ?? none)].includes(deed) && deed !== 'be'
  )
  return [
    ...(a.thing === b.thing && a.thing !== '' && a.value.kind === undefined
      ? [
          {
            reason: `both count ${a.thing}`,
            weight: (isPlain(a) && isPlain(b) ? weights.sameThing : weights.sameUnit) * usual(a.thing)
          }
        ]
      : []),
    // What both say tells the quantity already.
    ...(deeds.length > 0 && !isToldBy(a, b)
      ? [{reason: `both say ${deeds[0]}`, weight: weights.sameOwner * usual(deeds[0]!)}]
      : sameQuantity(a, b))
  ]
}

/** Of the dead and the hurt there are many numbers; of prices few. */
const isToldBy = (a: CountClaim, b: CountClaim): boolean => isOneQuantity(a, b) && a.value.kind !== undefined

/** What two sentences share that tell of no event. */
function ofSentences(a: CountClaim, b: CountClaim, scales: Scales): readonly Evidence[] {
  const names = shared(namesOf(a), namesOf(b), scales.core)
  return [
    ...(names.length > 0
      ? [{reason: `both name ${names.join(' and ')}`, weight: sharedNames(names, scales.rarity)}]
      : []),
    ...words(a, b, scales)
  ]
}

/** All the words that two sentences share: the more of them, the likelier that the one tells what the other tells. */
function words({told: a}: CountClaim, {told: b}: CountClaim, {usual}: Scales): readonly Evidence[] {
  const other = new Set(b.words)
  const common = a.words.filter((word) => other.has(word)).sort((x, y) => usual(y) - usual(x) || (x < y ? -1 : 1))
  const weight = common.reduce((sum, word) => sum + weights.word * usual(word), 0)
  return common.length === 0
    ? []
    : [{reason: `both say ${common.slice(0, 3).join(' and ')}`, weight: Math.min(2 * weights.wordsMost, weight)}]
}

const none: readonly never[] = []
