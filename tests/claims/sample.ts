import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {extract} from '../../src/index.ts'
import type {ClaimNote} from '../../src/results.ts'
import type {Span} from '../../src/types.ts'
import {type Labelled, readLabels, type SampleName} from './labels.ts'
import {type Judged, judge, type ToldAt} from './score-labels.ts'

const folder = join(import.meta.dirname, '../../../shared/data/corpora')

export const hasSample = existsSync(folder)

/** A sentence, judged, with its text and the numbers that were found in it. */
export interface Sampled extends Judged {
  /** The raw file. */
  readonly raw: string
  readonly numbers: readonly Span[]
}

/** Read the articles of the labelled sentences of a sample, and judge the claims in those sentences. */
export async function readSample(sample: SampleName): Promise<readonly Sampled[]> {
  const sampled: Sampled[] = []
  for (const sentence of readLabels(sample)) sampled.push(await judgeSentence(sentence))
  return sampled
}

async function judgeSentence(sentence: Labelled): Promise<Sampled> {
  const raw = readFileSync(join(folder, sentence.article), 'utf8')
  const {articles} = await extract([{path: sentence.article, text: raw}])
  const {mentions, claims} = articles[0]!
  const numbers = mentions.filter(({type}) => type === 'quantity')
  return {
    ...judge(sentence, claims.flatMap(toldBy)),
    raw,
    numbers: numbers.map(({start, end}) => ({start: start.offset, end: end.offset}))
  }
}

/** What a claim says of a number; nothing for those of times and names, and of how two numbers go together: `90 miles (145 km)`. */
export function toldBy(claim: ClaimNote): readonly ToldAt[] {
  const {value, predicate, thing, voice, location} = claim
  if (value.type !== 'quantity' || predicate === undefined) return []
  const {unit, modifiers = []} = value
  // `one-in-five` is told as 1 of 5.
  const whole = value.kind === 'ratio' ? (value.of?.count ?? 1) : 1
  const part = (end: number | null) => (end === null ? null : end / whole)
  const [min, max] = [part(value.min), part(value.max)]
  const head = [...modifiers, unit].join(' ')
  return [
    {
      start: location.start.offset,
      end: location.end.offset,
      min,
      max,
      things: [unit, head, thing ?? ''].filter((it) => it !== ''),
      done: predicate,
      speaker: voice.speaker
    }
  ]
}
