import type {Token} from './types.ts'

// `U.S.` and `3.5` and `10,247` stay whole; `44-day` and `US-brokered` come apart; `Peskov’s` loses its `’s`.
const token = /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’](?![sS]\b)\p{L}+)*|['’][sS]\b|[^\s]/gu

/** Cut `text` into words, numbers and signs; offsets are shifted by `base`. Linear in the length of the text. */
export function tokenize(text: string, base = 0): Token[] {
  const result: Token[] = []
  for (const match of text.matchAll(token)) {
    const [word] = match
    const start = base + match.index
    result.push({start, end: start + word.length, text: word, lower: word.toLowerCase()})
  }
  return result
}
