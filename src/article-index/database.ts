import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type Libsql from 'libsql'

/** Bytes by key, in a file. Keys are never used for other bytes, so that what is there is right, however old. */
export interface Database {
  readonly get: (key: string) => Uint8Array | undefined
  /** Add all or none. Of two processes that add at once, one may add nothing. */
  readonly add: (rows: readonly (readonly [key: string, bytes: Uint8Array])[]) => void
  readonly size: () => number
  /** Let go of all but these. */
  readonly keep: (keys: ReadonlySet<string>) => void
  /** A part of what is known of all articles together. */
  readonly part: (name: string) => Uint8Array | undefined
  /** Put all parts in the place of those that are there. */
  readonly replace: (parts: readonly (readonly [name: string, bytes: Uint8Array])[]) => void
  readonly close: () => void
}

/** Milliseconds to wait for another process that adds. */
const patience = 2000

/** Open or make the file; throws where it is damaged or cannot be opened. Loads SQLite, which takes as long as Node takes to start. */
export async function openDatabase(file: string): Promise<Database> {
  const {default: Sqlite} = await import('libsql')
  mkdirSync(dirname(file), {recursive: true})
  const database = new Sqlite(file)
  try {
    return prepare(database, file)
  } catch (error) {
    database.close()
    throw error
  }
}

function prepare(database: Libsql.Database, file: string): Database {
  database.exec(`pragma busy_timeout = ${patience}`)
  // A process that is killed loses nothing by it; after a power cut the checksums tell.
  database.exec('pragma synchronous = off')
  if (!isMade(database)) make(database, file)
  const get = database.prepare('select bytes from article where key = ?')
  const add = database.prepare('insert or ignore into article values (?, ?)')
  const part = database.prepare('select bytes from part where name = ?')
  const put = database.prepare('insert into part values (?, ?)')
  const count = database.prepare('select count(*) as size from article')
  return {
    get: (key) => {
      const row = get.get(key) as {readonly bytes: ArrayBuffer | Uint8Array} | undefined
      return row && new Uint8Array(row.bytes)
    },
    add: (rows) =>
      whole(database, () => {
        for (const [key, bytes] of rows) add.run(key, buffer(bytes))
      }),
    size: () => (count.get() as {readonly size: number}).size,
    keep: (keys) => whole(database, () => keepOnly(database, keys)),
    part: (name) => {
      const row = part.get(name) as {readonly bytes: ArrayBuffer | Uint8Array} | undefined
      return row && new Uint8Array(row.bytes)
    },
    replace: (parts) =>
      whole(database, () => {
        database.exec('delete from part')
        for (const [name, bytes] of parts) put.run(name, buffer(bytes))
      }),
    close: () => database.close()
  }
}

const buffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const isMade = (database: Libsql.Database): boolean =>
  database.prepare("select 1 from sqlite_master where name = 'part'").get() !== undefined

function make(database: Libsql.Database, file: string): void {
  database.exec('create table if not exists article (key text primary key, bytes blob not null)')
  database.exec('create table if not exists part (name text primary key, bytes blob not null)')
  // Nobody wants it in a repository.
  writeFileSync(join(dirname(file), '.gitignore'), '*\n')
}

function keepOnly(database: Libsql.Database, keys: ReadonlySet<string>): void {
  const all = database.prepare('select key from article').all() as readonly {readonly key: string}[]
  const remove = database.prepare('delete from article where key = ?')
  for (const {key} of all) if (!keys.has(key)) remove.run(key)
}

/** Do all of it or nothing. */
function whole(database: Libsql.Database, work: () => void): void {
  database.exec('begin immediate')
  try {
    work()
    database.exec('commit')
  } catch (error) {
    database.exec('rollback')
    throw error
  }
}

/** Remove the file, and what SQLite puts beside it. */
export function removeDatabase(file: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${file}${end}`, {force: true})
}
