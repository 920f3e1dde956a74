import {expect, test} from 'vitest'
import {extract, lint} from '../src/index.ts'

/** A paper that tells what a chronology has an entry of. */
interface Pair {
  readonly entry: string
  readonly told: string
}

const others = [
  '**1 February 2021.** The lower house of Karsava adjourns.',
  '**3 February 2021.** Snow closes the Tarn pass.',
  '**28 May 2021.** The harbour of Bellmouth reopens.'
]

/** What is found between a chronology with an entry and a paper, both of one story. */
async function found({entry, told}: Pair): Promise<readonly string[]> {
  const head = (date: string, source: string) => `---\ndate: ${date}\nsource: ${source}\n---\n\n`
  const chronology = `${head('2021-06-10', 'Almanac')}# Karsava in dates\n\n${[...others, entry].join('\n\n')}\n`
  const paper = `${head('2021-06-09', 'Herald')}# Karsava looks back\n\n${told}\n`
  const {findings} = await lint([
    {path: 'almanac.md', text: chronology},
    {path: 'herald.md', text: paper}
  ])
  return findings.filter(({ruleId}) => ruleId === 'event-date').map(({location}) => location.text)
}

test.each([
  {
    entry: '**4 March 2021.** Mara Velling is sworn in as president of Karsava.',
    told: 'Mara Velling was sworn in as president of Karsava on 5 March 2021, in a hall without heating.'
  },
  {
    entry: '- 12 April 2021: Karsava and Ostrell sign the ceasefire in Muscat.',
    told: 'Karsava and Ostrell signed the ceasefire in Muscat on 12 May 2021, after nine days of talks.'
  },
  {
    entry: '**9 March 2021.** Resignation of the minister of finance, Ugo Tarn.',
    told: 'The minister of finance, Ugo Tarn, resigned on 8 March 2021 over the price of salt.'
  },
  {
    entry: '- **20 April 2021** – Shareholders approve the merger of Harrow Mills and Tarn Paper.',
    told: 'The merger of Harrow Mills and Tarn Paper was approved on 21 April 2021 by the shareholders.'
  }
])('$entry', async (pair) => {
  expect(await found(pair)).toHaveLength(1)
})

test.each([
  {
    entry: '**4 March 2021.** Mara Velling is sworn in as president of Karsava.',
    told: 'Otto Brandeis was sworn in as president of Ostrell on 5 March 2021.'
  },
  {
    entry: '**12 April 2021.** Karsava and Ostrell announce that they will sign the ceasefire in Muscat.',
    told: 'Karsava and Ostrell signed the ceasefire in Muscat on 14 April 2021.'
  },
  {
    entry:
      '**9 March 2021.** The ministers of Karsava meet. Ugo Tarn had resigned as minister of finance the day before.',
    told: 'The minister of finance, Ugo Tarn, resigned on 8 March 2021.'
  },
  {
    entry: '**20 April 2021.** The trial of Ugo Tarn, who resigned in March, is adjourned.',
    told: 'The trial of Ugo Tarn began on 19 April 2021.'
  }
])('nothing between $entry and $told', async (pair) => {
  expect(await found(pair)).toEqual([])
})

test('two dates at the head of paragraphs are no chronology', async () => {
  const text = '---\ndate: 2021-06-10\n---\n\n4 March 2021. Mara Velling is sworn in as president.\n'
  const {findings} = await lint([
    {path: 'a.md', text},
    {path: 'b.md', text: text.replace('4 March 2021. Mara Velling is', 'On 5 March 2021 Mara Velling was')}
  ])
  expect(findings.filter(({ruleId}) => ruleId === 'event-date')).toEqual([])
})

test('the first entry of a chronology is not when it appeared', async () => {
  const text = `# Karsava in dates\n\n${others.join('\n\n')}\n`
  const {articles} = await lint([{path: 'almanac.md', text}])
  expect(articles.map(({published}) => published ?? null)).toEqual([null])
})

/** The days that a chronology without a day of its own names. */
async function daysOf(...entries: readonly string[]): Promise<readonly string[]> {
  const {articles} = await extract([{path: 'almanac.md', text: `# The bank in dates\n\n${entries.join('\n\n')}\n`}])
  return articles[0]!.mentions.flatMap((mention) => (mention.type === 'time' ? [mention.value] : []))
}

test('a chronology names its year once', async () => {
  expect(
    await daysOf(
      '**18 October 2013.** The board meets.',
      '**4 November.** It meets again, as it did on 30 October.',
      '2 February – The bank of Marle is sold; the money comes on 7 February.',
      '**15 January.** Nobody knows of which year.'
    )
  ).toEqual(['2013-10-18', '2013-11-04', 'XXXX-10-30', '2014-02-02', '2014-02-07', 'XXXX-01-15'])
})

test('a heading names the year of the entries below it', async () => {
  expect(await daysOf('## 2015', '3 May: A fire.', '9 June: The mill is closed.', '1 July: It is sold.')).toEqual([
    '2015',
    '2015-05-03',
    '2015-06-09',
    '2015-07-01'
  ])
})
