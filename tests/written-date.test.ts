import {expect, test} from 'vitest'
import {lint} from '../src/index.ts'

/** What the rules `weekday` and `impossible-date` find in an article. */
async function found(text: string): Promise<readonly string[]> {
  const {findings} = await lint([{path: 'a.md', text: `---\ndate: 2021-06-10\n---\n${text}`}])
  return findings.map(({ruleId, location}) => `${ruleId} ${location.text}`)
}

test.each([
  ['The law expires on 31 April 2022.', 'impossible-date 31 April 2022'],
  ['The ferry did not sail on 31 September.', 'impossible-date 31 September'],
  ['He was wrongly held on 31 April.', 'impossible-date 31 April'],
  ['The council “will vote on 31 June”, its speaker said.', 'impossible-date 31 June'],
  ['The mill burned on Friday, 12 June 2019.', 'weekday Friday, 12 June 2019'],
  ['The mill burned on 12 June 2019, a Friday.', 'weekday 12 June 2019, a Friday'],
  ['Julian Orlan was born on Friday, 12 June 1912.', 'weekday Friday, 12 June 1912']
])('%s', async (text, expected) => {
  expect(await found(text)).toEqual([expected])
})

test.each([
  'In 2020, 12 June was a Friday; next year, 12 June is a Sunday.',
  'There was no 29 February 1900.',
  'There is no such day as 31 June.',
  'The ferry sailed on 31 July, not 31 June as we reported.',
  '31 September does not exist.',
  'Had there been one, 29 February 2019 would have been a Friday.',
  'A form with “30/02/2020” on it was rejected.',
  'The “Thursday, 31 June” tour was sold out.',
  'June 31 was printed on the tickets by mistake.',
  'George was born on Friday, 11 February 1732 (Old Style).',
  'Lena was born on Monday, 3 April 1917 (O.S.).',
  'The knights were arrested on Friday, 13 October 1307.',
  'It was done on 29 February 1700, in the Julian calendar.'
])('nothing in: %s', async (text) => {
  expect(await found(text)).toEqual([])
})
