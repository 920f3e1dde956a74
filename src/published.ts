import {metadataStamps} from './stamps/metadata.ts'
import {refine} from './stamps/refine.ts'
import {textStamps} from './stamps/text.ts'
import type {Written} from './time/written.ts'
import type {Published, Stamp, StampKind, Text} from './types.ts'

/** More than any article tells of itself. */
const most = 40

const kinds: readonly StampKind[] = ['published', 'updated']
const origins: readonly Stamp['origin'][] = ['front matter', 'metadata', 'dateline', 'byline', 'date line', 'url']

/** When an article appeared: the most trusted of its stamps, one of a later change only where there is no other. Absent means absent. */
export function published(text: Text, written: readonly Written[]): Published | undefined {
  const all = [...metadataStamps(text.dates, written), ...textStamps(text, written)]
  const stamps = distinct(kinds.flatMap((kind) => origins.flatMap((origin) => all.filter(isOf(kind, origin)))))
  const [best] = stamps
  return best && {...refine(best, stamps), stamps}
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
<<<<<<< HEAD
  return undefined
}

/** The first date in a string of metadata, whatever its form. */
function dayIn(date: string, written: readonly Written[]): Time | undefined {
  const found = inSentence({index: 0, block: 0, tokens: tokenize(date)})
  return resolve(found, undefined, written)
    .map(({value}) => asDay(value))
    .find(isPublication)
}

/** Publication counts in days: the hour goes. */
function asDay(time: Time): Time {
  if (time.timex !== 'TIME') return time
  const value = time.value.slice(0, 10)
  return {...time, timex: 'DATE', value, edtf: value, granularity: 'day'}
}

/** A day, a month or a year that is written: [2020-10-30], [October 30]; no weekday, no [yesterday]. */
const isPublication = (time: Time): boolean =>
  time.timex === 'DATE' && time.inferred !== 'all' && ['day', 'month', 'year'].includes(time.granularity)

/** A date of the text, as a candidate for its publication. */
interface Candidate {
  readonly sentence: Sentence
  /** The words of its block before and after it, trimmed. */
  readonly before: string
  readonly after: string
  readonly isByline: boolean
  /** Whether it is in figures with an hour: [31-08-2014 07:42 PM]. */
  readonly isStamp: boolean
  readonly time: Time
}

function fromText(text: Text, written: readonly Written[]): Published | undefined {
  const list = candidates(text, written)
  const dateline = list.find(isDateline)
  if (dateline) return {time: dateline.time, origin: 'dateline'}
  for (const words of PUBLISHED_WORDS) {
    const byline = list.find((candidate) => isByline(candidate, words))
    if (byline) return {time: byline.time, origin: 'byline'}
  }
  const line = list.find((candidate) => candidate.sentence.index < reach && isDateLine(candidate, text.title))
  return line && {time: line.time, origin: 'date line'}
}

function candidates(text: Text, written: readonly Written[]): Candidate[] {
  const near = written.filter(({start}) => start <= 400)
  const values = resolve(
    near,
    undefined,
    written.filter(({start}) => start > 400)
  )
  return near.flatMap((one, index) => {
    const time = asDay(values[index]!.value)
    const sentence = text.sentences[one.sentence]
    const block = sentence && text.blocks[sentence.block]
    if (!block || !isPublication(time) || time.granularity !== 'day') return []
    const prose = block.prose.text
    return [
      {
        sentence,
        before: prose.slice(0, one.start).trim(),
        after: prose.slice(one.end, one.end + 40).trim(),
        isByline: block.kind === 'byline',
        isStamp: one.shape.kind === 'numeric' && one.shape.clock !== undefined,
        time
      }
    ]
  })
}

// [MOSCOW, October 30. /TASS/], [LONDON, 5 May (Reuters) -], [BAKU, Azerbaijan, Nov. 9 -]
const place =
  /^(?:[\p{Lu}][\p{Lu}.'’ -]+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?:, ?\p{Lu}[\p{L}. ]{1,30})?(?:[,.:]| [-–—])?(?: ?[([/]\p{L}+[)\]/])?,?$/u
const dash = /^[.,]?\s*(?:[/([]|[-–—])/

function isDateline({before, after, sentence}: Candidate): boolean {
  return sentence.index < reach && before.length > 1 && before.length < 60 && place.test(before) && dash.test(after)
}

function isByline({before, isByline, sentence}: Candidate, words: readonly string[]): boolean {
  const opening = before.toLowerCase().replace(/[:,]?(?: on| at)?[:,]?$/, '')
  return (isByline || sentence.index < reach || before.length < 25) && words.includes(opening)
}

/**
 * [09.10.2023], [Thu Sep 5 2013 …], [24-09-2013 …] at the very beginning of a block, after the title told again,
 * after an agency's name near it, or with its hour.
 */
function isDateLine({before, after, sentence, time, isByline, isStamp}: Candidate, title = ''): boolean {
  if (time.value.startsWith('XXXX')) return before === '' && after === ''
  if (isByline || (before === '' && !/^(?:,|\p{Ll}(?!\p{L}*:))/u.test(after))) return true
  if (sentence.index > 3) return false
  const last =
    before
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .at(-1) ?? ''
  const isAgency = AGENCIES.has(last) && /\p{Lu}[\p{L}-]*$/u.test(before)
  return isAgency || isStamp || (before.length > 20 && before === title)
=======
  return [...found.values()].slice(0, most)
>>>>>>> 78555dbc0c25d3c94fa15d6520a5161ef40a4b76
}
