import {
  chargeEnds,
  everyCharge,
  otherVerdicts,
  undoingVerdicts,
  verdictForms,
  verdictNouns,
  verdictPhrases,
  verdictVerbs
} from '../../language/en/verdicts.ts'
import type {Predication, Syntax} from '../../syntax/index.ts'
import type {SlotClaim, Subject, Time, Token} from '../../types.ts'
import {governing, isDate} from '../event/date.ts'
import {type Sitting, setting} from '../maker.ts'
import {stance} from '../modality.ts'
import {amongThose, peopleIn} from '../people-in.ts'
import {clauseAt, type Reading} from '../sentence.ts'
import {done} from './slot-outcome.ts'

/** Longer sentences are seldom plain. */
const longest = 45

/** What a court made of somebody, and the token that says so. */
interface Verdict {
  readonly verdict: string
  readonly at: number
  readonly names: readonly string[]
}

/**
 * What courts made of people: `[Mara Velling], who ran the firm, was acquitted`, `It convicted the dealer [Mara Velling]`. Nothing of those
 * of whom one article tells both, for one was on another charge or in another court.
 */
export function verdictClaims(sitting: Sitting): readonly SlotClaim[] {
  const claims = sitting.readings.flatMap((reading) => verdictsIn(reading, sitting))
  const isBoth = ({value: {name}, attribute}: SlotClaim) =>
    claims.some((other) => other.value.name === name && other.attribute !== attribute)
  return claims.filter((claim) => !isBoth(claim))
}

function verdictsIn(reading: Reading, sitting: Sitting): readonly SlotClaim[] {
  const {tokens} = reading.sentence
  if (reading.block.kind !== 'paragraph' || tokens.length > longest || tokens.at(-1)?.text === '?') return []
  if (!tokens.some(({lower}) => verdictForms.has(lower))) return []
  const syntax = reading.syntax()
  if (!syntax) return []
  const told = [
    ...syntax.predications.flatMap((it) => toldBy(it, reading, syntax)),
    ...among(reading),
    ...nouns(reading, syntax)
  ]
  const first = told.filter(({at}, index) => told.findIndex((it) => it.at === at) === index)
  return first.flatMap((it) => claimsOf(it, reading, sitting))
}

function toldBy(it: Predication, reading: Reading, syntax: Syntax): readonly Verdict[] {
  const {tokens} = reading.sentence
  const verdict = it.form === 'verb' ? verdictOf(it, tokens) : undefined
  if (verdict === undefined || !isTold(it, tokens, syntax)) return []
  if (isOther(it.predicate, tokens) || isEarlier(it, reading)) return []
  const names = [...new Set(it.arguments.filter(done(it)).flatMap((argument) => peopleIn(argument, reading, syntax)))]
  return [{verdict, at: it.predicate, names}]
}

/** Words between a verb and what it must have behind it: found Tomas Brandt, 41, [guilty]. */
const reach = 9

function verdictOf({lemma, predicate}: Predication, tokens: readonly Token[]): string | undefined {
  const plain = verdictVerbs.get(lemma)
  if (plain !== undefined) return plain
  const behind = tokens.slice(predicate + 1, predicate + reach)
  const [found] = (verdictPhrases.get(lemma) ?? []).flatMap(([word, verdict]) => {
    const at = behind.findIndex(({lower}) => word.test(lower))
    return at < 0 ? [] : [{at, verdict}]
  })
  if (!found) return undefined
  const isDenied = behind[found.at - 1]?.lower === 'not'
  return isDenied ? (found.verdict === 'convicted' ? 'acquitted' : undefined) : found.verdict
}

