import {irregularForms} from '../language/en/inflect.ts'
import {behindParticiple} from '../language/en/reporting.ts'
import type {Token} from '../types.ts'

/** Whether a word behind a noun tells what was done to it: facts [heard] in court, a survey [published] on Monday, data [collected] by them. */
export function isParticiple(tokens: readonly Token[], at: number): boolean {
  const {lower, text} = tokens[at]!
  if (text !== lower || !(lower.endsWith('ed') || irregularForms.has(lower))) return false
  const next = tokens[at + 1]
  // the UK [based] group, a widely [cited] report
  return next === undefined || !/^\p{Ll}/u.test(next.text) || behindParticiple.has(next.lower)
}
