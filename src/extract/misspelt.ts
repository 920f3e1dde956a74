import {fold} from '../fold.ts'
import {nearKeys, slipped, surname} from '../spelling.ts'
import type {Extractor, Mention, PersonMention, Sentence, Text} from '../types.ts'
import {isCapital, mask, bySentence} from './words.ts'

/**
 * Bare surnames a letter off from somebody whom the article names in full: `Foreign Minister Henrik Solvane … [Solvene] declined`.
 * Nothing else tells that they are people. A word that the article also writes small is no name.
 */
export const misspeltExtractor: Extractor = (text, found) => {
  const near = surnames(found)
  if (near.size === 0) return []
  const small = smallWords(text)
  const mentions = bySentence(text, found)
  return text.sentences.flatMap((sentence) => [...misspelt(sentence, mentions[sentence.index] ?? [], near, small)])
}

function* misspelt(sentence: Sentence, found: readonly Mention[], near: ReadonlyMap<string, readonly string[]>, small: ReadonlySet<string>): Generator<PersonMention> {
  const {tokens} = sentence
  const taken = mask(sentence, found)
  for (const [at, {text, lower, start, end}] of tokens.entries()) {
    if (!isName(text) || taken[at] || small.has(lower) || [tokens[at - 1], tokens[at + 1]].some((beside) => beside && (isName(beside.text) || beside.text === '-'))) continue
    const word = fold(text)
    const known = nearKeys(word).flatMap((key) => near.get(key) ?? [])
    if (!known.includes(word) && known.some((name) => slipped(name, word))) yield {type: 'person', sentence: sentence.index, start, end, name: text, fullName: text}
  }
}

function isName(word: string): boolean {
  return isCapital(word) && word.length > 1
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
  return new Set(sentences.flatMap(({tokens}) => tokens.filter(({text, lower}) => text === lower).map(({lower}) => lower)))
}
