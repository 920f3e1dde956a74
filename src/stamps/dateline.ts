import {AGENCIES, goesOn, NO_PLACES} from '../language/en/published.ts'
import type {Candidate} from './text.ts'

// [MOSCOW], [BAKU, Azerbaijan,], [GENEVA/NEW YORK,], [KABUL, Afghanistan —], [WASHINGTON (AP) —], [St. Petersburg.]
const place =
  /^(?:[\p{Lu}][\p{Lu}.'’ /-]+|\p{Lu}\p{L}+\.?(?:[ /]\p{Lu}\p{L}+){0,2})(?:, ?\p{Lu}[\p{L}. ]{1,30})?(?:[,.:]| [-–—]{1,2})?(?: ?[([/]\p{L}+[)\]/])?(?: ?[-–—]{1,2})?,?$/u
/** What may stand behind the date of a dateline, so that the slower patterns are asked of few. */
const opens = /^(?:$|[.,:([/–—-]|\s*[A-Z([/–—-])/
const dash = /^[.,]?\s*(?:[/([]\p{Lu}|[-–—]+(?!\s*\p{Ll}))/u
const credited = /[([/](\p{L}+)[)\]/] ?[-–—]{1,2}$/u
const agency = /^[.,]?\s*(\p{Lu}[\p{L}-]+)(?=[.,:\s]|$)/u

/** [MOSCOW, October 30. /TASS/], [LONDON, 5 May (Reuters) -], [YEREVAN, 9 November, ARMENPRESS.], [Brussels, 9 November 2020]. */
export function isDateline(candidate: Candidate): boolean {
  const {before, after, block} = candidate
  if (before.length < 2 || before.length > 60 || block.kind === 'title') return false
  if (!opens.test(after) || !place.test(before)) return false
  if (NO_PLACES.has(before.split(' ', 1)[0]!)) return false
  return dash.test(after) || isAgency(agency.exec(after)) || isCredited(candidate) || isOpening(candidate)
}

const isAgency = (found: RegExpExecArray | null) => AGENCIES.has(found?.[1]?.toLowerCase() ?? '')

/** [GENEVA (Reuters) - 9 November 2020 The …]. */
const isCredited = ({before, after, time}: Candidate) =>
  isAgency(credited.exec(before)) && !time.value.startsWith('XXXX') && !goesOn(after)

/** A line of its own, or [Kathmandu, 9 November: …]; at the very beginning only, for chronicles have many such. */
function isOpening({before, after, sentence, time}: Candidate): boolean {
  if (sentence.index > 2 || !/[,.]$/.test(before)) return false
  return (after === '' && !time.value.startsWith('XXXX')) || after.startsWith(':')
}
