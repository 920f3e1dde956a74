import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'

/** What two papers say of a ballot, and what is found. */
async function found(here: string, there: string): Promise<readonly string[]> {
  const {findings} = await lint([
    {path: 'here.md', text: `---\ndate: 2018-02-02\nsource: Herald\n---\n\n${here}\n`},
    {path: 'there.md', text: `---\ndate: 2018-02-20\nsource: Courier\n---\n\n${there}\n`}
  ])
  return findings.map(({message}) => message)
}

describe('ballots, however their sides are told', () => {
  test.each([
    [
      'deputies for and votes to',
      '# Chamber impeaches Hart\n\nDominik Sauer read out the numbers in the Chamber: 114 deputies for the impeachment of President Hart, 41 against, five abstentions.',
      '# Senate acquits Hart\n\nThe Senate acquitted Lukas Hart. The Chamber had impeached President Hart by 104 votes to 41, with five abstentions.',
      ['Unexpected `104 votes` (winning-votes), expected `114 deputies` as in `here.md`']
    ],
    [
      'who voted against comes first',
      '# Rotter loses confidence vote\n\nPrime Minister Gert Rotter lost a vote of confidence: 88 members of the Assembly voted against him and 71 for him.',
      '# After Rotter\n\nGert Rotter has fallen. With 86 votes to 71 the Assembly withdrew its confidence.',
      ['Unexpected `86 votes` (winning-votes), expected `88 members` as in `here.md`']
    ],
    [
      'a score of votes',
      '# Dog law passes\n\nThe Diet of Tarn adopted the dog law 63-52 on Thursday.',
      '# The new law\n\nThe Diet of Tarn has adopted the dog law. 63 deputies voted in favour and 25 against.',
      ['Unexpected `25` (losing-votes), expected `52` as in `here.md`']
    ],
    [
      'two laws',
      '# Law on dogs passes\n\nThe Diet of Tarn adopted the dog law by 63 votes to 52 on Thursday.',
      '# Law on cats passes\n\nThe Diet of Tarn adopted the cat law by 66 votes to 50 on Tuesday.',
      []
    ],
    [
      'goals',
      '# Tarn beat Lisk\n\nTarn beat Lisk. They have 42 goals for and 41 against.',
      '# Lisk\n\nLisk have 30 goals for and 41 against. Tarn voted him the best.',
      []
    ]
  ])('%s', async (_, here, there, expected) => {
    expect(await found(here, there)).toEqual(expected)
  })
})
