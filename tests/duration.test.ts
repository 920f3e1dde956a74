import {expect, test} from 'vitest'
import {lint} from '../src/index.ts'

/** What the rule `duration` finds in articles of 10 June 2021; each text is one. */
async function found(...texts: readonly string[]): Promise<readonly string[]> {
  const files = texts.map((text, at) => ({path: `${at}.md`, text: `---\ndate: 2021-06-10\n---\n${text}`}))
  const {findings} = await lint(files)
  return findings.filter(({ruleId}) => ruleId === 'duration').map(({level, location}) => `${level} ${location.text}`)
}

const planted: readonly (readonly [string, string])[] = [
  // A range.
  ['The war lasted 54 days, from 27 September to 10 November 2020.', 'error 54 days'],
  ['The siege (3 May – 9 June 2019) lasted nine weeks.', 'error nine weeks'],
  ['She served as mayor for eight years, from 2001 to 2013.', 'error eight years'],
  ['He spent six years as harbour master, from 1990 to 2001.', 'error six years'],
  ['The 12-day festival, from 1 to 7 August 2019, drew crowds.', 'error 12-day'],
  ['From 27 September to 10 November 2020, the 54-day war emptied the valley.', 'error 54-day'],
  ['The drug was tested for three months between 1 March and 30 April 2019.', 'error three months'],
  // A beginning and an end.
  ['The strike began on 3 May and ended on 9 May, after two weeks.', 'warning two weeks'],
  ['The strike began on 3 May 2020. It ended on 9 May 2020, after two weeks.', 'error two weeks'],
  ['A five-year mandate, signed in November 2020, expires in 2023.', 'error five-year'],
  ['The trial, which began on 4 March 2019 and lasted nine months, ended on 3 June 2019.', 'error nine months'],
  // So long after.
  ['Ten years after the 2003 invasion, in 2015, the bridge was rebuilt.', 'error Ten years'],
  ['In June 2018, two years after the flood of June 2014, the dam was opened.', 'error two years'],
  ['The mill was sold in 1990, 60 years before the fire of 2000.', 'error 60 years'],
  ['Half a century after the 1963 coup, in 2003, the archive was opened.', 'error Half a century'],
  // Anniversaries.
  ['The tenth anniversary of the 1998 agreement was marked in 2018.', 'error tenth anniversary'],
  ['This year marks the 25th anniversary of the 1986 disaster.', 'warning 25th anniversary'],
  ['In 2012 the town marked the centenary of the railway of 1902.', 'error centenary'],
  [
    'The show marks the twenty-fifth anniversary of the founding of the port in 1986.',
    'warning twenty-fifth anniversary'
  ]
]

test.each(planted)('%s', async (text, expected) => {
  expect(await found(text)).toEqual([expected])
})

