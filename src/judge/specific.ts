import type {Finding, Location} from '../results.ts'
import type {Rule} from '../rule.ts'

/** Leave out what a more specific rule tells of the same places: where `scale` says that a number is a thousand times another, `count` is silent. */
export function mostSpecific(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const over = new Map(rules.map(({id, over = []}) => [id, over]))
  const speaking = findings.filter(({ruleId}) => over.get(ruleId)?.length)
  if (speaking.length === 0) return findings
  return findings.filter(
    (finding) => !speaking.some((other) => over.get(other.ruleId)!.includes(finding.ruleId) && isSame(finding, other))
  )
}

/** Whether the place of one is a place of the other, and so is one of its related places where it has any. */
function isSame(a: Finding, b: Finding): boolean {
  const places = [b.location, ...b.relatedLocations]
  const isShared = (place: Location) => places.some((other) => overlap(place, other))
  return [a.location, ...a.relatedLocations].filter(isShared).length >= Math.min(2, 1 + a.relatedLocations.length)
}

const overlap = (a: Location, b: Location): boolean =>
  a.path === b.path && a.start.offset < b.end.offset && b.start.offset < a.end.offset
