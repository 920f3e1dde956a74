import {type ChildProcess, spawn} from 'node:child_process'
import {hash} from 'node:crypto'
import {mkdir, mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {type OpenIndex, openIndex} from '../../src/article-index/index.ts'
import {lint} from '../../src/index.ts'
import type {Kept, LintOptions} from '../../src/results.ts'
import type {Source} from '../../src/types.ts'
import {dice} from '../dice.ts'
import {readCorpus} from '../gold.ts'

/** `FACTLINT_SOAK=25` does 25 times as much where luck decides. */
const soak = Number(process.env.FACTLINT_SOAK ?? 1)
const stories = readCorpus().map((story) => story.files)

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'factlint-index-'))
  onTestFinished(() => rm(path, {recursive: true, force: true}))
  return path
}

const notes: string[] = []
const open = (file: string, engine = 'test') => openIndex(file, engine, (line) => notes.push(line), 4)

/** Open the index, work with it and close it; the notes of what was wrong with it. */
async function using<T>(file: string, work: (index: OpenIndex) => Promise<T>, engine?: string): Promise<T> {
  const index = await open(file, engine)
  try {
    return await work(index!)
  } finally {
    index!.close()
  }
}

const json = async (files: readonly Source[], options: LintOptions = {}) => JSON.stringify(await lint(files, options))

/** Lint with the index, and tell how many articles it knew. */
const known = (file: string, files: readonly Source[], engine?: string) =>
  using(file, async (index) => ({result: await json(files, {index}), ...index.counts()}), engine)

test('with the index the result is the same to the byte, whether it knows an article or not', async () => {
  const file = join(await folder(), 'index.db')
  for (const files of stories.slice(0, 3)) {
    const fresh = await json(files)
    expect(await known(file, files)).toEqual({result: fresh, known: 0, read: files.length})
    expect(await known(file, files)).toEqual({result: fresh, known: files.length, read: 0})
  }
  expect(notes).toEqual([])
}, 60_000)

test('what is read again is what is changed: an edit, another program, another ending; a new name is no change', async () => {
  const file = join(await folder(), 'index.db')
  const files = stories.find((story) => story.length >= 4 && story[0]!.path.endsWith('.md'))!
  await known(file, files)
  const [first, ...others] = files
  const edited = [{...first!, text: `${first!.text}\nMore was not known.\n`}, ...others]
  expect(await known(file, edited)).toMatchObject({read: 1, result: await json(edited)})
  const renamed = [{...first!, path: 'elsewhere.md'}, ...others]
  expect(await known(file, renamed)).toMatchObject({read: 0, result: await json(renamed)})
  const plain = [{...first!, path: 'elsewhere.txt'}, ...others]
  expect(await known(file, plain)).toMatchObject({read: 1, result: await json(plain)})
  expect(await known(file, files, 'another build')).toMatchObject({known: 0})
})

test('a finding appears and disappears in an article that has not changed', async () => {
  const file = join(await folder(), 'index.db')
  const article = (path: string, day: number) => ({
    path,
    text: `---\ndate: 2021-03-20\n---\nThe ceasefire between Arvenia and Toland in the Sell valley was signed in Oslo on ${day} March 2021.\n`
  })
  const found = async (...files: readonly Source[]) =>
    using(file, async (index) => (await lint(files, {index, only: ['a.md']})).findings.map(({ruleId}) => ruleId))
  const [a, same, other] = [article('a.md', 9), article('b.md', 9), article('b.md', 12)]
  expect(await found(a, same)).toEqual([])
  expect(await found(a, other)).toEqual(['event-date'])
  expect(await found(a, {...other, path: 'c.md'})).toEqual(['event-date'])
  expect(await found(a)).toEqual([])
  expect(await found(a, other)).toEqual(['event-date'])
  expect(await found(a, same)).toEqual([])
})

test(`after each of ${8 * soak} random edits the result is that of a fresh run`, async () => {
  const file = join(await folder(), 'index.db')
  const pool = stories.flat()
  for (let seed = 1; seed <= 2 * soak; seed++) {
    const roll = dice(seed)
    let files = Array.from({length: 6}, (_, at) => ({...pool[roll(pool.length)]!, path: `${at}.md`}))
    for (let step = 0; step < 4; step++) {
      files = edit(files, pool, roll)
      expect((await known(file, files, `engine ${roll(2)}`)).result).toBe(await json(files))
    }
  }
}, 600_000)

test(`after each of ${12 * soak} random edits what is said of one article is that of a fresh run`, async () => {
  const file = join(await folder(), 'index.db')
  const pool = stories.slice(0, 8).flat()
  const counts = {known: 0, read: 0}
  for (let seed = 1; seed <= 2 * soak; seed++) {
    const roll = dice(seed)
    let files: Source[] = pool.map((source, at) => ({...source, path: `${at}-${source.path}`, stamp: `${seed} ${at}`}))
    await known(file, files)
    for (let step = 0; step < 6; step++) {
      files = edit(files, pool, roll).map((source) => ({...source, stamp: `${seed} ${hash('md5', source.text)}`}))
      const only = [files[roll(files.length)]!.path, ...(roll(2) ? [files[roll(files.length)]!.path] : [])]
      const found = await using(file, async (index) => {
        const result = await json(files, {index, only})
        counts.known += index.counts().known
        counts.read += index.counts().read
        return result
      })
      expect(found).toBe(await json(files, {only}))
      // Now and then all is read, and kept anew; the second time, what joins the claims is known.
      if (roll(3) > 0) continue
      const all = await json(files)
      for (let time = 0; time < 2; time++) expect((await known(file, files)).result).toBe(all)
    }
  }
  expect(notes).toEqual([])
  expect(counts.read).toBeLessThan(30 * soak)
  expect(counts.known).toBeLessThan(12 * soak * pool.length)
}, 600_000)

