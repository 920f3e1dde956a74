import {claims} from './claims/index.ts'
import {locator} from './claims/place.ts'
import {publications} from './claims/published.ts'
import {days, nameWords, terms} from './claims/terms.ts'
import {detach} from './detach.ts'
import {extractors} from './extract/index.ts'
import {link} from './link/index.ts'
import type {Lexicon} from './pack.ts'
import {parse} from './parse/index.ts'
import {segment} from './segment.ts'
import {extractTimes} from './time/index.ts'
import type {Annotated, Article, Corpus, Diagnostic, Mention, Source, Text} from './types.ts'

/** One file, understood: its mentions, and what is wrong with it. A pure function of the file and the lexicon. */
export async function annotate(
  source: Source,
  lexicon: Lexicon
): Promise<{readonly article: Annotated; readonly diagnostics: readonly Diagnostic[]}> {
  const {page, problems} = await parse(source)
  return {
    article: mention(segment(page), lexicon),
    diagnostics: problems.map((message) => ({path: source.path, message, fatal: false}))
  }
}

/** Find the mentions: times first, for they tell which numbers are dates; then one extractor after the other. */
function mention(text: Text, lexicon: Lexicon): Annotated {
  const {times, published} = extractTimes(text)
  const mentions: Mention[] = [...times]
  for (const extract of extractors(lexicon)) {
    const found = extract(text, mentions)
    for (let at = 0; at < found.length; at++) mentions.push(found[at]!)
  }
  mentions.sort((a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end)
  return {...text, ...(published ? {published} : {}), mentions}
}

/**
 * Keep of an article what the corpus needs: its claims and its words. The text is let go; `names` are the words of
 * the names in the articles before it, which it shares with them.
 */
export function article(annotated: Annotated, lexicon: Lexicon, names: Map<string, string> = new Map()): Article {
  const {path, title, source, published} = annotated
  const words = nameWords(annotated)
  const places = locator(annotated.raw)
  const kept = {
    path,
    ...(title === undefined ? {} : {title}),
    ...(source === undefined ? {} : {source}),
    ...(published === undefined ? {} : {published: published.time}),
    claims: claims(annotated, words, lexicon, places),
    publications: publications(annotated, places),
    days: days(annotated)
  }
  detach(kept)
  return {terms: terms(words, names), ...kept}
}

/** Put the claims of all articles side by side. */
export function gather(articles: readonly Article[], lexicon: Lexicon): Corpus {
  return link(articles, lexicon)
}
