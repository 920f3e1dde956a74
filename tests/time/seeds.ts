import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {groupBy} from '../../src/general/group.ts'
import type {Span} from '../../src/types.ts'
import {seeds} from '../gold.ts'
import {type Found, readTimes} from './read.ts'
import {type Alignment, align, sameSpan} from './score.ts'

const file = join(seeds, 'gold/timex.json')

/** A time of the seed articles, as an editor would read it. */
export interface SeedTime extends Span {
  readonly file: string
  readonly text: string
  readonly value: string
  readonly edtf: string
  /** Other values that are right, too. */
  readonly accept?: readonly string[]
  /** [in the future]: nice to have, not missed. */
  readonly vague?: boolean
  /** It stands in what is not the article's: nothing should be found. */
  readonly boilerplate?: boolean
}

export const hasSeedTimes = existsSync(file)

/** All times of the seed articles, by file. */
export function readSeedTimes(): ReadonlyMap<string, readonly SeedTime[]> {
  const all: readonly SeedTime[] = hasSeedTimes ? JSON.parse(readFileSync(file, 'utf8')) : []
  return groupBy(all, (one) => one.file)
}

/** What we find in a seed article. */
export async function seedTimes(path: string): Promise<readonly Found[]> {
  return (await readTimes({path, text: readFileSync(join(seeds, path), 'utf8')})).times
}

/** One of the gold beside ours. */
export type SeedPair = Alignment<SeedTime, Found & {readonly value: string}>['pairs'][number]

export function alignSeeds(gold: readonly SeedTime[], found: readonly Found[]): Alignment<SeedTime, SeedPair[1]> {
  return align(
    gold,
    found.map((one) => ({...one, value: one.time.value}))
  )
}

export const rightValue = ([gold, ours]: SeedPair): boolean => isOneOf(ours.value, gold.value, gold)
export const rightEdtf = ([gold, ours]: SeedPair): boolean => isOneOf(ours.time.edtf, gold.edtf, gold)
export const rightSpan = (pair: SeedPair): boolean => sameSpan(pair)

const isOneOf = (ours: string, value: string, {accept = []}: SeedTime) => ours === value || accept.includes(ours)
