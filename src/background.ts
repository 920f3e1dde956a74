import {inFiles} from './files/glob-match.ts'
import {sha256} from './general/sha256.ts'
import {type DateNames, withNames} from './parse/date-names.ts'
import type {ReadOptions, SourceOptions} from './results.ts'
import {dayFirstIn} from './time/locale.ts'
import type {Page, Publisher} from './types.ts'

/** What is known of articles before they are read. */
export interface Background {
  readonly dateNames?: DateNames
  /** A page with its publisher, where that is known. */
  readonly of: (page: Page) => Page
}

/** What the options say of sources and their articles. */
export function backgroundOf({sources = [], article}: ReadOptions): Background | undefined {
  if (sources.length === 0 && !article) return undefined
  const known = sources.map((source) => ({isIn: inFiles(source.files ?? []), publisher: publisherOf(source)}))
  return {
    ...(article && {dateNames: withNames(article)}),
    of: (page) => {
      const found =
        known.find(({isIn}) => isIn(page.path)) ?? known.find(({publisher}) => isNamed(publisher, page.source))
      return found ? {...page, source: found.publisher.name, publisher: found.publisher} : page
    }
  }
}

/** Says of a path in which manner it is read: what differs in this must not be taken one for the other. */
export function howRead(
  {packs, plugins = [], sources = [], article}: ReadOptions,
  spellings: ReadonlyMap<string, string> = new Map()
): (path: string) => string {
  const own = plugins.flatMap((plugin) => plugin.packs ?? [])
  if (!packs && own.length === 0 && sources.length === 0 && !article && spellings.size === 0) return () => ''
  const files = sources.map(({files}) => inFiles(files ?? []))
  const publishers = sources.map(({files: _, ...source}) => source)
  const told = sha256(JSON.stringify([packs ?? null, own, publishers, article ?? null, [...spellings]]))
  return (path) => `${told} ${files.findIndex((isIn) => isIn(path))}`
}

const isNamed = ({name}: Publisher, source: string | undefined): boolean => source?.toLowerCase() === name.toLowerCase()

function publisherOf({name, locale, timeZone, authority, copies}: SourceOptions): Publisher {
  const dayFirst = locale === undefined ? undefined : dayFirstIn(locale)
  return {
    name,
    ...(dayFirst === undefined ? {} : {dayFirst}),
    ...(timeZone === undefined ? {} : {timeZone}),
    ...(authority === undefined ? {} : {authority}),
    ...(copies === undefined ? {} : {copies})
  }
}
