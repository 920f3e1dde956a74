import {describe, expect, test} from 'vitest'
import {veto} from '../src/link/apart.ts'
import {pairsByKey} from '../src/link/blocks.ts'
import {cluster, linked, type Weigh} from '../src/link/cluster.ts'
import {partnersAmong} from '../src/link/partners.ts'
import {reach} from '../src/link/reach.ts'
import {coreOf, sameName} from '../src/link/same-name.ts'
import {slip} from '../src/link/slip.ts'
import {edits, misspelt, nearKeys, slipped, surname} from '../src/text/spelling.ts'
import type {Time} from '../src/types.ts'
import {dice} from './dice.ts'

const day = (value: string, inferred: Time['inferred'] = 'none'): Time => ({
  timex: 'DATE',
  value,
  edtf: value,
  granularity: 'day',
  inferred,
  ...(value.startsWith('X') ? {} : {earliest: value, latest: value})
})

describe('slip', () => {
  test.each([
    ['2020-11-09', '2020-11-10', 'the dates are one day apart'],
    ['2020-12-31', '2021-01-01', 'the dates are one day apart'],
    ['2020-11-09', '2020-11-12', 'the dates are 3 days apart'],
    ['XXXX-11-09', '2020-11-10', 'the dates are one day apart'],
    ['XXXX-12-31', 'XXXX-01-01', 'the dates are one day apart'],
    ['2020-11-09', '2019-11-09', 'same day and month, another year'],
    ['2020-11-09', '2020-10-09', 'same day and year, another month'],
    ['2020-11-12', '2020-11-21', 'the digits of the day are swapped'],
    ['2020-11-09', '2020-11-09', 'the dates are the same']
  ])('%s and %s: %s', (a, b, reason) => {
    expect(slip(day(a), day(b))?.reason).toBe(reason)
    expect(slip(day(b), day(a))?.reason).toBe(reason)
  })

  test.each([
    ['2020-11-09', '2020-10-25'],
    ['2020-11-09', '2023-09-20'],
    ['2020-11-09', '1988-11-09']
  ])('%s and %s are two events', (a, b) => {
    expect(slip(day(a), day(b))).toBeUndefined()
  })

  test('a year that nobody wrote cannot be a slip', () => {
    expect(slip(day('2020-11-09', 'year'), day('2019-11-09'))).toBeUndefined()
  })
})

describe('sameName', () => {
  test.each([
    ['Dravia', 'Dravian'],
    ['Armenia', 'Armenians'],
    ['Senegal', 'Senegalese'],
    ['Miloš', 'Milos'],
    ['Upper Zangor', 'Zangor'],
    ['Idlib province', 'Idlib']
  ])('%s is %s', (a, b) => {
    expect(sameName(coreOf(a), coreOf(b))).toBe(true)
  })

  test.each([
    ['Austria', 'Australia'],
    ['Niger', 'Nigeria'],
    ['Iran', 'Iraq'],
    ['Mali', 'Malta']
  ])('%s is not %s', (a, b) => {
    expect(sameName(coreOf(a), coreOf(b))).toBe(false)
  })
})

describe('spelling', () => {
  test.each([
    ['Pescov', 'Peskov', 1],
    ['Chriac', 'Chirac', 1],
    ['Smith', 'Smith', 0],
    ['Deraskhsani', 'Derakhshani', 2]
  ])('%s to %s takes %i', (a, b, number) => {
    expect(edits(a, b)).toBe(number)
  })

  test.each([
    ['pescov', 'peskov', true],
    ['deraskhsani', 'derakhshani', true],
    ['smith', 'smiths', false],
    ['petrov', 'petrova', false],
    ['lee', 'leo', false],
    ['larsen', 'hansen', false]
  ])('%s for %s is a slip: %s', (a, b, expected) => {
    expect(slipped(a, b)).toBe(expected)
    if (expected) expect(nearKeys(a).some((key) => nearKeys(b).includes(key)) || a.length >= 9).toBe(true)
  })

  test.each([
    ['Sergey Bokharev', 'Sergey Boharev', false],
    ['Recep Erdogan', 'Recep Erdoğan', false],
    ['Petra Lindholm', 'Petra Lindhelm', true],
    ['Nikol Pashinyan', 'Nikol Pashityan', true]
  ])('%s and %s differ by more than transliteration: %s', (a, b, expected) => {
    expect(misspelt(a, b)).toBe(expected)
  })

  test('an article of a name is no part of it', () => {
    expect(surname('Leys al-Faris')).toBe('faris')
  })
})

