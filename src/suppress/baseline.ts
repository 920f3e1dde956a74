import {groupBy} from '../general/group.ts'
import type {Baseline, BaselineCounts, Finding} from '../results.ts'

/** What is new beside a baseline, and what became of the rest. */
export interface Compared extends BaselineCounts {
  readonly fresh: readonly Finding[]
}

/**
 * Compare findings with those of a baseline. A finding is known only if each of its places is: one that a new article joins is new, and so
 * is a second one of the same values. A place that moves within its file is the same; so is one whose file has another name now.
 */
export function compareWith(
  {findings: old, elsewhere = []}: Baseline,
  findings: readonly Finding[],
  articles: readonly string[],
  only: boolean
): Compared {
  const there = new Set([...articles, ...elsewhere])
  const unread = new Set(elsewhere)
  const left = new Map([...groupBy(old, ({fingerprint}) => fingerprint)].map(([print, same]) => [print, [...same]]))
  const fresh: Finding[] = []
  const counts = {known: 0, moved: 0}
  for (const finding of findings) {
    const candidates = left.get(finding.fingerprint) ?? []
    const paths = [finding.location, ...finding.relatedLocations].map(({path}) => path)
    const ranked = candidates.map((entry) => ({entry, renamed: renamed(paths, entry.paths, there)}))
    const best = ranked.filter((one) => one.renamed !== undefined).sort((a, b) => a.renamed! - b.renamed!)[0]
    if (!best) {
      fresh.push(finding)
      continue
    }
    candidates.splice(candidates.indexOf(best.entry), 1)
    counts.known++
    if (best.renamed! > 0) counts.moved++
  }
  const shown = new Set(fresh.map(({fingerprint}) => fingerprint))
  const gone = [...left.values()]
    .flat()
    .filter(({fingerprint, paths}) => !shown.has(fingerprint) && !paths.some((path) => unread.has(path)))
  return {fresh, ...counts, fixed: only ? 0 : gone.length}
}

/** How many places have another path than they had; nothing where one is new. Only a file that is gone can have got another name. */
function renamed(now: readonly string[], before: readonly string[], there: ReadonlySet<string>): number | undefined {
  const rest = [...before]
  const odd = now.filter((path) => {
    const at = rest.indexOf(path)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return odd.length <= rest.filter((path) => !there.has(path)).length ? odd.length : undefined
}
