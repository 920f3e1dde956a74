import {CAPITAL, CAPITALS, has, NOT_NAME, NOT_PLACE, PLACE_PREFIX, REGION_SUFFIX, TITLE_HEAD} from '../text/flags.ts'
import type {Mention, Token} from '../types.ts'
import {knownBodies} from './known-bodies.ts'
import {touches} from './words.ts'

const articles: ReadonlySet<string> = new Set('al el as ash ar az ad an at ez ed es'.split(' '))

/** The index behind a name of a place that could begin at token `from`, or `from`: [Deir Hafer], [al-Hamra], [Tel Hassan]. */
export function placeNameEnd(tokens: readonly Token[], taken: readonly (Mention | undefined)[], from: number): number {
  let end = from
  while (end < tokens.length && end - from < 6 && !taken[end]) {
    const word = end + articleAt(tokens, end)
    if (taken[word] || !tokens[word] || !isNameWord(tokens[word]!)) break
    end = word + 1
    if (isHyphenated(tokens, end)) end++
  }
  return end
}

// [al-] Hamra: how many tokens the article takes
function articleAt(tokens: readonly Token[], at: number): number {
  const hyphen = tokens[at + 1]
  if (hyphen?.text !== '-' || !articles.has(tokens[at]!.lower)) return 0
  return touches(tokens[at], hyphen) && touches(hyphen, tokens[at + 2]) ? 2 : 0
}

function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at]
  const next = tokens[at + 1]
  return hyphen?.text === '-' && touches(tokens[at - 1], hyphen) && touches(hyphen, next) && has(next, CAPITAL)
}

function isNameWord(token: Token): boolean {
  const {text, flags} = token
  if (!(flags & CAPITAL) || flags & CAPITALS || text.length < 3) return false
  if (flags & PLACE_PREFIX) return true
  return !(flags & (NOT_PLACE | NOT_NAME | TITLE_HEAD | REGION_SUFFIX)) && !knownBodies.has(text)
}
