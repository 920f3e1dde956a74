import {detached} from './detach.ts'
import {flagsOf} from './flags.ts'

/** What is known of a word, number or sign wherever it stands. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly flags: number
}

/** Tells what is known of a word. */
export type Vocabulary = (text: string) => Word

/** How many words are kept, and how long: the words of all articles have no end. */
const [most, longest] = [50_000, 30]

/** A vocabulary that looks at each word once, however often it is met; `more` gives the flags that no word has by itself. */
export function vocabulary(more: (word: Word) => number): Vocabulary {
  const known = new Map<string, Word>()
  return (text) => {
    const found = known.get(text)
    if (found) return found
    const isKept = known.size < most && text.length <= longest
    // What is kept must not hold the article that it was cut from.
    const own = isKept ? detached(text) : text
    const lower = own.toLowerCase()
    const plain = {text: own, lower: lower === own ? own : lower, flags: flagsOf(own, lower)}
    const word = {...plain, flags: plain.flags | more(plain)}
    if (isKept) known.set(own, word)
    return word
  }
}

/** What a word tells by itself, where there are no packs. */
export function plainWord(text: string): Word {
  const lower = text.toLowerCase()
  return {text, lower, flags: flagsOf(text, lower)}
}
