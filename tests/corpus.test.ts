import {existsSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {lint} from '../src/index.ts'
import {check, corpus, type Gold, locate, readCorpus, readStory, type Story, seeds} from './gold.ts'
import {evaluate, type Finding, wrong} from './score.ts'

const stories = readCorpus()
const readme = readFileSync(`${corpus}/readme.md`, 'utf8')

test.each(stories.map((d) => [d.gold.id, d] as const))('%s: the gold is valid', (_id, story) => {
  expect(check(story)).toEqual([])
  expect(story.files.length).toBeGreaterThanOrEqual(3)
})

test.skipIf(!existsSync(seeds))('the gold of the seeds is valid; skipped where they are absent', () => {
  const problems = check(readStory(seeds)).filter((d) => !d.includes(' type '))
  expect(problems).toEqual([])
})

test('the corpus is rich enough to measure with', () => {
  const contradictions = stories.flatMap((d) => d.gold.contradictions)
  expect(stories.filter((d) => d.gold.contradictions.length === 0).length).toBeGreaterThanOrEqual(2)
  expect(contradictions.length).toBeGreaterThanOrEqual(25)
  expect(stories.flatMap((d) => d.gold.traps).length).toBeGreaterThanOrEqual(35)
  const formats = new Set(stories.flatMap((d) => d.files.map((file) => file.path.replace(/.*\./, ''))))
  expect([...formats].sort()).toEqual(['html', 'md', 'txt'])
})

test.each(stories.map((d) => [d.gold.id, d.gold] as const))('%s: the readme tells its figures', (id, gold) => {
  const row = readme.split('\n').find((line) => line.startsWith(`| [${id}](${id})`))
  const cells = row?.split('|').map((d) => d.trim())
  expect(cells?.slice(3, 5)).toEqual([`${gold.contradictions.length}`, `${gold.traps.length}`])
})

test('all stories linted as one corpus: no finding between two, none lost within one', {timeout: 180_000}, async () => {
  const read = stories.map(({gold, files}) => files.map((file) => ({...file, path: `${gold.id}/${file.path}`})))
  const apart: Finding[] = []
  for (const story of read) apart.push(...(await lint(story)).findings)
  const all = (await lint(read.flat())).findings
  expect(all.filter((found) => storiesOf(found).size > 1).map(where)).toEqual([])
  // Among more articles one finding may have more witnesses.
  const isKept = (found: Finding) =>
    all.some(
      ({ruleId, ...other}) => ruleId === found.ruleId && placesOf(found).every((it) => placesOf(other).includes(it))
    )
  expect(apart.filter((found) => !isKept(found)).map(where)).toEqual([])
})

function storiesOf({location, relatedLocations}: Finding): ReadonlySet<string> {
  return new Set([location, ...relatedLocations].map(({path}) => path.slice(0, path.indexOf('/'))))
}

const where = (found: Finding): string => `${found.ruleId} ${placesOf(found).join(' ')}`

const placesOf = ({location, relatedLocations}: Pick<Finding, 'location' | 'relatedLocations'>): readonly string[] =>
  [location, ...relatedLocations].map(({path, start}) => `${path}:${start.offset}`).sort()

const files = [
  {path: 'a.txt', text: 'Signed on 4 May. Signed before on 2 April. They met on Friday, 6 May 2011.'},
  {path: 'b.txt', text: 'Signed on 5 May.'}
]

const gold: Gold = {
  id: 'tiny',
  domain: 'conflict',
  contradictions: [
    {id: 'c1', type: 'event-date', level: 'error', a: side('a', '4 May'), b: side('b', '5 May'), note: '.'},
    {id: 'c2', type: 'weekday', level: 'error', a: side('a', 'Friday'), b: side('a', '6 May 2011'), note: '.'}
  ],
  optional: [],
  traps: [{id: 't1', cause: 'different-event', a: side('a', '2 April'), b: side('b', '5 May'), note: '.'}]
}

const story: Story = {gold, files}

function side(name: string, value: string) {
  return {path: `${name}.txt`, text: value, value}
}

function finding(ruleId: string, level: string, ...sides: readonly (readonly [string, string])[]): Finding {
  const [location, ...relatedLocations] = sides.map(([name, value]) => {
    const {start, end} = locate(side(name, value), files)
    return {path: `${name}.txt`, start: {offset: start}, end: {offset: end}}
  })
  if (!location) throw new Error('a finding has a place')
  return {ruleId, level, message: '.', location, relatedLocations}
}

test.each([
  ['both sides', finding('event-date', 'error', ['a', '4 May'], ['b', '5 May']), 'planted', 1, false],
  ['the other way round', finding('event-date', 'error', ['b', '5 May'], ['a', '4 May']), 'planted', 1, false],
  ['one place, weekday', finding('weekday', 'error', ['a', 'Friday, 6 May 2011']), 'planted', 1, false],
  ['one place, date', finding('event-date', 'error', ['a', 'Friday, 6 May 2011']), 'beyond', 0, true],
  ['one side only', finding('event-date', 'error', ['a', '4 May']), 'beyond', 0, true],
  ['a trap', finding('event-date', 'error', ['a', '2 April'], ['b', '5 May']), 'look-alike', 0, true],
  ['a trap as a note', finding('event-date', 'note', ['a', '2 April'], ['b', '5 May']), 'look-alike', 0, true],
  ['beyond the gold', finding('event-date', 'error', ['a', '4 May'], ['a', '2 April']), 'beyond', 0, true],
  ['beyond, a note', finding('event-date', 'note', ['a', '4 May'], ['a', '2 April']), 'beyond', 0, false],
  [
    'two sides of three',
    finding('event-date', 'error', ['b', '5 May'], ['a', '2 April'], ['a', '4 May']),
    'planted',
    1,
    false
  ]
])('evaluate: %s', (_title, found, verdict, count, counts) => {
  const {judged, sought} = evaluate([found], story)
  expect(judged.map((d) => d.verdict)).toEqual([verdict])
  expect(sought.filter((d) => d.finding).length).toBe(count)
  expect(judged.map(wrong)).toEqual([counts])
})

test('a cluster that swallows a look-alike springs its trap', () => {
  const cluster = finding('event-date', 'error', ['b', '5 May'], ['a', '4 May'], ['a', '2 April'])
  expect(evaluate([cluster], story).judged[0]?.traps).toEqual(['t1'])
})

test.each([
  ['a text that stands twice', {a: side('a', 'Signed')}, 'more than once'],
  ['a text that does not stand there', {a: side('a', '7 May')}, 'does not stand there'],
  ['a value outside its text', {a: {path: 'a.txt', text: '4 May', value: '5 May'}}, 'is not in'],
  ['a missing article', {a: side('c', '4 May')}, 'no such article'],
  ['an unknown type', {type: 'colour'}, 'type `colour`'],
  ['an unknown level', {level: 'fatal'}, 'level `fatal`'],
  ['an id used twice', {id: 'c2'}, 'used twice'],
  ['no note', {note: ''}, 'no note']
])('check: %s', (_title, change, problem) => {
  const [first, ...rest] = gold.contradictions
  if (!first) throw new Error('the tiny gold has a contradiction')
  const broken = {files, gold: {...gold, contradictions: [{...first, ...change}, ...rest]}}
  expect(check(broken).join('\n')).toContain(problem)
})
