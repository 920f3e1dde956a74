import {ordinals} from '../../language/en/ordinals.ts'
import {decidable, houses} from '../../language/en/slots.ts'
import type {Argument, Predication, Syntax, Tree} from '../../syntax/index.ts'
import type {Subject, TimeMention, Token} from '../../types.ts'
import {isDate} from '../event/date.ts'
import type {Reading} from '../sentence.ts'
import type {Filled} from './slot-event.ts'
import {decisionOf, doer, done} from './slot-outcome.ts'

/** A paper that was decided on, and what became of it. */
export interface Decision {
  readonly subject: Subject
  readonly filled: readonly Filled[]
}

/** Whether a subject is a paper that was decided on. */
export const isDecision = ({family}: Subject): boolean => family?.startsWith('decision ') ?? false

/** `parliament [rejected] the budget`, `the merger was [approved]`: of papers and plans that no pack knows. */
export function decisions(reading: Reading, syntax: Syntax): readonly Decision[] {
  return syntax.predications.flatMap((it) => {
    const outcome = decisionOf(it)
    const paper = outcome && it.arguments.find((argument) => done(it)(argument) && isPaper(argument, reading))
    return paper ? [decision(it, paper, outcome, reading, syntax)] : []
  })
}

function isPaper({head}: Argument, {sentence: {tokens}, events}: Reading): boolean {
  const {lower, start} = tokens[head]!
  return decidable.has(lower) && !events.some((event) => event.start <= start && start < event.end)
}

function decision(it: Predication, paper: Argument, outcome: string, reading: Reading, syntax: Syntax): Decision {
  const {tokens} = reading.sentence
  const [verb, noun] = [tokens[it.predicate]!, tokens[paper.head]!]
  const named = reading.names()
  const within = ({from, to}: Argument) =>
    named.filter(({start, end}) => start >= tokens[from]!.start && end <= tokens[to - 1]!.end).map(({name}) => name)
  const parties = unique([...within(paper), ...it.arguments.filter(doer(it)).flatMap(within)])
  const places = unique(named.flatMap(({name, role}) => (role === 'place' && !parties.includes(name) ? [name] : [])))
  return {
    subject: {
      kind: 'event',
      label: parties.length > 0 ? `${noun.lower} (${parties.slice(0, 3).join(', ')})` : noun.lower,
      event: noun.lower,
      family: `decision ${noun.lower}`,
      parties,
      brokers: [],
      places,
      words: reading.words(),
      ...reading.around(noun),
      beside: qualifiers(paper, tokens, syntax.tree),
      agent: houseOf(it, reading),
      date: dateOf(reading)
    },
    filled: [{attribute: 'outcome', name: outcome, start: verb.start, end: verb.end, by: it.predicate}]
  }
}

/** What tells one plan from another: the [harbour] plan, a plan for a [tram]. */
function qualifiers({from, to, head}: Argument, tokens: readonly Token[], {tags}: Tree): readonly string[] {
  const found: string[] = []
  for (let at = from; at < to; at++) {
    const {lower} = tokens[at]!
    if (at !== head && telling.has(tags[at]!) && !ordinals.has(lower) && !/^\d/.test(lower)) found.push(lower)
  }
  return unique(found)
}

const telling: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB'])

/** `[parliament] rejected it`, `it was rejected in [parliament]`. */
function houseOf(it: Predication, {sentence: {tokens}}: Reading): string | undefined {
  const told = it.arguments.find((argument) => doer(it)(argument) || isHouse(argument, tokens))
  return told && tokens[told.head]!.lower
}

const isHouse = ({role, head}: Argument, tokens: readonly Token[]): boolean =>
  role === 'circumstance' && houses.has(tokens[head]!.lower)

/** The one date of a sentence; of a budget [for 2022] the year is no date of the vote. */
function dateOf({times}: Reading): TimeMention['value'] | undefined {
  const dates = times.filter((time) => isDate(time) && time.value.granularity !== 'year')
  return dates.length === 1 && /^(?:\d{4}|XXXX)-\d\d/.test(dates[0]!.value.value) ? dates[0]!.value : undefined
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()
