import {describe, expect, test} from 'vitest'
import {hasSeedTimes, readSeedTimes, seedTimes} from './time/seeds.ts'

const title = hasSeedTimes ? 'times of the seed articles' : 'times of the seed articles: skipped, no data'

describe.skipIf(!hasSeedTimes)(title, () => {
  test.each([...readSeedTimes()])('%s: every time is found, in order, and nothing else', async (file, gold) => {
    const found = await seedTimes(file)
    const expected = gold.filter((one) => !one.boilerplate)
    expect(found.map(({text, time}) => ({text, value: time.value}))).toEqual(
      expected.map(({text, value}) => ({text, value}))
    )
  })
})
