import {createHash} from 'node:crypto'
import {endianness} from 'node:os'
import {clustersName, contentsName, decodeContents} from '../archive/members.ts'
import {lazy} from '../general/lazy.ts'
import type {ArticleIndex, Kept, Shelf} from '../results.ts'
import type {Source} from '../types.ts'
import {checksum, decode, encode, sealed, unsealed} from './bytes.ts'
import {type Database, openDatabase, removeDatabase} from './database.ts'

/** An index that is open. */
export interface OpenIndex extends ArticleIndex {
  readonly shelf: Shelf
  /** How many articles it has known and not known so far. */
  readonly counts: () => {readonly known: number; readonly read: number}
  /** Write what is new, and let go of the file. */
  readonly close: () => void
}

/** Articles that are added at once. */
const batch = 100

/** Rows beyond twice those in use, from which on the unused are let go. */
const spare = 500

/**
 * Open the index of read articles in `file`, so that an article that has not changed need not be read again. It is keyed by what the
 * article, the program (`engine`) and its settings are, never by names or times, so that nothing stale can be met. It is never more than
 * a help: what is wrong with it goes to `note`, a line each, and the articles are read. Of `least` articles on it also keeps what brings
 * their claims together.
 */
export async function openIndex(
  file: string,
  engine: string,
  note: (line: string) => void,
  least = 300
): Promise<OpenIndex | undefined> {
  const database = await opened(file, note)
  return database && indexOn(database, `${engine} ${endianness()}`, file, note, least)
}

/** Open it; one that is damaged is made anew. */
async function opened(file: string, note: (line: string) => void): Promise<Database | undefined> {
  try {
    return await openDatabase(file)
  } catch (error) {
    if (!isDamage(error)) return void note(useless(file, error))
    note(`The index \`${file}\` was damaged and is made anew.`)
  }
  try {
    removeDatabase(file)
    return await openDatabase(file)
  } catch (error) {
    return void note(useless(file, error))
  }
}

function indexOn(
  database: Database,
  engine: string,
  file: string,
  note: (line: string) => void,
  least: number
): OpenIndex {
  const names = new Map<string, string>()
  const used = new Set<string>()
  const waiting = new Map<string, Uint8Array>()
  const counts = {known: 0, read: 0}
  let open = true
  let isPart = false

  /** What a damaged or full file cannot do is done without it. */
  function attempt<T>(work: () => T): T | undefined {
    if (!open) return undefined
    try {
      return work()
    } catch (error) {
      if (isBusy(error)) return undefined
      open = false
      database.close()
      if (isDamage(error)) removeDatabase(file)
      note(isDamage(error) ? `The index \`${file}\` was damaged; the next run makes it anew.` : useless(file, error))
      return undefined
    }
  }

  function flush(): void {
    const rows = [...waiting]
    waiting.clear()
    if (rows.length > 0) attempt(() => database.add(rows))
  }

  function fetch(key: string, path: string): Kept | undefined {
    const bytes = attempt(() => database.get(key))
    const kept = bytes && decode(key, bytes, names)
    if (!kept) return undefined
    used.add(key)
    counts.known++
    return {...kept, article: {...kept.article, path}}
  }

  const contents = lazy(() => {
    const bytes = attempt(() => database.part(contentsName))
    const whole = bytes && unsealed(engine, bytes)
    return whole && {contents: decodeContents(whole), mark: markOf(engine, whole)}
  })
  const shelf: Shelf = {
    least,
    contents: () => contents()?.contents,
    part: (name) => {
      isPart ||= name !== clustersName
      const bytes = attempt(() => database.part(name))
      return bytes && unsealed(`${contents()?.mark} ${name}`, bytes)
    },
    replace: (parts) => {
      flush()
      const {[contentsName]: first, ...others} = Object.fromEntries(parts)
      const mark = markOf(engine, first!)
      const rows = Object.entries(others).map(([name, bytes]) => [name, sealed(`${mark} ${name}`, bytes)] as const)
      attempt(() => database.replace([[contentsName, sealed(engine, first!)], ...rows]))
    },
    keyOf: (source, how) => keyOf(engine, source, how),
    fetch
  }

  return {
    shelf,
    recall: (source, how) => fetch(keyOf(engine, source, how), source.path),
    keep: (source, kept, how) => {
      const key = keyOf(engine, source, how)
      counts.read++
      if (!open || used.has(key)) return
      used.add(key)
      waiting.set(key, encode(key, kept))
      if (waiting.size >= batch) flush()
    },
    counts: () => counts,
    close: () => {
      flush()
      attempt(() => {
        // Who asks where claims meet leaves most articles alone.
        if (!isPart && database.size() > 2 * used.size + spare) database.keep(used)
      })
      if (open) database.close()
      open = false
    }
  }
}

/** What the parts of one archive have in common, so that those of another are told. */
const markOf = (engine: string, contents: Uint8Array): string => `${checksum(engine, contents)}`

/** The ending of a name tells how to read it, and `how` what the configuration says of that; else the name says nothing of what stands in the file. */
function keyOf(engine: string, {path, text, beside}: Source, how = ''): string {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return createHash('sha256')
    .update(`${engine}\n${how}\n${ending}\n${beside?.length ?? -1}\n${beside ?? ''}`)
    .update(text)
    .digest('base64')
}

const codeOf = (error: unknown): string => (error as {readonly code?: string}).code ?? ''
const isDamage = (error: unknown): boolean => /^SQLITE_(?:CORRUPT|NOTADB|SCHEMA|ERROR)/.test(codeOf(error))
const isBusy = (error: unknown): boolean => /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error))

function useless(file: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `The index \`${file}\` cannot be used (${message.split('\n')[0]}); all articles are read anew.`
}
