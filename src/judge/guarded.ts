import {fail, isFailure} from '../failure.ts'
import type {Report, Rule} from '../rule.ts'

/** A rule by others, whose faults are told as its own. */
export function guarded(rule: Rule): Rule {
  return {
    ...rule,
    *check(corpus, options) {
      try {
        for (const report of rule.check(corpus, options))
          yield isReport(report)
            ? report
            : fail(`The rule \`${rule.id}\` yields what is no report; see rules/readme.md.`)
      } catch (error) {
        if (isFailure(error)) throw error
        const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
        fail(`The rule \`${rule.id}\` of a plugin failed (${reason}); mend it, or turn it off.`)
      }
    }
  }
}

function isReport(report: Partial<Report> | undefined): report is Report {
  return (
    typeof report?.message === 'function' &&
    report.fact !== undefined &&
    Array.isArray(report.why) &&
    Array.isArray(report.sides) &&
    report.sides.length > 0 &&
    report.sides.every((side) => Array.isArray(side?.witnesses) && side.witnesses.length > 0)
  )
}
