import {firstEnding, isWord} from '../extract/words.ts'
import {commonWords} from '../language/en/common-words.ts'
import {CAPITAL, has} from '../text/flags.ts'
import type {PersonMention, Sentence} from '../types.ts'

/** How far behind a name it is told who its bearer is, in tokens. */
const reach = 14

/** Shortest word that tells something. */
const shortest = 4

/** What is told of the bearer right behind a name: Farida Quereshi of the [heart clinic]; Petra Lindholm, who keeps the [bees]. Sorted. */
export function bearerWords(people: readonly PersonMention[], sentences: readonly Sentence[]): readonly string[] {
  const full = people.filter(({name}) => name.includes(' '))
  return [...new Set(full.flatMap(({sentence, end}) => behind(sentences[sentence]!, end)))].sort()
}

function behind({tokens}: Sentence, end: number): readonly string[] {
  const from = firstEnding(tokens, end)
  if (!/^(?:,|of|from|at|with)$/.test(tokens[from]?.lower ?? '')) return []
  const result: string[] = []
  for (let at = from + 1; at < Math.min(tokens.length, from + reach); at++) {
    const token = tokens[at]!
    if (/^[.;:!?"”“]$/.test(token.text)) break
    const {lower} = token
    if (isWord(token) && !has(token, CAPITAL) && lower.length >= shortest && !commonWords.has(lower)) result.push(lower)
  }
  return result
}
