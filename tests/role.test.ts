import {describe, expect, test} from 'vitest'
import {extract} from '../src/index.ts'

/** The offices that a text of 12 November 2020 tells: `person: office, status, times`. */
async function roles(text: string): Promise<readonly string[]> {
  const {articles} = await extract([{path: 'a.md', text: `---\ndate: 2020-11-12\n---\n\n${text}\n`}])
  return articles[0]!.claims.flatMap(({subject, value}) => {
    if (value.type !== 'role') return []
    const {office, status, since, until, during} = value
    const times = [since && `since ${since}`, until && `until ${until}`, during && `in ${during}`].filter(Boolean)
    return [[`${subject}: ${office}`, status, ...times].join(', ')]
  })
}

describe('roles', () => {
  test.each<readonly [string, ...string[]]>([
    ['Russian President Mikhail Zork spoke.', 'Mikhail Zork: president of Russia, current'],
    ['Kremlin spokesman Dmitry Zork spoke.', 'Dmitry Zork: spokesman of the Kremlin, current'],
    ['The Armenian prime minister, Anna Zork, spoke.', 'Anna Zork: prime minister of Armenia, current'],
    ['Anna Zork, prime minister of Armenia, spoke.', 'Anna Zork: prime minister of Armenia, current'],
    ['The governor of Oslo, Anna Zork, spoke.', 'Anna Zork: governor of Oslo, current'],
    ['Former US Secretary of State Anna Zork spoke.', 'Anna Zork: secretary of state of the United States, former'],
    ['Assistant general manager Anna Zork spoke.', 'Anna Zork: assistant general manager, current'],
    ['Widgetron CEO Anna Zork spoke.', 'Anna Zork: chief executive of Widgetron, current'],
    ['Then-president Anna Zork spoke.', 'Anna Zork: president, former'],
    ['Ex-president Anna Zork spoke.', 'Anna Zork: president, former'],
    ['President-elect Anna Zork spoke.', 'Anna Zork: president, elect'],
    ['Acting mayor Anna Zork spoke.', 'Anna Zork: mayor, acting'],
    ['The late mayor of Oslo, Anna Zork, wrote it.', 'Anna Zork: mayor of Oslo, former'],
    ['UN Secretary-General Anna Zork spoke.', 'Anna Zork: secretary-general of the United Nations, current'],
    [
      'Anna Zork, president of Norway from 2004 to 2012, spoke.',
      'Anna Zork: president of Norway, former, since 2004, until 2012'
    ],
    ['Anna Zork became president of Norway in 2004.', 'Anna Zork: president of Norway, current, since 2004'],
    [
      'Anna Zork, who was elected president of Norway in 2004, spoke.',
      'Anna Zork: president of Norway, current, since 2004'
    ],
    ['Anna Zork resigned as mayor of Oslo on 4 March 2019.', 'Anna Zork: mayor of Oslo, former, until 2019-03-04'],
    ['Anna Zork was mayor of Oslo.', 'Anna Zork: mayor of Oslo, former'],
    ['Anna Zork has been mayor of Oslo since 2004.', 'Anna Zork: mayor of Oslo, current, since 2004'],
    ['Anna Zork will become mayor of Oslo in 2021.', 'Anna Zork: mayor of Oslo, future, since 2021'],
    ['The king appointed Anna Zork prime minister in 2003.', 'Anna Zork: prime minister, current, since 2003'],
    [
      'Anna Zork succeeded Peter Vand as mayor of Oslo.',
      'Anna Zork: mayor of Oslo, current',
      'Peter Vand: mayor of Oslo, former'
    ]
  ])('%s', async (text, ...expected) => {
    expect(await roles(text)).toEqual(expected)
  })

  test.each([
    'Mr Peter Zork met doctor Anna Vand.',
    'Peter Zork was killed by the police chief.',
    'Analyst Anna Zork met her husband, Peter Zork.',
    'Peter Zork, a friend of the president of Norway, spoke.',
    'Peter Zork was asked by the mayor of Oslo to leave.',
    'Peter Zork is a leader.'
  ])('none in: %s', async (text) => {
    expect(await roles(text)).toEqual([])
  })
})
