import {Chrono, configuration} from 'chrono-node/en'

/** What chrono reads in a text, only what is written there; offsets in that text. */
export interface ChronoDate {
  readonly start: number
  readonly end: number
  readonly month: number
  readonly day: number
  readonly year?: number
  /** The last day, where a range is written: [19-20 September]. */
  readonly lastDay?: number
}

// chrono is built for assistants: most of its parsers guess, prefer the future or take numbers that belong to the next
// word. Only the two that read a day beside a month's name are wanted. The package does not export them, and a bundler may
// rename them, so they are known by the words of their patterns, which are not run: some take 20 ms to compile.
const words = ['september', 'fifteenth']
const knows = ({source}: RegExp) => words.every((word) => source.includes(word))

const parsers = configuration
  .createConfiguration(true, false)
  .parsers.filter((parser) => knows(parser.pattern(undefined as never)))

const chrono = new Chrono({parsers, refiners: []})
const reference = {instant: new Date(0), timezone: 0}

/** Days beside names of months in a short text, in the order of the text. */
export function chronoDates(text: string): readonly ChronoDate[] {
  return chrono.parse(text, reference).flatMap(({index, text, start, end}) => {
    const [month, day] = [start.get('month'), start.get('day')]
    if (!start.isCertain('month') || !start.isCertain('day') || month === null || day === null) return []
    const year = start.isCertain('year') ? start.get('year') : null
    const lastDay = end?.get('day')
    return [
      {
        start: index,
        end: index + text.length,
        month,
        day,
        ...(year === null ? {} : {year}),
        ...(typeof lastDay === 'number' ? {lastDay} : {})
      }
    ]
  })
}
