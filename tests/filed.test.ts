import {expect, test} from 'vitest'
import {filed, fileOf, files, type Numbered, opened, unfiled} from '../src/packs/filed.ts'

const phrases: readonly Numbered[] = [
  [['peace'], 0],
  [['peace', 'deal'], 1],
  [['peace', 'talks'], 2],
  [['peacekeepers'], 3],
  [['a'], 4],
  [['élan', 'vital'], 5],
  [['peace'], 6]
]

test('phrases by their first word, the longest first, of one length in their order', () => {
  expect(opened(filed(phrases), 'peace')).toEqual([
    {words: ['peace', 'deal'], value: 1},
    {words: ['peace', 'talks'], value: 2},
    {words: ['peace'], value: 0},
    {words: ['peace'], value: 6}
  ])
})

test.each(['pea', 'deal', 'talks', '', '|', ':', 'peace:', '|peace', 'peace:deal=1;talks', '__proto__', 'constructor'])(
  'no phrase begins with %j',
  (word) => {
    const all = files(phrases)
    const known = unfiled(
      (first) => fileOf(all, first),
      (number) => number
    )
    expect(known.get(word)).toBeUndefined()
    expect(known.has(word)).toBe(false)
  }
)

test('what a number stands for', () => {
  const all = files(phrases)
  const known = unfiled(
    (first) => fileOf(all, first),
    (number) => `no. ${number}`
  )
  expect(known.get('a')).toEqual([{words: ['a'], value: 'no. 4'}])
  expect(known.get('élan')).toEqual([{words: ['élan', 'vital'], value: 'no. 5'}])
})

test.each(['a|b', 'a:b', 'a;b', 'a=b'])('%s cannot be filed', (word) => {
  expect(() => filed([[[word], 0]])).toThrow()
})
