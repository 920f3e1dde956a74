import {expect, test} from 'vitest'
import {lint} from '../src/index.ts'

/** What is found between the dates of two papers of one week. */
async function found(a: string, b: string): Promise<readonly string[]> {
  const head = '---\ndate: 2021-05-20\n---\n\n'
  const {findings} = await lint([
    {path: 'a.md', text: `${head}${a}\n`},
    {path: 'b.md', text: `${head}${b}\n`}
  ])
  return findings.filter(({ruleId}) => ruleId === 'event-date').map(({location}) => location.text)
}

test.each([
  [
    'Rory Tannock, 41, was arrested at the harbour of Bellmouth on 12 May 2021.',
    'On 13 May 2021 police in Bellmouth arrested Rory Tannock, 41.'
  ],
  [
    'Ugo Tarn, 52, was dismissed as minister of finance on 9 April 2021.',
    'The minister of finance, Ugo Tarn, 52, was dismissed on 9 May 2021, and nobody was surprised.'
  ],
  [
    'Mira Velling, 44, resigned as governor of the bank on Monday, 10 May 2021, after two years.',
    'Mira Velling, 44, resigned on 11 May 2021 over the price of salt, the bank said.'
  ],
  [
    'Jan Orlan, 30, was sentenced to nine years in prison on 17 May 2021.',
    'The court sentenced Jan Orlan, 30, on 18 May 2021 for the theft of a bridge.'
  ]
])('%s', async (a, b) => {
  expect(await found(a, b)).toHaveLength(1)
})

test.each([
  [
    'Rory Tannock, 41, was arrested in Bellmouth on 12 May 2021.',
    'Jan Marsh, 30, was arrested in Bellmouth on 13 May 2021.'
  ],
  [
    'Rory Tannock, 41, was arrested in Bellmouth on 12 May 2021.',
    'Rory Tannock, 41, was charged with theft in Bellmouth on 13 May 2021.'
  ],
  [
    'Two men were arrested on 12 May 2021, said the prosecutor, Rory Tannock, 41.',
    'A woman was arrested on 13 May 2021, said the prosecutor, Rory Tannock, 41.'
  ],
  ['Ugo Tarn, 52, is to be dismissed on 13 May 2021.', 'Ugo Tarn, 52, was dismissed on 12 May 2021.'],
  [
    'Mira Velling, 44, resigned as governor of the bank on 10 May 2021.',
    'Mira Velling, 44, told the board on 8 May 2021 that she would resign.'
  ],
  [
    'Jan Orlan, 30, was sentenced to nine years in prison on 17 May 2021.',
    'Jan Orlan, 30, was convicted on 14 May 2021 of the theft of a bridge.'
  ]
])('nothing between %s and %s', async (a, b) => {
  expect(await found(a, b)).toEqual([])
})
