import {CAPITAL, has} from '../flags.ts'
import {numberedThings} from '../language/en/numbers.ts'
import type {Token} from '../types.ts'
import {measureAt} from './noun.ts'
import {numberAt, type Printed} from './number.ts'
import {rangeEnd} from './number-range.ts'
import {isWord, touches} from './words.ts'

/** Whether a number is part of a name or code: [Resolution] 2231, [No.] 10, [G]20, [covid-]19, 102[nd], 3[-1], 1[:30]. */
export function isName(tokens: readonly Token[], at: number, {end, digits, value}: Printed): boolean {
  const before = tokens[at - 1]
  const after = tokens[end]
  if (
    digits &&
    touches(before, tokens[at]) &&
    /^(?:[\p{L}/.:#@_=+&-]|[\u2010-\u2015])/u.test(before!.text) &&
    before!.text !== '—'
  )
    return true
  if (digits && touches(tokens[end - 1], after) && /^(?:st|nd|rd|th|s|[:/_=@+])$/.test(after!.text)) return true
  if (before && numberedThings.has(before.lower) && digits && (has(before, CAPITAL) || small.has(before.lower)))
    return true
  if (before?.text === '.' && /^nos?$/.test(tokens[at - 2]?.lower ?? '')) return true
  return (
    value === 1 &&
    !digits &&
    /^(?:no|the|this|that|any|every|each|another|which|number|day|not|only|as)$/.test(before?.lower ?? '')
  )
}

const small: ReadonlySet<string> = new Set(
  'no nos number room page pages chapter article section paragraph resolution flight highway route channel gate type level phase version model clause size lot amendment act'.split(
    ' '
  )
)

/** Whether a number is joined to what follows: [3-1], [20-year-old], [two-thirds]; ranges [10-15 people] and measures [5-kilometer] are not. */
export function isJoined(tokens: readonly Token[], _at: number, number: Printed): boolean {
  const dash = tokens[number.end]
  if (!dash || !touches(tokens[number.end - 1], dash)) return false
  const next = tokens[number.end + 1]
  if (/^[-\u2010-\u2013]$/.test(dash.text) && touches(dash, next)) {
    if (/^\d/.test(next!.text)) return rangeEnd(tokens, number) === undefined
    return (
      !hyphenUnits.has(next!.lower) &&
      measureAt(tokens, number.end + 1) === undefined &&
      !numberAt(tokens, number.end + 1)
    )
  }
  return isWord(dash) && measureAt(tokens, number.end) === undefined && !isPercentLike(dash)
}

const hyphenUnits: ReadonlySet<string> = new Set(
  'member magnitude kilometer kilometre meter metre mile foot ton tonne strong seat page percent point acre hectare km'.split(
    ' '
  )
)
const isPercentLike = ({text}: Token): boolean => text === '%'
