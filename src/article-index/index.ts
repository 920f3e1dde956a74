import {createHash} from 'node:crypto'
import {endianness} from 'node:os'
import type {ArticleIndex} from '../results.ts'
import type {Source} from '../types.ts'
import {decode, encode} from './bytes.ts'
import {type Database, openDatabase, removeDatabase} from './database.ts'

/** An index that is open. */
export interface OpenIndex extends ArticleIndex {
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
 * a help: what is wrong with it goes to `note`, a line each, and the articles are read.
 */
export async function openIndex(
  file: string,
  engine: string,
  note: (line: string) => void
): Promise<OpenIndex | undefined> {
  const database = await opened(file, note)
  return database && indexOn(database, `${engine} ${endianness()}`, file, note)
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

function indexOn(database: Database, engine: string, file: string, note: (line: string) => void): OpenIndex {
  const names = new Map<string, string>()
  const used = new Set<string>()
  const waiting = new Map<string, Uint8Array>()
  const counts = {known: 0, read: 0}
  let open = true

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

  return {
    recall: (source, how) => {
      const key = keyOf(engine, source, how)
      const bytes = attempt(() => database.get(key))
      const kept = bytes && decode(key, bytes, names)
      if (!kept) return undefined
      used.add(key)
      counts.known++
      return {...kept, article: {...kept.article, path: source.path}}
    },
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
        if (database.size() > 2 * used.size + spare) database.keep(used)
      })
      if (open) database.close()
      open = false
    }
  }
}

/** The ending of a name tells how to read it, and `how` what the configuration says of that; else the name says nothing of what stands in the file. */
function keyOf(engine: string, {path, text}: Source, how = ''): string {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return createHash('sha256').update(`${engine}\n${how}\n${ending}\n`).update(text).digest('base64')
}

const codeOf = (error: unknown): string => (error as {readonly code?: string}).code ?? ''
const isDamage = (error: unknown): boolean => /^SQLITE_(?:CORRUPT|NOTADB|SCHEMA|ERROR)/.test(codeOf(error))
const isBusy = (error: unknown): boolean => /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error))

function useless(file: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `The index \`${file}\` cannot be used (${message.split('\n')[0]}); all articles are read anew.`
}
