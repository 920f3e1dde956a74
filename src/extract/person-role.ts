import {CAPITAL, has, PHRASE_END, REPORTING_VERB, TITLE, TITLE_HEAD, TITLE_MODIFIER} from '../flags.ts'
import {officeTitles, titleHeads, titleModifiers, titlePairs, weakHeads} from '../language/en/titles.ts'
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

/** The role before a name: [Norwegian Deputy Foreign Minister] Petra Lindholm. */
export function roleBefore(tokens: readonly Token[], taken: Taken, name: number): Role | undefined {
  return roleEnding(tokens, taken, afterDot(tokens, name))
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
  if (!head || !has(head, TITLE) || (touches(head, tokens[end]) && !/^[.,]$/.test(tokens[end]!.text))) return
  // [Presidents] Putin and Macron, but not: told [journalists] Adamowicz
  if (!has(head, TITLE_HEAD) && !has(head, CAPITAL)) return
  let from = end - 1
  const limit = Math.max(0, end - 9)
  while (from > limit && isRolePart(tokens, taken, from - 1)) from--
  while (from < end - 1 && !isWord(tokens[from])) from++
  const pair = titlePairs.has(`${tokens[end - 2]?.lower} ${head.lower}`)
  const strong = pair || has(head, CAPITAL) || !weakHeads.has(head.lower)
  return {role: wordsOf(tokens, from, end), from, to: end, strong, office: pair || officeTitles.has(head.lower)}
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
  // [Aleppo Police] Chief: a capital inside the sentence
  return at > 0 && has(token, CAPITAL) && isWord(token) && !has(token, PHRASE_END) && has(tokens[at + 1], CAPITAL)
}

/** The role behind a name: Petra Lindholm, the [Director of the Budget Department], stated. */
export function roleAfter(tokens: readonly Token[], {to}: Run): Role | undefined {
  const comma = tokens[to]?.text === ','
  if (!comma && !roleWords.has(tokens[to]?.lower ?? '')) return
  let start = comma ? to + 1 : to
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
