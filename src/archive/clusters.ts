import type {KnownClusters} from '../link/cluster.ts'
import type {Kind} from '../link/kinds.ts'

/** What is put together, as JSON: of each kind its name, and of each cluster its members and its links. */
export function encodeClusters(kinds: readonly Kind[]): Uint8Array {
  const rows = kinds.map(({name, clusters}) => [
    name,
    clusters()
      .filter(({members}) => members.length > 1)
      .map(({members, links}) => [members, links.map(({a, b, weight}) => [a, b, weight])])
  ])
  return new TextEncoder().encode(JSON.stringify(rows))
}

/** What {@link encodeClusters} made. */
export function decodeClusters(bytes: Uint8Array): KnownClusters {
  const rows: readonly (readonly [string, readonly (readonly [number[], [number, number, number][]])[]])[] = JSON.parse(
    new TextDecoder().decode(bytes)
  )
  return new Map(
    rows.map(([name, clusters]) => [
      name,
      clusters.map(([members, links]) => ({members, links: links.map(([a, b, weight]) => ({a, b, weight}))}))
    ])
  )
}
