import type {Attribution, Mention, Span, Text} from '../types.ts'
import {attributions} from './attribution.ts'
import {quotedBlocks} from './quotation.ts'

/** Who says what in a text, before the quotations are named. */
export interface Speech {
  /** What stands in quotation marks, by block. */
  readonly quoted: readonly (readonly Span[])[]
  /** By sentence. */
  readonly attributions: readonly (readonly Attribution[])[]
}

/** Find what is quoted and whom the sentences name as its source; runs once, after people, places and bodies are found. */
export function speech(text: Text, found: readonly Mention[]): Speech {
  const quoted = quotedBlocks(text)
  return {quoted, attributions: attributions(text, found, quoted)}
}
