import {describe, expect, test} from 'vitest'
import {lint} from '../src/index.ts'

// Beside events: documents, statistics, people. A sentence each in two papers of one day.

const article = (path: string, words: string) => ({path, text: `---\ndate: 2024-05-02\n---\n\n${words}\n`})

const rulesFor = async (a: string, b: string) =>
  (await lint([article('a.md', a), article('b.md', b)])).findings.map(({ruleId}) => ruleId)

describe('one thing, told in two ways', () => {
  test.each([
    [
      'event-date',
      'Resolution 2231 of the Security Council was adopted on 20 July 2015 after long talks.',
      'The Security Council adopted Resolution 2231 on 21 July 2015.'
    ],
    [
      'event-date',
      'The Orsa Convention was signed on 22 April 2016.',
      'States signed the Orsa Convention on 21 April 2016.'
    ],
    [
      'event-date',
      'The Harrow Act took effect on 1 May 2019 in Norland.',
      'The Harrow Act came into force on 1 June 2019 in Norland.'
    ],
    [
      'event-date',
      'Anna Velm, a former mayor of Tarrow, died on 3 May 2021.',
      'Anna Velm died in Tarrow on 4 May 2021.'
    ],
    [
      'count',
      'The unemployment rate in Norland fell to 5.1 percent in May 2023.',
      'In May 2023 unemployment in Norland stood at 5.7 percent.'
    ],
    [
      'count',
      'Inflation in Dravia rose to 4.2 percent in March 2024.',
      'In Dravia inflation was 4.5 percent in March 2024.'
    ]
  ])('%s: %s | %s', async (rule, a, b) => {
    expect(await rulesFor(a, b)).toContain(rule)
    expect(await rulesFor(b, a)).toContain(rule)
  })
})

describe('two things that look like one', () => {
  test.each([
    ['Resolution 2231 was adopted on 20 July 2015.', 'Resolution 2232 was adopted on 21 July 2015.'],
    ['The Orsa Convention was signed on 22 April 2016.', 'The Lund Convention was signed on 21 April 2016.'],
    ['The Harrow Act was signed on 1 May 2019.', 'The Harrow Act took effect on 2 May 2019.'],
    ['Anna Velm visited Tarrow on 3 May 2021.', 'Anna Velm visited Tarrow on 4 May 2021.'],
    ['Anna Velm died on 3 May 2021.', 'Paul Velm died on 4 May 2021.'],
    ['Anna Velm died on 3 May 2021.', 'Anna Velm was buried on 4 May 2021.'],
    ['Inflation in Dravia rose to 4.2 percent in March 2024.', 'Inflation in Dravia was 4.5 percent in April 2024.'],
    [
      'Inflation in Dravia rose to 4.2 percent in March 2024.',
      'Core inflation in Dravia was 4.5 percent in March 2024.'
    ],
    ['Inflation in Dravia rose to 4.2 percent in March 2024.', 'Inflation in Norland was 4.5 percent in March 2024.'],
    [
      'Inflation in Dravia rose to 4.2 percent in March 2024, preliminary figures show.',
      'Inflation in Dravia was 4.5 percent in March 2024.'
    ],
    [
      'Unemployment in Norland fell to 5.1 percent in May 2023.',
      'Youth unemployment in Norland stood at 15.7 percent in May 2023.'
    ]
  ])('%s | %s', async (a, b) => {
    expect(await rulesFor(a, b)).toEqual([])
  })
})
