import {describing, determiners, had, offering, were} from '../../language/en/counting.ts'
import {lemma} from '../../language/en/lemma.ts'
import {modals} from '../../language/en/modality.ts'
import {nounsInIng} from '../../language/en/numbers.ts'
import {isVerb} from '../../language/en/verbs.ts'
import type {Argument, Predication, Syntax} from '../../syntax/index.ts'
import {CAPITAL, DIGIT, has, NUMBER_OPENER, PHRASE_END, PLAIN_VERB, REPORTING_VERB} from '../../text/flags.ts'
import type {Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'

/** Tokens `[from, to)` of a sentence. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A predication and what a number is in it. */
export interface Part {
  readonly predication: Predication
  readonly argument: Argument
}

/**
 * The verb that stands right beside a number and what it counts: `[killing] 12 people`, `12 people were [killed]`. No tree is as sure as
 * that, least of all where a text has lost its commas.
 */
export function besideNumber(range: Range, {sentence: {tokens}}: Reading, syntax: Syntax): Part | undefined {
  const before = verbBefore(range, tokens, syntax)
  if (before >= 0) return part(before, range, 'object', 'active', tokens, syntax)
  const behind = verbBehind(range.to, tokens, syntax)
  return behind && part(behind.at, range, 'subject', behind.voice, tokens, syntax)
}

/** `[killing] 12`, `[destroyed] 4 tanks`, `[promised] 3 million for the dam`; not `the [remaining] two`, `[said] 12 people`. */
function verbBefore({from, to}: Range, tokens: readonly Token[], {tree}: Syntax): number {
  const at = from - 1
  const verb = tokens[at]
  if (!verb || !(/^VB[DGNPZ]$/.test(tree.forms[at]!) || isForm(verb))) return -1
  const isSaid = has(verb, REPORTING_VERB) && !(offering.has(lemma(verb.lower, 'verb')) && isAll(to, tokens))
  if (isSaid || describing.has(verb.lower) || isJoined(tokens, at)) return -1
  return determiners.has(tokens[at - 1]?.lower ?? '') || light.has(lemma(verb.lower, 'verb')) ? -1 : at
}

/** `promised 3 million [for the dam]`; not `announced 300 jobs [would go]`. */
function isAll(to: number, tokens: readonly Token[]): boolean {
  for (let at = to; at < tokens.length && at < to + clauseReach; at++) {
    const {lower} = tokens[at]!
    if (has(tokens[at], PHRASE_END)) return true
    if (were.has(lower) || had.has(lower) || modals.has(lower)) return false
  }
  return true
}

/** Tokens behind a number within which the verb of a clause of its own would stand. */
const clauseReach = 9

/** `[evolved] 25 times`, whatever the tree takes it for: a participle that only describes stands behind a number. */
const isForm = ({text, lower}: Token): boolean => text === lower && isVerb(lower) && !nounsInIng.has(lower)

const light: ReadonlySet<string> = new Set(['be', 'have', 'do', 'include', 'exclude', 'accord', 'follow'])

/** `were [killed]`, `have [died]`, `had been badly [hurt]`; nothing where no auxiliary stands there. */
function verbBehind(to: number, tokens: readonly Token[], {tree}: Syntax) {
  let at = to
  let voice: Predication['voice'] | undefined
  for (; at < tokens.length && at < to + longest; at++) {
    const {lower} = tokens[at]!
    if (were.has(lower)) voice = 'passive'
    else if (had.has(lower)) voice ??= 'active'
    else if (!(lower.endsWith('ly') || tree.forms[at] === 'RB')) break
  }
  const verb = tokens[at]
  if (!voice || !verb || has(verb, PHRASE_END | REPORTING_VERB)) return undefined
  return /^VB[DN]$/.test(tree.forms[at]!) ? {at, voice} : undefined
}

/**
 * `two senators [vote] for it`, `three incidents [involved] a lift`: the verb right behind what is counted, where the tree sees none;
 * a participle needs an object behind it, for `two men [held] in May` held nobody.
 */
export function finiteBehind(range: Range, {sentence: {tokens}}: Reading, syntax: Syntax): Part | undefined {
  const verb = tokens[range.to]
  const label = syntax.tree.labels[range.to]
  if (!verb || verb.text !== verb.lower || label === 'acl' || label === 'acl:relcl') return undefined
  const lead = tokens[range.from - 1]
  if (lead && has(lead, PHRASE_END) && inside.has(lead.lower)) return undefined
  const acts =
    has(verb, PLAIN_VERB) || (isVerb(verb.lower) && !verb.lower.endsWith('ing') && opensObject(tokens[range.to + 1]))
  return acts ? part(range.to, range, 'subject', 'active', tokens, syntax) : undefined
}

/** `involved [two] lifts`, `reached [the] town`, `left [Orsa]`. */
const opensObject = (token: Token | undefined): boolean =>
  token !== undefined && (determiners.has(token.lower) || has(token, CAPITAL | NUMBER_OPENER | DIGIT))

/** `in [two villages] left without power`: what stands in such a phrase does nothing. */
const inside: ReadonlySet<string> = new Set(
  'in on at by for from to with without into onto under over through during after before against among between'.split(
    ' '
  )
)

/** Auxiliaries and adverbs between things and what was done to them. */
const longest = 5

function part(
  at: number,
  range: Range,
  role: Argument['role'],
  voice: Predication['voice'],
  tokens: readonly Token[],
  {predications}: Syntax
): Part {
  const told = predications.find(({predicate}) => predicate === at)
  const argument = {role, head: range.from, from: range.from, to: range.to}
  const own = told?.arguments.find(({head}) => head >= range.from && head < range.to)
  if (told)
    return {predication: own ? told : {...told, arguments: [...told.arguments, argument]}, argument: own ?? argument}
  const word = lemma(tokens[at]!.lower, 'verb')
  return {
    predication: {
      predicate: at,
      lemma: word,
      form: 'verb',
      voice,
      aux: [],
      arguments: [argument],
      governor: -1,
      relation: 'main'
    },
    argument
  }
}

/** `US-[led] strikes`, `[write]-in votes`: a part of a word. */
export function isJoined(tokens: readonly Token[], at: number): boolean {
  const touches = (a: number, b: number) => tokens[a]?.end === tokens[b]?.start
  const hyphen = (to: number) => tokens[to]?.text === '-'
  return (hyphen(at - 1) && touches(at - 1, at)) || (hyphen(at + 1) && touches(at, at + 1))
}