const clean: readonly string[] = [
  // Rounded, hedged, counted with both ends or neither.
  'The war lasted 44 days, from 27 September to 10 November 2020.',
  'The war lasted 45 days, from 27 September to 10 November 2020.',
  'The war lasted six weeks, from 27 September to 10 November 2020.',
  'The war lasted more than 40 days, from 27 September to 10 November 2020.',
  'The war lasted nearly seven weeks, from 27 September to 10 November 2020.',
  'A three-day summit, from 5 to 7 March 2019, ended without a word.',
  'She served as mayor for five years, from 12 March 2010 to 20 December 2015.',
  'Five years after 2015, in 2019, the bridge was rebuilt; five years after 2015, in 2021, it fell.',
  'Some 30 years after the 1986 disaster, in 2014, the reactor was covered.',
  'The reactor was built in 1986, about a decade before the sale of 1997.',
  // Of something else.
  'A two-day summit was held during the 44-day war, from 27 September to 10 November 2020.',
  'She was killed on the third day of the five-day siege, on 12 May 2019.',
  'From 2010 to 2015 a two-year drought hit the region.',
  'He served two five-year terms, from 2000 to 2010.',
  'The drug was tested for six weeks between January and December 2019.',
  'The trial, which opened on 3 May 2020, ended on 20 June 2020, after two days of closing arguments.',
  'He was sentenced to ten years in 2015 and released in 2019.',
  'Aged 44, she began the course in 2010 and ended it in 2012.',
  'The first three weeks, from 1 May to 30 June 2019, were wet.',
  'It rained on ten days from 1 May to 30 June 2019.',
  'He worked for two years in Marle and wrote from 1990 to 1999.',
  'The festival marked its 30th edition in 2018, after the floods of 1999.',
  'Median follow-up was three years (2011–2018).',
  'The ten-day course, from 1 to 14 December 2019, skips weekends.',
  'The school year lasts 190 days, from September 2018 to June 2019.',
  'Only five of the ten days from 3 May to 7 May 2020 were dry.',
  // Planned, denied, cut short.
  'A 48-hour truce, which began on 3 May 2020, ended on 3 May 2020.',
  'A five-year contract, signed in 2010, ended in 2012 when the company failed.',
  'The war did not last 54 days, from 27 September to 10 November 2020.',
  'The war would have lasted 54 days, from 27 September to 10 November 2020.',
  // Anniversaries that are ahead or to the day.
  'In 2018, on the eve of the 20th anniversary of the 1999 accord, they met.',
  'The 20th anniversary of the accord of 28 December 1998 was marked on 4 January 2019.',
  'Organisers prepare for the 40th anniversary of the 1986 disaster.',
  'The couple marked their 50th anniversary in a hotel of 1920.'
]

test.each(clean)('nothing in: %s', async (text) => {
  expect(await found(text)).toEqual([])
})

const war = 'between Arvenia and Toland in the Sell valley'

test('one event in two articles: its length, and its beginning and end', async () => {
  const dated = `The war ${war} began on 27 September 2020. The war ${war} ended on 10 November 2020.`
  const long = `The war ${war} lasted 54 days.`
  const short = `Nobody in Toland has forgotten the 44-day war ${war}.`
  const weeks = `The six-week war ${war} cost 3,000 lives.`
  expect(await found(long, short)).toEqual(['error 44-day'])
  expect(await found(weeks, short)).toEqual([])
  expect(await found(dated, short)).toEqual([])
  expect(await found(dated, weeks)).toEqual([])
  expect(await found(dated, long)).toEqual([expect.stringMatching(/54 days$/)])
})

test('an age grows from article to article', async () => {
  const at = (path: string, date: string, text: string) => ({path, text: `---\ndate: ${date}\n---\n${text}`})
  const rule = async (...files: ReturnType<typeof at>[]) =>
    (await lint(files)).findings.filter(({ruleId}) => ruleId === 'duration').map(({location}) => location.text)
  const four = at('a.md', '2018-06-10', `The four-year war ${war} has cost 3,000 lives.`)
  const six = at('b.md', '2020-06-10', `The six-year war ${war} has cost 5,000 lives.`)
  const began = at('c.md', '2020-06-10', `The war ${war} began in March 2014.`)
  const old = at('d.md', '2020-06-10', `The four-year-old war ${war} has cost 5,000 lives.`)
  expect(await rule(four, six, began)).toEqual([])
  expect(await rule(began, old)).toEqual(['four-year-old'])
})

test('one prison term in two articles', async () => {
  const nine = 'A court in Marle sentenced Ansel Brockhaus to nine years for the fraud at the Orsa bank.'
  const seven = 'Ansel Brockhaus was sentenced in Marle to seven years for the fraud at the Orsa bank.'
  const other = 'A court in Marle sentenced Ilse Tarn to seven years for the fraud at the Orsa bank of Ansel Brockhaus.'
  const cut = 'The appeal court in Marle reduced the sentence of Ansel Brockhaus from nine years to seven years.'
  expect(await found(nine, seven)).toHaveLength(1)
  expect(await found(nine, other)).toEqual([])
  expect(await found(nine, cut)).toEqual([])
})
