import {LEFT, RIGHT, SHIFT, type State} from '../../src/syntax/transitions.ts'

const [shiftOnly, leftOnly, rightOnly] = [Int32Array.of(SHIFT), Int32Array.of(LEFT), Int32Array.of(RIGHT)]
const few = Int32Array.of(SHIFT, LEFT)
const all = Int32Array.of(SHIFT, LEFT, RIGHT)

/** The moves that are possible: only the last word on the stack hangs on the root. */
export function possible({depth, next, count}: State): Int32Array {
  if (next === count) return depth > 1 ? rightOnly : leftOnly
  if (depth === 0) return shiftOnly
  return depth === 1 ? few : all
}

/**
 * How many gold arcs each move would put out of reach: the dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013).
 * It says what is best after mistakes too, so that the parser learns to live with its own.
 */
export function costs(state: State, heads: Int32Array, out: Int32Array): void {
  const {stack, depth, next, count} = state
  out.fill(0)
  const top = depth > 0 ? stack[depth - 1]! : -1
  const below = depth > 1 ? stack[depth - 2]! : -1
  if (next < count) out[SHIFT] = shiftCost(state, heads, top)
  if (top < 0) return
  const head = heads[top]!
  if (head === below || head > next) out[LEFT]!++
  if (head >= next) out[RIGHT]!++
  for (let at = next; at < count; at++) {
    if (heads[at] !== top) continue
    out[LEFT]!++
    out[RIGHT]!++
  }
}

function shiftCost({stack, depth, next}: State, heads: Int32Array, top: number): number {
  let cost = 0
  for (let at = 0; at < depth; at++) {
    const item = stack[at]!
    if (heads[item] === next) cost++
    if (heads[next] === item && item !== top) cost++
  }
  return cost
}
