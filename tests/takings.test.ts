import {expect, test} from 'vitest'
import {extract} from '../src/index.ts'

/** What an article says of places that were taken or kept: `the airport: kept`. */
async function takings(text: string): Promise<readonly string[]> {
  const {articles} = await extract([{path: 'a.md', text: `---\ndate: 2020-11-12\n---\n\n${text}\n`}])
  return articles[0]!.claims.flatMap(({subject, attribute, stage, value}) =>
    value.type === 'name' && `${attribute}:${stage}` === 'outcome:taken' ? [`${subject}: ${value.name}`] : []
  )
}

test.each<readonly [string, string]>([
  ['They also captured the airport on Wednesday.', 'the airport: taken'],
  ['The town of Orrin fell to the Northern League on Wednesday.', 'Orrin: taken'],
  ['Inmates took control of the prison on Monday.', 'the prison: taken'],
  ['The rebels never entered the palace.', 'the palace: kept'],
  ['Of the airport one hears little: the rebels were stopped at the bridge and never reached it.', 'the airport: kept'],
  ['The bridge remained in the hands of the army throughout.', 'the bridge: kept']
])('%s', async (text, expected) => {
  expect(await takings(text)).toEqual([expected])
})

test.each([
  'The rebels have not taken the airport.',
  'The rebels will take the airport.',
  'The army held the bridge for nine days.',
  'The town of Orrin never fell in the siege of 2011.',
  'Prices fell to a new low.',
  'He took the bus to the airport.'
])('nothing in: %s', async (text) => {
  expect(await takings(text)).toEqual([])
})
