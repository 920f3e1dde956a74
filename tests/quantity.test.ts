import {describe, expect, test} from 'vitest'
import {singular} from '../src/extract/noun.ts'
import {seedQuantities} from './claims/seeds.ts'
import {find, hasSeeds, only, timeOf, wordsOf} from './mentions-of.ts'

/** `text | min..max unit (modifiers)`, `=` in front of what is exact. */
function shown(sentence: string): readonly string[] {
  const found = find(sentence)
  return only(found, 'quantity').map((it) => {
    const {min, max, unit, modifiers, exact} = it.value
    const interval = `${exact ? '=' : ''}${min ?? ''}${exact ? '' : `..${max ?? ''}`}`
    return [wordsOf(found, it), '|', interval, unit, modifiers.length > 0 ? `(${modifiers.join(' ')})` : '']
      .filter((part) => part !== '')
      .join(' ')
  })
}

const table: readonly (readonly [string, ...string[]])[] = [
  [
    'The mission consists of nearly 2,000 troops and 90 armored vehicles.',
    'nearly 2,000 troops | 1900..2000 troop',
    '90 armored vehicles | =90 vehicle (armored)'
  ],
  ['Officers counted 10,247 ballots.', '10,247 ballots | =10247 ballot'],
  ['Some 10,000 people marched.', 'Some 10,000 people | 9000..11000 people'],
  ['There were 10,000 people.', '10,000 people | 9000..11000 people'],
  ['There were 88,000 people.', '88,000 people | 87500..88500 people'],
  ['There were 150 soldiers, then 12 soldiers.', '150 soldiers | 145..155 soldier', '12 soldiers | =12 soldier'],
  ['There were 30 soldiers and 100 tanks.', '30 soldiers | =30 soldier', '100 tanks | 90..110 tank'],
  ['More than 88,000 people crossed.', 'More than 88,000 people | 88000.. people'],
  ['At least 12 civilians died.', 'At least 12 civilians | 12.. civilian'],
  ['No fewer than 300 homes burned.', 'No fewer than 300 homes | 300.. home'],
  ['Up to 500 ships sank.', 'Up to 500 ships | ..500 ship'],
  ['Fewer than 40 seats changed hands.', 'Fewer than 40 seats | ..40 seat'],
  ['Exactly 2,000 tickets were sold.', 'Exactly 2,000 tickets | =2000 ticket'],
  ['Between 10 and 15 people were hurt.', 'Between 10 and 15 people | 10..15 people'],
  ['It hit 10 to 15 villages.', '10 to 15 villages | 10..15 village'],
  ['It hit 10-15 villages.', '10-15 villages | 10..15 village'],
  ['It cost 2 to 3 million dollars.', '2 to 3 million dollars | 2000000..3000000 USD'],
  ['He sold 200 or more cars.', '200 or more cars | 200.. car'],
  ['Two hundred and five ships sailed.', 'Two hundred and five ships | =205 ship'],
  ['Twenty-one miners were trapped.', 'Twenty-one miners | =21 miner'],
  ['About half a million refugees left.', 'About half a million refugees | 450000..550000 refugee'],
  ['Half a million refugees left.', 'Half a million refugees | 450000..550000 refugee'],
  ['Five and a half million refugees left.', 'Five and a half million refugees | 5250000..5750000 refugee'],
  ['Over three-and-a-half million refugees left.', 'Over three-and-a-half million refugees | 3500000.. refugee'],
  ['A quarter million refugees left.', 'A quarter million refugees | 225000..275000 refugee'],
  ['Two dozen people left.', 'Two dozen people | 20..28 people'],
  ['It is five and a quarter miles long.', 'five and a quarter miles | 5..5.5 mile'],
  ['It cost 10 bln dollars.', '10 bln dollars | 9000000000..11000000000 USD'],
  ['It has 1 414 021 people.', '1 414 021 people | =1414021 people'],
  ['Two thirds of the voters and half of the members left.'],
  ['One out of three voters and 3/4 of the members left.'],
  ['It was named 24/7 and its quarter-final was a 9/11 story.'],
  ['There are 3.5 million voters.', '3.5 million voters | 3450000..3550000 voter'],
  [
    'It lost 1.2m customers and 3bn euros.',
    '1.2m customers | 1150000..1250000 customer',
    '3bn euros | 2700000000..3300000000 EUR'
  ],
  ['A dozen witnesses spoke.', 'A dozen witnesses | 10..14 witness'],
  [
    'Dozens of casualties and thousands of displaced civilians.',
    'Dozens of casualties | 24..200 casualty',
    'thousands of displaced civilians | 2000..20000 civilian (displaced)'
  ],
  ['Tens of thousands of people fled.', 'Tens of thousands of people | 20000..200000 people'],
  ['Several hundred homes were lost.', 'Several hundred homes | 200..1000 home'],
  ['It was led by its three co-chairs - Russia, France and the United States.', 'three co-chairs | =3 co-chair'],
  ['The 60 servicemen and two women left.', '60 servicemen | =60 serviceman', 'two women | =2 woman'],
  ['The total could reach 120,000, matching the population.', '120,000 | 115000..125000'],
  ['The bomb killed 12 and wounded 30.', '12 | =12', '30 | =30'],
  ['They made agreements three times.', 'three times | =3 time'],
  [
    'Turnout was 62.5 percent, up 3 percentage points.',
    '62.5 percent | 62.45..62.55 percent',
    '3 percentage points | =3 percentage point'
  ],
  [
    'It cost $3.5 billion, US$20 and £15.',
    '$3.5 billion | 3450000000..3550000000 USD',
    'US$20 | =20 USD',
    '£15 | =15 GBP'
  ],
  [
    'The 6.4-magnitude quake was felt 120 km away.',
    '6.4-magnitude | 6.35..6.45 magnitude',
    '120 km | 115..125 kilometer'
  ],
  ['A magnitude 7.1 earthquake struck.', '7.1 | 7.05..7.15 magnitude'],
  ['Another 200 more troops arrived.', '200 more troops | 180..220 troop (more)'],
  ['One soldier died.', 'One soldier | =1 soldier'],
  ['Two of the five hostages were freed.', 'Two | =2 hostage', 'five hostages | =5 hostage'],
  [
    'There were 12 confirmed cases, 3 lives lost and 12 crew.',
    '12 confirmed cases | =12 case (confirmed)',
    '3 lives | =3 life',
    '12 crew | =12 crew'
  ],
  ['Around 2 000 people came.', 'Around 2 000 people | 1800..2200 people']
]

