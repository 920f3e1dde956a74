import {reigning} from '../../language/en/ages.ts'
import {ordinals} from '../../language/en/ordinals.ts'
import {date} from '../../time/build.ts'
import type {PersonMention, Time, TimeMention, Token} from '../../types.ts'
import type {Days} from '../../values/interval.ts'
import {type AgeNumber, numberOfYears} from './age-number.ts'

/** A date of birth and the token behind it. */
export interface Birth {
  readonly time: Time
  readonly to: number
}

/** Most words between `born` and its date: born [to a baker in the town of Marle] in 1975. */
const reach = 8

/** The date behind `born`, written with its year: born [3 March 1975], born in Marle in [1975], b. [1975]. */
export function birthAt(tokens: readonly Token[], at: number, times: readonly TimeMention[]): Birth | undefined {
  for (let index = at; index < Math.min(tokens.length, at + reach); index++) {
    const {text, lower, start} = tokens[index]!
    const time = times.find((it) => it.start === start)
    if (time) return isDated(time.value) ? {time: time.value, to: behind(tokens, time.end, index)} : undefined
    if (/^(?:1[89]|20)\d\d$/.test(text)) return {time: year(text), to: index + 1}
    if (stops.has(lower) && !(index === at && lower === '.')) return undefined
  }
  return undefined
}

const stops: ReadonlySet<string> = new Set([
  '.',
  ';',
  ')',
  'who',
  'which',
  'and',
  'but',
  'after',
  'before',
  'when',
  'while',
  '"',
  '”'
])

const year = (text: string) => date(text, {granularity: 'year', inferred: 'none'})

function isDated({timex, inferred, earliest, latest, granularity, mod, alternatives}: Time): boolean {
  return (
    timex === 'DATE' &&
    inferred === 'none' &&
    !!earliest &&
    !!latest &&
    !mod &&
    !alternatives &&
    (granularity === 'day' || granularity === 'month' || granularity === 'year')
  )
}

function behind(tokens: readonly Token[], offset: number, from: number): number {
  let to = from
  while (to < tokens.length && tokens[to]!.start < offset) to++
  return to
}

/** When somebody lived, as brackets behind the name tell: Lena Varga [(3 May 1940 – 9 June 2010)]. */
export interface Life {
  readonly born: Time
  readonly died: Days
  readonly from: number
  readonly to: number
}

/** Shorter spans are terms of office, if only the years are told; a few long ones, reigns. */
const shortest = {day: 25, year: 40} as const

export function lifeAt(
  tokens: readonly Token[],
  at: number,
  times: readonly TimeMention[],
  person: PersonMention
): Life | undefined {
  const first = tokens[at + 1]
  const time = tokens[at]?.text === '(' && first ? times.find(({start}) => start === first.start) : undefined
  const to = time ? behind(tokens, time.end, at) : at
  if (!time || tokens[to]?.text !== ')' || reigning.test(person.role ?? '')) return undefined
  const [born = '', died = '', more] = time.value.value.split('/')
  const kind = /^\d{4}-\d\d-\d\d$/.test(born) ? 'day' : /^\d{4}$/.test(born) ? 'year' : undefined
  if (!kind || more !== undefined || died.length !== born.length) return undefined
  const years = Number(died.slice(0, 4)) - Number(born.slice(0, 4))
  if (years < shortest[kind] || years > 110) return undefined
  const last = date(died, {granularity: kind, inferred: 'none'})
  return {
    born: date(born, {granularity: kind, inferred: 'none'}),
    died: [last.earliest!, last.latest!],
    from: at + 1,
    to
  }
}

/** [80th birthday], [fiftieth birthday] after his or her. */
export function birthdayAt(tokens: readonly Token[], at: number): AgeNumber | undefined {
  const first = tokens[at]
  const number = first && /^\d+$/.test(first.text) && /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.lower ?? '')
  if (number && tokens[at + 2]?.lower === 'birthday') {
    const age = numberOfYears(tokens, at)
    return age && {...age, to: at + 3}
  }
  const years = tens.get(first?.lower ?? '') ?? ordinals.get(first?.lower ?? '')
  return years !== undefined && years > 0 && tokens[at + 1]?.lower === 'birthday'
    ? {months: [years * 12, years * 12 + 12], from: at, to: at + 2}
    : undefined
}

const tens: ReadonlyMap<string, number> = new Map(
  [
    'twentieth',
    'thirtieth',
    'fortieth',
    'fiftieth',
    'sixtieth',
    'seventieth',
    'eightieth',
    'ninetieth',
    'hundredth'
  ].map((word, at) => [word, 20 + at * 10] as const)
)
