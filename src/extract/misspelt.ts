import {CAPITAL} from '../flags.ts'
import {fold} from '../fold.ts'
import {nearKeys, slipped, surname} from '../spelling.ts'
import type {Extractor, Mention, PersonMention, Sentence, Text, Token} from '../types.ts'
import {bySentence, mask} from './words.ts'

/**
 * Bare surnames a letter off from somebody whom the article names in full: `Foreign Minister Henrik Solvane … [Solvene] declined`.
 * Nothing else tells that they are people. A word that the article also writes small is no name.
 */
export const misspeltExtractor: Extractor = (text, found) => {
  const near = surnames(found)
  if (near.size === 0) return []
  const mentions = bySentence(text, found)
  const slips = text.sentences.flatMap((sentence) => misspelt(sentence, mentions[sentence.index] ?? [], near))
  if (slips.length === 0) return []
  const small = smallWords(text)
  return slips.filter(({name}) => !small.has(name.toLowerCase()))
}

function misspelt(
  sentence: Sentence,
  found: readonly Mention[],
  near: ReadonlyMap<string, readonly string[]>
): readonly PersonMention[] {
  const {tokens} = sentence
  const taken = mask(sentence, found)
  return tokens
    .filter(
      (token, at) =>
        isName(token) &&
        !taken[at] &&
        !isBeside(tokens[at - 1]) &&
        !isBeside(tokens[at + 1]) &&
        isSlip(fold(token.text), near)
    )
    .map(({text, start, end}) => ({type: 'person', sentence: sentence.index, start, end, name: text, fullName: text}))
}

function isName({text, flags}: Token): boolean {
  return (flags & CAPITAL) !== 0 && text.length > 1
}

function isBeside(token: Token | undefined): boolean {
  return token !== undefined && (isName(token) || token.text === '-')
}

function isSlip(word: string, near: ReadonlyMap<string, readonly string[]>): boolean {
  const known = nearKeys(word).flatMap((key) => near.get(key) ?? [])
  return !known.includes(word) && known.some((name) => slipped(name, word))
}

/** The surnames of people named in full, by the keys that a misspelling shares with them. */
function surnames(found: readonly Mention[]): ReadonlyMap<string, readonly string[]> {
  const full = found.filter((mention) => mention.type === 'person').filter(({fullName}) => fullName.includes(' '))
  const result = new Map<string, string[]>()
  for (const name of new Set(full.map(({fullName}) => surname(fullName)))) {
    for (const key of nearKeys(name)) result.set(key, [...(result.get(key) ?? []), name])
  }
  return result
}

function smallWords({sentences}: Text): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({tokens}) => tokens.filter(({text, lower}) => text === lower).map(({lower}) => lower))
  )
}
