import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import pkg from '../package.json' with {type: 'json'}
import {judge} from '../src/lint.ts'
import {packs} from '../src/packs/index.ts'
import {lexicon} from '../src/packs/pack.ts'
import {annotate, article, gather} from '../src/pipeline.ts'
import type {Location} from '../src/results.ts'
import type {Source} from '../src/types.ts'
import example from './example-rule.ts'
import {pages, root} from './pages.ts'

const all = await pages()

test.each(all.map(({path, written, current}) => [path, written, current]))(
  '%s: its generated parts are current; `npm run docs` writes them anew',
  (_path, written, current) => {
    expect(written).toBe(current)
  }
)

test.each([...all.map(({path}) => path), 'corpus/readme.md'])('%s: what it links to is there', (path) => {
  const links = read(path).matchAll(/\]\((?!https?:)([^)#\s]+)/g)
  const targets = [...links].map((link) => join(root, dirname(path), link[1]!))
  expect(targets.filter((target) => !existsSync(target))).toEqual([])
})

test.each([...all.map(({path}) => path), 'corpus/readme.md'])('%s: the scripts that it names are there', (path) => {
  const names = [...read(path).matchAll(/npm run (?:-s |--silent )?(\w+)/g)].map((match) => match[1]!)
  expect(names.filter((name) => !(name in pkg.scripts))).toEqual([])
})

test('the README begins with its two commands', () => {
  expect(
    read('README.md')
      .match(/npm ci && npm [a-z]+(?: [a-z]+)?/g)
      ?.slice(0, 2)
  ).toEqual(['npm ci && npm run demo', 'npm ci && npm test'])
})

const taught = /^````markdown\n([\s\S]*?)^````$/m.exec(read('rules/readme.md'))?.[1] ?? ''
const [, ...cases] = taught.split(/^### /m)

test('the rule that is taught says what it does', () => {
  expect(taught).toContain(example.id)
  expect(taught).toContain(example.description)
  expect(cases.length).toBeGreaterThan(1)
})

test.each(cases.map((text) => [text.split('\n')[0], text]))('the rule that is taught: %s', async (_title, text) => {
  const files = [...text.matchAll(/^```\w+ file=(\S+)\n([^`]*)\n```$/gm)].map(([, path, body]) => ({
    path: path!,
    text: body!
  }))
  const expected = /^```text\n([\s\S]*?)\n```$/m.exec(text)?.[1] ?? ''
  expect(files.length).toBe(2)
  expect(await findings(files)).toBe(expected)
})

async function findings(files: readonly Source[]): Promise<string> {
  const known = lexicon(packs)
  const articles = await Promise.all(files.map(async (file) => article((await annotate(file, known)).article, known)))
  return judge(gather(articles, known).corpus, [example])
    .findings.flatMap(({location, level, message, relatedLocations}) => [
      `${place(location)}: ${level}: ${message}`,
      ...relatedLocations.map((related) => `  ${place(related)}`)
    ])
    .join('\n')
}

const place = ({path, start, end}: Location): string =>
  `${path}:${start.line}:${start.column}-${end.line}:${end.column}`

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
