import {dayNumber, daysBetween} from '../values/interval.ts'
import {reconciler} from './reconciler.ts'

/** The last country to do so left the old calendar in 1923. */
const last = dayNumber('1926-01-01')
const first = dayNumber('1582-10-15')

/** What is 25 October by the Julian calendar is 7 November by the Gregorian one. */
export const calendar = reconciler('calendar', 'time', ({claim: {value: a}}, {claim: {value: b}}) => {
  if (!a.earliest || !b.earliest || a.granularity !== 'day' || b.granularity !== 'day') return undefined
  const day = a.earliest < b.earliest ? a.earliest : b.earliest
  const [number, apart] = [dayNumber(day), Math.abs(daysBetween(a.earliest, b.earliest))]
  if (number < first || number > last || apart !== lag(Number(day.slice(0, 4)))) return undefined
  return `${apart} days apart, as the Julian and the Gregorian calendar were`
})

/** Days by which the Julian calendar lags: 10 until 1700, then one more for each century that is no leap year. */
const lag = (year: number): number => Math.floor(year / 100) - Math.floor(year / 400) - 2
