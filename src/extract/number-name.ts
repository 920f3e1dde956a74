import {CAPITAL, has} from '../flags.ts'
import {hyphenedNouns, joinedHedges, multipliers, numberedThings} from '../language/en/numbers.ts'
import type {Token} from '../types.ts'
import {numberAt, type Printed} from './number.ts'
import {rangeEnd} from './number-range.ts'
import {unitAt} from './unit.ts'
import {isWord, touches} from './words.ts'

/** Whether a number is part of a name or code: [Resolution] 2231, [No.] 10, [G]20, [covid-]19, 102[nd], 1[:30], [[]3[]]. */
export function isName(tokens: readonly Token[], at: number, {end, digits, value}: Printed): boolean {
  const before = tokens[at - 1]
  const after = tokens[end]
  if (before?.text === '.' && /^nos?$/.test(tokens[at - 2]?.lower ?? '')) return true
  if (!digits) return isNamedInWords(tokens, at, value)
  if (
    touches(before, tokens[at]) &&
    /^(?:[\p{L}/.:#@_=+&-]|[\u2010-\u2015])/u.test(before!.text) &&
    before!.text !== '—'
  )
    return true
  if (touches(tokens[end - 1], after)) {
    if (/^(?:st|nd|rd|th|s|[/_=@])$/.test(after!.text)) return true
    // An hour: 1[:30]; not what a list follows: $12 million[:] $7 million for roads
    if (after!.text === ':' && touches(after, tokens[end + 1])) return true
    // [100+] people
    if (after!.text === '+' && touches(after, tokens[end + 1])) return true
    // A footnote: [[]3[]]
    if (after!.text === ']' && before?.text === '[') return true
  }
  // [0207] 946 0018
  if (/^0\d/.test(tokens[at]!.text)) return true
  return before !== undefined && numberedThings.has(before.lower) && (has(before, CAPITAL) || small.has(before.lower))
}

// [the] one, [Chapter] Three, [phase] two
function isNamedInWords(tokens: readonly Token[], at: number, value: number): boolean {
  const before = tokens[at - 1]
  if (!before) return false
  if (value === 1 && /^(?:no|the|this|that|any|every|each|another|which|number|day|not|only|as)$/.test(before.lower))
    return true
  // quarter [million], 75 USD [million]: not a million
  if (multipliers.has(tokens[at]!.lower) && (before.lower === 'quarter' || unitAt(tokens, at - 1))) return true
  if (before.lower === 'no' || !numberedThings.has(before.lower)) return false
  return small.has(before.lower) || (has(before, CAPITAL) && has(tokens[at], CAPITAL))
}

const small: ReadonlySet<string> = new Set(
  'no nos number room page pages chapter article section paragraph resolution flight highway route channel gate type level phase version model clause size lot amendment act category tier terminal verse'.split(
    ' '
  )
)

/** Whether a number is joined to what follows: [3-1], [20-year-old], [two-thirds]; ranges [10-15 people], measures [5-kilometer] and beds [300-bed] are not. */
export function isJoined(tokens: readonly Token[], number: Printed): boolean {
  const dash = tokens[number.end]
  if (!dash || !touches(tokens[number.end - 1], dash)) return false
  const next = tokens[number.end + 1]
  if (/^[-\u2010-\u2013]$/.test(dash.text) && touches(dash, next)) {
    if (/^\d/.test(next!.text)) return rangeEnd(tokens, number) === undefined
    return (
      !hyphenedNouns.has(next!.lower) &&
      !joinedHedges.has(next!.lower) &&
      !/^(?:strong|magnitude)$/.test(next!.lower) &&
      unitAt(tokens, number.end + 1) === undefined &&
      !numberAt(tokens, number.end + 1)
    )
  }
  return isWord(dash) && unitAt(tokens, number.end) === undefined
}
