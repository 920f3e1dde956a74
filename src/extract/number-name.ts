import {datedThings, hyphenedNouns, joinedHedges, multipliers, numberedThings, streets} from '../language/en/numbers.ts'
import {CAPITAL, DIGIT, has, PHRASE_END} from '../text/flags.ts'
import type {Token} from '../types.ts'
import {numberAt, type Printed} from './number.ts'
import {rangeEnd} from './number-range.ts'
import {coinAt, unitAt} from './unit.ts'
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
  // [36 Quai] des Brumes
  if (has(after, CAPITAL) && streets.has(after!.lower)) return true
  // [664] b.c.e., [250] AD
  if (after && isEra(after, tokens[end + 1])) return true
  // [0207] 946 0018
  if (/^0\d/.test(tokens[at]!.text)) return true
  if (before !== undefined && (joins.has(before.lower) || /s$/.test(before.lower)) && isNumbered(tokens, at))
    return true
  return before !== undefined && numberedThings.has(before.lower) && (has(before, CAPITAL) || small.has(before.lower))
}

// resolutions [2118] and [2235], Articles [5] and [6]
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const last = joins.has(tokens[at - 1]!.lower) && has(tokens[at - 2], DIGIT) ? at - 3 : at - 1
  const word = tokens[last]
  if (!word?.lower.endsWith('s')) return false
  const one = word.lower.slice(0, -1)
  return numberedInMany.has(one) && (has(word, CAPITAL) || small.has(one))
}

const joins: ReadonlySet<string> = new Set(['and', 'or', ','])
const numberedInMany: ReadonlySet<string> = new Set(
  'resolution article chapter section page paragraph room phase clause amendment act route flight highway psalm figure table channel'.split(
    ' '
  )
)

const isEra = ({text, lower}: Token, next: Token | undefined) =>
  /^(?:BCE?|CE|AD)$/.test(text) ||
  /^(?:b\.?c|c\.?e)(?:\.|$)/.test(lower) ||
  (next?.text === '.' && /^[bc]$/.test(lower))

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
      coinAt(tokens, number.end + 1, number.value, true) === undefined &&
      !numberAt(tokens, number.end + 1)
    )
  }
  return isWord(dash) && unitAt(tokens, number.end) === undefined
}

/** Whether a number that looks like a year is the year of what follows: the [2016] presidential nominees, [2016] nominee James. */
export function isYearOf(
  tokens: readonly Token[],
  at: number,
  counted: {readonly unit: string; readonly modifiers: readonly string[]; readonly end: number}
): boolean {
  if (!/^(?:1[89]|20)\d\d$/.test(tokens[at]!.text) || /00$/.test(tokens[at]!.text)) return false
  // the Wildlife Act[, 1972] lists birds
  if (datedThings.has(counted.unit) || (tokens[at - 1]?.text === ',' && has(tokens[at - 2], CAPITAL))) return true
  return has(tokens[counted.end - 1], CAPITAL) && counted.modifiers.length > 0
}

/** Whether a number stands in a short name in quotation marks: the [“one house, two doors”] rule. */
export function isQuotedName(tokens: readonly Token[], at: number): boolean {
  let open = at - 1
  while (open > at - 6 && open > 0 && !opening.has(tokens[open]!.text)) open--
  if (
    !opening.has(tokens[open]?.text ?? '') ||
    !/^(?:the|an?|its|their|his|her|this|that)$/.test(tokens[open - 1]?.lower ?? '')
  )
    return false
  let close = at + 1
  while (close < open + 9 && close < tokens.length && !closing.has(tokens[close]!.text)) close++
  const next = closing.has(tokens[close]?.text ?? '') ? tokens[close + 1] : undefined
  return next !== undefined && isWord(next) && !has(next, CAPITAL | PHRASE_END)
}

const opening: ReadonlySet<string> = new Set(['"', '“', "'", '‘', '«'])
const closing: ReadonlySet<string> = new Set(['"', '”', "'", '’', '»'])
