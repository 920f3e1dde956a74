import {tokenize} from '../text/tokens.ts'
import {inSentence} from '../time/recognize.ts'
import {resolve} from '../time/resolve.ts'
import type {Written} from '../time/written.ts'
import type {DateTag, Publisher, Stamp} from '../types.ts'
import {asDay, isPlausible, isWritten} from './day.ts'
import {readable} from './figures.ts'

/** What is longer holds no date, or more than one. */
const longest = 100

/** The stamps of the metadata; what cannot be read is passed over. All dates of the article decide whether [09/11/2020] has the day first. */
export function metadataStamps(
  tags: readonly DateTag[],
  written: readonly Written[],
  {dayFirst, timeZone}: Partial<Publisher> = {}
): readonly Stamp[] {
  const read = tags.map((tag) => ({tag, found: inTag(tag, timeZone)}))
  const others = [...written, ...read.flatMap(({found}) => found)]
  return read.flatMap(({tag: {kind, origin, span, said}, found}): Stamp[] => {
    const time = resolve(found, undefined, found.some(isOpen) ? others : [], dayFirst)
      .map(({value}) => asDay(value))
      .find((value) => isWritten(value) && isPlausible(value))
    return time ? [{time, kind, origin, ...(span && {span}), ...(said && {said})}] : []
  })
}

function inTag({text}: DateTag, timeZone: string | undefined): readonly Written[] {
  return text.length > longest ? [] : inSentence({index: 0, block: 0, tokens: tokenize(readable(text, timeZone))})
}

const isOpen = ({shape}: Written): boolean => shape.kind === 'numeric' && shape.dayFirst === undefined
