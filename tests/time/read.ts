import {parse} from '../../src/parse/index.ts'
import {toRaw} from '../../src/text/prose.ts'
import {segment} from '../../src/text/segment.ts'
import {extractTimes} from '../../src/time/index.ts'
import type {Source, Span, Text, Time} from '../../src/types.ts'
import {tagOf} from '../text-of.ts'

/** A time that was found, where it stands in the raw file. */
export interface Found extends Span {
  readonly text: string
  readonly time: Time
  readonly sentence: number
}

/** A file read, and the times in it. */
export interface Read {
  readonly text: Text
  readonly published?: Time
  readonly times: readonly Found[]
}

/** Find the times of a file as factlint does; `published`, where it is given, is when it appeared. */
export async function readTimes(source: Source, published?: string): Promise<Read> {
  const {page} = await parse(source)
  return timesOf(segment(published === undefined ? page : {...page, dates: [tagOf(published)]}))
}

/** The times of a text that is cut into sentences. */
export function timesOf(text: Text): Read {
  const {times, published} = extractTimes(text)
  return {
    text,
    ...(published ? {published: published.time} : {}),
    times: times.map(({start, end, sentence, value}) => {
      const {prose} = text.blocks[text.sentences[sentence]!.block]!
      return {...toRaw(prose, {start, end}), text: prose.text.slice(start, end), time: value, sentence}
    })
  }
}
