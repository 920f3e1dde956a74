import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {facts} from '../src/index.ts'
import type {FactFilter} from '../src/results.ts'
import schema from '../src/schemas/facts.schema.json' with {type: 'json'}
import {cli, folder} from './fake.ts'

const page = (source: string, date: string, ...sentences: readonly string[]) =>
  `---\nsource: ${source}\ndate: ${date}\n---\n\n${sentences.join(' ')}\n`

const files = {
  'a.md': page(
    'Daily',
    '2024-03-10',
    'Dravia and Zangor signed a ceasefire brokered by Norway on 9 March 2024, the envoy Dana Orlo said in Oslo.',
    'The earthquake in Tirsa killed 12 people in Tirsa on 2 March 2024.',
    'The mayor of Homra, Petra Lindholm, 50, opened the bridge.'
  ),
  'b.md': page(
    'Post',
    '2024-03-11',
    'Fighting has ended: on 9 March 2024 Zangor and Dravia signed a ceasefire brokered by Norway.',
    'At least 17 people were killed in the earthquake that struck Tirsa on 2 March 2024.',
    'Petra Lindholm, 50, the mayor of Homra, was there.'
  ),
  'c.md': page(
    'Echo',
    '2024-03-12',
    'The ceasefire brokered by Norway, which Dravia and Zangor signed on 10 March 2024, holds.',
    'Tirsa buried its dead; the earthquake there on 2 March 2024 killed 19 people.',
    'Petra Lindholm, 50, the mayor of Homra, closed the school by the river.'
  )
}
const sources = Object.entries(files).map(([path, text]) => ({path, text}))

/** What the tests tell of; other attributes may be told besides. */
const told: readonly string[] = ['date', 'killed', 'birth']

const lines = async (filter: FactFilter = {}) =>
  (await facts(sources, filter)).facts
    .filter(({attribute}) => told.includes(attribute))
    .map(({verdict, subject, attribute, witnesses}) => `${verdict}: ${attribute} of ${subject}, ${witnesses}`)

describe('facts', () => {
  test('what matters comes first', async () =>
    expect(await lines()).toEqual([
      'conflict: date of ceasefire (brokered by Norway), 3',
      'explained: killed of earthquake (Tirsa), 3',
      'agreed: birth of Petra Lindholm, 3',
      'agreed: date of earthquake (Tirsa), 2'
    ]))

  test('who says what since when, the least supported side first', async () => {
    const {values} = (await facts(sources)).facts[0]!
    const given = values.map(({value, side, witnesses, locations}) => ({
      value,
      side,
      witnesses,
      told: locations.map(({source, since, path}) => [source, since, path])
    }))
    expect(given).toEqual([
      {value: '2024-03-10', side: 1, witnesses: 1, told: [['Echo', '2024-03-12', 'c.md']]},
      {
        value: '2024-03-09',
        side: 2,
        witnesses: 2,
        told: [
          ['Daily', '2024-03-10', 'a.md'],
          ['Post', '2024-03-11', 'b.md']
        ]
      }
    ])
  })

  test('a toll that rose is told with its reason', async () => {
    const [, rose] = (await facts(sources)).facts
    expect(rose?.reasons).toContain('12 people and 19 people: it rose from 2024-03-10 to 2024-03-12')
  })

  test.each<[string, FactFilter, readonly string[]]>([
    ['an event', {event: 'ceasefire'}, ['date']],
    ['another word for it', {event: 'truce'}, ['date']],
    ['one of two', {event: 'truce, quake'}, ['date', 'killed', 'date']],
    ['an attribute', {attribute: 'killed'}, ['killed']],
    ['a stage', {attribute: 'signed'}, ['date']],
    ['an age, for a birth', {attribute: 'age'}, ['birth']],
    ['a place', {place: 'tirsa'}, ['killed', 'date']],
    ['a country that took part, by its people', {place: 'Dravian'}, ['date']],
    ['a person', {person: 'Petra Lindholm'}, ['birth']],
    ['a surname', {person: 'lindholm'}, ['birth']],
    ['who is cited', {person: 'Orlo'}, ['date']],
    ['conflicts', {conflicts: true}, ['date']],
    ['both', {event: 'truce', conflicts: true}, ['date']],
    ['both that exclude each other', {event: 'quake', conflicts: true}, []],
    ['part of a word', {event: 'cease'}, []],
    ['no word', {event: '?!'}, []],
    ['nothing', {event: ''}, ['date', 'killed', 'birth', 'date']]
  ])('by %s', async (_, filter, expected) =>
    expect(
      (await facts(sources, filter)).facts.flatMap(({attribute}) => (told.includes(attribute) ? [attribute] : []))
    ).toEqual(expected)
  )

  test('what fits nothing is named', async () =>
    expect((await facts(sources, {event: 'flood', place: 'Tirsa'})).unmatched).toEqual(['event']))

  test('the JSON is as the schema has it, whatever the order', async () => {
    const result = await facts(sources)
    expect(new Ajv2020({strict: false}).compile(schema)(result)).toBe(true)
    expect(await facts([...sources].reverse())).toEqual(result)
  })
})

describe('factlint facts', () => {
  const engine = async () => import('../src/index.ts')
  const run = async (argv: readonly string[], more = {}) =>
    cli(await folder(files), ['facts', ...argv], {engine, ...more})

  test('prints what fits', async () =>
    expect((await run(['--person', 'Lindholm'])).stdout.replace(/of \d+ facts/, 'of N facts')).toBe(`\
= Petra Lindholm · birth
     50 years    2024-03-10  Daily · a.md:6
                 2024-03-11  Post · b.md:6
                 2024-03-12  Echo · c.md:6

= Petra Lindholm · role
     mayor of Homra  2024-03-10  Daily · a.md:6
                     2024-03-11  Post · b.md:6
                     2024-03-12  Echo · c.md:6

2 of N facts in 3 articles: 2 agree (=)
`))

  test('says what fits nothing', async () => {
    const {code, stdout} = await run(['--place', 'Nowhere'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^--place fits none of \d facts in 3 articles\n$/)
  })

  test('prints the same for programs', async () =>
    expect(JSON.parse((await run(['--event', 'truce', '-f', 'json'])).stdout)).toEqual(
      JSON.parse(JSON.stringify(await facts(sources, {event: 'truce'})))
    ))

  test('shows thirty facts on a terminal, and all elsewhere', async () => {
    const known = await facts(sources)
    const many = {...known, facts: Array.from({length: 40}, () => known.facts[0]!)}
    const engine = async () => ({...(await import('../src/index.ts')), facts: async () => many})
    const onScreen = async (isTTY: boolean) => {
      const written: string[] = []
      const stdout = {write: (text: string) => written.push(text), isTTY, columns: 50}
      await run([], {engine, stdout, env: {NO_COLOR: '1'}})
      return written.join('').match(/^≠/gm)?.length
    }
    expect([await onScreen(true), await onScreen(false)]).toEqual([30, 40])
  })
})
