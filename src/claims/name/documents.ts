import {isCapital} from '../../extract/words.ts'
import {documentHeads, numberedHeads, numberSigns} from '../../language/en/documents.ts'
import {notNames} from '../../language/en/not-names.ts'
import {DIGIT, has} from '../../text/flags.ts'
import type {Sentence, Span, Token} from '../../types.ts'

/** A law or an agreement by its name, as it stands: `Paris Agreement`, `Resolution 2231`. */
export interface Document extends Span {
  readonly name: string
}

/** The laws and agreements that a sentence names. Names of places within are no places: the agreement of Paris is not in Paris. */
export function documents({tokens, text, start}: Sentence): readonly Document[] {
  const found: Document[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!isCapital(token.text) || !documentHeads.has(token.lower)) continue
    const from = firstWord(tokens, at)
    const to = numberedHeads.has(token.lower) ? numberEnd(tokens, at) : at + 1
    if (from === at && to === at + 1) continue
    const span = {start: tokens[from]!.start, end: tokens[to - 1]!.end}
    found.push({...span, name: text.slice(span.start - start, span.end - start)})
  }
  return found
}

/** Where a name before such a word begins: the [Harrow Clean Air] Act. */
function firstWord(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && (isPart(tokens[from - 1]!) || tokens[from - 1]!.text === '-')) from--
  // What only opens the sentence may be any word.
  return from === 0 && at - from === 1 && notNames.has(tokens[0]!.lower) ? at : from
}

const isPart = ({text, lower}: Token): boolean => isCapital(text) && lower !== 'the' && !notNames.has(lower)

/** The end of the number behind such a word: Resolution [2231], Directive [2014/24]. */
function numberEnd(tokens: readonly Token[], at: number): number {
  let next = at + 1
  while (next < tokens.length && numberSigns.has(tokens[next]!.lower.replace(/\.$/, '') || tokens[next]!.lower)) next++
  if (tokens[next]?.text === '.') next++
  return has(tokens[next], DIGIT) ? next + 1 : at + 1
}
