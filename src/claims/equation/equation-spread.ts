import {averageOf, perSpan} from '../../language/en/equations.ts'
import type {Quantity, TimeMention} from '../../types.ts'
import type {Equation, EquationFinder} from './equation.ts'

/** A total over a stretch of time, and the mean: `from 2015 to 2017 it carried 36 million, an average of 12 million a year`. */
export const spreads: EquationFinder = ({list, gaps}, {times, sentence}) => {
  const spans = times.flatMap((time) => lengthOf(time) ?? [])
  const [span] = spans
  if (spans.length !== 1 || !span || list.length > most) return []
  return list.flatMap((mean, at): Equation | readonly [] => {
    const total = list[at - 1]
    const unit = perSpan.exec(gaps[at + 1]!)?.[1]
    if (!total || unit !== span.value.unit || span.time.start > mean.start) return []
    const text = (from: number) => sentence.text.slice(from - sentence.start, mean.end - sentence.start).toLowerCase()
    if (!averageOf.test(text(total.end)) || /[;:()]/.test(text(Math.min(span.time.start, total.start)))) return []
    const {kind, unit: of} = mean.value
    const isAlike = (kind === undefined && of === '') || (kind === total.value.kind && of === total.value.unit)
    if (!isAlike || total.value.printed === null || total.value.kind === 'percent') return []
    const {start, end} = span.time
    return {
      kind: 'average',
      operands: [
        {role: 'mean', ...mean},
        {role: 'total', ...total},
        {role: 'number', start, end, value: span.value}
      ]
    }
  })
}

/** Numbers of a sentence that tells of one total and one mean. */
const most = 4

/** How many years, months, weeks or days a time is: `2015 to 2017` are three years, or two from one day to the same. */
function lengthOf(time: TimeMention): {readonly time: TimeMention; readonly value: Quantity} | undefined {
  const {value, timex, mod} = time.value
  const years = /^(\d{4})\/(\d{4})$/.exec(value)
  if (years && mod === undefined) {
    const apart = Number(years[2]) - Number(years[1])
    return apart > 0 ? {time, value: number(apart, apart + 1, 'year')} : undefined
  }
  const isPlain = mod === undefined || mod === 'MORE_THAN'
  const length = timex === 'DURATION' && isPlain ? /^P(\d+)([YMWD])$/.exec(value) : undefined
  const count = Number(length?.[1])
  // `over five years` may be five, or more
  const most = mod === undefined ? count : count + 1
  return count > 1 ? {time, value: number(count, most, units[length![2]!]!)} : undefined
}

const units: Readonly<Record<string, string>> = {Y: 'year', M: 'month', W: 'week', D: 'day'}

const number = (min: number, max: number, unit: string): Quantity => ({
  min,
  max,
  unit,
  modifiers: [],
  exact: min === max,
  printed: max
})
