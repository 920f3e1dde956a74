import Ajv from 'ajv'
import {describe, expect, test} from 'vitest'
import {remember} from '../src/general/remember.ts'
import {packs} from '../src/packs/index.ts'
import schema from '../src/packs/pack.schema.json' with {type: 'json'}
import type {Pack} from '../src/packs/pack.ts'
import {lexicon} from '../src/packs/pack.ts'
import {builtInThings} from '../src/packs/things.ts'
import {annotate, article} from '../src/pipeline.ts'

const validate = new Ajv.Ajv({allErrors: true}).compile(schema)

describe.each(packs)('pack $name', (pack) => {
  test('is valid against the schema', () => {
    validate(pack)
    expect(validate.errors).toBeNull()
  })

  test('names stages and classes that are there', () => {
    for (const {stages} of pack.events) if (stages) expect(Object.keys(pack.stages ?? {})).toContain(stages)
    for (const {things} of pack.counts) expect(Object.keys({...builtInThings, ...pack.classes})).toContain(things)
  })

  for (const event of pack.events) {
    test.each([...event.examples])(`${event.id} <- %s`, async (text) => {
      expect(await eventsIn(pack, text)).toContain(event.id)
    })
    test.each([...event.not])(`${event.id} is not in: %s`, async (text) => {
      expect(await eventsIn(pack, text)).not.toContain(event.id)
    })
  }

  for (const count of pack.counts) {
    test.each(Object.entries(count.examples))(`${count.id} <- %s`, async (text, number) => {
      expect(await countsIn(pack, text, count.id)).toContain(number)
    })
    test.each([...count.not])(`${count.id} is not in: %s`, async (text) => {
      expect(await countsIn(pack, text, count.id)).toEqual([])
    })
  }
})

test.each([
  ['Revenue rose to $3.2 billion.', 'revenue', 3.2e9, 'USD'],
  ['Profit fell by 4 percent to €310 million.', 'profit', 310e6, 'EUR'],
  ['The company made a profit of £12 million on turnover of £90 million.', 'revenue', 90e6, 'GBP'],
  ['It had $90 million in revenue.', 'revenue', 90e6, 'USD'],
  ['Turnout was 62 percent.', 'turnout', 62, 'percent'],
  ['The reserve covers 340 square kilometers.', 'size', 340, 'square kilometer'],
  ['The 6.8-magnitude quake struck at dawn.', 'strength', 6.8, 'magnitude']
] as const)('counts in units: %s', async (text, id, number, thing) => {
  const known = lexicon([measured])
  const {article: annotated} = await annotate({path: 'example.md', text}, known)
  expect(article(annotated, known).claims).toContainEqual(
    expect.objectContaining({attribute: `count:${id}`, thing, value: expect.objectContaining({printed: number})})
  )
})

const entry = {description: 'For the test.', of: ['results'], examples: {}, not: []}

const measured: Pack = {
  name: 'measured',
  description: 'For the test.',
  events: [],
  counts: [
    {...entry, id: 'profit', things: 'money', subjects: ['profit']},
    {...entry, id: 'revenue', things: 'money', subjects: ['revenue', 'turnover'], after: ['in revenue']},
    {...entry, id: 'turnout', things: 'percent', subjects: ['turnout']},
    {...entry, id: 'distance', things: 'length', before: ['covers']},
    {...entry, id: 'size', things: 'area', before: ['covers']},
    {...entry, id: 'strength', things: 'magnitude', units: ['magnitude']}
  ],
  aliases: []
}

test('a pack with a property that the schema does not know is refused', () => {
  expect(validate({...packs[0], code: 'return true'})).toBe(false)
})

/** Indexing a pack takes longer than reading an example. */
const lexiconOf = remember((pack: Pack) => lexicon([pack]))

async function eventsIn(pack: Pack, text: string): Promise<readonly string[]> {
  const {article: annotated} = await annotate({path: 'example.md', text}, lexiconOf(pack))
  return annotated.mentions.flatMap((mention) => (mention.type === 'event' ? [mention.event] : []))
}

async function countsIn(pack: Pack, text: string, id: string): Promise<readonly (number | null)[]> {
  const known = lexiconOf(pack)
  const {article: annotated} = await annotate({path: 'example.md', text}, known)
  const {claims} = article(annotated, known)
  return claims.flatMap((claim) =>
    claim.type === 'count' && claim.attribute.endsWith(`:${id}`) && claim.polarity === 'positive'
      ? [claim.value.printed]
      : []
  )
}

test('no two entries of all packs have one name', () => {
  for (const names of [
    packs.flatMap(({events}) => events.map(({id}) => id)),
    packs.flatMap(({counts}) => counts.map(({id}) => id))
  ])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
