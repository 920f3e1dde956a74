const mark = 'FACTLINT_CANNOT_RUN'

/** Stop: factlint could not run. `message` is one line: what, where, what to do; `more` are lines on more of the kind. */
export function fail(message: string, ...more: readonly string[]): never {
  throw Object.assign(new Error(message), {code: mark, more})
}

/** What `fail` throws. */
interface Failure extends Error {
  readonly more: readonly string[]
}

/** Whether an error is one that `fail` has thrown, and not a bug. */
export const isFailure = (error: unknown): error is Failure =>
  error instanceof Error && 'code' in error && error.code === mark
