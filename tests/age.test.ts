import {describe, expect, test} from 'vitest'
import {lint} from '../src/index.ts'
import {bornFor, bornReaching, yearsFrom} from '../src/judge/birth.ts'
import {packs} from '../src/packs/index.ts'
import {lexicon} from '../src/packs/pack.ts'
import {annotate, article} from '../src/pipeline.ts'
import {timeOf} from './mentions-of.ts'

const known = lexicon(packs)

/** What the rule says of articles, each `date|text`. */
async function found(...texts: readonly string[]): Promise<readonly string[]> {
  const files = texts.map((text, at) => {
    const [date = '', body = ''] = text.split('|')
    return {path: `${at}.md`, text: date ? `---\ndate: ${date}\n---\n${body}\n` : `${body}\n`}
  })
  const {findings} = await lint(files)
  return findings
    .filter(({ruleId}) => ruleId === 'age')
    .map(({level, location, relatedLocations}) =>
      [level, location.text, ...relatedLocations.map(({text}) => text)].join(' | ')
    )
}

/** The ages and births that a text of 15 June 2020 tells: whose, what, for when. */
async function told(text: string): Promise<readonly string[]> {
  const {article: annotated} = await annotate({path: 'a.md', text: `---\ndate: 2020-06-15\n---\n${text}\n`}, known)
  return article(annotated, known).claims.flatMap((claim) =>
    claim.type === 'age'
      ? [`${claim.subject.name} ${claim.value.value}${claim.at ? ` ${[...new Set(claim.at)].join('..')}` : ''}`]
      : []
  )
}

describe('what is told of an age', () => {
  test.each([
    ['Orla Denny, 52, said on Monday that she would stay.', ['Orla Denny P52Y 2020-06-15']],
    ['Tom Hale (45) runs the mill in Marle.', ['Tom Hale P45Y 2020-06-15']],
    ['The 45-year-old builder Tom Hale was unhurt.', ['Tom Hale P45Y 2020-06-15']],
    ['Police arrested a 34-year-old man named Tom Hale.', ['Tom Hale P34Y 2020-06-15']],
    ['Tom Hale, aged 45, was unhurt.', ['Tom Hale P45Y 2020-06-15']],
    [
      'Tom Hale, who died in 2019 aged 88, was born in May 1931.',
      ['Tom Hale P88Y 2019-01-01..2019-12-31', 'Tom Hale 1931-05']
    ],
    [
      'Tom Hale was 22 when he left in 1990. Hale, now 41, paints.',
      ['Tom Hale P22Y 1990-01-01..1990-12-31', 'Tom Hale P41Y 2020-06-15']
    ],
    ['When the mill closed, Tom Hale was 45.', []],
    ['After the fire, Tom Hale, 45, was unhurt.', ['Tom Hale P45Y 2020-06-15']],
    ['Tom Hale, who is 45, was unhurt.', ['Tom Hale P45Y 2020-06-15']],
    ['Tom Hale, a 45-year-old builder, was unhurt.', ['Tom Hale P45Y 2020-06-15']],
    ['Tom Hale, 53 years old, unmarried, sings in the choir.', ['Tom Hale P53Y 2020-06-15']],
    ['The mill is run by Tom Hale, a widower of 61.', ['Tom Hale P61Y 2020-06-15']],
    ['At 61, Tom Hale still runs the mill.', ['Tom Hale P61Y 2020-06-15']],
    ['Tom Hale, sixty-one, runs the mill.', ['Tom Hale P61Y 2020-06-15']],
    ['Sixty-seven-year-old Tom Hale runs the mill.', ['Tom Hale P67Y 2020-06-15']],
    ['Zbor Hrale is 61 years old and runs the mill.', ['Zbor Hrale P61Y 2020-06-15']],
    ['Tom Hale, 41 years old when he bought the mill, runs it still.', []],
    ['Tom Hale, a crew of 61 and a dog sailed.', []],
    ['The 11-month-old Anna Hale was unhurt.', ['Anna Hale P11M 2020-06-15']],
    ['Among them are Anna Ruz, 34, and Tom Hale, 29.', ['Anna Ruz P34Y 2020-06-15', 'Tom Hale P29Y 2020-06-15']],
    ['Tom Hale turned 50 on 3 May 2019.', ['Tom Hale P50Y 2019-05-03']],
    ['Tom Hale celebrated his 80th birthday on 3 May 2019.', ['Tom Hale P80Y 2019-05-03']],
    ['Tom Hale died at the age of 78 on 3 May 2010.', ['Tom Hale P78Y 2010-05-03']],
    ['Tom Hale died on 3 May 2010 aged 78.', ['Tom Hale P78Y 2010-05-03']],
    ['Tom Hale was 41 when he took office in 2016.', ['Tom Hale P41Y 2016-01-01..2016-12-31']],
    ['At the age of 41, in 2016, Tom Hale became mayor.', ['Tom Hale P41Y 2016-01-01..2016-12-31']],
    ['Tom Hale (born 1975) runs the mill.', ['Tom Hale 1975']],
    ['Tom Hale (b. 1975) runs the mill.', ['Tom Hale 1975']],
    ['Tom Hale was born in Marle on 3 March 1975.', ['Tom Hale 1975-03-03']],
    ['Born in 1975, Tom Hale grew up in Marle.', ['Tom Hale 1975']],
    ['Tom Hale (3 May 1940 – 9 June 2010) was a painter.', ['Tom Hale 1940-05-03']],
    ['Tom Hale is the oldest member. He is 91 and still works in elections.', ['Tom Hale P91Y 2020-06-15']],
    ['In 1996 Tom Hale, 23, was convicted.', ['Tom Hale P23Y 1996-01-01..2020-06-15']],
    ['The murder of Anna Hale, 6, was never solved.', ['Anna Hale P6Y']]
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected)
  })

  test.each([
    'Tom Hale, 21, 22 and 23 were the pages.',
    'Tom Hale, 45 Main Street, Marle.',
    'Tom Hale was 45 seconds faster.',
    'Tom Hale was 21st.',
    'Tom Hale, nearly 80, said no.',
    'Tom Hale, about 45, said no.',
    'Tom Hale joined the navy at the age of 16.',
    'The 33-year-old actress’s lawyer Tom Hale said no.',
    'Then 15-year-old Tom Hale saw it.',
    'When Tom Hale is 50, he will stop.',
    'Tom Hale will stop on 3 May 2021, when he is 62.',
    'Tom Hale, who spoke on 3 May 2019, has been mayor since he was 31.',
    'Ten years after Tom Hale, 6, vanished, his mother hopes.',
    'The victims were Tom Hale, 61; and Tom Hale, 33, his nephew.',
    'Tom Hale said a boy had drowned. He was 11.',
    'Tom Hale’s son, 8, was unhurt.',
    'The son of Tom Hale died aged 8.',
    'Tom Hale died in the arms of his son aged 8.',
    'Tom Hale said that people aged 65 could vote from 2020.',
    'Tom Hale, one of the founders, said no.',
    'Tom Hale would have turned 80 on 3 May 2020.',
    'Tom Hale died at 10 Mill Lane.',
    'Anna Ruz, 45, and Tom Hale, 38, were the leaders by goals.',
    'Apollo 11, Psalm 23 and Boeing, 45, said nothing.',
    'An earlier version of this article said that Tom Hale, 45, had left.'
  ])('nothing in: %s', async (text) => {
    expect(await told(text)).toEqual([])
  })
})

