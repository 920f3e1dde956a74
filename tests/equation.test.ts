import {describe, expect, test} from 'vitest'
import {lint} from '../src/index.ts'

const flagged = async (text: string): Promise<readonly string[]> => {
  const {findings} = await lint([{path: 'a.md', text: `---\ndate: 2024-05-02\n---\n\n${text}\n`}])
  return findings.map(({ruleId, location}) => `${ruleId} ${location.text}`)
}

describe('a whole that opens its sentence, with its parts', () => {
  test.each([
    ['Of the 480 homes on the island, 210 were lost, 160 damaged and 140 spared.', 'sum 480 homes on the island'],
    [
      'Of the 3,200 hectares that burned, 1,900 were pine, 1,100 heath and 500 gardens, fields and vineyards.',
      'sum 3,200 hectares'
    ],
    ["Of Merrow's 2,450 nurses, 1,215 were on days, 815 on nights and 320 on leave.", 'sum 2,450 nurses']
  ])('%s', async (text, finding) => {
    expect(await flagged(text)).toEqual([
      expect.stringMatching(new RegExp(`^${finding.split(' ').slice(0, 3).join(' ')}`))
    ])
  })

  test.each([
    'Of the 120 passengers, 40 were Danish, 30 German and 12 French.',
    'Of the 480 homes on the island, 210 were lost, 160 damaged and 110 spared.',
    'Of the 100 homes, 60 burned, 150 people fled and 12 died.',
    'Of the 2,450 nurses, 1,200 work by day and 350 at weekends.'
  ])('not: %s', async (text) => {
    expect(await flagged(text)).toEqual([])
  })
})

describe('a total over a stretch of time, with its mean', () => {
  test.each([
    ['From 2011 to 2014 the ferries carried 24 million passengers, an average of 9 million a year.'],
    ['In three weeks the kitchen served 8,400 meals, an average of 1,200 a week.'],
    ['The fund paid out 40 million euros in five years, an average of 18 million euros a year.']
  ])('%s', async (text) => {
    expect(await flagged(text)).toEqual([expect.stringMatching(/^average /)])
  })

  test.each([
    ['From 2011 to 2014 the ferries carried 24 million passengers, an average of 6 million a year.'],
    ['From 2011 to 2014 the ferries carried 24 million passengers, an average of 8 million a year.'],
    ['Over five years the fund paid out 40 million euros, an average of 7 million a year.'],
    ['In three weeks the kitchen served 8,400 meals, an average of 400 a day.']
  ])('not: %s', async (text) => {
    expect(await flagged(text)).toEqual([])
  })
})

describe('two values with one word for their size', () => {
  test('the change fits', async () => {
    expect(await flagged('Sales rose by 12 per cent, from 2.50 to 2.80 million.')).toEqual([])
  })

  test('the change does not fit', async () => {
    expect(await flagged('Sales rose by 32 per cent, from 2.50 to 2.80 million.')).toEqual(['percent-of 32 per cent'])
  })
})

describe('a mean whose total stands before it', () => {
  test.each([
    'Libraries in Wend have lent 84,000 books since January. That is more than last year, and there are 120 libraries in the county: an average of 800 books each.',
    "The league's 18 matches drew 54,000 spectators. That is an average of 4,000 spectators per match.",
    'The 40 volunteers packed 3,200 parcels, or 60 each.',
    'The charity raised 1.2 million euros in May. Some 400 firms gave money, an average of 5,000 euros per firm.',
    'The fleet landed 9,600 tonnes of herring. It has 80 boats, that is an average of 150 tonnes each.',
    'The 12 drivers shared 540,000 crowns, or 54,000 crowns apiece.',
    'The ministry has bought 7,500 tablets. It said that they would go to 250 schools: on average 20 tablets per school.'
  ])('%s', async (text) => {
    expect(await flagged(text)).toEqual([expect.stringMatching(/^average /)])
  })

  test.each([
    'The chain sold 3,000 shirts last year. It has 12 shops, which sell an average of 40 shirts each a day.',
    'Libraries in Wend have lent 84,000 books since January, and there are 120 libraries in the county: an average of 700 books each.',
    'Germany and France won 12 medals in 3 days, four each.',
    'The club has 24 players. It scored 60 goals in 30 games, an average of 2 goals per game.',
    'The city has 45,000 cars, and 300 garages: an average of 20 cars each, the owners say.'
  ])('not: %s', async (text) => {
    expect(await flagged(text)).toEqual([])
  })
})

describe('names behind a clause that says which they are', () => {
  test.each([
    'The three men with whom they had left the prison, Aldous and Tannock, have been back since Saturday.',
    'The four ministers who voted against the plan, Lena Ruud, Otto Falk and Piet Maas, have offered to resign.',
    'The three climbers who reached the top, Jan Berg and Nora Lind, were flown home on Monday.',
    'The two drivers hurt in the crash, Jan Berg, Nora Lind and Otto Falk, are in hospital.',
    'The prize goes to three writers this year: Jan Berg and Nora Lind.',
    'The three countries that border the lake, Kenya, Uganda, Rwanda and Tanzania, will meet in May.',
    'The three women who had found the boat, Ruudsen and Falk, have been thanked by the mayor.'
  ])('%s', async (text) => {
    expect(await flagged(text)).toEqual([expect.stringMatching(/^enumeration /)])
  })

  test.each([
    'Two of the three climbers who reached the top, Jan Berg and Nora Lind, were flown home.',
    'Three players were sent off on Saturday, Jan Berg and Nora Lind.',
    'The four ministers who voted against the plan, among them Lena Ruud and Otto Falk, have offered to resign.',
    'The three men who had met the two brothers, Jan Berg and Nora Lind, were questioned.',
    'The four people that he wrote about, like Jan Berg and Nora Lind, never met.',
    'The three climbers who reached the top with Jan Berg and Nora Lind, were flown home.',
    'The two days that followed, Monday, Tuesday and Wednesday, were dry.'
  ])('not: %s', async (text) => {
    expect(await flagged(text)).toEqual([])
  })
})

describe('a headline with the digits of the text in another order', () => {
  test.each([
    "# Tern saves 460 jobs\n\nTern signed a contract on Friday to buy six aircraft and the hangar. For 640 of the insolvent airline's people, that means work from September.",
    '# Mill to cut 310 jobs\n\nThe paper mill in Wend will close its old hall. It will let 130 workers go by May, the firm said.',
    '# Bridge of 46 metres opens\n\nThe new foot bridge over the Sell is 64 metres long. It was opened on Friday.',
    '# Thieves take 78 tonnes of copper\n\nThe copper was stolen from a yard in Wend. It weighed 87 tonnes, the police said.',
    '# Storm fells 2,300 trees\n\nForesters have counted 3,200 trees that fell in the storm on Friday.',
    '# Port hires 250 people\n\nThe port of Wend is looking for 520 people who can drive cranes.'
  ])('%s', async (text) => {
    expect(await flagged(text)).toEqual([expect.stringMatching(/^headline /)])
  })

  test.each([
    '# Mill to cut 310 jobs\n\nThe paper mill in Wend will close its old hall. It will let 310 workers go by May; 130 people work in the new one.',
    '# Bridge of 46 metres opens\n\nThe new foot bridge over the Sell is 46 metres long and 64 metres above the sea.',
    '# Storm fells 2,300 trees\n\nForesters have counted 2,300 trees; 3,200 trees stand.',
    '# Port hires 250 people\n\nThe port of Wend has found crane drivers: 205 women and men, and 45 others.'
  ])('not: %s', async (text) => {
    expect(await flagged(text)).toEqual([])
  })
})
