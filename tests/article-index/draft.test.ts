import {rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import * as engine from '../../src/index.ts'
import {cli, folder} from '../fake.ts'

// The archive: as many articles as it takes for what brings their claims together to be kept, each on an event of its own.
const rivers = Array.from(
  {length: 320},
  (_, at) => `${'BCDFGLMNPRSTVZ'[at % 14]}${'aeiou'[at % 5]}${'lmnrst'[at % 6]}${at % 7 ? 'ova' : 'eth'}${at}`
)
const months = ['March', 'April', 'May', 'June', 'July', 'August']
/** The ceasefire of a river, told with so many days too many. */
const article = (at: number, late = 0) =>
  `The ceasefire along the ${rivers[at]} river, which Arvenia and Toland signed on ${1 + (at % 25) + late} ${months[at % 6]} ${1990 + (at % 29)}, still holds.\n`
const archive = Object.fromEntries(rivers.map((_, at) => [`news/${at}.md`, article(at)]))

const run = (cwd: string, argv: readonly string[]) =>
  cli(cwd, argv, {engine: async () => engine, env: {}, build: 'test'})

/** What is found in the draft with the index, which is what is found without; how many articles that took. */
async function check(cwd: string, argv: readonly string[] = ['--only', 'draft.md']) {
  const fresh = await run(cwd, ['.', ...argv, '-f', 'json', '--no-cache'])
  const {stdout, stderr} = await run(cwd, ['.', ...argv, '-f', 'json', '--cache', '--stats'])
  expect(stdout).toBe(fresh.stdout)
  const [, taken, read] = /index: (\d+) articles? taken from it, (\d+) articles? read/.exec(stderr)!
  const places = JSON.parse(stdout).findings.flatMap((finding: engine.Finding) =>
    [finding.location, ...finding.relatedLocations].map(({path}) => path)
  )
  return {taken: Number(taken), read: Number(read), places}
}

test('a draft is checked against an archive of which hardly anything is read', async () => {
  const cwd = await folder({...archive, 'draft.md': article(7, 1)})
  // A file that was written this moment may be written again in the same, and is read each time.
  await new Promise((done) => setTimeout(done, 2100))
  expect(await check(cwd, [])).toMatchObject({taken: 0, read: 321})
  const first = await check(cwd)
  expect(first).toMatchObject({read: 0, places: ['draft.md', 'news/7.md']})
  expect(first.taken).toBeLessThan(60)

  await writeFile(join(cwd, 'draft.md'), article(8, 1))
  expect(await check(cwd)).toMatchObject({read: 1, places: ['draft.md', 'news/8.md']})
  await writeFile(join(cwd, 'news/8.md'), article(8, 2))
  expect(await check(cwd)).toMatchObject({read: 1, places: ['draft.md', 'news/8.md']})
  await writeFile(join(cwd, 'news/8.md'), article(8, 1))
  expect(await check(cwd)).toMatchObject({places: []})
  await rm(join(cwd, 'news/8.md'))
  await writeFile(join(cwd, 'news/new.md'), article(8))
  expect(await check(cwd)).toMatchObject({places: ['draft.md', 'news/new.md']})
  expect(await check(cwd, ['--only', 'draft.md', 'news/9.md'])).toMatchObject({places: ['draft.md', 'news/new.md']})
}, 120_000)