describe('ages that do not fit', () => {
  test.each([
    ['2021-05-01|Tom Hale was born on 3 March 1975 in Marle. He was 41 when he took office in 2020.'],
    ['2021-05-01|Tom Hale was 22 when he was drafted in 1990. Hale, now 41, paints.'],
    ['2021-05-01|Tom Hale (born 1975), who turned 50 in 2020, paints.'],
    ['2021-05-01|Mayor Orla Denny, 52, opened the bridge. “It holds,” Denny, 54, said.'],
    ['2021-05-01|# Painter Tom Hale dies at 78\n\nTom Hale died on Thursday in Marle. Hale was 79.'],
    ['2021-05-01|Tom Hale (3 May 1940 – 9 June 2010) painted barns. Hale died aged 75.'],
    ['2021-05-01|Anna Ruz, 34, won the prize for fiction. The judges praised 43-year-old Ruz for her patience.'],
    ['2021-05-01|Tom Hale was born in 1931. Hale celebrated his 80th birthday in May 2015.'],
    ['|Anna Ruz, 34, leads the team. Tom Hale works with Ruz, 36, in the laboratory.'],
    ['2021-05-01|The pilot, Tom Hale, aged 45, landed in a field. Hale (54) was unhurt.'],
    ['2021-05-01|Anna Ruz, an 11-month-old, was found asleep. Doctors said that Anna Ruz, 2, was well.'],
    ['2021-05-01|Tom Hale was born in 1962. Hale, a 48-year-old farmer, grows hops.']
  ])('in one article: %s', async (text) => {
    expect(await found(text)).toHaveLength(1)
  })

  const mayor = (age: number) => `Orla Denny, ${age}, the mayor of Marle, opened the Marle bridge.`
  test.each([
    ['45 in May, 42 in June', `2020-05-03|${mayor(45)}`, `2020-06-10|${mayor(42)}`],
    ['45 in 2015 and in 2020', `2015-05-03|${mayor(45)}`, `2020-05-03|${mayor(45)}`],
    [
      'born and aged',
      `2020-05-03|Orla Denny, the mayor of Marle, was born in 1962 in Marle.`,
      `2020-06-10|${mayor(45)}`
    ],
    [
      'two ages at death',
      '2020-05-03|Mayor Orla Denny of Marle died on 2 May 2020 aged 78.',
      '2020-05-04|Mayor Orla Denny of Marle died on 2 May 2020 at the age of 87.'
    ]
  ])('between articles: %s', async (_what, ...texts) => {
    expect(await found(...texts)).toHaveLength(1)
  })
})

