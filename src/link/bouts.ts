import {contestClasses} from '../language/en/slots.ts'
import {fold} from '../text/fold.ts'
import type {SlotClaim} from '../types.ts'
import {type Apart, apart} from './apart.ts'

/** Two wins over others, or in another class, are two bouts, whatever the day. */
export function otherBout({value: a, subject: x}: SlotClaim, {value: b, subject: y}: SlotClaim): Apart | undefined {
  const here = [...contestClasses].filter((word) => told(x, word) !== told(y, word))
  if (here.length > 0) return apart(`one is of the ${here[0]}`)
  if (a.against === undefined || b.against === undefined) return undefined
  return samePair(a, b) ? undefined : apart(`${a.name} and ${a.against} against ${b.name} and ${b.against}`)
}

/** Whether both tell of the same two: they meet once a day. */
export function samePair(a: SlotClaim['value'], b: SlotClaim['value']): boolean {
  if (a.against === undefined || b.against === undefined) return false
  const crossed = isOne(a.name, b.against) && isOne(a.against, b.name)
  return crossed || (isOne(a.name, b.name) && isOne(a.against, b.against))
}

const told = ({words = [], beside = []}: SlotClaim['subject'], word: string): boolean =>
  words.some((it) => it.startsWith(word)) || beside.some((it) => it.startsWith(word))

/** `Duyvel` and `Anneke Duyvel` */
function isOne(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`)
}

/** People by the surname alone where the other article has no more: `Anneke Duyvel` is then `Duyvel`. */
export function asWritten(names: readonly string[], others: readonly string[]): readonly string[] {
  return names.map((name) => others.find((other) => !other.includes(' ') && name.endsWith(` ${other}`)) ?? name)
}
