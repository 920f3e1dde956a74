import {describe, expect, test} from 'vitest'
import {compare} from '../src/index.ts'
import {reconcilers} from '../src/reconcile/index.ts'
import type {Comparison} from '../src/results.ts'

const article = (published: string, words: string) => `---\ndate: ${published}\n---\n\n${words}\n`

/** What a sentence of one article and one of another come to, by the values that they give. */
async function pair(a: string, b: string, days = ['2024-03-05', '2024-03-05']): Promise<readonly Comparison[]> {
  const sources = [a, b].map((words, at) => ({path: `${'ab'[at]}.md`, text: article(days[at]!, words)}))
  const {comparisons} = await compare(sources, {path: 'a.md', line: 5}, {path: 'b.md', line: 5})
  return comparisons
}

const quake = 'The earthquake in Tarrow'

describe('differences that are explained', () => {
  test.each<[name: string, a: string, b: string, days?: string[]]>([
    ['mood', 'The ceasefire was signed on 4 March 2024.', 'The ceasefire is to be signed on 6 March 2024.'],
    ['stage', 'The ceasefire was signed on 4 March 2024.', 'The ceasefire took effect on 6 March 2024.'],
    ['measure', `${quake} killed 12 people.`, `${quake} killed 3 more people.`],
    ['range', `${quake} killed between 10 and 15 people.`, `${quake} killed 12 people.`],
    ['hedge', `${quake} killed at least 12 people.`, `${quake} killed 15 people.`],
    ['range', `${quake} killed dozens of people.`, `${quake} killed 43 people.`],
    ['rounding', `${quake} displaced 10,000 people.`, `${quake} displaced 10,247 people.`],
    ['typography', `${quake} displaced 1.500 people.`, `${quake} displaced 1,500 people.`],
    ['part', `${quake} killed 4 young women.`, `${quake} killed 12 women.`],
    ['part', `${quake} destroyed 18 houses.`, `${quake} destroyed 240 buildings.`],
    [
      'part',
      `${quake} destroyed 42 government office buildings.`,
      `${quake} destroyed 240 government and private buildings.`
    ],
    ['cumulative-rise', `${quake} killed 12 people.`, `${quake} killed 15 people.`, ['2024-03-05', '2024-03-06']],
    [
      'later-update',
      `${quake} left 40 people missing.`,
      `${quake} left 12 people missing.`,
      ['2024-03-05', '2024-03-20']
    ],
    ['precision', 'The ceasefire was signed in March 2024.', 'The ceasefire was signed on 4 March 2024.'],
    ['day-month-order', 'The ceasefire was signed on 03/04/2024.', 'The ceasefire was signed on 3 April 2024.'],
    ['relative-date', 'The ceasefire was signed two days ago.', 'The ceasefire was signed on 4 March 2024.'],
    ['calendar', 'The armistice was signed on 25 October 1917.', 'The armistice was signed on 7 November 1917.'],
    ['time-zone', 'The ceasefire was signed at 23:40 on 4 March 2024.', 'The ceasefire was signed on 5 March 2024.'],
    ['growth', 'The two-year war began in 2020.', 'The four-year war began in 2020.', ['2022-03-05', '2024-03-05']],
    [
      'growth',
      'The 28-day strike at Alsund began.',
      'The strike at Alsund lasted 18 days.',
      ['2014-03-04', '2014-03-22']
    ],
    ['birthday', 'Mara Velling, 44, won.', 'Mara Velling, 45, won.', ['2024-03-05', '2024-09-05']],
    ['transliteration', 'President Pavlo Zorenskij spoke.', 'President Pavlo Zorenskyy spoke.'],
    [
      'correction',
      'The ceasefire was signed on 4 March 2024. An earlier version of this article said that it was signed on 6 March 2024.',
      'The ceasefire was signed on 6 March 2024.'
    ]
  ])('%s: %s | %s', async (name, a, b, days) => {
    const found = [...(await pair(a, b, days)), ...(await pair(b, a, days && [...days].reverse()))]
    expect(found.map(({reconciled}) => reconciled?.name)).toContain(name)
    expect(found.filter(({outcome}) => outcome === 'disagree')).toEqual([])
  })
})

describe('differences that nothing explains', () => {
  test.each<[a: string, b: string, days?: string[]]>([
    ['The ceasefire was signed on 4 March 2024.', 'The ceasefire was signed on 5 March 2024.'],
    [`${quake} killed 12 people.`, `${quake} killed 21 people.`],
    [`${quake} killed 15 people.`, `${quake} killed 12 people.`, ['2024-03-05', '2024-03-06']],
    [`${quake} displaced 10,247 people.`, `${quake} displaced 12,427 people.`],
    ['Mara Velling, 44, won.', 'Mara Velling, 54, won.']
  ])('%s | %s', async (a, b, days) => {
    expect((await pair(a, b, days)).some(({reconciled}) => reconciled === undefined)).toBe(true)
  })
})

test('the order is fixed, and each reason has a name', () => {
  expect(reconcilers.map(({name}) => name)).toMatchInlineSnapshot(`
    [
      "stage",
      "mood",
      "correction",
      "measure",
      "unit",
      "part",
      "range",
      "hedge",
      "rounding",
      "typography",
      "later-update",
      "cumulative-rise",
      "revision",
      "other-day",
      "precision",
      "day-month-order",
      "unwritten",
      "relative-date",
      "time-zone",
      "calendar",
      "precision",
      "growth",
      "same-name",
      "compass",
      "within",
      "site",
      "later-decision",
      "members",
      "birthday",
      "office",
      "state",
      "done-later",
      "transliteration",
    ]
  `)
})

test('from either end the same', async () => {
  const [a, b] = [`${quake} killed at least 12 people.`, `${quake} killed 15 people.`]
  const [there, back] = [await pair(a, b), await pair(b, a)]
  expect(there.map(({outcome, reconciled}) => [outcome, reconciled?.name])).toEqual(
    back.map(({outcome, reconciled}) => [outcome, reconciled?.name])
  )
})

test('a line without claims names those that have some', async () => {
  const sources = [{path: 'a.md', text: article('2024-03-05', 'Nothing.\n\nThe ceasefire was signed on 4 March 2024.')}]
  const {comparisons, lines} = await compare(sources, {path: 'a.md', line: 5}, {path: 'a.md', line: 7})
  expect(comparisons).toEqual([])
  expect(lines).toEqual([[7], []])
})
