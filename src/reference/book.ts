import {checkBy, stop} from '../config/check.ts'
import {type LoadedText, type Path, parseText} from '../config/text.ts'
import {didYouMean} from '../general/nearest.ts'
import type {Lexicon} from '../packs/pack.ts'
import {phrasesOf} from '../text/phrases.ts'
import type {Article, Source} from '../types.ts'
import type {Entry} from './entry.ts'
import {entryArticle} from './entry-article.ts'

/** A fact book, read. */
export interface Book {
  /** Each entry as an article that claims it. */
  readonly articles: readonly Article[]
  /** Spellings that are not wanted, with the one that is. */
  readonly spellings: ReadonlyMap<string, string>
}

/** Read a fact book; stop where it does not hold to its schema, or names what no pack knows. */
export async function readBook({path, text}: Source, lexicon: Lexicon): Promise<Book> {
  const loaded = await parseText(text, path, path)
  const {check} = await import('./book.checker.ts')
  checkBy(loaded, check)
  const {facts = []} = loaded.value as {readonly facts?: readonly Entry[]}
  const entries = facts.map((entry, at) => withEvent(entry, ['facts', at, 'event'], lexicon, loaded))
  return {
    articles: entries.map((entry, at) => entryArticle(entry, at, loaded, text, lexicon)),
    spellings: new Map(
      entries.flatMap(({spelling, not = []}) => (spelling ? not.map((other) => [other, spelling] as const) : []))
    )
  }
}

/** An entry with its event as the packs call it: `ceasefire` for `truce`. */
function withEvent(entry: Entry, path: Path, {events, cues}: Lexicon, loaded: LoadedText): Entry {
  if (entry.event === undefined) return entry
  // What articles call an explosion may be an attack to the packs.
  const [found] = phrasesOf(cues, entry.event.toLowerCase())
  if (found) return {...entry, event: found.event}
  if (events.has(entry.event)) return entry
  const hint = didYouMean(entry.event, [...events.keys()])
  stop(loaded, [{path, of: 'value', message: `No pack knows the event \`${entry.event}\`.${hint}`}])
  return entry
}
