import Ajv from 'ajv'
import {describe, expect, test} from 'vitest'
import type {Pack} from '../src/pack.ts'
import {lexicon} from '../src/pack.ts'
import {packs} from '../src/packs/index.ts'
import schema from '../src/packs/pack.schema.json' with {type: 'json'}
import {annotate, article} from '../src/pipeline.ts'

const validate = new Ajv.Ajv({allErrors: true}).compile(schema)

describe.each(packs)('pack $name', (pack) => {
  test('is valid against the schema', () => {
    validate(pack)
    expect(validate.errors).toBeNull()
  })

  test('names stages and classes that are there', () => {
    for (const {stages} of pack.events) if (stages) expect(Object.keys(pack.stages ?? {})).toContain(stages)
    for (const {things} of pack.counts) expect(Object.keys(pack.classes ?? {})).toContain(things)
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

test('a pack with a property that the schema does not know is refused', () => {
  expect(validate({...packs[0], code: 'return true'})).toBe(false)
})

async function eventsIn(pack: Pack, text: string): Promise<readonly string[]> {
  const {article: annotated} = await annotate({path: 'example.md', text}, lexicon([pack]))
  return annotated.mentions.flatMap((mention) => (mention.type === 'event' ? [mention.event] : []))
}

async function countsIn(pack: Pack, text: string, id: string): Promise<readonly (number | null)[]> {
  const known = lexicon([pack])
  const {article: annotated} = await annotate({path: 'example.md', text}, known)
  const {claims} = article(annotated, known)
  return claims.flatMap((claim) =>
    claim.type === 'count' && claim.attribute === `count:${id}` && claim.polarity === 'positive'
      ? [claim.value.printed]
      : []
  )
}
