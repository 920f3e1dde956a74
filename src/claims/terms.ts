import {isCapital, isTitleCase} from '../extract/words.ts'
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
 * `troops`, two on one battle share `Halmet`. A sentence's first word is capitalised whatever it is, and so are all words of many a
 * headline: they count where they are names elsewhere.
 */
export function nameWords(text: Text): NameWords {
  const {sentences, blocks, title} = text
  const result = new Map<string, {count: number; lead: boolean}>()
  const openings = openingBlocks(text)
  const firsts: {readonly word: string; readonly lead: boolean}[] = []
  for (const sentence of sentences) {
    const {tokens, block} = sentence
    if (blocks[block]!.kind === 'byline') continue
    const lead = openings.has(block)
    const named = isTitleCase(sentence) ? tokens.length : 1
    for (const {text, lower} of tokens.slice(0, named)) if (isCapital(text)) firsts.push({word: lower, lead})
    for (let at = named; at < tokens.length; at++) {
      const {lower, text} = tokens[at]!
      if (!isCapital(text) || lower.length < shortest) continue
      const found = result.get(lower)
      if (found) {
        found.count++
        found.lead ||= lead
      } else if (!notNames.has(lower)) result.set(lower, {count: 1, lead})
    }
  }
  for (const {word, lead} of firsts) {
    const found = result.get(word)
    if (!found) continue
    found.count++
    found.lead ||= lead
  }
  // A title that stands in the metadata only is a title all the same.
  for (const {lower, text} of title && !blocks.some(({kind}) => kind === 'title') ? tokenize(title) : []) {
    const found = isCapital(text) ? result.get(lower) : undefined
    if (found) found.lead = true
  }
  return result
}

/** Words from which on a beginning tells what an article is about: of a standfirst, `Two more bodies were found`, nobody knows where. */
const enough = 40

/** The title, and the paragraphs with which the article begins. */
function openingBlocks({sentences, blocks}: Text): ReadonlySet<number> {
  const found = new Set<number>()
  let words = 0
  for (const {block, tokens} of sentences) {
    const {kind} = blocks[block]!
    if (kind === 'title' || (kind === 'paragraph' && (words < enough || found.has(block)))) found.add(block)
    if (kind === 'paragraph') words += tokens.length
  }
  return found
}

/** So many names at most are told often enough to be what an article is about, each so often at least. */
const [oftenest, often] = [3, 2]

/** How often an article has the names that it has most often. */
function leastOf(words: NameWords): number {
  const counts = Array.from(words.values(), ({count}) => count).sort((a, b) => b - a)
  const [last = 0, next = 0] = counts.slice(oftenest - 1)
  return Math.max(often, last > next ? last : next + 1)
}

/** The names that tell what an article is about; `known` are those of the articles before it, each of which is kept once for all. */
export function terms(words: NameWords, known: Map<string, string>): Terms {
  const names = Array.from(words.keys(), (word) => shared(word, known)).sort()
  const least = leastOf(words)
  const counts: number[] = []
  const leads: string[] = []
  for (const name of names) {
    const {count, lead} = words.get(name)!
    counts.push(count)
    if (lead || count >= least) leads.push(name)
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
function dayOf({timex, granularity, value}: Time): string | undefined {
  if (timex === 'DURATION') return undefined
  if (granularity === 'day') return value
  return granularity === 'time' ? /^\d{4}-\d\d-\d\d/.exec(value)?.[0] : undefined
}
