import type {Token} from '../types.ts'
import type {Run} from './person-name.ts'

/** Whether an age or a birth stands beside a name, as only people have: Lena Varga[, 45,]; Lena Varga [(born 1975)]; Lena Varga [was born]; [45-year-old] Lena Varga. */
export function isAged(tokens: readonly Token[], {from, to}: Run): boolean {
  if (tokens[from - 1]?.lower === 'old' && /^(?:year|month|-)$/.test(tokens[from - 2]?.lower ?? '')) return true
  const sign = tokens[to]?.text
  const next = tokens[to + 1]
  if (next?.lower === 'aged' && sign === ',') return true
  if (sign === 'was' && next?.lower === 'born') return true
  if (sign === 'aged' && /^\d/.test(next?.text ?? '')) return true
  if (sign === '(' && isLife(tokens, to + 1)) return true
  if (/^(?:,|is|was)$/.test(sign ?? '') && isYearsOld(tokens, to + 1)) return true
  if (sign === '(') return next?.lower === 'born' || (next?.lower === 'b' && tokens[to + 2]?.text === '.')
  if (sign !== ',' || !/^[1-9]\d?$/.test(next?.text ?? '')) return false
  return /^[,.]$/.test(tokens[to + 2]?.text ?? '.') && !/^\d/.test(tokens[to + 3]?.text ?? '')
}

/** [53 years old], [now 53 years of age], [a 53-year-old]. */
function isYearsOld(tokens: readonly Token[], from: number): boolean {
  const at = /^(?:now|an?|just|then)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from
  if (!/^[1-9]\d?$/.test(tokens[at]?.text ?? '')) return false
  const [a, b, c, d] = [1, 2, 3, 4].map((next) => tokens[at + next]?.lower)
  return (
    (a === 'years' && (b === 'old' || (b === 'of' && c === 'age'))) ||
    (a === '-' && b === 'year' && c === '-' && d === 'old')
  )
}

/** [1940-2010], [3 May 1940 –]: years, or a day, and a dash. */
function isLife(tokens: readonly Token[], at: number): boolean {
  const year = isYear(tokens[at]) ? at : isYear(tokens[at + 2]) ? at + 2 : at + 3
  return isYear(tokens[year]) && /^[-–—]$/.test(tokens[year + 1]?.text ?? '')
}

const isYear = (token: Token | undefined) => /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '')
