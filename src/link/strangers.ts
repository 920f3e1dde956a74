import type {Article} from '../types.ts'

/** Names from which on an article tells what it is about. */
const enough = 8

/** Whether two articles name nothing that both name, though one of them names enough: `214 tickets` are then not `2,140 tickets` slipped. */
export const areStrangers = (a: Article, b: Article): boolean =>
  Math.max(a.terms.names.length, b.terms.names.length) >= enough && !shareName(a, b)

/** Whether there is a name in both articles. */
export function shareName({terms: {names: x}}: Article, {terms: {names: y}}: Article): boolean {
  const named = new Set(y)
  return x.some((name) => named.has(name))
}
