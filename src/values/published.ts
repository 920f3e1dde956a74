import {comparable} from '../stamps/comparable.ts'
import {metadataStamps} from '../stamps/metadata.ts'
import {refine} from '../stamps/refine.ts'
import {textStamps} from '../stamps/text.ts'
import type {Written} from '../time/written.ts'
import type {Published, Stamp, StampKind, Text} from '../types.ts'

/** More than any article tells of itself. */
const most = 40

const kinds: readonly StampKind[] = ['published', 'updated']
const origins: readonly Stamp['origin'][] = ['front matter', 'metadata', 'dateline', 'byline', 'date line', 'url']

/** When an article appeared: the most trusted of its stamps, one of a later change only where there is no other. Absent means absent. */
export function published(text: Text, written: readonly Written[]): Published | undefined {
  const all = [...metadataStamps(text.dates, written, text.publisher), ...textStamps(text, written)]
  const stamps = distinct(kinds.flatMap((kind) => origins.flatMap((origin) => all.filter(isOf(kind, origin)))))
  const [best] = stamps
  return best && {...refine(best, stamps), stamps: comparable(best, stamps)}
}

const isOf = (kind: StampKind, origin: Stamp['origin']) => (stamp: Stamp) =>
  stamp.kind === kind && stamp.origin === origin

/** One of each day, kind and origin. */
function distinct(stamps: readonly Stamp[]): readonly Stamp[] {
  const found = new Map<string, Stamp>()
  for (const stamp of stamps) {
    const key = `${stamp.kind} ${stamp.origin} ${stamp.time.value}`
    if (!found.has(key)) found.set(key, stamp)
  }
  return [...found.values()].slice(0, most)
}
