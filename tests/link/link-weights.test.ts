import {describe, expect, test} from 'vitest'
import {contextOf} from '../../src/claims/context.ts'
import {estimate, levelOf} from '../../src/link/estimates.ts'
import {eventLevels} from '../../src/link/event-levels.ts'
import {scales} from '../../src/link/scales.ts'
import {sumsOf} from '../../src/link/sums.ts'
import {weights} from '../../src/link/weights.ts'
import {lexicon} from '../../src/packs/pack.ts'
import type {Subject} from '../../src/types.ts'
import {findIn} from '../mentions-of.ts'
import {textOf} from '../text-of.ts'
import {curve, precise, tally} from './curve.ts'
import {fitShares, type Row} from './shares.ts'
import {printed} from './spacing.ts'

describe('printed', () => {
  test.each([
    ['a 6 . 1 quake , he said .', 'a 6.1 quake, he said.'],
    ["`` We do n't know , '' she said", "“We don't know,” she said"],
    ['a court - mandated 90 - day stay', 'a court-mandated 90-day stay'],
    ['OSLO - Police ( all ) left', 'OSLO - Police (all) left'],
    ['one line\nanother', 'one line\n\nanother']
  ])('%s', (raw, text) => {
    expect(printed(raw).text).toBe(text.replace("don't", 'do' + "n't"))
  })

  test('offsets are kept', () => {
    const raw = "the 6 . 1 quake , '' he said"
    const {text, at} = printed(raw)
    expect(text.slice(at[raw.indexOf('quake')], at[raw.indexOf('quake') + 5])).toBe('quake')
    expect(text.slice(at[raw.indexOf('said')])).toBe('said')
  })
})

describe('fitShares', () => {
  const row = (x: number, y: number, same: boolean, mass: number): Row => ({offset: 0, ratios: [x, y], same, mass})

  test('two comparisons that tell the same divide it, one that tells nothing gets none', () => {
    const twins = [row(1, 1, true, 7), row(1, 1, false, 3), row(-1, -1, true, 3), row(-1, -1, false, 7)]
    const [x, y] = fitShares(twins).shares
    expect(x).toBeCloseTo(y!, 6)
    expect(x! + y!).toBeLessThan(1.1)
    const against = [row(1, -1, true, 7), row(1, 1, false, 3), row(-1, 1, false, 7), row(-1, -1, true, 3)]
    expect(fitShares(against).shares[1]).toBe(0)
  })
})

describe('curve', () => {
  test('the lowest threshold that is precise enough', () => {
    const counted = tally()
    counted.add(3, true, 9)
    counted.add(2, false, 1)
    counted.add(1, true, 10)
    counted.add(0, false, 20)
    const point = precise(curve(counted.steps()), 0.9)
    expect(point).toMatchObject({threshold: 1, linked: 20, recall: 1})
  })
})

describe('levels', () => {
  const subject = (over: Partial<Subject>): Subject => ({
    kind: 'event',
    label: 'x',
    event: 'fire',
    family: 'deed fire',
    parties: [],
    brokers: [],
    places: [],
    ...over
  })
  const scale = scales(sumsOf([]), lexicon([]))
  const level = (a: Partial<Subject>, b: Partial<Subject>, name: string) =>
    eventLevels(subject(a), subject(b), scale).find(({comparison}) => comparison === name)?.level

  test.each([
    [{event: 'fire'}, {event: 'fire'}, 'event', 'same'],
    [{event: 'check in'}, {event: 'check'}, 'event', 'wider'],
    [{event: 'check out'}, {event: 'check', family: 'deed check'}, 'event', 'other'],
    [{event: 'send back', family: 'deed send back'}, {event: 'send', family: 'deed send'}, 'event', 'other'],
    [{event: 'truce', family: 'accord'}, {event: 'deal', family: 'accord'}, 'event', 'kin'],
    [{people: ['Ana Velt']}, {people: ['Bo Harn']}, 'people', 'other'],
    [{people: ['Ana Velt']}, {}, 'people', undefined],
    [{numbers: ['3 house']}, {numbers: ['3 house']}, 'numbers', 'same'],
    [{numbers: ['3 house']}, {numbers: ['4 house']}, 'numbers', 'other'],
    [{numbers: ['3 house']}, {numbers: ['4 car']}, 'numbers', undefined]
  ] as const)('%j and %j: %s is %s', (a, b, name, expected) => {
    expect(level(a, b, name)).toBe(expected)
  })

  test('a number is of the highest edge that it reaches', () => {
    expect(levelOf(2.5, [0, 2, 3])).toBe('2')
    expect(levelOf(9, [0, 2, 3])).toBe('3')
  })
})

describe('weights', () => {
  test('what agrees more weighs more, on the whole', () => {
    expect(estimate('topic', '0.6')).toBeGreaterThan(estimate('topic', '0.2'))
    expect(estimate('topic', '0')).toBeLessThan(-1)
    expect(estimate('beside', '24')).toBeGreaterThan(estimate('beside', '0'))
    expect(estimate('people', 'other')).toBeLessThan(0)
    expect(weights.link).toBeLessThan(weights.plain)
  })
})

describe('contextOf', () => {
  test('leaves out the dates and numbers that may be in question, and keeps numerals', () => {
    const {text, mentions} = findIn(textOf('On 3 May the sixth blaze in Orvik market hurt 12 people.'))
    const sentence = text.sentences[0]!
    const blaze = sentence.tokens.find(({lower}) => lower === 'blaze')!
    const {beside, numerals, numbers} = contextOf(blaze, {sentence, mentions})
    expect(beside).toContain('orvik')
    expect(beside).not.toContain('may')
    expect(numerals).toEqual(['6'])
    expect(numbers).toEqual(['12 people'])
  })
})
