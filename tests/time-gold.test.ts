import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse} from '../src/parse/index.ts'
import {segment} from '../src/segment.ts'
import {extractTimes} from '../src/time/index.ts'
import {seeds} from './gold.ts'

interface Expected {
  readonly file: string
  readonly text: string
  readonly value: string
  readonly vague?: boolean
  readonly boilerplate?: boolean
}

const file = join(seeds, 'gold/timex.json')
const isThere = existsSync(file)
const gold: readonly Expected[] = isThere ? JSON.parse(readFileSync(file, 'utf8')) : []

async function times(name: string) {
  const {page} = await parse({path: name, text: readFileSync(join(seeds, name), 'utf8')})
  const text = segment(page)
  return extractTimes(text).times.map(({start, end, sentence, value}) => {
    const {block} = text.sentences[sentence]!
    return {text: text.blocks[block]!.prose.text.slice(start, end), value: value.value}
  })
}

describe.skipIf(!isThere)(
  isThere ? 'times of the seed articles' : 'times of the seed articles: skipped, no data',
  () => {
    test.each([...new Set(gold.map((one) => one.file))])(
      '%s: every time is found, in order, and nothing else',
      async (name) => {
        const expected = gold.filter((one) => one.file === name && !one.boilerplate)
        expect(await times(name)).toEqual(expected.map(({text, value}) => ({text, value})))
      }
    )
  }
)
