import type {Figure, Limit} from '../types.ts'
import {shared} from './same-name.ts'

/** Whether two numbers hold for others by the same word: `voted [for Orr]`, `voted [for Moss]`. */
export function otherLimits(a: Figure, b: Figure, core: (name: string) => string): boolean {
  return a.limits.some(({preposition}) => {
    const [x, y] = [namesBehind(a.limits, preposition), namesBehind(b.limits, preposition)]
    return preposition !== '' && x.length > 0 && y.length > 0 && shared(x, y, core).length === 0
  })
}

const namesBehind = (limits: readonly Limit[], like: string): readonly string[] =>
  limits.flatMap(({preposition, name}) => (preposition === like && name !== undefined ? [name] : []))
