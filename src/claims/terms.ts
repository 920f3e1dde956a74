import {isCapital} from '../extract/words.ts'
import {compare} from '../general/order.ts'
import {notNames} from '../language/en/not-names.ts'
import {tokenize} from '../text/tokens.ts'
import type {Annotated, Terms, Text, Time} from '../types.ts'

/** Shorter words are mostly grammar and initials. */
const shortest = 3

/** The words of the names in an article, lower-cased: how often it has each, and whether in the title or the first paragraph. */
export type NameWords = ReadonlyMap<string, {readonly count: number; readonly lead: boolean}>

/**
 * The words that an article capitalises within sentences. Names tell stories apart where words do not: two reports on a war share
 * `troops`, two on one battle share `Halmet`.
 */
export function nameWords({sentences, blocks, title}: Text): NameWords {
  const result = new Map<string, {count: number; lead: boolean}>()
  const opening = blocks.findIndex(({kind}) => kind === 'paragraph')
  for (const {tokens, block} of sentences) {
    const {kind} = blocks[block]!
    if (kind === 'byline') continue
    const lead = kind === 'title' || block === opening
    // A sentence's first word is capitalised whatever it is.
    for (let at = 1; at < tokens.length; at++) {
      const {lower, text} = tokens[at]!
      if (!isCapital(text) || lower.length < shortest) continue
      const found = result.get(lower)
      if (found) {
        found.count++
        found.lead ||= lead
      } else if (!notNames.has(lower)) result.set(lower, {count: 1, lead})
    }
  }
  // A title that stands in the metadata only is a title all the same.
  for (const {lower, text} of title && !blocks.some(({kind}) => kind === 'title') ? tokenize(title) : []) {
    const found = isCapital(text) ? result.get(lower) : undefined
    if (found) found.lead = true
  }
  return result
}

/** The names that tell what an article is about; `known` are those of the articles before it, each of which is kept once for all. */
export function terms(words: NameWords, known: Map<string, string>): Terms {
  const names = Array.from(words.keys(), (word) => shared(word, known)).sort()
  const counts: number[] = []
  const leads: string[] = []
  for (const name of names) {
    const {count, lead} = words.get(name)!
    counts.push(count)
    if (lead) leads.push(name)
  }
  return {names, counts, leads}
}

/** The word itself as it is known, so that each is kept once. */
export function shared(word: string, known: Map<string, string>): string {
  const before = known.get(word)
  if (before !== undefined) return before
  known.set(word, word)
  return word
}

/** The days that an article names, but for the day on which it appeared; sorted, without repetition. */
export function days({mentions, published}: Annotated): readonly string[] {
  const named = new Set<string>()
  for (const mention of mentions) {
    const day = mention.type === 'time' ? dayOf(mention.value) : undefined
    if (day !== undefined) named.add(day)
  }
  if (published) named.delete(published.time.value)
  return [...named].sort(compare)
}

/** `12 November`; of [21:50 on 12 November] and [the evening of 12 November] too. */
function dayOf({granularity, value}: Time): string | undefined {
  if (granularity === 'day') return value
  return granularity === 'time' ? /^\d{4}-\d\d-\d\d/.exec(value)?.[0] : undefined
}
