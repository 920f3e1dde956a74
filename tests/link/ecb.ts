import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const file = join(import.meta.dirname, '../../../shared/data/events/ecbplus-dev.jsonl')

/** Whether the texts with their events are there. */
export const hasEcb = existsSync(file)

/** A mention of what people annotated: an action, a person, a place, a time. Offsets are in the document's text. */
export interface GoldMention {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** Mentions of one thing have one chain; `null` where nobody said what it is the same as. */
  readonly chain: string | null
}

/** A news text, tokenised, of a topic: two events that are easily confused. */
export interface GoldDocument {
  readonly id: string
  readonly topic: number
  readonly text: string
  readonly mentions: readonly GoldMention[]
}

/** Read ECB+ (Cybulska and Vossen 2014, CC BY 3.0). */
export function readEcb(): readonly GoldDocument[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line): GoldDocument => JSON.parse(line))
}

/** Whether a mention names something that happened, or did not. */
export function isAction({type}: GoldMention): boolean {
  return type.includes('ACTION')
}
