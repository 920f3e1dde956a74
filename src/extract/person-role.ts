import {officeTitles, titleFields, titleHeads, titleModifiers, titlePairs, weakHeads} from '../language/en/titles.ts'
import {
  CAPITAL,
  CAPITALS,
  GIVEN_NAME,
  has,
  NOT_NAME,
  PHRASE_END,
  PLAIN_VERB,
  REPORTING_VERB,
  TITLE,
  TITLE_HEAD,
  TITLE_MODIFIER
} from '../text/flags.ts'
import type {Mention, Token} from '../types.ts'
import type {Run} from './person-name.ts'
import {isPossessive, isWord, touches, wordsOf} from './words.ts'

/** A role and the tokens `[from, to)` in which it is written. */
export interface Role {
  readonly role: string
  readonly from: number
  readonly to: number
  /** Whether the role alone makes a person of any name behind it. */
  readonly strong: boolean
  /** Whether it does so of a single word. */
  readonly office: boolean
}

type Taken = readonly (Mention | undefined)[]

/** The role before a name: [Norwegian Deputy Foreign Minister] Petra Lindholm, [ambassador to Norway] Petra Lindholm. */
export function roleBefore(tokens: readonly Token[], taken: Taken, name: number): Role | undefined {
  const role = roleEnding(tokens, taken, afterDot(tokens, name))
  if (role) return role
  // The words before must be a name of their own: [Minister of Foreign] Affairs is nobody's role.
  const owner = taken[name - 1]?.type
  const field = has(tokens[name - 1], CAPITAL) && titleFields.has(tokens[name - 1]!.text)
  const long = field || owner === 'place' || owner === 'organization' ? roleOfEnding(tokens, taken, name) : undefined
  const before = tokens[(long?.from ?? 0) - 1]?.lower ?? ''
  const told = /^(?:the|a|an|his|her|its|their)$/.test(before) && !has(tokens[long?.from ?? 0], CAPITAL)
  return told ? undefined : long
}

/** The role with what it is of that ends before `end`: [the governor of the Isle of Homra], Petra Lindholm. */
export function roleOfEnding(tokens: readonly Token[], taken: Taken, end: number): Role | undefined {
  let preposition = end - 1
  while (preposition > 0 && end - preposition < 9 && isOfPart(tokens, taken, preposition)) preposition--
  if (preposition === end - 1 || !/^(?:of|to|for|at)$/.test(tokens[preposition]?.lower ?? '')) return
  const role = roleEnding(tokens, taken, preposition)
  return role && {...role, role: wordsOf(tokens, role.from, end), to: end}
}