describe('cluster', () => {
  const clusters = (labels: readonly string[], pairs: readonly (readonly [number, number])[], weigh: Weigh) =>
    cluster(labels, linked(labels.length, pairs, weigh), weigh)
  const strong = [{reason: 'alike', weight: 9}]
  const weak = [{reason: 'somewhat alike', weight: 4}]

  test('joins what is linked, from the strongest link down', () => {
    const found = clusters(
      ['a', 'b', 'c'],
      [
        [0, 1],
        [1, 2]
      ],
      () => strong
    )
    expect(found.map(({members}) => members)).toEqual([[0, 1, 2]])
  })

  test('does not chain over a veto', () => {
    const weigh = (a: number, b: number) => (Math.abs(a - b) === 2 ? veto('two') : a + b === 1 ? strong : weak)
    const found = clusters(
      ['a', 'b', 'c'],
      [
        [0, 1],
        [1, 2],
        [0, 2]
      ],
      weigh
    )
    expect(found.map(({members}) => members)).toEqual([[0, 1], [2]])
  })

  test('does not depend on the order of the pairs', () => {
    const weigh = (a: number, b: number) => [{reason: 'x', weight: 4 + ((a * 7 + b * 7) % 3)}]
    const pairs = [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3]
    ] as const
    expect(clusters(['a', 'b', 'c', 'd'], [...pairs].reverse(), weigh)).toEqual(
      clusters(['a', 'b', 'c', 'd'], pairs, weigh)
    )
  })

  test('leaves alone what is not alike enough', () => {
    expect(clusters(['a', 'b'], [[0, 1]], () => [{reason: 'hardly', weight: 1}]).map(({members}) => members)).toEqual([
      [0],
      [1]
    ])
  })
})

describe('reach', () => {
  /** Items that are alike where their labels are near, whatever they are compared with. */
  const near = (
    labels: readonly string[],
    scopes: readonly (readonly string[])[],
    keys: readonly (readonly string[])[]
  ) => {
    const items = [...labels.keys()]
    const meet = partnersAmong(items, {
      scopes: (at) => scopes[at]!,
      keys: (at) => keys[at]!,
      label: (at) => labels[at]!
    })
    const join = (a: number, b: number) => (Math.abs(Number(labels[a]) - Number(labels[b])) <= 1 ? 9 : undefined)
    return {join, from: (start: number) => reach([start], meet, join, (a, b) => a - b)}
  }

  test('follows links from link to link, and nothing else', () => {
    const labels = ['1', '2', '3', '7', '8']
    const same = labels.map(() => ['k'])
    const {from} = near(labels, same, same)
    expect(from(0).items).toEqual([0, 1, 2])
    expect(from(0).links.map(({a, b}) => [a, b])).toEqual([
      [0, 1],
      [1, 2]
    ])
    expect(from(3).items).toEqual([3, 4])
  })

  test('finds all that linking everything puts together with an item', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const roll = dice(seed)
      const labels = Array.from({length: 60}, () => String(roll(20)))
      const scopes = labels.map(() => [`s${roll(3)}`])
      const keys = labels.map(() => [`k${roll(6)}`, `k${roll(6)}`])
      const {join, from} = near(labels, scopes, keys)
      const pairs = pairsByKey(
        labels,
        (at) => scopes[at]!,
        (at) => keys[at]!
      )
      const all = [...pairs].filter(([a, b]) => join(a, b) !== undefined)
      const start = roll(labels.length)
      const {items, links} = from(start)
      const linkedAll = all.filter(([a]) => items.includes(a))
      const sorted = (of: readonly (readonly [number, number])[]) =>
        [...new Set(of.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`))].sort()
      expect(sorted(links.map(({a, b}) => [items[a]!, items[b]!]))).toEqual(sorted(linkedAll))
      expect(items).toContain(start)
    }
  })
})

describe('pairsByKey', () => {
  const one = () => ['k']

  test('pairs what shares a key', () => {
    const keys = [['a'], ['a', 'b'], ['b'], ['c']]
    expect([...pairsByKey(['w', 'x', 'y', 'z'], one, (item) => keys[item]!)]).toEqual([
      [0, 1],
      [1, 2]
    ])
  })

  test('pairs nothing across scopes', () => {
    const scopes = [['s'], ['s', 't'], ['t']]
    expect([...pairsByKey(['x', 'y', 'z'], (item) => scopes[item]!, one)]).toEqual([
      [0, 1],
      [1, 2]
    ])
  })

  test('with labels, pairs what differs and only neighbours of what does not', () => {
    const pairs = [
      ...pairsByKey(
        Array.from({length: 100}, (_, i) => (i === 50 ? 'odd' : 'usual')),
        one,
        one
      )
    ]
    expect(pairs.filter((pair) => pair.includes(50)).length).toBe(99)
    expect(pairs.length).toBeLessThan(99 + 3 * 99)
  })

  test('leaves out a key that too many share', () => {
    const labels = Array.from({length: 500}, (_, i) => String(i))
    expect([...pairsByKey(labels, one, one)]).toEqual([])
  })
})
