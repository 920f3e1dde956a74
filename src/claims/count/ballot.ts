import {numberAt} from '../../extract/number.ts'
import {abstaining, casting, ofBallots, uncounted, voters} from '../../language/en/ballots.ts'
import {DIGIT, has, NUMBER_OPENER} from '../../text/flags.ts'
import type {Ballot, CountClaim, QuantityMention, Token} from '../../types.ts'
import {type ClaimMaker, type Sitting, setting} from '../maker.ts'
import {stance} from '../modality.ts'
import {clauseAt, type Reading} from '../sentence.ts'
import {asOf} from './as-of.ts'
import {dateNear} from './count-subject.ts'
import {toldOf} from './told.ts'

/** A number of a ballot, at tokens `[from, to)`. */
interface Side {
  readonly from: number
  readonly to: number
  readonly number: number
}

/** The two sides of a ballot, however they are told: `104 votes to 41`, `114 deputies for the motion, 41 against, five abstentions`. */
export const ballots: ClaimMaker = (reading, sitting) => {
  const {tokens} = reading.sentence
  const found = numbers(reading)
  const isOfBallot = tokens.some(({lower}) => ofBallots.has(lower))
  const sides = scored(found, reading) ?? (isOfBallot ? (told(found, tokens) ?? inFavour(found, tokens)) : undefined)
  if (!sides) return []
  const [most, least] = [...sides].sort((a, b) => b.number - a.number) as [Side, Side]
  const abstained = found.find(({to}) => tokens.slice(to, to + 2).some(({lower}) => abstaining.has(lower)))?.number
  const ballot: Ballot = {most: most.number, least: least.number, abstained}
  return [
    claimOf('winning-votes', most, ballot, reading, sitting),
    claimOf('losing-votes', least, ballot, reading, sitting)
  ]
}

/** All plain numbers of a sentence that are no times. */
function numbers({sentence: {tokens}, times}: Reading): readonly Side[] {
  const found: Side[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!has(token, DIGIT | NUMBER_OPENER) || times.some(({start, end}) => start < token.end && token.start < end))
      continue
    const number = numberAt(tokens, at)
    if (!number || number.part || number.bounds || !Number.isInteger(number.value)) continue
    found.push({from: at, to: number.end, number: number.value})
    at = number.end - 1
  }
  return found
}

type Sides = readonly [Side, Side]

/** `adopted the law [63]-[52]`: a score that is one of votes. */
function scored(found: readonly Side[], {quantities, sentence: {tokens}}: Reading): Sides | undefined {
  const score = quantities.find(({value}) => value.kind === 'vote' && value.against !== undefined)
  const [first, second] = found.filter(
    ({from}) => score && score.start <= tokens[from]!.start && tokens[from]!.end <= score.end
  )
  return first && second && [first, second]
}

/** `by [104] votes to [41]`, `by [41] to [13]`, `[63]-[52]`: the winner comes first. */
function told(found: readonly Side[], tokens: readonly Token[]): Sides | undefined {
  for (const [at, first] of found.entries()) {
    const second = found[at + 1]
    if (!second || second.number > first.number || !isWhole(first, tokens)) continue
    const between = tokens.slice(first.to, second.from).map(({lower}) => lower)
    if (between.length === 1 && /^(?:to|[-–])$/.test(between[0]!) && !isFrom(first, tokens)) return [first, second]
    if (between.length === 2 && voters.has(between[0]!) && between[1] === 'to') return [first, second]
  }
  return undefined
}

/** `[from] 63 to 52` */
const isFrom = ({from}: Side, tokens: readonly Token[]): boolean => tokens[from - 1]?.lower === 'from'

/** `[114] deputies for it, [41] against`, `[31] voted against the mayor and [14] for him`. */
function inFavour(found: readonly Side[], tokens: readonly Token[]): Sides | undefined {
  const whole = found.filter((side) => isWhole(side, tokens))
  const on = (word: 'for' | 'against') => whole.filter((side) => wayOf(side, tokens) === word)
  const [ayes, noes] = [on('for'), on('against')]
  return ayes.length === 1 && noes.length === 1 ? [ayes[0]!, noes[0]!] : undefined
}

const isWhole = ({from}: Side, tokens: readonly Token[]): boolean => !uncounted.has(tokens[from - 1]?.lower ?? '')

/** Which way the votes of a number went: `88 members of the Assembly voted [against] him`. */
function wayOf({to}: Side, tokens: readonly Token[]): 'for' | 'against' | undefined {
  for (let at = to; at < Math.min(tokens.length, to + reach) && !has(tokens[at], DIGIT | NUMBER_OPENER); at++) {
    const {lower, text} = tokens[at]!
    if (/^[,;:.–—]$/.test(text)) return undefined
    const isOwn = at === to || voters.has(tokens[at - 1]!.lower) || casting.has(tokens[at - 1]!.lower)
    if (!isOwn) continue
    if (lower === 'against' || lower === 'for') return lower
    if (lower === 'in' && /^favou?r$/.test(tokens[at + 1]?.lower ?? '')) return 'for'
  }
  return undefined
}

/** Words between a number and what its voters voted for. */
const reach = 8

/** `[rejected] by 54 votes to 13`: so many voted, whatever they denied. */
function modalityOf({start}: QuantityMention, reading: Reading): CountClaim['modality'] {
  const {modality} = stance(clauseAt(reading, start)?.tokens ?? [], start, reading.times)
  return modality === 'denied' ? 'asserted' : modality
}

function claimOf(
  kind: string,
  {from, to, number}: Side,
  ballot: Ballot,
  reading: Reading,
  sitting: Sitting
): CountClaim {
  const {tokens, index} = reading.sentence
  const value = {min: number, max: number, exact: true, printed: number, unit: 'vote', modifiers: []}
  const span: QuantityMention = {
    type: 'quantity',
    sentence: index,
    start: tokens[from]!.start,
    end: tokens[voters.has(tokens[to]?.lower ?? '') ? to : to - 1]!.end,
    value
  }
  return {
    type: 'count',
    value,
    asOf: asOf(span, reading, sitting),
    modality: modalityOf(span, reading),
    polarity: 'positive',
    ...setting(span, reading, sitting),
    subject: {
      kind: 'thing',
      label: 'the vote',
      parties: [],
      brokers: [],
      places: [],
      words: reading.words(),
      date: dateNear(span, reading)
    },
    attribute: `count:${kind}`,
    thing: 'vote',
    predicate: 'vote',
    measure: 'total',
    cumulative: false,
    recurring: false,
    told: toldOf(reading),
    ballot
  }
}
