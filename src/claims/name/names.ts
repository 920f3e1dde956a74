import {firstEnding, isCapital, isTitleCase} from '../../extract/words.ts'
import {locatives} from '../../language/en/brokering.ts'
import {notNames} from '../../language/en/not-names.ts'
import type {Lexicon} from '../../packs/pack.ts'
import type {Mention, Sentence, Span, Token} from '../../types.ts'
import type {NameWords} from '../terms.ts'
import {documents} from './documents.ts'

/** A name in a sentence, canonical, and whether it is there as a place or as someone who acts. */
export interface Named extends Span {
  readonly name: string
  readonly role: 'actor' | 'place'
}

/**
 * All names of a sentence but those of people and dates: places and bodies, and capitalised words that may be either.
 * `known` are the words of the article's names.
 */
export function names(
  sentence: Sentence,
  mentions: readonly Mention[],
  known: NameWords,
  lexicon: Lexicon
): readonly Named[] {
  const papers = documents(sentence).map((it) => ({...it, role: 'actor' as const}))
  const outside = papers.length > 0 ? mentions.filter((it) => !papers.some((paper) => overlaps(paper, it))) : mentions
  const found = [...papers, ...outside.flatMap((mention) => named(mention, sentence, lexicon))]
  const taken = [...found, ...mentions.filter(({type}) => type === 'person' || type === 'time')]
  // In a headline every word is capitalised.
  const unknown = (isTitleCase(sentence) ? [] : capitalised(sentence, taken, known)).map(({start, end}) => {
    const name = alias(sentence.text.slice(start - sentence.start, end - sentence.start), lexicon)
    return {start, end, name, role: role(sentence.tokens, start)}
  })
  return [...found, ...unknown].sort((a, b) => a.start - b.start)
}

function named(mention: Mention, sentence: Sentence, lexicon: Lexicon): readonly Named[] {
  const {start, end} = mention
  // `[Dravia] denies it`: one word without a title may be a country that nobody knows.
  if (mention.type === 'person' && !mention.role && !mention.fullName.includes(' '))
    return [{start, end, name: mention.fullName, role: 'actor'}]
  if (mention.type === 'organization')
    return [{start, end, name: mention.country ?? alias(mention.name, lexicon), role: 'actor'}]
  if (mention.type !== 'place') return []
  if (mention.kind === 'region' || mention.kind === 'city')
    return [{start, end, name: alias(mention.name, lexicon), role: 'place'}]
  const as = mention.kind === 'demonym' ? 'actor' : role(sentence.tokens, start)
  // `in Moscow` is the city; `Moscow agreed` is the state.
  return [
    {start, end, name: alias(as === 'actor' ? (mention.country ?? mention.name) : mention.name, lexicon), role: as}
  ]
}

function alias(name: string, lexicon: Lexicon): string {
  return lexicon.aliases.get(name.toLowerCase()) ?? name
}

/** `[in] Moscow`, `[near] the Sell corridor`: what stands before a name tells a place from an actor. */
function role(tokens: readonly Token[], start: number): Named['role'] {
  const at = firstEnding(tokens, start)
  if (at === 0) return 'actor'
  const before = tokens[at - 1]!.lower === 'the' && at > 1 ? tokens[at - 2] : tokens[at - 1]
  return before && locatives.has(before.lower) ? 'place' : 'actor'
}

/** Runs of capitalised words that nothing else has claimed; a sentence's first word counts only if it is capitalised elsewhere. */
function capitalised({tokens, text, start}: Sentence, taken: readonly Span[], known: NameWords): readonly Span[] {
  const spans: Span[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (
      !isCapital(token.text) ||
      isInitial(token.text) ||
      notNames.has(token.lower) ||
      taken.some((span) => overlaps(span, token))
    )
      continue
    const before = spans.at(-1)
    const gap = before ? text.slice(before.end - start, token.start - start) : ''
    if (before && (gap === ' ' || gap === '-')) spans.splice(-1, 1, {start: before.start, end: token.end})
    else if (at > 0 || known.has(token.lower) || isDescribed(tokens)) spans.push({start: token.start, end: token.end})
  }
  return spans
}

/** `[Ruvenia], which brokered the accord`: a first word that is one thing, of which more is told; not [Workers], who. */
function isDescribed([first, comma, which]: readonly Token[]): boolean {
  return comma?.text === ',' && /^(?:which|who|whose|where)$/.test(which?.lower ?? '') && !/s$/.test(first!.lower)
}

/** Whether no letter follows the first: `[J].`, `[A]4`. */
function isInitial(word: string): boolean {
  const second = word.charCodeAt(1)
  return !(second >= 97 && second <= 122) && !/^.\p{L}/u.test(word)
}

/** Whether two spans of one text share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
