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

/** `kind text | min..max unit`, with what it is a part of, its other side, and `again` where it converts what stands before it. */
function kinds(sentence: string): readonly string[] {
  const found = find(sentence)
  return only(found, 'quantity').map((it) => {
    const {min, max, unit, kind = 'count', of, against, conversion} = it.value
    const interval = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`
    const whole = of ? `of ${of.count ?? ''} ${of.unit}`.replace('  ', ' ').trimEnd() : ''
    const other = against === undefined ? '' : `against ${against}`
    return [kind, wordsOf(found, it), '|', interval, unit, whole, other, conversion ? 'again' : '']
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
  ['The 68-million-mark bridge is closed.', '68-million-mark | 67500000..68500000 mark'],
  ['A 400-crown fine was paid.', '400-crown | 360..440 crown'],
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
  ['It has two separate Orsa S3 buckets.', 'two separate Orsa S3 buckets | =2 bucket (separate Orsa S3)'],
  ['They held 12 Red Sash (RS) fighters.', '12 Red Sash (RS) fighters | =12 fighter (Red Sash)'],
  ['They hit four armored infantry vehicles.', 'four armored infantry vehicles | =4 vehicle (armored infantry)'],
  ['There were 12 murders, and five of those involved knives.', '12 murders | =12 murder', 'five | =5'],
  ['Lind won 20 seats, followed by Orr, with 12.', '20 seats | =20 seat', '12 | =12'],
  ['It is 6 km long, up from 2.4 last year.', '6 km | =6 kilometer', '2.4 | 2.35..2.45'],
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
  'The Second Karabel War ended.',
  'He lives on Second Avenue and flew on Flight 370.',
  'It was the first time, and the third of them.',
  'Read chapters 3-4, and see page 12 [3].',
  'The Type 23 and the T-72 were shown on Channel 4.',
  'Highway 61 runs past Area 51 and Apartment 12.',
  'Windows 10, Formula 1 and Section 230 are names.',
  'The office is at 350 Harbour Street.',
  'Children under 5 and people over 60 stay home.',
  'They were aged 7 to 12.',
  'Call 0207 946 0018 now.',
  'Tropical Storm Three of 2019 is near.',
  'Expo North 2019 brings crowds.',
  'The eastern half of the city is closed.',
  'It is a two-way road with a four-wheel drive.',
  'ISBN 9783161484100 is out of print.',
  'It was rated 4-4-2 by 555-01-99.',
  'The “one house, two doors” rule holds.',
  'He lives at 36 Quai des Brumes.',
  'Her son phoned 911.',
  'The Lost 52 Project closed.',
  'He won the 400 m hurdles.',
  'They backed 2016 presidential nominee James Orr and the 2012 nominees.'
]

const ofKinds: readonly (readonly [string, ...string[]])[] = [
  // Shares, ratios and parts of a whole
  [
    'Two thirds of the voters and half of the members left.',
    'share Two thirds of the voters | 0.6..0.7333 voter of voter',
    'share half of the members | 0.45..0.55 member of member'
  ],
  [
    "More than half of Northland's population fled.",
    "share More than half of Northland's population | 0.5.. population of population"
  ],
  [
    'Half of the countrys population fled.',
    'share Half of the countrys population | 0.45..0.55 population of population'
  ],
  ['About a quarter of the country is dark.', 'share About a quarter of the country | 0.225..0.275 country of country'],
  ['A quarter of a million people left.', 'count A quarter of a million people | 225000..275000 people'],
  [
    'It is half a mile and three-quarters of a kilometer off.',
    'measure half a mile | 0.45..0.55 mile',
    'measure three-quarters of a kilometer | 0.675..0.825 kilometer'
  ],
  ['One out of three voters stayed.', 'ratio One out of three voters | 1 voter of 3 voter'],
  ['One in ten voters stayed.', 'ratio One in ten voters | 1 voter of 10 voter'],
  ['It hits nine out of ten of them, or 3 in 5.', 'ratio nine out of ten | 9 of 10', 'ratio 3 in 5 | 3 of 5'],
  ['It has a one-in-five chance.', 'ratio one-in-five | 1 of 5'],
  ['The rate is 4.5 per 100,000 people.', 'ratio 4.5 per 100,000 people | 4.45..4.55 people of 100000 people'],
  ['He admitted 29 out of 30 charges.', 'count 29 out of 30 charges | 29 charge of 30 charge'],
  ['They killed two in 10 raids.', 'count two | 2', 'count 10 raids | 10 raid'],
  ['12 of the 48 hostages were freed.', 'count 12 | 12 hostage of 48 hostage', 'count 48 hostages | 48 hostage'],
  // Percent and points
  ['Turnout was 62 percent of the electorate.', 'percent 62 percent | 62 percent of electorate'],
  ['It won 30% of the 1,200 votes.', 'percent 30% | 30 percent of 1200 vote', 'count 1,200 votes | 1150..1250 vote'],
  [
    'It rose 3 percentage points, then 25 basis points.',
    'points 3 percentage points | 3 percentage point',
    'points 25 basis points | 25 basis point'
  ],
  ['It fell -2.5% in May.', 'percent -2.5% | -2.55..-2.45 percent'],
  ['It rose from 10 to 15 percent.', 'percent 10 | 10 percent', 'percent 15 percent | 15 percent'],
  ['Estimates ranged from 10 to 15 percent.', 'percent from 10 to 15 percent | 10..15 percent'],
  // Money
  ['They have 4,125 euros, of which 1,212 for her.', 'money 4,125 euros | 4125 EUR', 'money 1,212 | 1212 EUR'],
  ['It paid $5 to $7 million and EUR 20.', 'money $5 to $7 million | 5000000..7000000 USD', 'money EUR 20 | 20 EUR'],
  [
    'A $1.2 billion-a-year trade and a $20-million deal.',
    'money $1.2 billion | 1150000000..1250000000 USD',
    'money $20-million | 18000000..22000000 USD'
  ],
  [
    'It costs 500 Syrian pounds, Rs. 300 or 50p.',
    'money 500 Syrian pounds | 450..550 SYP',
    'money Rs. 300 | 270..330 INR',
    'money 50p | 50 penny'
  ],
  [
    'It costs 20 Hong Kong dollars, 30 cents and 40 pence.',
    'money 20 Hong Kong dollars | 20 HKD',
    'money 30 cents | 30 cent',
    'money 40 pence | 40 penny'
  ],
  ['A fine of £20 (€23) was set.', 'money £20 | 20 GBP', 'money €23 | 23 EUR again'],
  // Measures
  ['It lies 10 km (6 miles) away.', 'measure 10 km | 10 kilometer', 'measure 6 miles | 6 mile again'],
  [
    'Gusts of 60 miles per hour, or 97 km/h, hit.',
    'measure 60 miles per hour | 60 mile per hour',
    'measure 97 km/h | 97 kilometer per hour'
  ],
  [
    'It covers 12 square kilometers and 40 km².',
    'measure 12 square kilometers | 12 square kilometer',
    'measure 40 km² | 40 square kilometer'
  ],
  [
    'It was -5°C, minus 40 degrees Fahrenheit and 5 degrees below zero.',
    'measure -5°C | -5 degree Celsius',
    'measure minus 40 degrees Fahrenheit | -40 degree Fahrenheit',
    'measure 5 degrees below zero | -5 degree'
  ],
  [
    'A magnitude of 4.1 and a 6.8-magnitude quake.',
    'measure 4.1 | 4.05..4.15 magnitude',
    'measure 6.8-magnitude | 6.75..6.85 magnitude'
  ],
  [
    'He ran a 100m race near 1.2m customers.',
    'measure 100m | 90..110 meter',
    'count 1.2m customers | 1150000..1250000 customer'
  ],
  [
    'A 1000 megawatt cable, 3 metric tons and 20 MW.',
    'measure 1000 megawatt | 900..1100 megawatt',
    'measure 3 metric tons | 3 ton',
    'measure 20 MW | 20 megawatt'
  ],
  // Scores, votes, ordinals
  ['They won 3-1 on penalties.', 'score 3-1 | 3 against 1'],
  ['She beat him 6-4, 6-3.', 'score 6-4 | 6 against 4', 'score 6-3 | 6 against 3'],
  ['The Senate confirmed her 52-48.', 'vote 52-48 | 52 vote against 48'],
  [
    'The bill passed by 230 to 198 and then 230-to-197.',
    'vote 230 to 198 | 230 vote against 198',
    'vote 230-to-197 | 230 vote against 197'
  ],
  ['They won 10-15 seats.', 'count 10-15 seats | 10..15 seat'],
  ['The second wave hit his 45th regiment.', 'ordinal second wave | 2 wave', 'ordinal 45th regiment | 45 regiment']
]

const hedged: readonly (readonly [string, ...string[]])[] = [
  [
    'Some 30-odd people and 200-plus guests came.',
    'Some 30-odd people | 27..33 people',
    '200-plus guests | 200.. guest'
  ],
  ['More than 100+ people came.', 'More than 100+ people | 100.. people'],
  ['It more than doubled to 40.', '40 | =40'],
  ['At least another 30 died.', 'At least another 30 | 30..'],
  ['As many as 500 and just under 300 ships sank.', 'As many as 500 | ..500', 'just under 300 ships | 285..300 ship'],
  [
    'Well over 200, roughly 30 and an estimated 70 ships sank.',
    'Well over 200 | 200..',
    'roughly 30 | 27..33',
    'an estimated 70 ships | 63..77 ship'
  ],
  ['The toll rose from fourteen to 31.', 'fourteen | =14', '31 | =31'],
  ['The dead could be over 50.', 'over 50 | 50..']
]

const heads: readonly (readonly [string, ...string[]])[] = [
  [
    'The 12 Northland government soldiers left.',
    '12 Northland government soldiers | =12 soldier (Northland government)'
  ],
  [
    'Hundreds of Iraqi and Syrian tribesmen left.',
    'Hundreds of Iraqi and Syrian tribesmen | 200..2000 tribesman (Iraqi Syrian)'
  ],
  [
    'A 40,000-strong crowd and a 300-bed hospital.',
    '40,000-strong crowd | 36000..44000 crowd',
    '300-bed | 270..330 bed'
  ],
  ['It found 3,728 measles cases in 36 states.', '3,728 measles cases | =3728 case (measles)', '36 states | =36 state'],
  ['18 IS fighters and two MPs left.', '18 IS fighters | =18 fighter (IS)', 'two MPs | =2 mp'],
  ['One soldier guarding the gate left.', 'One soldier | =1 soldier'],
  ['One man sprayed Hale with paint.', 'One man | =1 man'],
  ['It kills one person injuring three others.', 'one person | =1 person', 'three others | =3 other'],
  [
    'At least five of the nine CentOS people left.',
    'At least five | 5.. people',
    'nine CentOS people | =9 people (CentOS)'
  ],
  ['The raid killed 12 and left 5 dead.', '12 | =12', '5 | =5'],
  ['Of whom 12 were children.', '12 | =12'],
  ['Two more died, and the other three fled.', 'Two | =2', 'three | =3'],
  [
    'Six long-range Tu-22M3 bombers and 14 F-16s flew.',
    'Six long-range Tu-22M3 bombers | =6 bomber (long-range Tu-22M3)',
    '14 F-16s | =14 f-16'
  ],
  [
    'It told of 13 alleged chemical weapons attacks.',
    '13 alleged chemical weapons attacks | =13 attack (alleged chemical weapons)'
  ],
  ['It is 100 percent of them.', '100 percent | =100 percent'],
  ['12 of them were children.', '12 | =12']
]

describe('quantities', () => {
  test.each(ofKinds)('%s', (sentence, ...expected) => {
    expect(kinds(sentence)).toEqual(expected)
  })

  test.each([...hedged, ...heads])('%s', (sentence, ...expected) => {
    expect(shown(sentence)).toEqual(expected)
  })

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
    '1 in 1 per ',
    'won 2-1 ',
    'half of the ',
    'from 1 to 2 ',
    'the third ',
    '1 Iraqi and ',
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
