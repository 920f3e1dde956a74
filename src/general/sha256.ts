/**
 * SHA-256 of a text in UTF-8, as hexadecimal digits. Node has it too, but takes as long to load it as to read an article; what is hashed
 * here is short.
 */
export function sha256(text: string): string {
  const state = Uint32Array.from(initial)
  const schedule = new Uint32Array(64)
  const bytes = padded(new TextEncoder().encode(text))
  for (let at = 0; at < bytes.byteLength; at += 64) digest(state, schedule, bytes, at)
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** The message, a bit, zeros up to a whole number of blocks, and its length in bits. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n)
  return view
}

/** Mix a block of 64 bytes into the state. */
function digest(state: Uint32Array, schedule: Uint32Array, bytes: DataView, from: number): void {
  expand(schedule, bytes, from)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let round = 0; round < 64; round++) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + constants[round]! + schedule[round]!
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at]! += word
}

function expand(schedule: Uint32Array, bytes: DataView, from: number): void {
  for (let at = 0; at < 16; at++) schedule[at] = bytes.getUint32(from + at * 4)
  for (let at = 16; at < 64; at++) {
    const [early, late] = [schedule[at - 15]!, schedule[at - 2]!]
    const mixed = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    schedule[at] = schedule[at - 16]! + mixed + schedule[at - 7]! + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10))
  }
}

const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits))

// The first bits behind the point of the square roots of the first eight primes, and of the cube roots of the first 64.
const initial = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]
const constants = Uint32Array.of(
  0x428a2f98,
  0x71374491,
  0xb5c0fbcf,
  0xe9b5dba5,
  0x3956c25b,
  0x59f111f1,
  0x923f82a4,
  0xab1c5ed5,
  0xd807aa98,
  0x12835b01,
  0x243185be,
  0x550c7dc3,
  0x72be5d74,
  0x80deb1fe,
  0x9bdc06a7,
  0xc19bf174,
  0xe49b69c1,
  0xefbe4786,
  0x0fc19dc6,
  0x240ca1cc,
  0x2de92c6f,
  0x4a7484aa,
  0x5cb0a9dc,
  0x76f988da,
  0x983e5152,
  0xa831c66d,
  0xb00327c8,
  0xbf597fc7,
  0xc6e00bf3,
  0xd5a79147,
  0x06ca6351,
  0x14292967,
  0x27b70a85,
  0x2e1b2138,
  0x4d2c6dfc,
  0x53380d13,
  0x650a7354,
  0x766a0abb,
  0x81c2c92e,
  0x92722c85,
  0xa2bfe8a1,
  0xa81a664b,
  0xc24b8b70,
  0xc76c51a3,
  0xd192e819,
  0xd6990624,
  0xf40e3585,
  0x106aa070,
  0x19a4c116,
  0x1e376c08,
  0x2748774c,
  0x34b0bcb5,
  0x391c0cb3,
  0x4ed8aa4a,
  0x5b9cca4f,
  0x682e6ff3,
  0x748f82ee,
  0x78a5636f,
  0x84c87814,
  0x8cc70208,
  0x90befffa,
  0xa4506ceb,
  0xbef9a3f7,
  0xc67178f2
)
