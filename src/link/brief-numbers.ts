import {groupBy} from '../general/group.ts'
import {remember} from '../general/remember.ts'
import {printedDigits, significant, slipOfDigits} from '../judge/slip-of-digits.ts'
import {oneMore} from '../language/en/counting.ts'
import {kindOfWord} from '../language/en/quantity-kinds.ts'
import {reportingVerbs} from '../language/en/reporting.ts'
import type {Article, CountClaim, Figure, Limit, Witness} from '../types.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {namesOf} from './surroundings.ts'

/** `5.6`, `5.6 million`: two digits of a number that is not just so many; what grows comes to many numbers. */
export function isFine(claim: CountClaim): boolean {
  const digits = printedDigits(claim.value) ?? ''
  return !isOfMany(claim) && (digits.includes('.') || digits.length > 3)
}

/** `32 sample tubes`, `18 percent`: there are many such numbers, but in an article few of one thing. */
export const isPlain = (claim: CountClaim): boolean =>
  !isOfMany(claim) && !isFine(claim) && claim.thing !== '' && isBrief(claim)

/** `12 dead`: a war has many such numbers; a mine has one depth, though there are many mines. */
const isOfMany = ({value, cumulative, recurring}: CountClaim): boolean =>
  (cumulative || recurring) && value.kind === undefined

const isBrief = ({value}: CountClaim): boolean => significant(printedDigits(value) ?? '') === 2

/** Tells whether the body of an article gives no other number of the kind. */
export type IsOnly = (witness: Witness<CountClaim>) => boolean

/** Look through each article once. */
export function onlyOfKind(): IsOnly {
  const numbers = remember(({claims}: Article) =>
    groupBy(
      claims.filter((claim) => claim.type === 'count' && claim.measure === 'total' && !claim.heading) as CountClaim[],
      kind
    )
  )
  return ({article, claim}) => {
    const alike = (numbers(article).get(kind(claim)) ?? []).filter((other) => !isOtherQuantity(claim, other))
    return new Set(alike.map(({value}) => value.printed)).size <= 1
  }
}

/** `owes [27 million]` against `costs [72 million]`; what is long, high or far is told in too many words to be told apart. */
export const isOtherQuantity = ({quantity: a, value}: CountClaim, {quantity: b}: CountClaim): boolean =>
  a !== undefined && b !== undefined && a !== b && value.kind !== 'measure'

/** Whether two numbers tell one quantity in words that say so. */
export const isOneQuantity = ({quantity: a}: CountClaim, {quantity: b}: CountClaim): boolean =>
  a !== undefined && a === b

/** Whether shares of votes are of two parties: each sentence names somebody whom the other does not. */
export function areOtherParties(a: CountClaim, b: CountClaim, core: Scales['core']): boolean {
  if (a.value.kind !== 'percent' || a.quantity !== 'votes' || b.quantity !== 'votes') return false
  const [x, y] = [namesOf(a), namesOf(b)]
  const isOwn = (names: readonly string[], others: readonly string[]) =>
    shared(names, others, core).length < names.length
  return isOwn(x, y) && isOwn(y, x)
}

const kind = ({value, thing}: CountClaim): string => `${value.kind ?? ''} ${thing}`

/** `34,800 see derby`: a headline says less of a number than the body of its article that gives it too. */
export function isRepeatedBelow({claim, article}: Witness<CountClaim>): boolean {
  if (!claim.heading) return false
  return article.claims.some(
    (other) =>
      other.type === 'count' &&
      !other.heading &&
      other.value.printed === claim.value.printed &&
      (claim.value.kind === undefined || other.value.kind === claim.value.kind)
  )
}

/** `[Second] gift for Amsel`: what one of two titles says is one more. */
export const isAnother = (
  {article: a, claim: x}: Witness<CountClaim>,
  {article: b, claim: y}: Witness<CountClaim>
): boolean => tellsMore(a, x) !== tellsMore(b, y)

/** Whether a title tells of one more of what a number is of: `Second gift`, where a gift is told; not `second owner`. */
function tellsMore({title = ''}: Article, {quantity}: CountClaim): boolean {
  const which = /\b(?:second|third|fourth|fifth)\s+(\p{Ll}+)/iu.exec(title)?.[1]?.toLowerCase()
  if (which === undefined || quantity === undefined) return oneMore.test(title)
  return kindOfWord.get(which) === quantity
}

