import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {toRaw} from '../../src/text/prose.ts'
import type {Span} from '../../src/types.ts'
import {chronoTimes} from './chrono.ts'
import {type Found, readTimes} from './read.ts'
import {type Alignment, align, type Timex} from './score.ts'
import {comparable} from './value.ts'

const file = join(import.meta.dirname, '../../../shared/data/timex/wikiwars-dev.jsonl')

/** A history of a war with the time expressions that its annotators saw. */
interface Row {
  readonly id: string
  readonly dct: string
  readonly text: string
  readonly timexes: readonly (Span & {readonly val?: string; readonly comment?: string})[]
}

/** One of their expressions; `known` is false where only knowledge of the world resolves it: [nine weeks of siege]. */
export interface Gold extends Timex {
  readonly known: boolean
}

/** One history, measured. */
export interface History {
  readonly id: string
  readonly text: string
  readonly alignment: Alignment<Gold>
  /** What chrono finds, for comparison. */
  readonly chrono: Alignment<Gold>
}

export const hasWikiWars = existsSync(file)

/** Find the times of each history, and put ours beside theirs. */
export async function readWikiWars(): Promise<readonly History[]> {
  const rows = readFileSync(file, 'utf8').trim().split('\n')
  return Promise.all(rows.map((line) => measure(JSON.parse(line))))
}

async function measure({id, dct, text, timexes}: Row): Promise<History> {
  const gold = timexes.map(({start, end, val, comment}) => ({
    start,
    end,
    value: comparable(val ?? ''),
    known: !comment?.startsWith('EC:EVENT-BASED')
  }))
  const {times, text: read} = await readTimes({path: `${id}.txt`, text}, dct)
  const ours = times.flatMap(ends).map(({start, end, value, timex}) => ({start, end, value: comparable(value, timex)}))
  const sentences = read.sentences.map((sentence) => ({
    text: sentence.text,
    ...toRaw(read.blocks[sentence.block]!.prose, sentence)
  }))
  return {id, text, alignment: align(gold, ours), chrono: align(gold, chronoTimes(sentences, dct))}
}

interface End extends Timex {
  readonly timex: string
}

const opening = /^(?:from|between) /i
const joint = /^(.*?)(?: (?:to|until|till|through|and) | ?[-–—] ?)(.*)$/

/** A range is one expression for us and two for TIMEX2: [from [4] to [6 March]], [[1939]-[1945]]. */
export function ends({start, end, text, time: {value, timex}}: Found): readonly End[] {
  const [first, last] = value.split('/')
  const skipped = opening.exec(text)?.[0].length ?? 0
  const match = last === undefined ? null : joint.exec(text.slice(skipped))
  if (!match || first === '' || last === '') return [{start, end, value, timex}]
  const [from, to] = [match[1]!, match[2]!]
  return [
    {start: start + skipped, end: start + skipped + from.length, value: first!, timex},
    {start: end - to.length, end, value: last!, timex}
  ]
}

/** The alignment without what only knowledge of the world resolves; what of ours overlaps that is not held against us. */
export function withoutEvents({pairs, missed, spurious}: Alignment<Gold>): Alignment<Gold> {
  return {pairs: pairs.filter(([gold]) => gold.known), missed: missed.filter((gold) => gold.known), spurious}
}
