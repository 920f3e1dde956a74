import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {parser} from '../../src/language/en/parser.ts'
import {packs} from '../../src/packs/index.ts'
import {lexicon} from '../../src/packs/pack.ts'
import {annotate, article} from '../../src/pipeline.ts'

const known = lexicon(packs)
const parse = parser()

/** What kinds of quantity the numbers of a text are. */
async function quantities(text: string): Promise<readonly (string | undefined)[]> {
  const {article: annotated} = await annotate({path: 'a.md', text}, known)
  return article(annotated, known, {parse}).claims.flatMap((claim) => (claim.type === 'count' ? [claim.quantity] : []))
}

describe('what kind of quantity a number is', () => {
  test.each<readonly [string, string | undefined]>([
    ['The group is paying 37 million francs for it.', 'price'],
    ['The price is 27 million crowns.', 'price'],
    [
      'It signed a contract to take over the maker of bottles, whose workers walked out, for 48 million francs.',
      'price'
    ],
    ['The firm has to pay a fine of 4.2 million crowns.', 'fine'],
    ['The firm turned over 210 billion francs last year and made a small loss.', 'revenue'],
    ['When the bank came, the firm owed 72 million crowns to its suppliers.', 'debt'],
    ['The winner gets 15,000 crowns.', 'prize'],
    ['They sit in a chamber 340 metres below the ground.', 'depth'],
    ['The mast is 74 metres high.', 'height'],
    ['The fire has burnt 3,400 hectares of forest.', 'area-burned'],
    ['By Thursday evening, 217 people had fallen ill.', 'ill'],
    ['The family paid 14.8 million euros, less than the mayor had asked.', 'price'],
    ['The mayor asks 18.4 million euros for it.', 'bid'],
    ['On the street it is worth 86 million euros.', 'value'],
    ['That costs 1,450 jobs, the company said.', 'jobs-cut'],
    ['The dentist has made 12 crowns.', undefined],
    ['The 68-million-mark bridge was closed.', 'price'],
    ['The $127-million stadium was opened.', 'price'],
    ['The 5-million-crown loan was lost.', 'debt'],
    ['The 5-million-crown business was lost.', undefined],
    ['Turnout, at 46 per cent, was higher.', 'turnout'],
    ['She took home 42,000 euros.', 'prize'],
    ['The award carries 35,000 crowns.', 'prize']
  ])('%s', async (text, expected) => {
    expect(await quantities(text)).toEqual([expected])
  })
})

/** What two papers say of one story, and whether they are found to disagree. */
async function disagree(here: string, there: string): Promise<boolean> {
  const {findings} = await lint([
    {path: 'here.md', text: `---\ndate: 2018-03-10\nsource: Herald\n---\n\n${here}\n`},
    {path: 'there.md', text: `---\ndate: 2018-04-02\nsource: Courier\n---\n\n${there}\n`}
  ])
  return findings.length > 0
}

