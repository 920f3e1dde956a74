import type {BaselineCounts, LintResult} from '../results.ts'
import {amount, grouped} from './numbers.ts'
import type {Paint} from './paint.ts'

/** How much was read and found, in one line: [2 errors, 1 warning in 5 articles (31 claims, 17 facts)]. */
export function summarize({summary}: LintResult, paint: Paint = (_, text) => text): string {
  const {articles, claims, facts, errors, warnings, notes, suppressed, baseline, elsewhere = 0} = summary
  if (articles === 0) return 'No article was read'
  const where = `in ${amount(articles, 'article')} (${amount(claims, 'claim')}, ${amount(facts, 'fact')})`
  const found = [
    errors > 0 && paint('red', amount(errors, 'error')),
    warnings > 0 && paint('yellow', amount(warnings, 'warning')),
    notes > 0 && paint('cyan', amount(notes, 'note'))
  ].filter((part) => part !== false)
  const quiet = suppressed > 0 ? `; ${grouped(suppressed)} suppressed` : ''
  const old = baseline
    ? `; beside the baseline: ${grouped(baseline.known)} known${moved(baseline)}, ${grouped(baseline.fixed)} fixed`
    : ''
  const rest =
    elsewhere > 0 ? `; ${amount(elsewhere, 'more finding')} ${elsewhere === 1 ? 'lies' : 'lie'} outside the change` : ''
  return `${found.join(', ') || none(baseline)} ${where}${quiet}${old}${rest}`
}

const none = (baseline: BaselineCounts | undefined): string =>
  baseline && baseline.known > 0 ? 'Nothing new found' : 'No contradictions found'
const moved = ({moved}: BaselineCounts): string => (moved > 0 ? ` (${grouped(moved)} moved)` : '')
