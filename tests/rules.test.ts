import {readdir, readFile} from 'node:fs/promises'
import type {Code} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {rules} from '../rules/index.ts'
import {lint} from '../src/index.ts'
import type {LintResult} from '../src/results.ts'
import type {Source} from '../src/types.ts'

const folder = new URL('../rules/', import.meta.url)
const names = (await readdir(folder, {withFileTypes: true}))
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)

test('every folder holds a rule that is in the index', () => {
  // What is wrong with suppressions is not found in the corpus.
  expect([...rules.map(({id}) => id), 'suppression'].sort()).toEqual(names.sort())
})

for (const {id, description} of rules) {
  const readme = await readFile(new URL(`${id}/readme.md`, folder), 'utf8')

  test(`${id}: its readme says what it does`, () => {
    expect(readme).toContain(`# \`${id}\``)
    expect(readme).toContain(description)
    for (const part of ['## Why', '## When to turn it off', '## What it cannot know', '## Examples'])
      expect(readme).toContain(part)
  })

  const found = examples(readme)

  test(`${id}: its readme shows what is flagged and what is not`, () => {
    expect(found.filter(({expected}) => expected !== '').length).toBeGreaterThan(3)
    expect(found.filter(({expected}) => expected === '').length).toBeGreaterThan(3)
  })

  test.each(found)(`${id}: $title`, async ({files, expected}) => {
    const factBook = files.find(({path}) => path === 'facts.yaml')
    const articles = files.filter((file) => file !== factBook)
    expect(brief(await lint(articles, factBook ? {factBook} : {}), id)).toBe(expected)
  })
}

interface Example {
  readonly title: string
  readonly files: Source[]
  expected: string
}

/** Each `###` heading opens an example: blocks with `file=NAME` go in, a `text` block comes out, or nothing does. */
function examples(readme: string): readonly Example[] {
  const result: Example[] = []
  for (const node of unified().use(remarkParse).parse(readme).children) {
    if (node.type === 'heading') {
      const title = node.children.map((child) => ('value' in child ? child.value : '')).join('')
      if (node.depth === 3) result.push({title, files: [], expected: ''})
    } else if (node.type === 'code') add(result.at(-1), node)
  }
  return result
}

function add(example: Example | undefined, {lang, meta, value}: Code): void {
  if (!example) return
  const path = /file=(\S+)/.exec(meta ?? '')?.[1]
  if (path) example.files.push({path, text: value})
  else if (lang === 'text') example.expected = value
}

/** `b.md:1:20-1:29: warning: message`, with the other places below. */
function brief({findings}: LintResult, id: string): string {
  const place = ({path, start, end}: LintResult['findings'][number]['location']) =>
    `${path}:${start.line}:${start.column}-${end.line}:${end.column}`
  return findings
    .filter(({ruleId}) => ruleId === id)
    .flatMap(({location, level, message, relatedLocations}) => [
      `${place(location)}: ${level}: ${message}`,
      ...relatedLocations.map((related) => `  ${place(related)}`)
    ])
    .join('\n')
}