/** `was convicted`, `has acquitted`, `clears`; not `asked that he [be convicted]`, `to clear`. */
function isTold({voice, predicate, aux}: Predication, tokens: readonly Token[], {tree}: Syntax): boolean {
  const words = aux.map((at) => tokens[at]!.lower)
  if (words.some((word) => /^(?:be|to|being|getting)$/.test(word)) || tokens[predicate - 1]?.lower === 'to')
    return false
  return voice === 'passive'
    ? words.some((word) => /^(?:was|were|been|is|are|'s|got)$/.test(word))
    : words.length > 0 || /^VB[DZ]$/.test(tree.forms[predicate]!)
}

function isOther(at: number, tokens: readonly Token[]): boolean {
  return tokens.slice(Math.max(0, at - 3), at + 4).some(({lower}) => otherVerdicts.has(lower))
}

/** `had been convicted`: of what the reader hears only now because it is not of today, but where a day is told. */
function isEarlier({aux}: Predication, {sentence: {tokens}, times}: Reading): boolean {
  return aux.some((at) => tokens[at]!.lower === 'had') && !times.some(isDay)
}

function among(reading: Reading): readonly Verdict[] {
  return amongThose(reading, ({lower}) => lower === 'convicted' || lower === 'acquitted').map(({at, names}) => ({
    verdict: reading.sentence.tokens[at]!.lower,
    at,
    names
  }))
}

/** `the [acquittal] of Mara Velling`; not where something becomes of it. */
function nouns(reading: Reading, {tree}: Syntax): readonly Verdict[] {
  const {tokens} = reading.sentence
  if (tokens.some(({lower}) => undoingVerdicts.has(lower))) return []
  return tokens.flatMap(({lower}, at) => {
    const verdict = verdictNouns.get(lower)
    if (verdict === undefined || tokens[at - 1]?.lower !== 'the' || tokens[at + 1]?.lower !== 'of') return []
    const names = reading.mentions.flatMap((it) =>
      it.type === 'person' &&
      tokens.some(({start, end}, index) => start >= it.start && end <= it.end && tree.heads[index] === at)
        ? [it.fullName]
        : []
    )
    return [{verdict, at, names}]
  })
}

function claimsOf({verdict, at, names}: Verdict, reading: Reading, sitting: Sitting): readonly SlotClaim[] {
  const {tokens, index} = reading.sentence
  const {start, end} = tokens[at]!
  const clause = clauseAt(reading, start)
  const {modality, polarity} = stance(clause ? governing(clause, reading) : [], start, reading.times)
  const charges = chargesBehind(at, tokens)
  if (charges === undefined || isLongAgo(reading, sitting)) return []
  const guilty = tokens.slice(at, at + reach).find(({lower}) => lower === 'guilty' || lower === 'innocent')
  const asOf = sitting.article.published?.time.latest
  return names
    .filter((name) => name.includes(' '))
    .map((name) => ({
      type: 'slot',
      subject: subjectOf(name, charges, dayOf(reading), reading),
      attribute: `outcome:${verdict}`,
      value: {name},
      ...(asOf === undefined ? {} : {asOf}),
      modality,
      // What was not [convicted] is told by denial, and `not guilty` is read above.
      polarity: guilty ? 'positive' : polarity,
      ...setting({start, end: guilty?.end ?? end, sentence: index}, reading, sitting)
    }))
}

function subjectOf(name: string, charges: readonly string[], date: Time | undefined, reading: Reading): Subject {
  const named = reading.names().map((it) => it.name)
  return {
    kind: 'event',
    label: `verdict (${name})`,
    event: 'verdict',
    family: 'verdict',
    parties: [...new Set([name, ...named])].sort(),
    brokers: [],
    places: [],
    words: reading.words(),
    beside: charges,
    date
  }
}

/** What the charge was: of [fraud]; nothing where it was all; undefined where it was some of several counts, on which the rest may differ. */
function chargesBehind(at: number, tokens: readonly Token[]): readonly string[] | undefined {
  const of = tokens.findIndex(
    ({lower}, index) => index > at && index < at + reach && (lower === 'of' || lower === 'on')
  )
  if (of < 0) return []
  const behind = tokens.slice(of + 1)
  const stop = behind.findIndex(({lower, text}) => /^[^\p{L}\d]$/u.test(text) || chargeEnds.has(lower))
  const words = behind.slice(0, stop < 0 ? behind.length : stop).map(({text}) => text)
  if (
    words.some((word) => /^(?:counts?|charges)$/.test(word)) &&
    words.some((word) => !everyCharge.has(word) && word !== 'of')
  )
    return undefined
  if (tokens[of]!.lower === 'on') return []
  return [...new Set(words.filter((word) => !everyCharge.has(word) && /^\p{Ll}{4,}/u.test(word)))].sort()
}

const isDay = (time: Reading['times'][number]): boolean => isDate(time) && time.value.granularity === 'day'

/** The one day of the sentence. */
function dayOf({times}: Reading): Time | undefined {
  const days = times.filter(isDay)
  return days.length === 1 ? days[0]!.value : undefined
}

/** `was convicted in 2009`: a year or month that ended before the article's own. */
function isLongAgo({times}: Reading, {article: {published}}: Sitting): boolean {
  const now = published?.time.earliest
  return times.some(
    (time) =>
      isDate(time) && !isDay(time) && (now === undefined || (time.value.latest ?? now) < `${now.slice(0, 4)}-01-01`)
  )
}
