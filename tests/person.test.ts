import {describe, expect, test} from 'vitest'
import {seedPeople, seedRoles} from './claims/seeds.ts'
import {find, hasSeeds, only, timeOf} from './mentions-of.ts'

/** `name` or `name > full name`, with the role in brackets. */
function shown(raw: string): readonly string[] {
  return only(find(raw), 'person').map(
    ({name, fullName, role}) =>
      `${name}${name === fullName ? '' : ` > ${fullName}`}${role === undefined ? '' : ` (${role})`}`
  )
}

const table: readonly (readonly [string, ...string[]])[] = [
  ['Russian Deputy Foreign Minister Mikhail Galuzin said so.', 'Mikhail Galuzin (Russian Deputy Foreign Minister)'],
  [
    'Kremlin Spokesman Dmitry Peskov told reporters. Peskov added that.',
    'Dmitry Peskov (Kremlin Spokesman)',
    'Peskov > Dmitry Peskov'
  ],
  ["The country's President Ilham Aliyev spoke.", 'Ilham Aliyev (President)'],
  [
    'In Paris, Pyotr Ilichev, the Director of the Department at the Foreign Ministry, stated it.',
    'Pyotr Ilichev (Director of the Department at the Foreign Ministry)'
  ],
  ['But Haldis, who cleaned the coins, and the Rovers, who cleaned the pitch, left.', 'Haldis'],
  ['In Marle, Zork Kolm, the ombudsman, was asked. Elder Bridge, the winner, was not.', 'Zork Kolm'],
  ['He met Strand, 52, a lawyer from the valley.', 'Strand'],
  ['Zork Tannock had paid. Zork Tannock’s widow wept.', 'Zork Tannock', 'Zork Tannock'],
  ['GitHub said no. McDermott said yes.', 'McDermott'],
  ["Senator Beto O'Rourke spoke; O’Rourke said so.", "Beto O'Rourke (Senator)", "O’Rourke > Beto O'Rourke"],
  ['Ironically Zork Nichols was convicted.', 'Zork Nichols'],
  ['"It is true," said Zork Vandelay.', 'Zork Vandelay'],
  [
    '"It is true," said Rami Abdel Rahman, head of the Observatory. Abdel Rahman left.',
    'Rami Abdel Rahman (head of the Observatory)',
    'Abdel Rahman > Rami Abdel Rahman'
  ],
  [
    'President Bashar al-Assad left. Assad returned, and al-Assad spoke.',
    'Bashar al-Assad (President)',
    'Assad > Bashar al-Assad',
    'al-Assad > Bashar al-Assad'
  ],
  ['Ursula von der Leyen met U.N. chief Ban Ki-moon.', 'Ursula von der Leyen', 'Ban Ki-moon (U.N. chief)'],
  [
    'Former president George W. Bush met Martin Luther King Jr. there.',
    'George W. Bush (Former president)',
    'Martin Luther King Jr.'
  ],
  ['The spokeswoman, Jane Doe, agreed. Doe laughed.', 'Jane Doe (spokeswoman)', 'Doe > Jane Doe'],
  [
    "Kremlin spokesman Dmitry Peskov spoke. However, Pescov denied it. They asked about Pashinyan's statement.",
    'Dmitry Peskov (Kremlin spokesman)',
    'Pescov',
    'Pashinyan'
  ],
  [
    'President Bashar al-Assad left. Bashar al-Assads regime stays, Assads army too.',
    'Bashar al-Assad (President)',
    'Bashar al-Assad',
    'Assad > Bashar al-Assad'
  ],
  ['The governor of Norway, Lena Zork, left.', 'Lena Zork (governor of Norway)'],
  ['Former US Ambassador to Norway Lena Zork left.', 'Lena Zork (Former US Ambassador to Norway)'],
  ['Italian economic development minister Lena Zork left.', 'Lena Zork (Italian economic development minister)'],
  ["The company's chief executive, Lena Zork, left.", 'Lena Zork (chief executive)'],
  ['Sadiq Khan came. “We left,” said Khan.', 'Sadiq Khan', 'Khan > Sadiq Khan'],
  ['Edward "Eddie" Zork left. Zork sang.', 'Edward Zork', 'Zork > Edward Zork'],
  ['President Vladimir Zork left. He met with Ludmilla Zork there.', 'Vladimir Zork (President)', 'Ludmilla Zork'],
  ['Jane van Zork left. In the wake of van Zork there was much.', 'Jane van Zork', 'van Zork > Jane van Zork'],
  ['Gregor Valdane came from Oslo. Later Valdane married.', 'Gregor Valdane', 'Valdane > Gregor Valdane'],
  ['Gregor Valdane of the World Widget Forum said so.', 'Gregor Valdane'],
  ['Reported by: Riya Baibhawi', 'Riya Baibhawi (author)'],
  ['By Jane Doe', 'Jane Doe (author)'],
  ['Mr. Smith met Judge Durham and Gen. Abcdef.', 'Smith (Mr)', 'Durham (Judge)', 'Abcdef (Gen)'],
  [
    '# Galuzin Says Talks Will Go On In Paris Today\nMikhail Galuzin said so.',
    'Galuzin > Mikhail Galuzin',
    'Mikhail Galuzin'
  ]
]

const nothing: readonly string[] = [
  'Officials said the road was closed.',
  'Activists reported clashes. Witnesses confirmed it.',
  'Russia said it would leave. Moscow denied it.',
  'Washington, Paris and Baku agreed.',
  'The Foreign Ministry said nothing.',
  'The Security Council met in New York.',
  'On Monday the Valdai Forum opened.',
  'Meanwhile, the Supreme Court ruled. However, Congress added more.',
  '# Women Volunteers Join Nagorno Karabakh Battlefield In Large Numbers',
  'The Transcaucasian states agreed.',
  'Police told Reuters. Islam forbids it.',
  'He told journalists Monday that it rained.',
  'The Grand Valdane opened in May. The Valdane was closed.',
  'General Motors and Prince Edward Island prosper.'
]

describe('people', () => {
  test.each(table)('%s', (raw, ...expected) => {
    expect(shown(raw)).toEqual(expected)
  })

  test.each(nothing)('nobody in: %s', (raw) => {
    expect(shown(raw)).toEqual([])
  })

  test.each(['A. A. A. ', 'Abc Def ', 'Xyz said ', 'al-Al-', 'President ', "Xyz's ", 'Foo, '])('linear: %s', (unit) => {
    expect(timeOf(unit, 100_000)).toBeLessThan(2000)
  })
})

describe.skipIf(!hasSeeds)(`people of real articles${hasSeeds ? '' : ' (skipped: not there)'}`, () => {
  test('every mention, and nobody else', async () => {
    const {missed, spurious} = await seedPeople()
    expect({missed, spurious}).toEqual({missed: [], spurious: []})
  })

  test('every role but one, which the sentence before tells', async () => {
    expect((await seedRoles()).missed).toHaveLength(1)
  })
})
