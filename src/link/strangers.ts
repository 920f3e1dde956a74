import type {Article} from '../types.ts'

/** Names from which on an article tells what it is about. */
const enough = 8

/** Whether two articles name nothing that both name, though one of them names enough: `214 tickets` are then not `2,140 tickets` slipped. */
export function areStrangers({terms: {names: x}}: Article, {terms: {names: y}}: Article): boolean {
  if (Math.max(x.length, y.length) < enough) return false
  const named = new Set(y)
  return !x.some((name) => named.has(name))
}
