import {AFTER_AGE} from '../../language/en/time/lengths.ts'
import type {Count} from '../numbers.ts'
import {countBefore} from '../numbers.ts'
import {isCapital, low} from '../words.ts'
import type {Parser, Piece} from '../written.ts'

const oldest = 120

/** An age without its unit: [aged 45], [at the age of 16], [at age 30]; called by its cue. */
export const age: Parser = (words, at) => {
  const start = low(words, at + 1) === 'of' ? at + 2 : at + 1
  for (let end = start + 3; end > start; end--) {
    const count = countBefore(words, end)
    if (count?.from === start && isAge(count) && !/^(?:to|per|%|-|years?)$/.test(low(words, end)))
      return found(start, end, count)
  }
  return undefined
}

/** An age between commas behind a name: [Lena Varga, 45, said]; called by the number. */
export const commaAge: Parser = (words, at) => {
  if (low(words, at - 1) !== ',' || !/^[1-9]\d$/.test(low(words, at)) || !isCapital(words, at - 2)) return undefined
  const isName = isCapital(words, at - 3) || /^[.”"]$/.test(low(words, at - 3))
  const closes = low(words, at + 1) === ',' && AFTER_AGE.test(low(words, at + 2))
  return isName && closes ? found(at, at + 1, {from: at, value: Number(low(words, at))}) : undefined
}

const isAge = ({value}: Count) => Number.isInteger(value) && value > 0 && value <= oldest

const found = (from: number, to: number, {value}: Count): Piece => ({
  from,
  to,
  shape: {
    kind: 'duration',
    value: `P${value}Y`,
    days: [Math.round((value - 0.5) * 365.25), Math.round((value + 1) * 365.25)]
  }
})