/** Tells what keeps two numbers of two digits apart, of which many are alike by chance. */
export function apartness(isOnly: IsOnly, {core}: Scales) {
  return (a: Witness<CountClaim>, b: Witness<CountClaim>, isBeside: boolean): string | undefined => {
    const [x, y] = [a.claim, b.claim]
    const isCount = x.value.kind === undefined && isPlain(x) && isPlain(y)
    const isOne = isOneQuantity(x, y)
    const isLoneMeasure = x.value.kind === 'measure' && isOnly(a) && isOnly(b)
    if (!isCount && !isBeside && !isOne && !isLoneMeasure && !sharesWords(x, y)) return 'they share but names'
    const other = x.figure && y.figure && ((isOne ? undefined : otherOwner(x, y)) ?? otherLimits(x, y, core))
    if (other !== undefined || (!isPlain(x) && !isPlain(y))) return other
    // `52 percent said that they would`, `25 percent said that they never had`
    if (reportingVerbs.has(x.predicate) && reportingVerbs.has(y.predicate)) return 'what they said is not told'
    if (!isOnly(a) || !isOnly(b)) return 'an article gives several of the kind'
    const isSame = x.value.printed === y.value.printed
    if (!isSame && slipOfDigits(x.value, y.value)?.kind !== 'swapped') return 'the numbers have other digits'
    return isOne ? undefined : x.figure && y.figure && otherDeeds(x.figure, y.figure)
  }
}

/** Whether two sentences share a word that is none of their units and names. */
function sharesWords(a: CountClaim, b: CountClaim): boolean {
  const named = new Set(
    [...namesOf(a), ...namesOf(b)]
      .flatMap((name) => name.toLowerCase().split(/[\s-]+/))
      .map((word) => word.slice(0, stem))
  )
  const unit = b.place.text.toLowerCase()
  return a.told.words.some(
    (word) => b.told.words.includes(word) && !named.has(word.slice(0, stem)) && !unit.includes(word)
  )
}

/** Letters by which a word of a sentence, which has lost its ending, is known as that of a name. */
const stem = 5

/** `[bought] 43 bowls` against `[lent] 34 bowls`. */
function otherDeeds({deeds: a}: Figure, {deeds: b}: Figure): string | undefined {
  return a.length > 0 && b.length > 0 && !a.some((deed) => b.includes(deed)) ? `${a[0]} against ${b[0]}` : undefined
}

/** `the [home side] has 41 points` against `the [visitors] have 14`: nouns that only one of two sentences has. */
function otherOwner({figure: a, told: x}: CountClaim, {figure: b, told: y}: CountClaim): string | undefined {
  const [p, q] = [a?.owner?.noun, b?.owner?.noun]
  if (p === undefined || q === undefined || p === q) return undefined
  const says = (words: readonly string[], noun: string) => words.some((word) => noun.startsWith(word))
  return says(y.words, p) || says(x.words, q) ? undefined : `of a ${p} against a ${q}`
}

/** `86 welders [at Thorn]` against `68 welders [at Brell]`, `34 million [on roads]` against `43 million [on schools]`. */
function otherLimits(x: CountClaim, y: CountClaim, core: Scales['core']): string | undefined {
  const [a = [], b = []] = [x.figure?.limits, y.figure?.limits]
  const [p, q] = [named(a), named(b)]
  const isOther = p.length > 0 && q.length > 0 && shared(p, q, core).length === 0
  // What both sentences name parts nothing.
  if (isOther && shared([...p, ...q], shared(x.told.names, y.told.names, core), core).length === 0)
    return `${p.join(' and ')} against ${q.join(' and ')}`
  for (const {preposition, noun} of a) {
    const others = b.flatMap((limit) => (limit.preposition === preposition ? (limit.noun ?? []) : []))
    if (noun !== undefined && others.length > 0 && !others.includes(noun))
      return `${preposition} ${noun} against ${preposition} ${others[0]}`
  }
  return undefined
}

const named = (limits: readonly Limit[]): readonly string[] => limits.flatMap(({name}) => name ?? [])
