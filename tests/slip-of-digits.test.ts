import {describe, expect, test} from 'vitest'
import {lint} from '../src/index.ts'
import {slipOfDigits} from '../src/judge/slip-of-digits.ts'
import type {Quantity} from '../src/types.ts'

const number = (printed: number | null): Quantity => ({
  min: printed,
  max: printed,
  unit: '',
  modifiers: [],
  exact: true,
  printed
})

describe('slipOfDigits', () => {
  test.each([
    [196, 169, 'swapped', 3],
    [1_240_518, 1_204_518, 'swapped', 7],
    [14_200_000, 12_400_000, 'swapped', 3],
    [3.24, 3.42, 'swapped', 3],
    [6.5, 5.6, 'swapped', 2],
    [418e6, 418e9, 'power', 3]
  ])('%d and %d: %s, %d digits', (a, b, kind, digits) => {
    expect(slipOfDigits(number(a), number(b))).toEqual({kind, digits})
    expect(slipOfDigits(number(b), number(a))).toEqual({kind, digits})
  })

  test.each([
    [196, 196],
    [196, 691],
    [196, 1969],
    [12, 120.5],
    [4, 40],
    [121, 112.5],
    [33, 31]
  ])('%d and %d are no slip', (a, b) => {
    expect(slipOfDigits(number(a), number(b))).toBeUndefined()
  })

  test('a number that is not printed has no digits', () => {
    expect(slipOfDigits(number(null), number(12))).toBeUndefined()
  })
})

describe('a slip tells that two numbers are of one thing', () => {
  const texts = (a: string, b: string) => [
    {path: 'a.md', text: `---\ndate: 2024-05-02\n---\n\n${a}\n`},
    {path: 'b.md', text: `---\ndate: 2024-06-20\n---\n\n${b}\n`}
  ]
  const flagged = async (a: string, b: string) =>
    (await lint(texts(a, b))).findings.map(({location, relatedLocations}) =>
      [location, ...relatedLocations].map(({text}) => text).sort()
    )

  test.each([
    [
      'The orchard cooperative of Telm harvested 4,180 tonnes of plums last autumn, said Ruta Sandberg, who chairs it.',
      'Ruta Sandberg recalled that the orchard cooperative of Telm harvested 4,810 tonnes of plums last autumn.',
      ['4,180 tonnes', '4,810 tonnes']
    ],
    [
      'The two manuscripts from the Abbey of Lurn are insured for 27.3 million euros, the library of Vessel said.',
      'The library of Vessel keeps two manuscripts from the Abbey of Lurn, which are insured for 23.7 million euros.',
      ['23.7 million euros', '27.3 million euros']
    ],
    [
      'The new hospital in Brannock will cost 327 million pounds, and the town council has approved it.',
      'The town council of Brannock approved the new hospital, which will cost 327 billion pounds.',
      ['327 billion pounds', '327 million pounds']
    ]
  ])('%s', async (a, b, places) => {
    expect(await flagged(a, b)).toEqual([places])
  })

  test.each([
    [
      'The film made 10.1 million dollars in its first week, and Harbour Lights made 101 million dollars.',
      'Harbour Lights made 101 million dollars in its first week; the film made 10.1 million dollars.'
    ],
    [
      'The museum of Telm sold 1,420 tickets for the night of the kites, Ruta Sandberg said.',
      'The railway museum in Orlo sold 1,240 catalogues in March.'
    ],
    [
      'The bridge of Lurn is 246 metres long and carries two tracks.',
      'The tower in Vessel, which Ruta Sandberg designed, is 264 metres high.'
    ]
  ])('not: %s', async (a, b) => {
    expect(await flagged(a, b)).toEqual([])
  })

  test.each([
    [
      'On 9 May, 142 miners from Tarsk and 60 from Ullin marched over the Selle bridge to lay down their lamps.',
      'The miners laid down their lamps on 9 May last: 124 men from Tarsk came over the Selle bridge, and 60 from Ullin.',
      ['124 men', '142 miners']
    ],
    [
      'The tanker was sailing at 21.4 knots when it struck the pier at Morn, the inquiry found.',
      'The report on the pier at Morn says that the tanker did 24.1 knots when it struck.',
      ['21.4 knots', '24.1 knots']
    ],
    [
      'The governor, Edda Molin, pledged 7.3 million for the new roof of the theatre when she came on Monday.',
      'Edda Molin pledged 3.7 million for the new roof of the theatre on her visit, the governor said.',
      ['3.7 million', '7.3 million']
    ]
  ])('in other words: %s', async (a, b, places) => {
    expect(await flagged(a, b)).toEqual([places])
  })

  test.each([
    [
      'The Orlo index closed at 13,240 points on Thursday, led by shares of Hallberg.',
      'The Orlo index closed at 13,420 points on Friday, led by shares of Hallberg.'
    ],
    [
      'The storm in Brannock left 214 people homeless, mayor Edda Molin said.',
      'The storm in Brannock left 241 people without power, mayor Edda Molin said.'
    ],
    [
      'In Tarsk 1,386 people voted for Edda Molin, the clerk said.',
      'In Tarsk 1,368 people voted for Jonas Reck, the clerk said.'
    ]
  ])('nor: %s', async (a, b) => {
    expect(await flagged(a, b)).toEqual([])
  })

  test.each([
    [
      'The depot at Kessel is full: Northline has 46 trams and room for two more, said Rosa Imhof.',
      'Northline operates a fleet of 64 trams and will retire none of them, said Rosa Imhof, who runs the depot at Kessel.',
      ['46 trams', '64 trams']
    ],
    [
      'Corvin Bank signed on Monday to take over the Lister mill: five presses, the store and the trade mark. The price is 36 million euros.',
      'Lister was gone within a month. Corvin Bank paid 63 million euros for five presses, the store and the trade mark, and shut the mill.',
      ['36 million euros', '63 million euros']
    ],
    [
      'In 27 percent of the wells that the agency tested, nitrate was above the limit of 50 milligrams a litre.',
      'Of the wells tested, 72 percent were above the limit. The nitrate limit is 50 milligrams; the agency wants 40.',
      ['27 percent', '72 percent']
    ],
    [
      'Ostrel sent 48 firefighters to Lurn, and they stayed ten days.',
      'The 84 firefighters whom Ostrel sent to Lurn went home on Sunday.',
      ['48 firefighters', '84 firefighters']
    ]
  ])('of two digits: %s', async (a, b, places) => {
    expect(await flagged(a, b)).toEqual([places])
  })

  test.each([
    ['The museum in Harrowgate bought 43 bowls from Petra Lund.', 'The museum in Harrowgate lent 34 bowls to Vienna.'],
    ['Karo Steel employs 86 welders at Thorn.', 'Karo Steel employs 68 welders at Brell.'],
    [
      'Corvin Bank paid 63 million euros for the Lister mill.',
      'Corvin Bank made a profit of 36 million euros last year.'
    ],
    [
      'Police in Tarrow fined 45 drivers on Monday for using their phones.',
      'Police in Tarrow fined 54 drivers on Tuesday for using their phones.'
    ],
    [
      'In a poll for the Tarrow Star 52 percent of voters said they would vote for Moss.',
      'In a poll for the Tarrow Star 25 percent of voters said they had never heard of Moss.'
    ]
  ])('of two digits, not: %s', async (a, b) => {
    expect(await flagged(a, b)).toEqual([])
  })
})
