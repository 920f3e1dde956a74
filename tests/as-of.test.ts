import {expect, test} from 'vitest'
import {extract} from '../src/index.ts'

test.each([
  ['The blast killed 12 people.', '2020-11-12'],
  ['As of Tuesday, 12 people had been killed.', '2020-11-10'],
  ['By Tuesday evening 12 people had been killed.', '2020-11-10'],
  ['Police said on Tuesday that 12 people had been killed.', '2020-11-10'],
  ['The blast killed 12 people, police said on Tuesday.', '2020-11-10'],
  ['The blast killed 12 people, a spokesman told reporters in Oslo on Tuesday.', '2020-11-10'],
  ['Police said that the blast killed 12 people on Tuesday.', '2020-11-12'],
  ['The blast killed 12 people on Tuesday, police said.', '2020-11-12'],
  ['By Tuesday evening, police said, 12 people had been killed.', '2020-11-10']
])('%s %s', async (text, day) => {
  const {articles} = await extract([{path: 'a.md', text: `---\ndate: 2020-11-12\n---\n\n${text}\n`}])
  const counts = articles[0]!.claims.filter(({value}) => value.type === 'quantity')
  expect(counts.map(({asOf}) => asOf)).toEqual([day])
})