describe('numbers of one story that are alike but for two digits', () => {
  test.each([
    [
      'a price, told as what is paid',
      '# Brewer Halvik sold to Stenholm\n\nStenholm has agreed to buy the brewery Halvik of Torp. The group is paying 37 million francs for it. Its chief is Oda Brink.',
      '# What will become of Halvik?\n\nThe purchase price, 73 million francs, has been handed over, and people of Stenholm walk about the yard of Halvik. Oda Brink has promised that nothing will change in Torp.'
    ],
    [
      'a turnover, told by the day when it was told',
      '# Kessler has a good year\n\nLens maker Kessler of Lurin sold more than ever in 2017. Its turnover came to 640 million francs, the firm said in Lurin on Wednesday. Petra Vogt spoke of a fine year.',
      '# Strike at Kessler\n\nHalf of the workforce of Kessler in Lurin stayed at home on Thursday. The lens maker had sales of 640 billion francs last year, said Petra Vogt.'
    ],
    [
      'how deep a wreck lies',
      '# Divers find the Maarten\n\nThe trawler Maarten has been found. Divers saw it on Sunday, upright on the sea bed, 56 metres down, off Cape Oren.',
      '# A month without the Maarten\n\nFive candles stand in the harbour office at Oren. The Maarten lies at a depth of 65 metres, too deep for those who would like to bring the men home.'
    ],
    [
      'a share of what was tested',
      '# Lead in the water of Harl\n\nTests have found lead in the water of Harl. In 28 per cent of the homes that were tested, the value was above the limit, said Ruth Deal of the water board.',
      '# Ruth Deal is tired\n\nRuth Deal of the water board of Harl has not slept much. It has come out that 82 per cent of homes tested had too much lead in their water.'
    ],
    [
      'what a bridge has cost, told before its name',
      '# New Tarne bridge opened\n\nThe bridge over the Tarne at Harlow was opened on Friday by Edith Vance. It cost 86 million marks.',
      '# Cracks in the Tarne bridge\n\nThere are cracks in two piers of the Tarne bridge at Harlow, said Edith Vance. The 68-million-mark bridge will be closed.'
    ],
    [
      'how long a crew took, in words and in figures',
      '# Ferry Rock win Estuary Race\n\nFerry Rock have won the Estuary Race for the first time. The eight finished in 17 minutes 42 seconds.',
      '# Slow hands\n\nFerry Rock let the others go at the start and won the Estuary Race in 17:24, with two lengths to spare.'
    ],
    [
      'a price that was agreed',
      '# Brewer Hask sold\n\nThe drinks group Merkel said that it had agreed to buy the brewery Hask of Ulden for 38 million euros. Hask has brewed in Ulden since 1811.',
      '# The last Hask\n\nA Hask ran the brewery in Ulden for ever. Now it belongs to Merkel. The group paid 83 million euros, and Hask kept the horses.'
    ],
    [
      'what a hoard weighs',
      '# Coin hoard found at Tarn Mill\n\nA digger driver has found a coin hoard near Tarn Mill. The pot held 1,274 silver coins with a total weight of 8.3 kilograms.',
      '# The buried fear\n\nThe pot from Tarn Mill is full of fear: 3.8 kilograms of it, in silver, says Helle Torv. She has counted all 1,274 coins.'
    ],
    [
      'runners who are people',
      '# Keto wins marathon of Lund\n\nRuth Keto of Kenya has won the marathon of Lund. A total of 4,312 runners took part on Sunday.',
      '# Blisters\n\nThe morning after the marathon Lund sleeps. Ruth Keto has gone home. At the marathon of Lund 4,132 people took part.'
    ]
  ])('%s', async (_, here, there) => {
    expect(await disagree(here, there)).toBe(true)
  })

  test.each([
    [
      'a price and a debt',
      '# Bank of Merl takes over Tornado\n\nThe Bank of Merl takes over shoemaker Tornado of Kiel Bay. It pays 27 million crowns for the firm, its head, Aron Fisk, said.',
      '# How Tornado fell\n\nWhen the Bank of Merl came, Tornado of Kiel Bay owed 72 million crowns to its suppliers. Aron Fisk says that none will be forgotten.'
    ],
    [
      'the prices of two things',
      '# Brewer Hask sold\n\nMerkel said on Thursday that it had agreed to buy the brewery Hask of Ulden for 38 million euros.',
      '# Merkel buys Fritt\n\nMerkel, which bought Hask of Ulden, has taken over a lemonade maker too. The group pays 83 million euros for Fritt.'
    ],
    [
      'two parties of one survey, one named first',
      '# Union at 23 percent\n\nThe Green Union of Ada Falk was at 23 percent in a survey that the Metra institute published on Monday.',
      '# Sall ahead\n\nIn Metra’s survey Sall’s People’s List had 32 percent. Ada Falk is behind him.'
    ],
    [
      'what the police and the organisers counted',
      '# Thousands march in Reva\n\nSome 14,000 people marched through Reva on Saturday, according to the police. The organisers spoke of 41,000.',
      '# What the march has changed\n\nA week after the march in Reva, at which the organisers counted 41,000 people, the minister has given in.'
    ],
    [
      'the times of two years',
      '# Ferry Rock win Estuary Race\n\nFerry Rock have won the Estuary Race. The eight finished in 17 minutes 42 seconds.',
      '# Slow hands\n\nFerry Rock are proud of the Estuary Race. In 2016 the crew had won in 17:24.'
    ],
    [
      'a time of day',
      '# Ferry Rock win Estuary Race\n\nFerry Rock have won the Estuary Race in 17 minutes 42 seconds.',
      '# Fog\n\nFerry Rock were on the water at 17:24 when the Estuary Race was called off.'
    ],
    [
      'turnover and profit',
      '# Kessler has a good year\n\nLens maker Kessler of Lurin had a turnover of 640 million francs in 2017, said Petra Vogt.',
      '# Strike at Kessler\n\nHalf of the workforce of Kessler in Lurin stayed at home. The lens maker made a profit of 64 million francs in 2017, said Petra Vogt.'
    ],
    [
      'shares of two parties',
      '# Liberals ahead in Sorrel\n\nIn Sorrel the Liberals of Ida Kamp have 41 per cent in a poll by the Numa institute.',
      '# Bart Ennis shrugs\n\nBart Ennis leads the Farmers of Sorrel. The Numa institute gave the Farmers 14 per cent of the vote; Ida Kamp is far ahead.'
    ],
    [
      'a second gift',
      '# A gift for Amsel\n\nThe widow of Otto Brahm gives 25 million francs to the university of Amsel. Rector Judith Falk wept.',
      '# Second gift for Amsel\n\nRector Judith Falk of the university of Amsel has wept again: the brewer Kurt Laib donates 52 million francs.'
    ],
    [
      'jobs that go and jobs that come',
      '# Gomar to close plant\n\nGomar will shut its tyre factory in Reuss. That costs 1,450 jobs, the company said. Paul Erb spoke of a black day.',
      '# Gomar speaks of Almira\n\nGomar, which shuts its factory in Reuss, offers 1,540 jobs in Almira. Paul Erb called that a bad joke.'
    ],
    [
      'the tolls of two days',
      '# Flood in Dorlen\n\nThe Aske burst its banks in Dorlen on Friday. At least 12 people were killed, the police said on Saturday.',
      '# More dead found in Dorlen\n\nThe flood of the Aske in Dorlen has killed 21 people, the police said.'
    ]
  ])('not %s', async (_, here, there) => {
    expect(await disagree(here, there)).toBe(false)
  })
})

test('what a bridge was to cost, years before it was built, is another number', async () => {
  const at = (date: string, text: string) => ({path: `${date}.md`, text: `---\ndate: ${date}\n---\n\n${text}\n`})
  const {findings} = await lint([
    at(
      '2015-06-15',
      '# Harlow plans bridge over the Tarne\n\nHarlow wants a new bridge over the Tarne. It is to cost 68 million marks, said Edith Vance.'
    ),
    at(
      '2019-06-15',
      '# New Tarne bridge opened\n\nThe bridge over the Tarne at Harlow was opened on Friday by Edith Vance. It cost 86 million marks.'
    )
  ])
  expect(findings).toEqual([])
})
