import {expect, test} from 'vitest'
import {extract} from '../src/index.ts'

/** Where an article of 6 March 2019, a Wednesday, puts what happened: `blast: Harrel`. */
async function sites(text: string): Promise<readonly string[]> {
  const {articles} = await extract([{path: 'a.md', text: `---\ndate: 2019-03-06\n---\n\n${text}\n`}])
  return articles[0]!.claims.flatMap(({subject, attribute, value}) =>
    attribute === 'site' && value.type === 'name' ? [`${subject.replace(/ \(.*/, '')}: ${value.name}`] : []
  )
}

test.each<readonly [string, ...string[]]>([
  ['An explosion killed nine miners in the town of Harrel on Monday.', 'attack: Harrel'],
  ['A mudslide tore through the small village of Kell on Monday.', 'landslide: Kell'],
  [
    'A bus crashed in the village of Sotila. The accident happened at the bridge of Skall.',
    'crash: Sotila',
    'crash: Skall'
  ],
  ['A bomb exploded at the Halm market on Monday, killing two.', 'attack: Halm'],
  ['A fire destroyed a factory in Selby. Selby, a town of 9,000, has no fire brigade.', 'fire: Selby'],
  ['A painting was stolen in the night to Sunday from the museum in Brell.', 'theft: Brell']
])('%s', async (text, ...expected) => {
  expect(await sites(text)).toEqual(expected)
})

test.each([
  'The explosion was heard in the town of Melk.',
  'The families of those who died in the explosion met in the town of Melk.',
  'Two days after the explosion the miners returned to the town of Melk.',
  'The men hurt in the crash are being treated in the town of Melk.',
  'A bus crashed near the village of Sotila.',
  'A bus crashed in the village of Sotila. Another bus crashed in the village of Prest.',
  'The trial over the shooting was opened in the town of Lind.',
  'Barrel bombs exploded in the village of Talla.'
])('nothing in: %s', async (text) => {
  expect(await sites(text)).toEqual([])
})
