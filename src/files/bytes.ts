import type {Diagnostic, Source} from '../types.ts'

/** Larger files are left out: a novel has a million bytes. */
export const MAX_BYTES = 2_000_000

/** Texts with longer lines, in UTF-16 units, are left out: they are data. HTML may have them, for it is often minified. */
export const MAX_LINE = 100_000

/** A file that is left out, and why. */
export const unread = (path: string, message: string): Diagnostic => ({path, message, fatal: true})

/** Decode a file: UTF-8, or UTF-16 with a byte order mark. The mark stays, so that offsets are those of the file. */
export function decode(path: string, bytes: Uint8Array): Source | Diagnostic {
  if (bytes.length > MAX_BYTES) return unread(path, tooLarge(bytes.length))
  const encoding = encodingOf(bytes)
  const binary = encoding === 'utf-8' ? describeBinary(bytes) : undefined
  if (binary) return unread(path, binary)
  const text = strictly(bytes, encoding)
  if (text === undefined) return unread(path, describeDamage(bytes, encoding))
  const fault = describeText(path, text)
  return fault ? unread(path, fault) : {path, text}
}

/** What to say of a file of too many bytes. */
export const tooLarge = (size: number): string =>
  `too large (${megabytes(size)}; the most is ${megabytes(MAX_BYTES)}); split it, or leave it out`

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

function strictly(bytes: Uint8Array, encoding: string, more = false): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes, {stream: more})
  } catch {
    return undefined
  }
}

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive or office document'],
  ['{\\rtf', 'a rich text document']
]

function describeBinary(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const known = signatures.find(([signature]) => head.startsWith(signature))
  if (known) return `${known[1]}, not text; save its text as .txt, .md or .html`
  const nul = bytes.indexOf(0)
  if (nul < 0) return undefined
  if (looksLikeUtf16(bytes)) return 'looks like UTF-16 without a byte order mark; save it as UTF-8'
  return `binary, not text (NUL at byte offset ${nul}); leave it out, or save its text as UTF-8`
}

// Every other byte of English in UTF-16 is NUL.
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1000)
  const zeros = [0, 1].map((odd) => head.filter((byte, index) => byte === 0 && index % 2 === odd).length)
  return Math.max(...zeros) > head.length * 0.4 && Math.min(...zeros) < head.length * 0.05
}

function describeDamage(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'utf-8') return 'damaged UTF-16; save it as UTF-8'
  const at = damage(bytes)
  const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1
  return `not UTF-8 (byte 0x${bytes[at]!.toString(16)} at byte offset ${at}, line ${line}); save it as UTF-8`
}

// Where the first ill-formed sequence begins: bisect to the byte at which decoding fails, then go back to its lead byte.
function damage(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (strictly(bytes.subarray(0, middle), 'utf-8', true) === undefined) bad = middle
    else good = middle
  }
  while (good > 0 && strictly(bytes.subarray(0, good), 'utf-8') === undefined) good--
  return good
}

function describeText(path: string, text: string): string | undefined {
  if (text.trim() === '' || text === '\ufeff') return 'empty, nothing to lint; write something in it, or leave it out'
  const odd = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  if (odd > text.length * 0.05) return 'binary, not text (control characters); leave it out, or save its text as UTF-8'
  const line = /\.x?html?$/i.test(path) ? -1 : longLine(text)
  if (line < 0) return undefined
  return `line ${line} is longer than ${MAX_LINE / 1000},000 characters; break it into paragraphs, or leave the file out`
}

function longLine(text: string): number {
  if (text.length <= MAX_LINE) return -1
  return text.split(/\r\n|[\n\r]/).findIndex((line) => line.length > MAX_LINE) + 1 || -1
}
