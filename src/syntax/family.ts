import type {Token} from '../types.ts'
import type {Tree} from './tree.ts'

/** The dependents of each token of a tree, from left to right, and the stretch of its phrase. */
export interface Family {
  readonly children: readonly (readonly number[])[]
  /** Where the phrase of each token begins, without what {@link apart} names. */
  readonly from: readonly number[]
  /** Where it ends, exclusive. */
  readonly to: readonly number[]
}

// What hangs on a phrase but is told beside it: [twelve soldiers] and [two guards] are two, [the man], [who fled] too.
const apart: ReadonlySet<string> = new Set(
  'punct cc conj case mark acl:relcl appos parataxis discourse advcl cop nsubj nsubj:pass csubj aux aux:pass orphan list vocative expl ccomp reparandum'.split(
    ' '
  )
)

// Behind these a phrase does not go on.
const breaking: ReadonlySet<string> = new Set(['cc', 'conj', 'appos', 'acl:relcl', 'parataxis', 'advcl', 'list'])

const none: readonly number[] = []

/** Work out who hangs on whom. Linear in the length of the sentence. */
export function familyOf(tokens: readonly Token[], {heads, labels, tags}: Tree): Family {
  const children = childrenOf(heads)
  const from = heads.map((_, index) => index)
  const to = heads.map((_, index) => index + 1)
  // Where a phrase begins with its preposition: [at] least.
  const edge = [...from]
  for (const head of leavesFirst(heads, children)) {
    let open = true
    for (const child of children[head]!) {
      const label = labels[child]!
      // `the satellite [Helia]`: the name of what stands right before it.
      if (label === 'appos' && open && from[child] === to[head] && tags[child] === 'PROPN') {
        to[head] = to[child]!
        continue
      }
      if (child > head && (breaking.has(label) || tokens[edge[child]! - 1]?.text === ',')) open = false
      if (label === 'case' && child < head) edge[head] = Math.min(edge[head]!, edge[child]!)
      if (apart.has(label)) continue
      if (child < head) from[head] = Math.min(from[head]!, edge[child]!)
      else if (open) to[head] = Math.max(to[head]!, to[child]!)
    }
    edge[head] = Math.min(edge[head]!, from[head]!)
  }
  return {children, from, to}
}

function childrenOf(heads: readonly number[]): readonly (readonly number[])[] {
  const children: (readonly number[])[] = new Array(heads.length).fill(none)
  for (let index = 0; index < heads.length; index++) {
    const head = heads[index]!
    if (head < 0) continue
    if (children[head] === none) children[head] = [index]
    else (children[head] as number[]).push(index)
  }
  return children
}

function leavesFirst(heads: readonly number[], children: readonly (readonly number[])[]): readonly number[] {
  const order: number[] = []
  for (let index = 0; index < heads.length; index++) if (heads[index] === -1) order.push(index)
  for (let at = 0; at < order.length; at++) for (const child of children[order[at]!]!) order.push(child)
  return order.reverse()
}
