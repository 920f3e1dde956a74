import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {lint} from '../../src/index.ts'
import type {Finding} from '../../src/results.ts'
import record from './findings.json' with {type: 'json'}

const folder = join(import.meta.dirname, '../../../shared/data/corpora')
const corpora = ['syria', 'wikinews']

/** Whether the real articles are there, over which findings were judged. */
export const hasArticles = corpora.every((name) => existsSync(join(folder, name)))

/** What people think of a finding who have read both places. */
export interface Judged {
  readonly fingerprint: string
  readonly rule: string
  readonly level: string
  /** `true contradiction`, `different spelling` and `ambiguous` are worth an editor's look; `update`, `different event`, `misread` and `other` are not. */
  readonly verdict: string
  readonly cause: string
}

/** The record of what was judged; fingerprints stay as long as the claims do. */
export const judged: readonly Judged[] = record

/** Verdicts that an editor wants to hear of. */
export const worthy: ReadonlySet<string> = new Set(['true contradiction', 'different spelling', 'ambiguous'])

/** All findings over the real articles together. */
export async function findRealFindings(): Promise<{readonly findings: readonly Finding[]; readonly articles: number}> {
  const files = corpora.flatMap((name) =>
    readdirSync(join(folder, name))
      .sort()
      .map((file) => ({path: `${name}/${file}`, text: readFileSync(join(folder, name, file), 'utf8')}))
  )
  const {findings} = await lint(files)
  return {findings, articles: files.length}
}
