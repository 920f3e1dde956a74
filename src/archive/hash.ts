/**
 * A text as two numbers below 2 ** 32, by which it can be looked up: two rounds of multiplication and rotation over its UTF-16 code units,
 * with other constants (after MurmurHash3's finalizer). No guard against who makes two texts alike: they would be counted together.
 */
export function hash(text: string): readonly [high: number, low: number] {
  let high = 0xdeadbeef ^ text.length
  let low = 0x41c6ce57 ^ text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 0x9e3779b1)
    low = Math.imul(low ^ code, 0x5f356495)
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  return [high >>> 0, low >>> 0]
}
