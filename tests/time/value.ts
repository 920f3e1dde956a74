// TIMEX2 and TIMEX3 spell some values differently. Both are brought to one form here before they are compared; what is not
// listed is compared as it stands. Modifiers (`mod`) are not compared, as in TempEval-3.

/** A value of TIMEX2 or TIMEX3 in the one form in which they are compared. */
export function comparable(value: string, timex = ''): string {
  return rules.reduce((result, rule) => rule(result, timex), value)
}

type Rule = (value: string, timex: string) => string

const rules: readonly Rule[] = [
  // A set: TIMEX2 writes the blank date that repeats, TIMEX3 the period. [daily] XXXX-XX-XX, P1D.
  (value, timex) => (timex === 'SET' ? blankSet(value) : value),
  // A time of no known day: [at night] XXXX-XX-XXTNI, TNI.
  (value) => value.replace(/^T(?=[\dA-Z])/, 'XXXX-XX-XXT'),
  // The time of day is left out: [the morning of 2 March 1931] 1931-03-02TMO, 1931-03-02; with its zone: T08:15-03.
  (value) => value.replace(/^([^P_]*)T[^_]*$/, '$1'),
  // Decades and centuries: [the 1730s] 173, 173X; [the 18th century] 17, 17XX; before Christ BC04, BC04XX.
  (value) => value.replace(/^((?:BC)?\d{2,3})X{1,2}$/, '$1'),
  // A day or month that nobody knows, of a year that one does: [later that year] 1926-XX-XX, 1926; 1926-07-XX, 1926-07.
  (value) => value.replace(/^((?:BC)?\d{4}(?:-\d\d)?)(?:-XX)+$/, '$1'),
  // The same length in two units: [a decade] P1DE, P10Y; [half a century] P.5CE, P50Y; [18 months] stays.
  (value) => value.replace(/^P(\d*\.?\d+)(DE|CE)$/, (_, count, unit) => `P${Number(count) * years[unit]!}Y`),
  // P1.0Y, P.5Y
  (value) => value.replace(/(?<![\d.])(\d*\.\d+)(?=[A-Z])/, (count) => String(Number(count)))
]

const years: Readonly<Record<string, number>> = {DE: 10, CE: 100}

const sets: Readonly<Record<string, string>> = {P1D: 'XXXX-XX-XX', P1W: 'XXXX-WXX', P1M: 'XXXX-XX', P1Y: 'XXXX'}

/** The blank date of a period that repeats: [every week] P1W, XXXX-WXX. */
export const blankSet = (value: string): string => sets[value] ?? value
