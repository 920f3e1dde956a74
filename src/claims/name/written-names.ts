import {isCapital, isTitleCase} from '../../extract/words.ts'
import {NOT_NAME} from '../../text/flags.ts'
import type {Annotated, Mention, Span} from '../../types.ts'

/** Where an article writes a name. */
export interface Use extends Span {
  readonly sentence: number
  readonly text: string
}

/** A capitalised word of an article. */
export interface WrittenName {
  readonly uses: readonly Use[]
  /** How often it stands where only names have a capital: within a sentence, but in headlines that write all words so. */
  readonly sure: number
}

/** The capitalised words of at least so many letters, by their small letters, that are neither people nor written small elsewhere. */
export function writtenNames(
  {sentences, blocks, mentions}: Annotated,
  shortest: number
): ReadonlyMap<string, WrittenName> {
  const people = new Set(mentions.filter(({type}) => type === 'person').map(keyOf))
  const result = new Map<string, {uses: Use[]; sure: number}>()
  const small = new Set<string>()
  for (const sentence of sentences) {
    const {kind} = blocks[sentence.block]!
    if (kind === 'byline') continue
    const headline = isTitleCase(sentence)
    for (const [at, {text, lower, start, end, flags}] of sentence.tokens.entries()) {
      if (text.length < shortest) continue
      if (text === lower) small.add(lower)
      if (!isCapital(text) || text === text.toUpperCase() || flags & NOT_NAME) continue
      const found = result.get(lower) ?? {uses: [], sure: 0}
      found.uses.push({start, end, text, sentence: sentence.index})
      if (at > 0 && !headline) found.sure++
      result.set(lower, found)
    }
  }
  for (const lower of small) result.delete(lower)
  for (const [lower, {uses}] of result) if (uses.some((use) => people.has(keyOf(use)))) result.delete(lower)
  return result
}

const keyOf = ({sentence, end}: Pick<Mention, 'sentence' | 'end'>): string => `${sentence} ${end}`
