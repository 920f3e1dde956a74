import {flagsOf} from '../../src/text/flags.ts'
import type {TreebankSentence} from './treebank.ts'

type Letters = (text: string, index: number) => string

// Headlines and scraped text: all small, all capitals, every word with a capital, the first without.
const cases: readonly Letters[] = [
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => capital(text),
  (text, index) => (index === 0 ? text.toLowerCase() : text)
]

const capital = (text: string): string => (text.length > 3 ? text.charAt(0).toUpperCase() + text.slice(1) : text)

/** Some of the sentences once more, written as headlines and careless pages write them, half of them without their last stop. */
export function varied(
  sentences: readonly TreebankSentence[],
  share: number,
  random: () => number
): readonly TreebankSentence[] {
  return sentences
    .filter(() => random() < share)
    .map((sentence) => rewrite(sentence, cases[Math.floor(random() * cases.length)]!, random))
}

function rewrite(sentence: TreebankSentence, letters: Letters, random: () => number): TreebankSentence {
  const tokens = sentence.tokens.map((token, index) => {
    const text = letters(token.text, index)
    return {...token, text, lower: text.toLowerCase(), flags: flagsOf(text, text.toLowerCase())}
  })
  const stop = tokens.at(-1)?.text === '.' && !sentence.heads.includes(tokens.length - 1)
  if (!stop || random() < 0.5) return {...sentence, tokens}
  const cut = <T>(list: readonly T[]): readonly T[] => list.slice(0, -1)
  const {tags, heads, labels, lemmas} = sentence
  return {
    ...sentence,
    tokens: cut(tokens),
    tags: cut(tags),
    heads: cut(heads),
    labels: cut(labels),
    lemmas: cut(lemmas)
  }
}
