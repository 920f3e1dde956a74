import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {organizationExtractor} from '../src/extract/organization.ts'
import {personExtractor} from '../src/extract/person.ts'
import {placeExtractor} from '../src/extract/place.ts'
import {quantityExtractor} from '../src/extract/quantity.ts'
import {quotations} from '../src/extract/quotation.ts'
import {type Speech, speech} from '../src/extract/speech.ts'
import {extractTimes} from '../src/time/index.ts'
import type {Mention, Text} from '../src/types.ts'
import {textOf} from './text-of.ts'

const namers = [placeExtractor, organizationExtractor, personExtractor]

/** A text read and what is found in it, events apart. */
export interface Found {
  readonly text: Text
  readonly mentions: readonly Mention[]
  readonly said: Speech['attributions']
}

/** Find all mentions in a text; lines are blocks, `#` is a heading. */
export function find(raw: string): Found {
  return findIn(textOf(raw))
}

/** Find all mentions in a text that is read already. */
export function findIn(text: Text): Found {
  return extract(text, extractTimes(text).times)
}

/** Those of one kind. */
export function only<T extends Mention['type']>({mentions}: Found, type: T): readonly Extract<Mention, {type: T}>[] {
  return mentions.filter((it): it is Extract<Mention, {type: T}> => it.type === type)
}

/** The words of a mention. */
export function wordsOf({text}: Found, {sentence, start, end}: Mention): string {
  return text.blocks[text.sentences[sentence]!.block]!.prose.text.slice(start, end)
}

const seeds = join(import.meta.dirname, '../../shared/data/seeds')

/** Whether the real articles are there. */
export const hasSeeds = existsSync(join(seeds, 'gold/entities.json'))

/** A file of the real articles. */
export function seed(path: string): string {
  return readFileSync(join(seeds, path), 'utf8')
}

/** Where a mention stands in the raw file. */
export function rawSpan({text}: Found, {sentence, start, end}: Mention): readonly [number, number] {
  const {runs} = text.blocks[text.sentences[sentence]!.block]!.prose
  const at = (offset: number): number => {
    const run = runs.findLast((it) => it.at <= offset)!
    return run.raw + Math.min(offset - run.at, run.rawLength)
  }
  return [at(start), at(end - 1) + 1]
}

/** Milliseconds that all extractors take over a text of one block. */
export function timeOf(unit: string, length: number): number {
  const text = textOf(unit.repeat(Math.ceil(length / unit.length)))
  const start = performance.now()
  extract(text, [])
  return performance.now() - start
}

function extract(text: Text, times: readonly Mention[]): Found {
  let found = times
  for (const it of namers) found = found.concat(it(text, found))
  const said = speech(text, found)
  found = found.concat(quotations(text, found, said))
  return {text, mentions: found.concat(quantityExtractor(text, found)), said: said.attributions}
}
