import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, test} from 'vitest'
import * as engine from '../src/index.ts'
import type {ExtractResult, LintResult} from '../src/results.ts'
import {cli, folder} from './fake.ts'

const taught = readFileSync(new URL('../rules/readme.md', import.meta.url), 'utf8')
const block = (name: string): string =>
  new RegExp(`<!-- ${name}:start -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\`\\n<!-- ${name}:end -->`).exec(taught)![1]!

const article = '---\ndate: 2021-03-20\n---\nArvenia and Toland signed a ceasefire on 9 March.\n'

beforeAll(async () => void (await engine.lint([{path: 'a.md', text: article}])), 60_000)

async function run(files: Readonly<Record<string, string>>, argv: readonly string[] = []) {
  return cli(await folder({'a.md': article, ...files}), argv, {engine: async () => engine})
}

async function findings(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const {stdout, stderr} = await run(files, ['--format', 'json'])
  expect(stderr).toBe('')
  const {findings}: LintResult = JSON.parse(stdout)
  return findings.map(({level, ruleId, message}) => `${level} ${ruleId}: ${message}`)
}

describe('the plugin that is taught', () => {
  const files = {'factlint-house.mjs': block('plugin'), 'factlint.config.yaml': block('plugin-config')}
  const message = 'house/whole-date: Unexpected `9 March`, expected its year too: 2021'

  test('it runs, as the configuration says', async () => {
    expect(await findings(files)).toEqual([`warning ${message}`])
    expect(await findings({...files, 'factlint.config.yaml': 'plugins: [./factlint-house.mjs]'})).toEqual([
      `note ${message}`
    ])
  })

  test('its options are checked', async () => {
    const config =
      'plugins: [./factlint-house.mjs]\nrules:\n  house/whole-date: [warning, {headings: 1, heading: true}]\n'
    expect((await run({...files, 'factlint.config.yaml': config})).stderr.split('\n')).toEqual([
      'factlint: factlint.config.yaml:3:42: Unexpected `1`, expected whether headings are read too.',
      'factlint: factlint.config.yaml:3:45: Unknown key `heading`. Did you mean `headings`?',
      ''
    ])
  })

  test('nothing is loaded that no configuration names', async () => {
    expect(await findings({'factlint-house.mjs': block('plugin')})).toEqual([])
  })

  test('as a package, whether for import or for require', async () => {
    const config = {'factlint.config.yaml': 'plugins: [factlint-house]'}
    const home = 'node_modules/factlint-house'
    for (const fields of [{exports: {'.': {import: './house.mjs'}}}, {main: 'house.mjs'}]) {
      const manifest = JSON.stringify({name: 'factlint-house', ...fields})
      const package_ = {[`${home}/package.json`]: manifest, [`${home}/house.mjs`]: block('plugin')}
      expect(await findings({...config, ...package_})).toEqual([`note ${message}`])
    }
  })
})

test('a pack of a plugin is read', async () => {
  const event = {
    id: 'sheepdog-trial',
    family: 'contest',
    description: 'A contest of sheepdogs.',
    nouns: ['sheepdog trial'],
    aspect: 'point',
    frequency: 'common',
    examples: ['The sheepdog trial drew a crowd.', 'Two sheepdog trials are held.'],
    not: ['The sheepdog slept.', 'The trial ended.']
  }
  const pack = {name: 'farm', description: 'Farming.', events: [event], counts: [], aliases: []}
  const files = {
    'b.txt': 'The sheepdog trial drew a crowd.',
    'farm.json': JSON.stringify(pack),
    'farm.mjs': `export default {packs: [${JSON.stringify(pack)}]}`
  }
  const events = async (config: string) => {
    const {stdout} = await run({...files, 'factlint.config.yaml': config}, ['claims', 'b.txt', '-f', 'json'])
    const {articles}: ExtractResult = JSON.parse(stdout)
    return articles[0]!.mentions.flatMap((mention) => (mention.type === 'event' ? [mention.event] : []))
  }
  expect(await events('plugins: [./farm.mjs]')).toEqual(['sheepdog-trial'])
  expect(await events('packs: [conflict, ./farm.json]')).toEqual(['sheepdog-trial'])
  expect(await events('packs: [conflict]')).toEqual([])
})

describe('a bad plugin is one clear line', () => {
  const rule = (fields: string) =>
    `export default {rules: [{id: 'house/x', description: '', level: 'note', check: () => [], ${fields}}]}`
  test.each([
    ['', '`./p.mjs` exports no object by default; write `export default {rules: […], packs: […]}`.'],
    ['export default {}', '`./p.mjs` has neither `rules` nor `packs`; write `export default {rules: […]}`.'],
    ['export default {rules: 1}', '`./p.mjs` has `rules` or `packs` that are no lists.'],
    ['export default {rules: [1]}', '`./p.mjs` has a rule (number 1) that is no object.'],
    [rule('id: "X"'), '`./p.mjs` has a rule `X` without an `id` of small letters, digits and dashes: `house-style`.'],
    [rule('id: "event-date"'), '`./p.mjs` has a rule `event-date`, as another has; one must go.'],
    [rule('level: "bad"'), '`./p.mjs` has a rule `house/x` whose `level` is not error, warning or note.'],
    [rule('check: 1'), '`./p.mjs` has a rule `house/x` without a function `check`.'],
    [rule('options: {a: {}}'), '`./p.mjs` has a rule `house/x` with an option that has no `default`.'],
    [
      'export default {packs: [{name: "x"}]}',
      '`./p.mjs` has a pack (number 1) without `name`, `events`, `counts` or `aliases`.'
    ]
  ])('%s', async (text, message) => {
    const {code, stderr} = await run({'p.mjs': text, 'factlint.config.yaml': 'plugins: [./p.mjs]'})
    expect({code, stderr}).toEqual({code: 2, stderr: `factlint: factlint.config.yaml:1:11: The plugin ${message}\n`})
  })

  test.each([
    ['export default {', /^factlint: `\.\/p\.mjs` cannot be loaded \(.*\); mend it, or leave it out\.\n$/],
    ['import "nowhere-at-all"', /^factlint: `\.\/p\.mjs` cannot be loaded \(.*nowhere-at-all.*\n$/],
    [
      rule('check() { throw new Error("out of\\nink") }'),
      /^factlint: The rule `house\/x` of a plugin failed \(out of\); mend it, or turn it off\.\n$/
    ],
    [rule('check: () => [{}]'), /^factlint: The rule `house\/x` yields what is no report; see rules\/readme\.md\.\n$/],
    [
      rule('check: () => 1'),
      /^factlint: The rule `house\/x` of a plugin failed \(.*iterable.*\); mend it, or turn it off\.\n$/
    ]
  ])('%s', async (text, message) => {
    const {code, stderr} = await run({'p.mjs': text, 'factlint.config.yaml': 'plugins: [./p.mjs]'})
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })
})
