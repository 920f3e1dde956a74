import {AGENCIES, goesOn, stampKind, stampWord} from '../language/en/published.ts'
import {toRaw} from '../text/prose.ts'
import {resolve} from '../time/resolve.ts'
import type {Written} from '../time/written.ts'
import type {Block, Sentence, Stamp, Text, Time} from '../types.ts'
import {isDateline} from './dateline.ts'
import {asDay, isWritten} from './day.ts'
import {isMasthead} from './masthead.ts'

/** How many sentences from the beginning may say when the article appeared. */
const reach = 12
/** How many characters into a block a stamp may begin. */
const deepest = 400
/** How many, further down in the text. */
const shallow = 40

/** A date of the text, as a candidate for a stamp. */
export interface Candidate {
  readonly sentence: Sentence
  readonly block: Block
  /** The words of its block before and after it, trimmed. */
  readonly before: string
  readonly after: string
  /** Whether it is in figures with an hour: [31-08-2014 07:42 PM]. */
  readonly isStamp: boolean
  readonly time: Time
  readonly written: Written
}

/** The stamps that the text itself has, in its order: datelines, bylines, lines with a date. */
export function textStamps(text: Text, written: readonly Written[]): readonly Stamp[] {
  const all = candidates(text, written)
  const entries = all.filter(isEntry)
  const isChronology = new Set(entries.map(({block}) => block)).size >= fewestEntries
  return all.flatMap((candidate): Stamp[] => {
    const {time, block, written} = candidate
    const stamp = isChronology && isEntry(candidate) ? undefined : stampOf(candidate, text.title)
    return stamp ? [{time, ...stamp, span: toRaw(block.prose, written)}] : []
  })
}

/** With fewer entries [9 May 2021: The mill burns] may be when the article appeared; with more they are a chronology. */
const fewestEntries = 3

/** Whether a date opens a block as the entries of a chronology do: [9 May 2021.] The mill burns; [22/08/2022] Departure from Lisk. */
const isEntry = ({before, after}: Candidate): boolean =>
  before === '' && (/^[.:–—-]\s*[^\s.:–—-]/.test(after) || /^\p{Lu}[\p{L}-]+ /u.test(after))

function candidates(text: Text, written: readonly Written[]): Candidate[] {
  const [near, far] = [[] as Written[], [] as Written[]]
  for (const one of written) (mayBe(one, text) ? near : far).push(one)
  const values = resolve(near, undefined, far)
  return near.flatMap((one, index) => {
    const time = asDay(values[index]!.value)
    const sentence = text.sentences[one.sentence]
    const block = sentence && text.blocks[sentence.block]
    if (!block || !isWritten(time) || time.granularity === 'year') return []
    const prose = block.prose.text
    return [
      {
        sentence,
        block,
        before: prose.slice(0, one.start).trim(),
        after: prose.slice(one.end, one.end + 40).trim(),
        isStamp: one.shape.kind === 'numeric' && one.shape.clock !== undefined,
        time,
        written: one
      }
    ]
  })
}

/** Whether it stands where a stamp may: near the beginning, in a byline, at the very beginning of a block. */
function mayBe({sentence, block, start}: Written, {blocks}: Text): boolean {
  const isNear = sentence < reach || blocks[block]?.kind === 'byline'
  return start <= (isNear ? deepest : shallow)
}

function stampOf(candidate: Candidate, title?: string): Pick<Stamp, 'kind' | 'origin' | 'said'> | undefined {
  const isNear = candidate.sentence.index < reach
  const isOfDay = candidate.time.granularity === 'day'
  if (isOfDay && isNear && isDateline(candidate)) return {kind: 'published', origin: 'dateline'}
  if (isMasthead(candidate)) return {kind: 'published', origin: 'date line', said: 'nothing'}
  // Magazines appear in [June 2013]; what else names a month dates something else.
  if (!isOfDay) return undefined
  const {before, after, block} = candidate
  const isByline = block.kind === 'byline'
  const kind = isByline || isNear || before.length < 25 ? stampKind(before, isByline) : undefined
  if (kind && !(/^[A-Za-z]+(?: on)?$/.test(before) && goesOn(after))) {
    const said = stampWord(before)
    return {kind, origin: 'byline', ...(said && {said})}
  }
  return isNear && isDateLine(candidate, title) ? {kind: 'published', origin: 'date line', said: 'nothing'} : undefined
}

/**
 * [09.10.2023], [Thu Sep 5 2013 …], [24-09-2013 …] at the very beginning of a block, after the title told again,
 * after an agency's name near it, with its hour, before [(updated …)], or as the last of a line in parts: [World | 9 Nov 2020].
 */
function isDateLine({before, after, block, sentence, time, isStamp}: Candidate, title = ''): boolean {
  if (time.value.startsWith('XXXX')) return before === '' && after === ''
  if (block.kind === 'byline' || (before === '' && !/^(?:,|[a-z](?![a-z]*:))/.test(after))) return true
  if (sentence.index > 3) return false
  if (/[|•·]$/.test(before) && before.length < 80 && (after === '' || /^[|•·]/.test(after))) return true
  return isStamp || isAfterAgency(before) || (before.length > 20 && before === title) || /^\(updated /i.test(after)
}

function isAfterAgency(before: string): boolean {
  const last = /[A-Z][A-Za-z-]*$/.exec(before.slice(-20))?.[0]
  return last !== undefined && AGENCIES.has(last.toLowerCase())
}
