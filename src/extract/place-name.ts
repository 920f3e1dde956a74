import {notNames} from '../language/en/names.ts'
import {notPlaces, placePrefixes, regionSuffixes} from '../language/en/regions.ts'
import {titleHeads} from '../language/en/titles.ts'
import type {Mention, Token} from '../types.ts'
import {knownBodies} from './known-bodies.ts'
import {isAllCaps, isCapital, isWord, touches} from './words.ts'

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
  if (!articles.has(tokens[at]!.lower) || hyphen?.text !== '-') return 0
  return touches(tokens[at], hyphen) && touches(hyphen, tokens[at + 2]) ? 2 : 0
}

function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at]
  const next = tokens[at + 1]
  return hyphen?.text === '-' && touches(tokens[at - 1], hyphen) && touches(hyphen, next) && isCapital(next!.text)
}

function isNameWord(token: Token): boolean {
  const {text, lower} = token
  if (text.length < 3 || !isCapital(text) || !isWord(token) || isAllCaps(text)) return false
  if (placePrefixes.has(text)) return true
  if (notPlaces.has(text) || notNames.has(text) || titleHeads.has(lower)) return false
  return !knownBodies.has(text) && !regionSuffixes.has(lower)
}
