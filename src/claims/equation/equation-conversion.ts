import {conversions as ways} from '../../values/units.ts'
import type {Amount, Amounts} from './amounts.ts'
import type {Equation, EquationFinder} from './equation.ts'

/** A measure told twice: `10 km (6 miles)`, `10 km, or 6 miles,`. */
export const conversions: EquationFinder = (amounts) => {
  const {list, gaps} = amounts
  return list.flatMap((again, at): Equation | readonly [] => {
    const first = list[at - 1]
    if (again.value.kind !== 'measure' || first?.value.kind !== 'measure') return []
    if (!opens.test(gaps[at]!) || !closes.test(gaps[at + 1]!)) return []
    if (first.value.unit === again.value.unit || ways(first.value.unit, again.value.unit).length === 0) return []
    if (isSeveral(amounts, at) || isRange(first) !== isRange(again)) return []
    // The race is over [5 km or 10 miles]: one or the other
    if (gaps[at] === ' or ' && (first.value.min === null || first.value.max === null)) return []
    return {
      kind: 'conversion',
      operands: [
        {role: 'again', ...again},
        {role: 'first', ...first}
      ]
    }
  })
}

const opens = /^(?: ?[([]|\/| \/ |, or | or )$/
const closes = /^(?:[)\]]|\s*$|[.,;])/

const isRange = ({value: {printed}}: Amount): boolean => printed === null

/**
 * Whether a measure is only a piece of what is told: `6 feet 2 inches (1.88 m)`, `2 by 3 meters (7 by 10 feet)`, `from 5 km to 8 km (5
 * miles)`.
 */
function isSeveral({list, gaps}: Amounts, at: number): boolean {
  const before = gaps[at - 1]!
  const isPiece = at > 1 && before.length < 8 && /^(?:[\s,-]*|.*\b(?:by|x|to|and|or|per)\W*|\W*[–×x]\W*)$/.test(before)
  return (
    isPiece ||
    /(?:\b(?:by|x)|×) ?(?:a )?$/.test(before) ||
    (list[at + 1] !== undefined && /^(?: (?:by|x|to|and)|-by-| ?[×x–-])/.test(gaps[at + 1]!))
  )
}
