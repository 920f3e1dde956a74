import {performance} from 'node:perf_hooks'
import {extractTimes} from '../../src/time/index.ts'
import {layout} from '../table.ts'
import {textOf} from '../text-of.ts'

/** Strings that make one reader of dates or another take a time that grows with the square of their length, or worse. */
export const attacks: readonly string[] = [
  '1.',
  '1/',
  '1-',
  '1:',
  '1,',
  '2020-',
  '2020, ',
  '9 November 2020 ',
  'May 1, ',
  'May ',
  'in 2020 ',
  '1 day ',
  'two days later ',
  'and a half ',
  'last week ',
  'the same day ',
  'on Friday ',
  'of the ',
  'between May and ',
  '5, 6 and ',
  'twenty-',
  'hundred and ',
  'U.S. ',
  '"a ',
  '((((',
  '’s ',
  'BC ',
  'Christmas ',
  'a'
]

const sizes = [128, 512, 1024]

/** How long the time stage takes for long texts of one kind, and the exponent with which that grows: 1 is linear. */
export function attacksReport(): string {
  const rows = attacks.map((attack) => {
    const times = sizes.map((size) => time(attack.repeat(Math.ceil((size * 1024) / attack.length))))
    const growth = Math.log(times[2]! / times[0]!) / Math.log(sizes[2]! / sizes[0]!)
    return [JSON.stringify(attack), ...times.map((it) => `${it.toFixed(0)} ms`), growth.toFixed(1)]
  })
  return `# attacks: the time stage on long texts of one kind\n\n${layout([['', ...sizes.map((size) => `${size} KB`), 'exponent'], ...rows])}\n`
}

function time(raw: string): number {
  const text = textOf(raw)
  const before = performance.now()
  extractTimes(text)
  return performance.now() - before
}
