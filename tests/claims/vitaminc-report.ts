import {layout, percent} from '../table.ts'
import {type LintedPair, labels, lintPairs, scorePairs} from './vitaminc.ts'

/** How well contradictions between two sentences are told from agreement; each pair that is judged amiss, where `verbose`. */
export async function vitamincReport(verbose: boolean): Promise<string> {
  const linted = await lintPairs()
  const rows = labels.map((label) => [label, scorePairs(linted, label)] as const)
  const all = scorePairs(linted)
  const refuted = scorePairs(linted, 'REFUTES')
  const table = layout([
    ['', 'pairs', 'flagged', 'share'],
    ...rows.map(([label, {pairs, flagged}]) => [label, String(pairs), String(flagged), percent(flagged, pairs)])
  ])
  const sums = [
    `precision ${percent(refuted.flagged, all.flagged)} (${refuted.flagged} of ${all.flagged} flagged are refuted)`,
    `recall ${percent(refuted.flagged, refuted.pairs)} (${refuted.flagged} of ${refuted.pairs} refuted are flagged)`
  ]
  const head = `# vitaminc: ${linted.length} pairs of sentences with digits, each pair linted as two articles`
  return `${head}\n\n${table}\n\n${sums.join('\n')}\n${verbose ? `\n${complaints(linted).join('\n')}\n` : ''}`
}

function complaints(linted: readonly LintedPair[]): string[] {
  const amiss = linted.filter(({label, findings}) => (label === 'REFUTES') !== findings.length > 0)
  return amiss.map(({id, label, claim, evidence, findings}) => {
    const what = findings.length > 0 ? 'flagged' : 'missed'
    return [`${what} ${id} ${label}`, `  A ${claim}`, `  B ${evidence}`, ...findings.map((it) => `  ${it}`)].join('\n')
  })
}
