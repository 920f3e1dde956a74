import type {Level, RuleNote} from '../results.ts'

/** A rule with its page. */
export interface RulePage extends RuleNote {
  /** Markdown; empty where the rule has none. */
  readonly page: string
}

/** What formats for programs are told beside the result. */
export interface Setting {
  readonly version: string
  readonly rules: readonly RulePage[]
  /** The raw file at a path; nothing where it cannot be had. */
  readonly raw: (path: string) => Promise<string | undefined>
  /** The working folder: absolute, with `/`. */
  readonly cwd: string
  /** The root of the checkout, where the working folder lies in it. */
  readonly root: string
  /** Whether all that was asked for could be read. */
  readonly complete: boolean
  /** The lowest level that fails the run. */
  readonly failOn: Level
}
