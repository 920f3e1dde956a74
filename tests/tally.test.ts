import {expect, test} from 'vitest'
import {mostSpecific} from '../src/judge/specific.ts'
import {tally} from '../src/judge/tally.ts'
import type {Side} from '../src/rule.ts'
import type {Article, Witness} from '../src/types.ts'
import {finding} from './fake.ts'

const side = (value: string, ...articles: readonly Partial<Article>[]): Side => ({
  value,
  witnesses: articles.map((article) => ({article}) as Witness)
})
const [a, b, c] = ['a.md', 'b.md', 'c.md'].map((path) => ({path}))

test.each([
  [[side('9 May', a!)], ''],
  [[side('9 May', a!), side('8 May', b!)], ''],
  [[side('9 May', a!), side('8 May', a!)], ''],
  [[side('9 May', a!), side('8 May', b!, c!)], ' (2 articles: `8 May`; 1 article: `9 May`)'],
  [
    [side('9 May', a!), side('8 May', b!), side('7 May', c!)],
    ' (1 article: `7 May`; 1 article: `8 May`; 1 article: `9 May`)'
  ],
  // An article that tells it twice is one.
  [[side('9 May', a!), side('8 May', b!, b!)], ''],
  // So are a wire report and its copy.
  [[side('9 May', a!), side('8 May', b!, {path: 'c.md', copyOf: 'b.md'})], ''],
  [
    [...'54321'].map((day, at) => side(`${day} May`, {path: `${at}.md`})),
    ' (1 article: `1 May`; 1 article: `2 May`; 1 article: `3 May`; 1 article: `4 May`; 1 other value)'
  ]
])('sides %#', (sides, expected) => expect(tally(sides)).toBe(expected))

const texts = [
  {path: 'a.md', text: 'It cost 418 billion in May.'},
  {path: 'b.md', text: 'It cost 418 million in June, and 12 billion later.'}
]
const rule = (id: string, ...over: readonly string[]) =>
  ({id, over, description: '', level: 'error', check: () => []}) as const
const rules = [rule('scale', 'count'), rule('count'), rule('event-date')]
const told = (ruleId: string, ...words: readonly string[]) => finding(texts, words, {ruleId})

test.each([
  ['the same places', told('count', '418 billion', '418 million'), 0],
  [
    'the same places from the other end',
    finding([...texts].reverse(), ['418 million', '418 billion'], {ruleId: 'count'}),
    0
  ],
  ['a part of the place', told('count', '418', '418'), 0],
  ['one other place', told('count', '418 billion', '12 billion'), 1],
  ['a rule that it does not stand over', told('event-date', '418 billion', '418 million'), 1]
])('of %s the more specific rule tells', (_, other, left) => {
  const specific = told('scale', '418 billion', '418 million')
  expect(mostSpecific([specific, other], rules)).toHaveLength(1 + left)
  expect(mostSpecific([other], rules)).toHaveLength(1)
})