const nothing: readonly string[] = [
  'The 102nd Brigade held the line.',
  'Resolution 2231 was adopted.',
  'A Boeing 737 crashed.',
  'The G20 met.',
  'Covid-19 spread.',
  'Article 5 was invoked, and Route 66 was closed.',
  'He lives at No. 10.',
  'They won 3-1 on penalties.',
  'Call 555-0199 now.',
  'Version 10.12.3 is out.',
  'See https://example.org/2020/123.',
  'The 44-day war ended.',
  'He was 45 years old.',
  'John Doe, 45, was there.',
  'It lasted for five years.',
  'On November 9, 2020 it ended.',
  'One of them left, and no one stayed.',
  'Two-thirds agreed.',
  'F-16 and Su-25 jets flew.',
  'Both parties agreed.',
  'The second wave came.'
]

describe('quantities', () => {
  test.each(table)('%s', (sentence, ...expected) => {
    expect(shown(sentence)).toEqual(expected)
  })

  test.each(nothing)('nothing in: %s', (sentence) => {
    expect(shown(sentence)).toEqual([])
  })

  test.each([
    ['servicemen', 'serviceman'],
    ['parties', 'party'],
    ['people', 'people'],
    ['children', 'child'],
    ['lives', 'life'],
    ['co-chairs', 'co-chair'],
    ['boxes', 'box'],
    ['buses', 'bus'],
    ['houses', 'house'],
    ['heroes', 'hero'],
    ['women', 'woman'],
    ['aircraft', 'aircraft'],
    ['km', 'kilometer'],
    ['churches', 'church']
  ])('%s is of %s', (plural, one) => {
    expect(singular(plural)).toBe(one)
  })

  test.each([
    '1.1.1.',
    'two hundred and ',
    '1 day 1 day ',
    'between 1 and ',
    'thousands of ',
    '9 000 ',
    '((((',
    '1 to '
  ])('linear: %s', (unit) => {
    expect(timeOf(unit, 100_000)).toBeLessThan(2000)
  })
})

describe.skipIf(!hasSeeds)(`quantities of real articles${hasSeeds ? '' : ' (skipped: not there)'}`, () => {
  test('all counts and lengths are found with their heads', async () => {
    const {missed, spurious} = await seedQuantities()
    expect(missed).toEqual([])
    expect(spurious.length).toBeLessThanOrEqual(2)
  })
})
