import type {Background} from './background.ts'
import {claims} from './claims/index.ts'
import {spelt} from './claims/name/spelt.ts'
import {locator} from './claims/place.ts'
import {publications} from './claims/published.ts'
import type {Parse} from './claims/sentence.ts'
import {days, nameWords, terms} from './claims/terms.ts'
import {withdrawn} from './claims/withdrawn.ts'
import {finders, namers} from './extract/index.ts'
import {quotations} from './extract/quotation.ts'
import {speech} from './extract/speech.ts'
import {type Linked, type LinkOptions, link} from './link/index.ts'
import type {Lexicon} from './packs/pack.ts'
import {parse} from './parse/index.ts'
import {suppressions} from './suppress/collect.ts'
import {detach} from './text/detach.ts'
import {segment} from './text/segment.ts'
import {sketch} from './text/sketch.ts'
import {extractTimes} from './time/index.ts'
import type {Annotated, Article, Mention, Source, Text} from './types.ts'

/** One file, understood: its mentions, and what is wrong with it. A pure function of the file and the lexicon. */
export async function annotate(
  source: Source,
  lexicon: Lexicon,
  background?: Background
): Promise<{readonly article: Annotated; readonly problems: readonly string[]}> {
  const {page, problems} = await parse(source, background?.dateNames)
  return {article: mention(segment(background ? background.of(page) : page, lexicon.words), lexicon), problems}
}

/** Find the mentions: times first, for they tell which numbers are dates; then names, who says what, and the rest. */
function mention(text: Text, lexicon: Lexicon): Annotated {
  const {times, published} = extractTimes(text)
  const mentions: Mention[] = [...times]
  for (const extract of namers) addAll(mentions, extract(text, mentions))
  const said = speech(text, mentions)
  addAll(mentions, quotations(text, mentions, said))
  for (const extract of finders(lexicon)) addAll(mentions, extract(text, mentions))
  mentions.sort((a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end)
  return {...text, ...(published ? {published} : {}), mentions, said: said.attributions}
}

function addAll<T>(list: T[], more: readonly T[]): void {
  for (let at = 0; at < more.length; at++) list.push(more[at]!)
}

interface Keeping {
  readonly names?: Map<string, string>
  readonly parse?: Parse
  /** Spellings that are not wanted, with the one that is. */
  readonly spellings?: ReadonlyMap<string, string>
}

/**
 * Keep of an article what the corpus needs: its claims and its words. The text is let go; `names` are the words of
 * the names in the articles before it, which it shares with them; without `parse` fewer claims are found.
 */
export function article(
  annotated: Annotated,
  lexicon: Lexicon,
  {names = new Map(), parse, spellings}: Keeping = {}
): Article {
  const {path, title, source, publisher, published} = annotated
  const words = nameWords(annotated)
  const places = locator(annotated.raw)
  const taken = withdrawn(annotated)
  const silent = suppressions(annotated, places)
  const kept = {
    path,
    ...(title === undefined ? {} : {title}),
    ...(source === undefined ? {} : {source}),
    ...(publisher === undefined ? {} : {publisher}),
    ...(published === undefined ? {} : {published: published.time}),
    claims: claims(annotated, words, lexicon, places, parse),
    publications: publications(annotated, places),
    days: days(annotated),
    ...(taken.length > 0 ? {withdrawn: taken} : {}),
    ...(silent.length > 0 ? {suppressions: silent} : {}),
    ...(spellings && spellings.size > 0 ? {spelt: spelt(annotated, spellings, places)} : {})
  }
  detach(kept)
  return {terms: terms(words, names), sketch: sketch(annotated), ...kept}
}

/** Put the claims of all articles side by side. */
export function gather(articles: readonly Article[], lexicon: Lexicon, options?: LinkOptions): Linked {
  return link(articles, lexicon, options)
}
