import {AGENCIES, goesOn, NO_PLACES} from '../language/en/published.ts'
import {CAPITAL, CAPITALS, has} from '../text/flags.ts'
import {tokenize} from '../text/tokens.ts'
import type {Candidate} from './text.ts'

/** What may stand behind the date of a dateline, so that the slower patterns are asked of few. */
const opens = /^(?:$|[.,:([/–—-]|\s*[A-Z([/–—-])/
const dash = /^[.,]?\s*(?:[/([]\p{Lu}|[-–—]+(?!\s*\p{Ll}))/u
const credited = /[([/](\p{L}+)[)\]/] ?[-–—]{1,2}$/u
const agency = /^[.,]?\s*(\p{Lu}[\p{L}-]+)(?=[.,:\s]|$)/u

/** [MOSCOW, October 30. /TASS/], [LONDON, 5 May (Reuters) -], [YEREVAN, 9 November, ARMENPRESS.], [Brussels, 9 November 2020]. */
export function isDateline(candidate: Candidate): boolean {
  const {before, after, block} = candidate
  if (before.length < 2 || before.length > 60 || block.kind === 'title') return false
  if (!opens.test(after) || !isPlace(before)) return false
  if (NO_PLACES.has(before.split(' ', 1)[0]!)) return false
  return dash.test(after) || isAgency(agency.exec(after)) || isCredited(candidate) || isOpening(candidate)
}

/** Most words of a place that is not in capitals: [Port of Spain] has none of small letters, [New York City] three. */
const mostWords = 3
const signs: ReadonlySet<string> = new Set([',', '.', ':', '/', '-', '–', '—', '(', ')', '[', ']', "'", '’'])

/** Whether all before the date is a place, and perhaps an agency: [MOSCOW], [BAKU, Azerbaijan,], [KABUL —], [WASHINGTON (AP) —], [St. Petersburg.]. */
function isPlace(before: string): boolean {
  let words = 0
  for (const [at, token] of tokenize(before).entries()) {
    if (signs.has(token.text) ? at === 0 : !has(token, CAPITAL)) return false
    words =
      signs.has(token.text) && token.text !== '.' ? 0 : words + (has(token, CAPITALS) || token.text === '.' ? 0 : 1)
    if (words > mostWords) return false
  }
  return true
}

const isAgency = (found: RegExpExecArray | null) => AGENCIES.has(found?.[1]?.toLowerCase() ?? '')

/** [GENEVA (Reuters) - 9 November 2020 The …]. */
const isCredited = ({before, after, time}: Candidate) =>
  isAgency(credited.exec(before)) && !time.value.startsWith('XXXX') && !goesOn(after)

/** A line of its own, [Kathmandu, 9 November: …] or [PORT SABA, 9 November 2020. The …]; at the very beginning only, for chronicles have many such. */
function isOpening({before, after, sentence, time}: Candidate): boolean {
  if (sentence.index > 2 || !/[,.]$/.test(before)) return false
  if (after.startsWith(':')) return true
  return !time.value.startsWith('XXXX') && (after === '' || (/^\.\s*\p{Lu}/u.test(after) && !/\p{Ll}/u.test(before)))
}