function isOfPart(tokens: readonly Token[], taken: Taken, at: number): boolean {
  const token = tokens[at]!
  if (taken[at]) return taken[at]!.type === 'place' || taken[at]!.type === 'organization'
  if (/^(?:the|and|-|&|’s|'s)$/.test(token.text)) return true
  // the minister of [health], Petra Lindholm
  return isWord(token) && (has(token, CAPITAL) ? !has(token, TITLE_HEAD) : has(token, TITLE_MODIFIER))
}

// [Gen]. Smith, [Mr]. Smith
function afterDot(tokens: readonly Token[], name: number): number {
  const dot = tokens[name - 1]
  const abbreviation = tokens[name - 2]
  return dot?.text === '.' && abbreviation && abbreviation.text.length <= 4 && has(abbreviation, TITLE_HEAD)
    ? name - 1
    : name
}

/** The role whose last word is the token before `end`: [the country's President]. */
export function roleEnding(tokens: readonly Token[], taken: Taken, end: number): Role | undefined {
  const head = tokens[end - 1]
  const elect = head && tokens[end - 2]?.text === '-' && /^(?:elect|designate)$/.test(head.lower)
  const before = elect ? roleEnding(tokens, taken, end - 2) : undefined
  if (before) return {...before, role: wordsOf(tokens, before.from, end), to: end}
  if (
    !head ||
    !has(head, TITLE) ||
    (touches(head, tokens[end]) && !/^(?:[.,]|-(?:elect|designate))$/.test(signBehind(tokens, end)))
  )
    return
  // [Presidents] Putin and Macron, but not: told [journalists] Adamowicz
  if (!has(head, TITLE_HEAD) && !has(head, CAPITAL)) return
  let from = end - 1
  const limit = Math.max(0, end - 9)
  while (from > limit && isRolePart(tokens, taken, from - 1)) from--
  from = pastField(tokens, taken, from, limit)
  while (from < end - 1 && !isWord(tokens[from])) from++
  const pair = titlePairs.has(`${tokens[end - 2]?.lower} ${head.lower}`)
  const strong = pair || has(head, CAPITAL) || !weakHeads.has(head.lower)
  return {role: wordsOf(tokens, from, end), from, to: end, strong, office: pair || officeTitles.has(head.lower)}
}

// [Italian economic development] minister: small words up to a place or body
function pastField(tokens: readonly Token[], taken: Taken, from: number, limit: number): number {
  let at = from
  while (at > limit && from - at < 4) {
    const type = taken[at - 1]?.type
    if (type === 'place' || type === 'organization') return at === from ? from : pastMention(taken, at - 1)
    const token = tokens[at - 1]!
    if (taken[at - 1] || !isWord(token) || has(token, CAPITAL | PHRASE_END | REPORTING_VERB | PLAIN_VERB)) return from
    if (/(?:ed|ing)$/.test(token.lower)) return from
    at--
  }
  return from
}

function pastMention(taken: Taken, at: number): number {
  let from = at
  while (from > 0 && taken[from - 1] === taken[at]) from--
  return from
}

// The sign behind a head, a hyphen with its word: president[-elect]
function signBehind(tokens: readonly Token[], at: number): string {
  return tokens[at]!.text === '-' ? `-${tokens[at + 1]?.lower}` : tokens[at]!.text
}

function isRolePart(tokens: readonly Token[], taken: Taken, at: number): boolean {
  const token = tokens[at]!
  const type = taken[at]?.type
  if (type === 'place' || type === 'organization') return true
  if (type === 'time') return false
  if (isPossessive(token)) return taken[at - 1]?.type === 'place' || taken[at - 1]?.type === 'organization'
  if (token.text === '-') return touches(tokens[at - 1], token) && touches(token, tokens[at + 1])
  if (token.text === '&') return has(tokens[at - 1], CAPITAL)
  if (has(token, TITLE_MODIFIER) || has(token, TITLE)) return true
  // [Aleppo Police] Chief, [Evans Research] analyst: a capital inside the sentence
  if (!has(token, CAPITAL) || !isWord(token) || has(token, PHRASE_END)) return false
  const next = tokens[at + 1]
  if (at > 0 && has(next, CAPITAL)) return true
  if (has(token, NOT_NAME | GIVEN_NAME) || (at === 0 && /(?:ing|ed|ly)$/.test(token.lower))) return false
  return has(next, TITLE_HEAD | TITLE_MODIFIER)
    ? at > 0 || !has(next, CAPITAL) || has(next, CAPITALS)
    : has(next, CAPITAL)
}

/** The role behind a name: Petra Lindholm, the [Director of the Budget Department], stated. */
export function roleAfter(tokens: readonly Token[], {to}: Run): Role | undefined {
  const comma = tokens[to]?.text === ','
  // Petra Lindholm [the director of the Department] where the comma was lost
  const bare = !comma && tokens[to]?.text === 'the' ? to + 1 : to
  if (!comma && !roleWords.has(tokens[bare]?.lower ?? '')) return
  let start = comma ? to + 1 : bare
  if (comma && /^\d+$/.test(tokens[start]?.text ?? '') && tokens[start + 1]?.text === ',') start += 2
  const determined = /^(?:the|a|an|his|her|its|their|who|is)$/.test(tokens[start]?.text ?? '')
  if (/^(?:who|is)$/.test(tokens[start]?.text ?? '')) return
  if (determined && comma) start++
  const head = headAfter(tokens, start, comma)
  if (head === undefined) return
  const end = roleEnd(tokens, head + 1, comma)
  if (!comma && !/^(?:of|for|at)$/.test(tokens[head + 1]?.text ?? '')) return
  return {role: wordsOf(tokens, start, end), from: start, to: end, strong: true, office: true}
}

// The head stands before the first preposition, within a few words.
function headAfter(tokens: readonly Token[], start: number, comma: boolean): number | undefined {
  let head: number | undefined
  const limit = Math.min(tokens.length, start + (comma ? 8 : 4))
  for (let index = start; index < limit; index++) {
    const token = tokens[index]!
    const more = has(token, TITLE_HEAD)
    if (more) head = index
    else if (
      !isWord(token) ? token.text !== '-' && !isPossessive(token) : has(token, PHRASE_END) || has(token, REPORTING_VERB)
    )
      break
    else if (head !== undefined && !has(token, TITLE_MODIFIER)) break
    if (!comma && !more && !has(token, TITLE_MODIFIER)) break
  }
  return head
}

function roleEnd(tokens: readonly Token[], start: number, comma: boolean): number {
  let end = start
  const limit = Math.min(tokens.length, start + 14)
  while (end < limit) {
    const token = tokens[end]!
    if (!isWord(token) && token.text !== '-' && token.text !== '&' && !isPossessive(token)) break
    if (stops.has(token.lower) || (has(token, REPORTING_VERB) && !has(token, CAPITAL))) break
    if (
      !comma &&
      !has(token, CAPITAL) &&
      !links.has(token.lower) &&
      !roleWords.has(token.lower) &&
      token.text !== '-' &&
      !isPossessive(token)
    )
      break
    end++
  }
  while (end > start && links.has(tokens[end - 1]!.lower)) end--
  return end
}

/** The office at token `start`: was [the president of Arvenia]. */
export function roleAt(tokens: readonly Token[], start: number): Role | undefined {
  const from = /^(?:the|a|an|his|her|its|their)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start
  const head = headAfter(tokens, from, true)
  if (head === undefined) return
  const to = roleEnd(tokens, head + 1, false)
  return {role: wordsOf(tokens, from, to), from, to, strong: true, office: true}
}

const stops: ReadonlySet<string> = new Set(
  'who which that whose is was are were has had have will would when while where after before as but because if since until'.split(
    ' '
  )
)
const links: ReadonlySet<string> = new Set([
  'of',
  'for',
  'at',
  'in',
  'the',
  'and',
  'to',
  'on',
  'from',
  'with',
  'a',
  'an'
])
const roleWords: ReadonlySet<string> = new Set([...titleModifiers, ...titleHeads])