/** Change, add, delete or rename one. */
function edit(files: readonly Source[], pool: readonly Source[], roll: (sides: number) => number): Source[] {
  const [at, how, other] = [roll(files.length), roll(4), pool[roll(pool.length)]!]
  const edited = files.with(at, {...files[at]!, text: files[at]!.text.replaceAll(/\b1(\d)\b/g, '2$1')})
  if (how === 0) return edited
  if (how === 1) return [...files, {...other, path: `${files.length}.txt`}]
  if (how === 2) return files.toSpliced(at, 1)
  return files.with(at, {...files[at]!, path: `renamed-${at}.html`})
}

test('an index that is damaged anywhere costs time, and no result', async () => {
  const path = await folder()
  const file = join(path, 'index.db')
  const files = stories[0]!
  const fresh = (await known(file, files)).result
  const whole = await readFile(file)
  for (let seed = 1; seed <= 30 * soak; seed++) {
    await writeFile(file, damaged(whole, dice(seed)))
    await rm(`${file}-journal`, {force: true})
    expect((await known(file, files)).result).toBe(fresh)
    expect((await known(file, files)).result).toBe(fresh)
  }
  expect(notes.length).toBeGreaterThan(0)
  for (const note of notes.splice(0)) expect(note).toMatch(/^The index `.*` (?:was damaged|cannot be used)/)
}, 120_000)

/** Cut it off, or write anything somewhere. */
function damaged(whole: Buffer, roll: (sides: number) => number): Buffer {
  const how = roll(4)
  if (how === 0) return whole.subarray(0, roll(whole.length))
  const result = Buffer.from(whole)
  const [room, times] = [how === 1 ? 4096 : whole.length, how === 3 ? 5000 : 40]
  const start = how === 3 ? roll(whole.length) : 0
  for (let at = 0; at < times; at++) result[how === 3 ? start + at : roll(room)] = roll(256)
  return result
}

test('an index of another make is made anew', async () => {
  const file = join(await folder(), 'index.db')
  const {default: Sqlite} = await import('libsql')
  const old = new Sqlite(file)
  old.exec('create table article (path text)')
  old.close()
  const files = stories[0]!
  expect(await known(file, files)).toMatchObject({known: 0, result: await json(files)})
  expect(notes.splice(0)).toEqual([`The index \`${file}\` was damaged and is made anew.`])
  expect(await known(file, files)).toMatchObject({read: 0})
})

test('where no index can be, it is said in a line', async () => {
  const path = await folder()
  await writeFile(join(path, 'taken'), '')
  expect(await open(join(path, 'taken/index.db'))).toBeUndefined()
  await mkdir(join(path, 'index.db'))
  expect(await open(join(path, 'index.db'))).toBeUndefined()
  for (const note of notes.splice(0))
    expect(note).toMatch(/^The index `.*` cannot be used \([^\n]*\); all articles are read anew\.$/)
})

test('two processes may use it at once', async () => {
  const file = join(await folder(), 'index.db')
  const files = stories[0]!
  const fresh = await json(files)
  const [a, b] = [await open(file), await open(file)]
  const results = await Promise.all([json(files, {index: a!}), json(files, {index: b!})])
  expect(results).toEqual([fresh, fresh])
  a!.close()
  b!.close()
  expect(await known(file, files)).toMatchObject({read: 0, result: fresh})
  expect(notes).toEqual([])
})

test('what nobody uses is let go', async () => {
  const file = join(await folder(), 'index.db')
  await known(file, stories[0]!)
  const kept = await using(file, async (index) => index.recall(stories[0]![0]!) as Kept)
  const put = (from: number, to: number) =>
    using(file, async (index) => {
      for (let at = from; at < to; at++) index.keep({path: 'a.md', text: `${at}`}, kept)
    })
  const size = async () => (await stat(file)).size
  await put(0, 600)
  const full = await size()
  await put(600, 610)
  await put(0, 600)
  expect(await size()).toBeLessThan(1.2 * full)
  expect(await using(file, async (index) => index.recall({path: 'a.md', text: '5'})?.article.path)).toBe('a.md')
})

test(
  `killed ${2 * soak} times while it is written, it is right`,
  async () => {
    const file = join(await folder(), 'index.db')
    const files = stories.flat().slice(0, 4)
    const fresh = await json(files)
    let written = 0
    for (let seed = 1; seed <= 2 * soak; seed++) {
      const writer = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'writer.ts'), file])
      await begun(writer)
      await new Promise((done) => setTimeout(done, 50 + dice(seed)(200)))
      writer.kill('SIGKILL')
      await new Promise((done) => writer.once('exit', done))
      await using(file, async (index) => {
        const titles = Array.from({length: 400}, (_, at) => index.recall({path: 'a.md', text: `${at}`})?.article.title)
        const end = [...titles, undefined].indexOf(undefined)
        // Whole batches, and nothing else.
        expect(end % 100).toBe(0)
        expect(titles.slice(0, end)).toEqual(titles.slice(0, end).map((_, at) => `${at}`))
        written += end
      })
      expect((await known(file, files)).result).toBe(fresh)
    }
    expect(written).toBeGreaterThan(0)
    expect(notes).toEqual([])
  },
  600_000 + 20_000 * soak
)

const begun = (writer: ChildProcess) => new Promise((done) => writer.stdout!.once('data', done))