describe('ages that only seem not to fit', () => {
  const mayor = (age: number) => `Orla Denny, ${age}, the mayor of Marle, opened the Marle bridge.`
  test.each([
    ['a birthday between', `2020-05-03|${mayor(45)}`, `2020-06-10|${mayor(46)}`],
    ['years between', `2015-05-03|${mayor(45)}`, `2020-06-10|${mayor(50)}`],
    ['no dates', `|${mayor(45)}`, `|${mayor(49)}`],
    [
      'two of one name',
      '2020-05-03|John Smith, 45, a plumber, repaired the fountain in Marle.',
      '2020-06-10|The striker John Smith, 22, left Verlo United for Karsk.'
    ],
    [
      'a bare surname',
      '2020-05-03|Denny, 45, opened the bridge of Marle.',
      '2020-06-10|Denny, 62, opened the bridge of Marle.'
    ],
    [
      'the dead',
      '2010-05-03|The murder of Anna Hale, 6, in Marle was never solved.',
      '2020-06-10|The murder of Anna Hale, 6, in Marle was never solved.'
    ],
    ['at the time', '2020-05-03|Tom Hale, 45, the mayor of Marle, was 16 at the time.'],
    ['then', '2020-05-03|Tom Hale, 45, is the mayor. He was 16 when he left school in 1991.'],
    ['a rough age', '2020-05-03|Tom Hale, 45, is the mayor. Tom Hale is nearly 50 years old.'],
    [
      'a family',
      '2020-05-03|Tom Hale, 45, and Anna Hale, 43, were on board. So were Leo Hale, 8, and Tom Hale Jr., 5.'
    ],
    ['a surname that two bear', '2020-05-03|Tom Hale, 45, and Anna Hale, 43, were on board. Hale, 43, was unhurt.'],
    ['born and aged', '2020-05-03|Tom Hale (born 3 June 1975), 44, is the mayor.'],
    ['minutes of a match', '2020-05-03|Tom Hale (12) and Leo Ruz (34) scored goals. Tom Hale, 24, was best.'],
    ['a past trial', '2020-05-03|In 1996 Tom Hale, 23, was convicted.\n\nTom Hale, 47, was set free on Friday.'],
    [
      'a correction',
      '2020-05-03|Tom Hale, 45, is the mayor. Correction: an earlier version said that Tom Hale, 54, was the mayor.'
    ],
    ['would have been', '2020-05-03|Tom Hale died in 2010 aged 60. Tom Hale would have been 70 this year.'],
    ['months', '2020-05-03|The 11-month-old Anna Ruz was found. Anna Ruz, aged 11 months, was well.'],
    ['a term of office', '2020-05-03|President Tom Hale (1979–2003) died in 2006 aged 69.'],
    ['a plan', '2020-05-03|Tom Hale, 45, is the mayor. Tom Hale will be 50 when the bridge opens in 2025.'],
    ['died young', '2020-05-03|Tom Hale (1940–2010) was a painter. Hale died at the age of 69.']
  ])('%s', async (_what, ...texts) => {
    expect(await found(...texts)).toEqual([])
  })
})

test('days of birth', () => {
  expect(bornFor([540, 552], ['2020-05-03', '2020-05-03'])).toEqual(['1974-05-04', '1975-05-03'])
  expect(bornFor([11, 12], ['2020-05-31', '2020-05-31'])).toEqual(['2019-06-01', '2019-06-30'])
  expect(bornReaching([600, 612], ['2020-01-01', '2020-12-31'])).toEqual(['1970-01-01', '1970-12-31'])
  expect(yearsFrom(['1975-03-03', '1975-03-03'], ['2020-01-01', '2020-12-31'])).toEqual([44, 45])
})

test('hostile texts take linear time', () => {
  for (const unit of ['Tom Hale, 45, ', 'Tom Hale (', 'old year-', 'He was born ']) {
    const [short, long] = [timeOf(unit, 20_000), timeOf(unit, 80_000)]
    expect(long).toBeLessThan(short * 12 + 200)
  }
})
