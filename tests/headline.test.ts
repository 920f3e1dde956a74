import {describe, expect, test} from 'vitest'
import {lint} from '../src/index.ts'

/** What is found in an article of a headline and a text. */
async function found(title: string, text: string): Promise<readonly string[]> {
  const {findings} = await lint([{path: 'a.md', text: `---\ndate: 2022-05-14\n---\n\n# ${title}\n\n${text}\n`}])
  return findings.map(({ruleId}) => ruleId)
}

describe('headlines whose numbers the text has otherwise', () => {
  test.each([
    ['Eight kilos of fear', 'The pot is full of fear: 3.8 kilograms of it, in silver, packed in straw.'],
    ['Town hall to cost 42 million', 'Lusk builds a town hall. It will cost 24 million crowns, said Mayor Rolf Ane.'],
    [
      'Twelve hurt in bus crash',
      'A bus ran into a wall in Lusk on Friday. Twenty-one passengers were injured, police said.'
    ],
    ['Thief takes 30 violins', 'From a workshop in Lusk thirteen violins were stolen in the night to Friday.']
  ])('%s', async (title, text) => {
    expect(await found(title, text)).toEqual(['headline'])
  })

  test.each([
    ['Ten metres from death', 'A climber fell 300 metres in the Corr on Friday.'],
    ['A ton of feathers', 'In the pillow factory of Lusk 12 kilograms of feathers are packed every hour.'],
    [
      'Two million for the museum',
      'The widow left the museum 2 million crowns. In 2010 her husband had given 20 million.'
    ],
    ['Twelve hurt in bus crash', 'Twelve passengers were injured, three of them badly. The bus had 31 on board.'],
    ['Town hall to cost 42 million', 'It will cost 42 million crowns. The school had cost 24 million crowns.']
  ])('not %s', async (title, text) => {
    expect(await found(title, text)).toEqual([])
  })
})
