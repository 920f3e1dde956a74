import {type Role, roleAt} from '../../extract/person-role.ts'
import {firstEnding} from '../../extract/words.ts'
import {entering} from '../../language/en/office-kinds.ts'
import {bridges, handovers, officeLinks, officeVerbs, putting} from '../../language/en/offices.ts'
import {has, PHRASE_END, TITLE_MODIFIER} from '../../text/flags.ts'
import type {Office, PersonMention, Span, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import {type Held, officeOf} from './office.ts'
import {type Term, termBehind, withTerm} from './role-term.ts'

/** An office that a sentence says somebody holds, and where. */
export interface Told {
  readonly person: PersonMention
  readonly office: Office
  readonly span: Span
}

type Change = 'holds' | 'gains' | 'leaves'

/** The offices that verbs give or take: Lindholm [was elected president of Arvenia]; the king [appointed Lindholm prime minister]. */
export function officeTold(person: PersonMention, reading: Reading): readonly Told[] {
  const {tokens} = reading.sentence
  const before = tokens[firstEnding(tokens, person.start) - 1]
  const behind = firstEnding(tokens, person.end)
  if (before && putting.has(before.lower)) {
    const at = /^(?:as|to)$/.test(tokens[behind]?.lower ?? '') ? behind + 1 : behind
    return told(person, reading, tokens[at]?.lower === 'be' ? at + 1 : at, {
      change: 'gains',
      status: 'current',
      verb: before.lower
    })
  }
  return (
    succession(person, reading, behind) ?? [...byVerb(person, reading, behind), ...apposition(person, reading, behind)]
  )
}

// President Lindholm, [leader of the Widget Party since 2004]: a second office, behind the name.
function apposition(person: PersonMention, reading: Reading, from: number): readonly Told[] {
  const comma = reading.sentence.tokens[from]?.text === ','
  const {text} = reading.block.prose
  if (!comma || person.role === undefined || !text.slice(person.start, person.end).includes(person.role)) return []
  return told(person, reading, from + 1, {change: 'holds', status: 'current'})
}

interface Said {
  readonly change: Change
  readonly status: Office['status']
  /** The verb that says how the office was come by. */
  readonly verb?: string | undefined
}

// Lindholm, [who was later elected] president
function byVerb(person: PersonMention, reading: Reading, from: number): readonly Told[] {
  const {tokens} = reading.sentence
  const first = tokens[from]?.text === ',' && tokens[from + 1]?.lower === 'who' ? from + 2 : from
  let at = first
  while (at < tokens.length && at - first < 9 && isLink(tokens[at]!, reading)) at++
  const said = at === first ? undefined : sayingOf(tokens.slice(first, at).map(({lower}) => lower))
  const next = nextVerb(person, reading, at)
  return [...(said ? told(person, reading, at, said) : []), ...(next < 0 ? [] : byVerb(person, reading, next))]
}

// He was chief of staff then, [and has been] minister since January: of the same person if no other is named between.
function nextVerb({end}: PersonMention, {sentence: {tokens}, mentions}: Reading, from: number): number {
  const at = tokens.findIndex(
    ({lower}, index) => index >= from && lower === 'and' && bridges.has(tokens[index + 1]?.lower ?? '')
  )
  const between = mentions.some((it) => it.type === 'person' && it.start >= end && it.start < (tokens[at]?.start ?? 0))
  return at < 0 || between ? -1 : at + 1
}

function isLink({lower, start}: Token, {times}: Reading): boolean {
  if (officeLinks.has(lower) || officeVerbs.has(lower) || lower === 'served') return true
  return times.some((time) => time.start <= start && start < time.end)
}

/** What the words between a person and an office say: [was elected], [resigned as], [has been], [will be]. */
function sayingOf(words: readonly string[]): Said | undefined {
  const has = (...any: readonly string[]): boolean => any.some((word) => words.includes(word))
  const change = words.map((word) => officeVerbs.get(word)).findLast((found) => found !== undefined)
  const ahead = has('will', 'would') || (has('to') && !has('used'))
  if (change === 'leaves') return words.at(-1) === 'as' ? {change, status: ahead ? 'current' : 'former'} : undefined
  if (change === 'gains')
    return {change, status: ahead ? 'future' : 'current', verb: words.findLast((word) => officeVerbs.has(word))}
  if (ahead) return has('be') ? {change: 'gains', status: 'future'} : undefined
  if (change === 'holds' || has('has', 'have')) return {change: 'holds', status: 'current'}
  return has('was', 'were', 'had', 'served') ? {change: 'holds', status: 'former'} : undefined
}

// Lindholm [succeeded] Solvane [as president]
function succession(person: PersonMention, reading: Reading, from: number): readonly Told[] | undefined {
  const {tokens} = reading.sentence
  let verb = from
  while (verb - from < 4 && officeLinks.has(tokens[verb]?.lower ?? '')) verb++
  if (!handovers.has(tokens[verb]?.lower ?? '') || tokens[verb + 1] === undefined) return
  const next = reading.mentions.find(
    (it): it is PersonMention =>
      it.type === 'person' && it.start <= tokens[verb + 1]!.start && it.end > tokens[verb + 1]!.start
  )
  const as = next ? firstEnding(tokens, next.end) : verb
  if (!next || tokens[as]?.lower !== 'as') return
  const ahead = tokens.slice(from, verb).some(({lower}) => lower === 'will' || lower === 'to')
  return [
    ...told(person, reading, as + 1, {change: 'gains', status: ahead ? 'future' : 'current'}),
    ...told(next, reading, as + 1, {change: 'leaves', status: ahead ? 'current' : 'former'})
  ]
}

function told(person: PersonMention, reading: Reading, at: number, {change, status, verb}: Said): readonly Told[] {
  const {sentence, mentions, block} = reading
  const {tokens} = sentence
  const role = roleAt(tokens, at)
  if (!role || !isPlain(tokens, role.from, role.to)) return []
  const span = {start: tokens[role.from]!.start, end: endBeforeTime(reading, role)}
  const named = mentions.filter(({start, end}) => start >= span.start && end <= span.end)
  const {text} = block.prose
  const held = officeOf(text.slice(span.start, span.end), named, text)
  if (!held) return []
  const own: Held = held.status === 'current' ? {...held, status} : held
  const term = termOf(reading, person, span)
  return [
    {
      person,
      office: {...withTerm(own, term, change), ...changed(change, verb)},
      span: {start: Math.min(person.start, span.start), end: Math.max(person.end, span.end)}
    }
  ]
}

function changed(change: Change, verb: string | undefined): Pick<Office, 'change'> {
  if (change === 'holds') return {}
  return {change: change === 'gains' && entering.has(verb ?? '') ? 'enters' : change}
}

// president of Arvenia [in May]: the time is none of the office.
function endBeforeTime({sentence: {tokens}, times}: Reading, {from, to}: Role): number {
  let end = to
  for (let index = from; index < to; index++) {
    if (times.some(({start}) => start === tokens[index]!.start)) {
      end = index
      break
    }
  }
  while (end > from + 1 && end < to && has(tokens[end - 1], PHRASE_END)) end--
  return tokens[end - 1]!.end
}

// The time behind the office, else the one between person and office: became [in May] president.
function termOf(reading: Reading, person: PersonMention, span: Span): Term {
  const behind = termBehind(reading, span.end)
  if (behind.length > 0) return behind
  const between = reading.times.find(({start, end}) => start >= person.end && end <= span.start)
  return between ? [{preposition: '', time: between.value}] : []
}

// No verb stands before the head: was [killed by the police chief].
function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index]!
    if (/^(?:of|for|to|at)$/.test(token.lower)) return true
    if (/(?:ed|ing)$/.test(token.lower) && !has(token, TITLE_MODIFIER)) return false
  }
  return true
}
