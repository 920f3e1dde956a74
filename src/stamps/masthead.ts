import {MASTHEAD_WORDS, MASTHEADS, TYING} from '../language/en/published.ts'
import {CAPITAL, DIGIT, has} from '../text/flags.ts'
import type {Token} from '../types.ts'
import type {Candidate} from './text.ts'

/** What is longer is no line above an article. */
const longest = 110

/** How many sentences from the beginning one may stand. */
const deepest = 4

/**
 * A line above the article that names who publishes, and when: [Valley Courier, Thursday 7 October 2021], [Press release 30 March 2015],
 * [FENLAND ECHO 19 September 2014 Page 5], [The Westerland Review, June 2013]; or that opens it: [Lindhaven, 2 September 2023.] With a
 * bell the tram left. No headline with a date, [The vote of 9 May 2021].
 */
export function isMasthead(candidate: Candidate): boolean {
  const {sentence, block, before, time} = candidate
  if (sentence.index >= deepest || sentence.text.length > longest || time.value.startsWith('XXXX')) return false
  if (before === '' || before.length > longest) return false
  const [words, rest] = partsOf(candidate)
  if (![...words, ...rest].every(isOfLine)) return false
  if (isTied(words)) return false
  if ([...words, ...rest].some(({lower}) => MASTHEADS.has(lower))) return true
  // `Lindhaven, 2 September 2023.`; what is dated by its month alone may be a battle.
  const isPlace = words.length <= mostWords && words.at(-1)?.text === ',' && time.granularity === 'day'
  return block.kind === 'paragraph' && isPlace && isEnd(rest)
}

/** Most words and signs of a name that no word tells to be a paper's or a place's. */
const mostWords = 5

/** The words of the sentence before the date and behind it. */
function partsOf({
  sentence: {tokens},
  written: {start, end}
}: Candidate): readonly [readonly Token[], readonly Token[]] {
  return [tokens.filter((token) => token.end <= start), tokens.filter((token) => token.start >= end)]
}

/** A name, a number, a sign, or a word that such lines have. */
function isOfLine(token: Token): boolean {
  return (
    has(token, CAPITAL) ||
    has(token, DIGIT) ||
    !/\p{L}/u.test(token.text) ||
    MASTHEAD_WORDS.has(token.lower) ||
    MASTHEADS.has(token.lower)
  )
}

/** `The vote of` 9 May 2021 is a headline; `communication of` and `embargoed until 06:00,` tell when it appears. */
function isTied(words: readonly Token[]): boolean {
  const last = words.findLast(({text}) => /\p{L}/u.test(text))
  if (!last || !TYING.has(last.lower)) return false
  const noun = words[words.indexOf(last) - 1]
  return noun === undefined || !MASTHEADS.has(noun.lower)
}

const isEnd = (rest: readonly Token[]): boolean => rest.every(({text}) => text === '.')
