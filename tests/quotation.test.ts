import {describe, expect, test} from 'vitest'
import {quotedIn} from '../src/extract/quotation-marks.ts'
import {seedQuotations} from './claims/seeds.ts'
import {find, hasSeeds, only, timeOf, wordsOf} from './mentions-of.ts'

const spans = (text: string): readonly string[] => quotedIn(text).spans.map(({start, end}) => text.slice(start, end))

describe('quotation marks', () => {
  test.each<readonly [string, ...string[]]>([
    ['He said “yes," and left.', '“yes,"'],
    ['"One." "Two," he said.', '"One."', '"Two,"'],
    ['He called it «odd» and ‘new’.', '«odd»', '‘new’'],
    ["Russia says 'won't deploy until both agree'", "'won't deploy until both agree'"],
    ['"He said \'no\' to me," she said.', '"He said \'no\' to me,"'],
    ['She was 5\'10" tall. "Yes," he said.', '"Yes,"'],
    ['“He told me “go” twice,” she said.', '“He told me “go” twice,”']
  ])('%s', (text, ...expected) => {
    expect(spans(text)).toEqual(expected)
  })

  test.each(["The parties' leaders don't agree.", "It was the '90s, 'twas late.", 'A lone " here.', "rock 'n' roll"])(
    'nothing in: %s',
    (text) => {
      expect(spans(text)).toEqual([])
    }
  )
})

/** The speakers of all quotations, `-` for nobody. */
const speakers = (raw: string): readonly string[] => only(find(raw), 'quotation').map(({speaker}) => speaker ?? '-')

const intro = 'Russian Deputy Foreign Minister Mikhail Galuzin met Kremlin spokesman Dmitry Peskov.\n'

describe('speakers', () => {
  test.each<readonly [string, ...string[]]>([
    ['“We left,” Galuzin said.', 'Mikhail Galuzin'],
    ['“We left,” said the deputy minister.', 'Mikhail Galuzin'],
    ['“We left,” the deputy minister said. He then added: “For good.”', 'Mikhail Galuzin', 'Mikhail Galuzin'],
    ['Peskov pointed out that "they are there."', 'Dmitry Peskov'],
    ['The Russian presidential spokesman said: "No."', 'Dmitry Peskov'],
    ['According to Galuzin, it was “a huge role.”', 'Mikhail Galuzin'],
    ['It was “a huge role,” according to Galuzin.', 'Mikhail Galuzin'],
    ['Galuzin warned of “trouble” there.', 'Mikhail Galuzin'],
    ['"We left," Peskov told reporters on Monday. "We came back."', 'Dmitry Peskov', 'Dmitry Peskov'],
    ['Jane Doe, the director of the museum, said: "We open."', 'Jane Doe'],
    ['"We open," said Jane Doe, who leads the museum.', 'Jane Doe'],
    ['"We open," the World Widget Forum said in a statement.', 'World Widget Forum'],
    ['"We fled," one resident said.', 'resident'],
    ['"We fled," officials at the Foreign Ministry said.', 'officials at Foreign Ministry'],
    ['"We fled," a spokesman for the Foreign Ministry said.', 'Foreign Ministry'],
    ['Galuzin called the plan "a gift to the rebels".', 'Mikhail Galuzin'],
    ['Galuzin called Putin\'s plan a "gift," according to Interfax.', 'Mikhail Galuzin'],
    ['Jane Doe of the Widget Forum said, "We open."', 'Jane Doe'],
    ['The army had "no comment," according to a tweet on Monday by Peskov.', 'Dmitry Peskov'],
    ['Galuzin met Peskov. "We left," he added.', 'Mikhail Galuzin'],
    ["``We left,'' Peskov said.", 'Dmitry Peskov'],
    ['The minister was quoted as saying "we left".', 'minister'],
    ['The ship is called "Aurora".', '-'],
    ["# Russia says 'no more talks'", 'Russia'],
    ["# 'No more talks': Galuzin", 'Mikhail Galuzin']
  ])('%s', (raw, ...expected) => {
    expect(speakers(intro + raw)).toEqual(expected)
  })

  test('a quotation goes on over paragraphs', () => {
    const found = find(`${intro}“We left,” Galuzin said. “It was late.\n“It was dark too.”`)
    expect(only(found, 'quotation').map((it) => [wordsOf(found, it), it.speaker])).toEqual([
      ['“We left,”', 'Mikhail Galuzin'],
      ['“It was late.', 'Mikhail Galuzin'],
      ['“It was dark too.”', 'Mikhail Galuzin']
    ])
  })

  test('a quotation that only the next paragraph closes', () => {
    const found = find(`${intro}"This is odd.\nWe never left," Peskov said.`)
    expect(only(found, 'quotation').map((it) => [wordsOf(found, it), it.speaker])).toEqual([
      ['"This is odd.', undefined],
      ['We never left,"', 'Dmitry Peskov']
    ])
  })

  test.each(['"a "a', "'a 'a ", '“a “a ', '"A b," said C. ', ', said ', 'according to '])('linear: %s', (unit) => {
    expect(timeOf(unit, 100_000)).toBeLessThan(2000)
  })
})

describe.skipIf(!hasSeeds)(`quotations of real articles${hasSeeds ? '' : ' (skipped: not there)'}`, () => {
  test('17 of 18 have the right speaker', async () => {
    const {missed, spurious} = await seedQuotations()
    expect(missed.length).toBeLessThanOrEqual(1)
    expect(spurious.length).toBeLessThanOrEqual(2)
  })
})
