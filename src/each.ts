import {compare} from './general/order.ts'
import type {Sources} from './results.ts'
import type {Diagnostic, Source} from './types.ts'

/** Take one article after the other, which tells what is wrong with it; one that cannot be read is told of, and the others go on. */
export async function each(
  sources: Sources,
  take: (source: Source) => Promise<readonly string[]>
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = []
  for await (const source of sources) {
    const {path} = source
    try {
      for (const message of await take(source)) found.push({path, message, fatal: false})
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      found.push({path, message: `was left out: it could not be read (${reason})`, fatal: true})
    }
  }
  return byPath(found)
}

/** In the order of their paths. */
export function byPath<T extends {readonly path: string}>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => compare(a.path, b.path))
}
