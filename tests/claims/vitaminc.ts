import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {lint} from '../../src/index.ts'

const file = join(import.meta.dirname, '../../../shared/data/pairs/vitaminc-dev.jsonl')

export const hasVitaminc = existsSync(file)

/** What two sentences are to each other. */
export const labels = ['REFUTES', 'SUPPORTS', 'NOT ENOUGH INFO'] as const

/** Two sentences, what people say of them, and what is reported of them. */
export interface LintedPair {
  readonly id: number
  readonly claim: string
  readonly evidence: string
  readonly label: (typeof labels)[number]
  /** What was reported, each in one line; empty where nothing was. */
  readonly findings: readonly string[]
}

/** Lint each pair with digits on both sides as two articles of a corpus of its own, in the order of the file. */
export async function lintPairs(): Promise<readonly LintedPair[]> {
  const rows = readFileSync(file, 'utf8').trim().split('\n')
  const pairs = rows.map((line): Omit<LintedPair, 'findings'> => JSON.parse(line))
  const linted: LintedPair[] = []
  for (const pair of pairs.filter(({claim, evidence}) => /\d/.test(claim) && /\d/.test(evidence)))
    linted.push({...pair, findings: await findingsBetween(pair.claim, pair.evidence)})
  return linted
}

/** What is reported of two sentences, each an article of its own. */
export async function findingsBetween(a: string, b: string): Promise<readonly string[]> {
  const files = [
    {path: 'a.txt', text: a},
    {path: 'b.txt', text: b}
  ]
  const {findings} = await lint(files)
  return findings.map(({level, ruleId, message}) => `${level} ${ruleId}: ${message}`)
}

/** How many pairs there are, how many were flagged, for each label and in all. */
export interface PairScore {
  readonly pairs: number
  readonly flagged: number
}

/** Count the pairs with a label, or all. */
export function scorePairs(linted: readonly LintedPair[], label?: LintedPair['label']): PairScore {
  const those = linted.filter((pair) => label === undefined || pair.label === label)
  return {pairs: those.length, flagged: those.filter(({findings}) => findings.length > 0).length}
}
