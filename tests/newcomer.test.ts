import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {path, shell} from './command.ts'
import {folder} from './fake.ts'
import {root} from './pages.ts'

// What the README tells a newcomer, word for word, in an empty repository with ten articles.

const articles: Readonly<Record<string, readonly [string, string]>> = {
  truce: ['2021-03-10', 'Arvenia and Toland signed a ceasefire brokered by Switzerland on 9 March 2021.'],
  year: [
    '2022-03-08',
    'The ceasefire brokered by Switzerland, which Arvenia and Toland signed on 10 March 2021, holds.'
  ],
  court: ['2023-03-09', 'In Lanmark the hearing was on Wednesday, 8 March 2023.'],
  mine: ['2020-06-03', 'At least 12 miners were killed when the Orlo mine collapsed on 2 June 2020.'],
  ferry: ['2019-05-06', 'The ferry Silver Tern sailed from Port Calder on Sunday.'],
  budget: ['2020-01-15', 'The council of Varnholt passed its budget by 31 votes to 12.'],
  flood: ['2018-08-20', 'The river Brell rose by 2 metres in August 2018.'],
  school: ['2021-09-01', 'The school in Tarvik opened with 240 pupils.'],
  match: ['2022-05-15', 'Tarvik won the cup final 2-1.'],
  mayor: ['2020-11-03', 'Ana Petrova was elected mayor of Varnholt.']
}

const told = /<!-- newcomer:start -->([\s\S]*?)<!-- newcomer:end -->/.exec(
  readFileSync(join(root, 'README.md'), 'utf8')
)![1]!
const [configure = '', suppress = '', ci = ''] = [...told.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(
  ([, text]) => text!
)

test('from ten articles to a stopped commit, a suppressed pair and a green CI', async () => {
  const files = Object.entries(articles).map(([name, [date, text]]) => [
    `articles/${name}.md`,
    `---\ndate: ${date}\n---\n\n${text}\n`
  ])
  const cwd = await folder(Object.fromEntries(files))
  const way = path()
  const sh = (script: string, at = cwd) => shell(script, at, way)
  expect(sh('git init -q')).toEqual({code: 0, out: ''})

  const stopped = sh(configure)
  expect(stopped.code).toBe(1)
  expect(stopped.out).toContain('1 error in 10 articles')
  expect(sh('git log').code).not.toBe(0)
  const [, print] = /factlint explain ([0-9a-f]{16})\n/.exec(stopped.out)!

  const passed = sh(suppress.replace('FINGERPRINT', print!))
  expect(passed.code).toBe(0)
  expect(passed.out).toContain('; 1 suppressed')
  expect(sh('factlint suppressions').out).toContain('two ceremonies on two days')
  expect(sh('git status --porcelain').out).toBe('')

  // What CI checks out is what is committed.
  expect(sh('git clone -q . ci').code).toBe(0)
  expect(sh(ci, join(cwd, 'ci')).code).toBe(0)
  const {version, runs} = JSON.parse(readFileSync(join(cwd, 'ci/factlint.sarif'), 'utf8'))
  expect([version, runs[0].results, runs[0].artifacts.length]).toEqual(['2.1.0', [], 10])

  // Somebody goes past the hook.
  writeFileSync(join(cwd, 'ci/articles/court.md'), 'In Lanmark the hearing was on Friday, 8 March 2023.\n')
  expect(sh(ci, join(cwd, 'ci')).code).toBe(1)
}, 60_000)
