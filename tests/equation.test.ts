import {describe, expect, test} from 'vitest'
import {lint} from '../src/index.ts'

const flagged = async (text: string): Promise<readonly string[]> => {
  const {findings} = await lint([{path: 'a.md', text: `---\ndate: 2024-05-02\n---\n\n${text}\n`}])
  return findings.map(({ruleId, location}) => `${ruleId} ${location.text}`)
}

describe('a whole that opens its sentence, with its parts', () => {
  test.each([
    ['Of the 480 homes on the island, 210 were lost, 160 damaged and 140 spared.', 'sum 480 homes on the island'],
    [
      'Of the 3,200 hectares that burned, 1,900 were pine, 1,100 heath and 500 gardens, fields and vineyards.',
      'sum 3,200 hectares'
    ],
    ["Of Merrow's 2,450 nurses, 1,215 were on days, 815 on nights and 320 on leave.", 'sum 2,450 nurses']
  ])('%s', async (text, finding) => {
    expect(await flagged(text)).toEqual([
      expect.stringMatching(new RegExp(`^${finding.split(' ').slice(0, 3).join(' ')}`))
    ])
  })

  test.each([
    'Of the 120 passengers, 40 were Danish, 30 German and 12 French.',
    'Of the 480 homes on the island, 210 were lost, 160 damaged and 110 spared.',
    'Of the 100 homes, 60 burned, 150 people fled and 12 died.',
    'Of the 2,450 nurses, 1,200 work by day and 350 at weekends.'
  ])('not: %s', async (text) => {
    expect(await flagged(text)).toEqual([])
  })
})

describe('a total over a stretch of time, with its mean', () => {
  test.each([
    ['From 2011 to 2014 the ferries carried 24 million passengers, an average of 9 million a year.'],
    ['In three weeks the kitchen served 8,400 meals, an average of 1,200 a week.'],
    ['The fund paid out 40 million euros in five years, an average of 18 million euros a year.']
  ])('%s', async (text) => {
    expect(await flagged(text)).toEqual([expect.stringMatching(/^average /)])
  })

  test.each([
    ['From 2011 to 2014 the ferries carried 24 million passengers, an average of 6 million a year.'],
    ['From 2011 to 2014 the ferries carried 24 million passengers, an average of 8 million a year.'],
    ['Over five years the fund paid out 40 million euros, an average of 7 million a year.'],
    ['In three weeks the kitchen served 8,400 meals, an average of 400 a day.']
  ])('not: %s', async (text) => {
    expect(await flagged(text)).toEqual([])
  })
})

describe('two values with one word for their size', () => {
  test('the change fits', async () => {
    expect(await flagged('Sales rose by 12 per cent, from 2.50 to 2.80 million.')).toEqual([])
  })

  test('the change does not fit', async () => {
    expect(await flagged('Sales rose by 32 per cent, from 2.50 to 2.80 million.')).toEqual(['percent-of 32 per cent'])
  })
})
