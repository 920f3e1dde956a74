import {crc32} from 'node:zlib'
import {shared} from '../claims/terms.ts'
import type {Kept} from '../results.ts'
import type {Article} from '../types.ts'

/** Bytes before the JSON: the checksum. */
const head = 4

/** An article as bytes that tell whether they are whole, and the article of `key`: a checksum, then JSON. */
export function encode(key: string, {article, problems}: Kept): Uint8Array {
  const {sketch, ...rest} = article
  const hashes = Buffer.from(sketch.hashes.buffer, sketch.hashes.byteOffset, sketch.hashes.byteLength).toString(
    'base64'
  )
  const json = Buffer.from(JSON.stringify({article: {...rest, sketch: {size: sketch.size, hashes}}, problems}))
  return sealed(key, json)
}

/** The article of `key`, or nothing where the bytes are damaged; `names` are the words of the names in the articles before it. */
export function decode(key: string, bytes: Uint8Array, names: Map<string, string>): Kept | undefined {
  const json = unsealed(key, bytes)
  if (!json) return undefined
  const {article, problems} = JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.length).toString())
  const {terms, sketch} = article
  const hashes = Buffer.from(sketch.hashes, 'base64')
  return {
    article: {
      ...(article as Article),
      // Each name is kept once for all articles, as it is when they are read.
      terms: {...terms, names: terms.names.map((name: string) => shared(name, names)), leads: terms.leads},
      // A copy of its own: what `Buffer` decodes may lie at an odd place of a greater piece of memory.
      sketch: {size: sketch.size, hashes: new Uint32Array(new Uint8Array(hashes).buffer)}
    },
    problems
  }
}

/** A part of an archive as bytes that tell whether they are whole, and the part of this name with these contents. */
export function sealed(name: string, bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(head + bytes.length)
  new DataView(whole.buffer).setUint32(0, checksum(name, bytes))
  whole.set(bytes, head)
  return whole
}

/** What {@link sealed} was given, or nothing where the bytes are damaged. */
export function unsealed(name: string, bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < head) return undefined
  const rest = bytes.subarray(head)
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) === checksum(name, rest) ? rest : undefined
}

/** Of the key too, so that bytes which a broken page puts under another key are told. */
export const checksum = (key: string, json: Uint8Array): number => crc32(json, crc32(key))
