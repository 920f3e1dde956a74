import {Chrono, configuration} from 'chrono-node/en'
import type {Span} from '../../src/types.ts'
import type {Timex} from './score.ts'
import {comparable} from './value.ts'

// The reader of dates that JavaScript programs use, beside which ours is measured: https://github.com/wanasit/chrono

const chrono = new Chrono(configuration.createCasualConfiguration(false))

/** The dates that chrono finds in some sentences, counted from `published` at midnight UTC; only what it is certain of, and `2020-11` where it knows no day. */
export function chronoTimes(
  sentences: readonly (Span & {readonly text: string})[],
  published: string
): readonly Timex[] {
  const reference = {instant: new Date(`${published.slice(0, 10)}T00:00:00Z`), timezone: 0}
  return sentences.flatMap(({text, start: base}) =>
    chrono.parse(text, reference).map(({index, text: words, start}) => {
      const [year, month, day] = (['year', 'month', 'day'] as const).map((unit) => start.get(unit))
      const date = [year, month, start.isCertain('day') || start.isCertain('weekday') ? day : null]
      const known = date.slice(0, date.indexOf(null) < 0 ? 3 : date.indexOf(null))
      const value = known.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')
      return {start: base + index, end: base + index + words.length, value: comparable(value)}
    })
  )
}
