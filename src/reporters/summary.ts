import type {LintResult} from '../results.ts'
import {amount} from './numbers.ts'
import type {Paint} from './paint.ts'

/** How much was read and found, in one line: [2 errors, 1 warning in 5 articles (31 claims, 17 facts)]. */
export function summarize({summary}: LintResult, paint: Paint = (_, text) => text): string {
  const {articles, claims, facts, errors, warnings, notes} = summary
  if (articles === 0) return 'No article was read'
  const where = `in ${amount(articles, 'article')} (${amount(claims, 'claim')}, ${amount(facts, 'fact')})`
  const found = [
    errors > 0 && paint('red', amount(errors, 'error')),
    warnings > 0 && paint('yellow', amount(warnings, 'warning')),
    notes > 0 && paint('cyan', amount(notes, 'note'))
  ].filter((part) => part !== false)
  return `${found.join(', ') || 'No contradictions found'} ${where}`
}
