import {CAPITAL} from '../text/flags.ts'
import {fold} from '../text/fold.ts'
import {nearKeys, slipped, surname} from '../text/spelling.ts'
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
  const slips: PersonMention[] = []
  for (const sentence of text.sentences)
    if (sentence.flags & CAPITAL) addMisspelt(slips, sentence, mentions[sentence.index]!, near)
  if (slips.length === 0) return []
  const small = smallWords(text)
  return slips.filter(({name}) => !small.has(name.toLowerCase()))
}

function addMisspelt(
  result: PersonMention[],
  sentence: Sentence,
  found: readonly Mention[],
  near: ReadonlyMap<string, readonly string[]>
): void {
  const {tokens, index} = sentence
  let taken: readonly (Mention | undefined)[] | undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!isName(token) || (at > 0 && isBeside(tokens[at - 1])) || isBeside(tokens[at + 1])) continue
    taken ??= mask(sentence, found)
    if (taken[at] || !isSlip(fold(token.text), near)) continue
    const {text, start, end} = token
    result.push({type: 'person', sentence: index, start, end, name: text, fullName: text, role: undefined})
  }
}

function isName({text, flags}: Token): boolean {
  return (flags & CAPITAL) !== 0 && text.length > 1
}

function isBeside(token: Token | undefined): boolean {
  return token !== undefined && (isName(token) || token.text === '-')
}

function isSlip(word: string, near: ReadonlyMap<string, readonly string[]>): boolean {
  if (near.get(word)?.includes(word)) return false
  return nearKeys(word).some((key) => near.get(key)?.some((name) => slipped(name, word)))
}

/** The surnames of people named in full, by the keys that a misspelling shares with them. */
function surnames(found: readonly Mention[]): ReadonlyMap<string, readonly string[]> {
  const full = found.filter((mention) => mention.type === 'person').filter(({fullName}) => fullName.includes(' '))
  const result = new Map<string, string[]>()
  for (const name of new Set(full.map(({fullName}) => surname(fullName)))) {
    for (const key of nearKeys(name)) {
      const names = result.get(key)
      if (names) names.push(name)
      else result.set(key, [name])
    }
  }
  return result
}

function smallWords({sentences}: Text): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({tokens}) => tokens.filter(({text, lower}) => text === lower).map(({lower}) => lower))
  )
}
