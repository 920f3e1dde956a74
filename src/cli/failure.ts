const mark = 'FACTLINT_CANNOT_RUN'

/** Stop: factlint could not run. `message` is one line: what, where, what to do. */
export function fail(message: string): never {
  throw Object.assign(new Error(message), {code: mark})
}

/** Whether an error is one that `fail` has thrown, and not a bug. */
export const isFailure = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && error.code === mark
