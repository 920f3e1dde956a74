import {isCapital} from '../extract/words.ts'
import {notNames} from '../language/en/not-names.ts'
import {compare} from '../order.ts'
import {tokenize} from '../tokens.ts'
import type {Annotated, Term, Text} from '../types.ts'

/** Shorter words are mostly grammar and initials. */
const shortest = 3

/**
 * The names that tell what an article is about, as single words, with how often each stands there; sorted by code unit. Names
 * tell stories apart where words do not: two reports on a war share `troops`, two on one battle share `Halmet`.
 */
export function terms({sentences, blocks, title}: Text): readonly Term[] {
  const counts = new Map<string, number>()
  const leads = new Set<string>()
  const opening = blocks.findIndex(({kind}) => kind === 'paragraph')
  for (const {tokens, block} of sentences) {
    const kind = blocks[block]?.kind
    if (kind === 'byline') continue
    // A sentence's first word is capitalised whatever it is.
    for (let at = 1; at < tokens.length; at++) {
      const {lower, text} = tokens[at]!
      if (!isNameWord(lower, text)) continue
      counts.set(lower, (counts.get(lower) ?? 0) + 1)
      if (kind === 'title' || block === opening) leads.add(lower)
    }
  }
  // A title that stands in the metadata only is a title all the same.
  for (const {lower, text} of title && !blocks.some(({kind}) => kind === 'title') ? tokenize(title) : []) {
    if (lower.length >= shortest && isCapital(text) && counts.has(lower)) leads.add(lower)
  }
  return [...counts]
    .map(([name, count]) => ({name, count, lead: leads.has(name)}))
    .sort((a, b) => compare(a.name, b.name))
}

/** The words that {@link terms} counts, as a set. */
export function nameWords({sentences, blocks}: Text): ReadonlySet<string> {
  const result = new Set<string>()
  for (const {tokens, block} of sentences) {
    if (blocks[block]?.kind === 'byline') continue
    for (let at = 1; at < tokens.length; at++) {
      const {lower, text} = tokens[at]!
      if (isNameWord(lower, text)) result.add(lower)
    }
  }
  return result
}

function isNameWord(lower: string, text: string): boolean {
  return isCapital(text) && lower.length >= shortest && !notNames.has(lower)
}

/** The days that an article names, but for the day on which it appeared; sorted, without repetition. */
export function days({mentions, published}: Annotated): readonly string[] {
  const times = mentions.filter((mention) => mention.type === 'time').map(({value}) => value)
  const named = times.filter(({granularity}) => granularity === 'day').map(({value}) => value)
  return [...new Set(named)].filter((day) => day !== published?.time.value).sort(compare)
}
