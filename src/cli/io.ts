import type {Engine} from '../results.ts'

/** Where text goes: standard output or error. */
export interface Out {
  readonly write: (text: string) => unknown
  /** Whether it is a terminal. */
  readonly isTTY?: boolean | undefined
  /** Of the terminal. */
  readonly columns?: number | undefined
}

/** All that the command line touches, so that tests can hold it. */
export interface Io {
  readonly stdout: Out
  readonly stderr: Out
  readonly stdin: AsyncIterable<Uint8Array> & {readonly isTTY?: boolean}
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** Loaded when it is needed: `--help` needs none. */
  readonly engine: () => Promise<Engine>
  /** The folder of the rules, with a readme for each. */
  readonly rules: string
  readonly version: string
  /** What tells this build of factlint from all others; absent where it runs from its source, and then nothing is kept between runs. */
  readonly build?: string | undefined
}

/** 0: no errors; 1: errors, or too many warnings; 2: could not run. */
export type ExitCode = 0 | 1 | 2
