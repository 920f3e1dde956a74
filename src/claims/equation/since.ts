import {numberAt} from '../../extract/number.ts'
import {aged, hedging, past, present} from '../../language/en/since.ts'
import {DIGIT} from '../../text/flags.ts'
import type {OperandClaim, Quantity, Sentence, Token} from '../../types.ts'
import type {Sitting} from '../maker.ts'
import {type Told, tied} from './tied.ts'

/** So many years before the article, and the year that they should lead to: `35 years ago, in 1994`, `ten years after the 2014 vote`. */
export function sinceClaims(sitting: Sitting): readonly OperandClaim[] {
  const {article} = sitting
  if (article.published?.time.latest === undefined) return []
  return article.sentences.flatMap((sentence) => {
    const block = article.blocks[sentence.block]!
    if (block.kind !== 'paragraph' || sentence.tokens.length > most) return []
    const years = yearsIn(sentence)
    const year =
      years &&
      (yearBeside(sentence, years) ??
        yearBelow(sentence, years, article.sentences) ??
        yearAbove(sentence, years, article.sentences))
    if (!years || !year) return []
    const told = ({from, to, value, sentence: own = sentence}: Found): Told => ({
      start: own.tokens[from]!.start,
      end: own.tokens[to - 1]!.end,
      value: {min: value, max: value, unit: 'year', modifiers: [], exact: true, printed: value} satisfies Quantity,
      reading: {sentence: own, block}
    })
    return tied('since', [['years', told(years)] as const, ['year', told(year)] as const], sitting)
  })
}

/** Words of a sentence: what has more is a table. */
const most = 100

/** A number at tokens `[from, to)`. */
interface Found {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly sentence?: Sentence
}

/** The only stretch of years of a sentence that leads back from now: [35 years ago], [ten years after], [twelve years old]. */
function yearsIn({tokens}: Sentence): Found | undefined {
  const found = tokens.flatMap(({lower}, at) => (lower === 'years' ? (stretch(tokens, at) ?? []) : []))
  return found.length === 1 ? found[0] : undefined
}

function stretch(tokens: readonly Token[], at: number): Found | undefined {
  if (!aged.has(tokens[at + 1]?.lower ?? '')) return undefined
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const number = numberAt(tokens, from)
    if (number?.end !== at || number.bounds || number.part) continue
    const isWhole = Number.isInteger(number.value) && number.value > 1 && !hedging.has(tokens[from - 1]?.lower ?? '')
    return isWhole ? {from, to: at + 2, value: number.value} : undefined
  }
  return undefined
}

/** The year that the same sentence gives. */
function yearBeside({tokens}: Sentence, {from, to}: Found): Found | undefined {
  const word = (at: number) => tokens[at]?.lower ?? ''
  if (word(to - 1) === 'after') return isPresent(tokens) && from === 0 ? behindAfter(tokens, to) : undefined
  // 35 years ago, [in 1994]
  if (word(to - 1) === 'ago' && opens.has(word(to))) {
    const at = word(to + 1) === 'in' ? to + 2 : to + 1
    if (ends.has(word(at + 1))) return yearAt(tokens, at)
  }
  // the 2003 treaty, [now] twelve years old
  const before = word(from - 1) === 'now' ? from - 1 : from
  if (!opens.has(word(before - 1))) return undefined
  // [in 1994], 35 years ago
  if (word(to - 1) === 'ago' && word(from - 3) === 'in') return yearAt(tokens, from - 2)
  return ends.has(word(to)) ? yearOfNoun(tokens, before) : undefined
}

/** Ten years after the [2014] vote. */
function behindAfter(tokens: readonly Token[], to: number): Found | undefined {
  const year = tokens[to]?.lower === 'the' ? yearAt(tokens, to + 1) : undefined
  const isOnly = tokens.filter((_, at) => yearAt(tokens, at)).length === 1
  return year && isOnly && /^\p{L}/u.test(tokens[to + 2]?.text ?? '') ? year : undefined
}

/** The [2011] agreement, twelve years old. */
function yearOfNoun(tokens: readonly Token[], from: number): Found | undefined {
  const the = tokens.findLastIndex(({lower}, at) => at < from && at >= from - 5 && lower === 'the')
  if (the < 0 || tokens.slice(the, from - 1).some(({text}) => !/^[\p{L}\d]/u.test(text))) return undefined
  return yearAt(tokens, the + 1)
}

/** The agreement, which opened the road nine years ago, … It was signed in [2011]. */
function yearBelow(sentence: Sentence, {to}: Found, sentences: readonly Sentence[]): Found | undefined {
  const next = sentences[sentence.index + 1]
  const {tokens} = sentence
  const isOwn = tokens[0]?.lower === 'the' && tokens.some(({lower}, at) => lower === 'which' && at < to && at < 8)
  if (!isOwn || !next || next.block !== sentence.block || tokens[to - 1]?.lower !== 'ago') return undefined
  const [it, was, done, when] = next.tokens.map(({lower}) => lower)
  if (it !== 'it' || was !== 'was' || !begun.has(done ?? '') || when !== 'in') return undefined
  const year = yearAt(next.tokens, 4)
  return year && {...year, sentence: next}
}

/** In [2009] 300 people fell ill in Ordley. That was twelve years ago: the only year of the sentence before. */
function yearAbove(
  {tokens, index, block}: Sentence,
  {from, to}: Found,
  sentences: readonly Sentence[]
): Found | undefined {
  const before = sentences[index - 1]
  const [that = '', was = '', now = ''] = tokens.map(({lower}) => lower)
  if (!before || before.block !== block || tokens[to - 1]?.lower !== 'ago') return undefined
  if (!/^(?:that|this|it|all)$/.test(that) || was !== 'was' || from !== (now === 'now' ? 3 : 2)) return undefined
  const years = before.tokens.flatMap((_, at) => yearAt(before.tokens, at) ?? [])
  return years.length === 1 ? {...years[0]!, sentence: before} : undefined
}

const begun: ReadonlySet<string> = new Set(
  'signed concluded opened founded built agreed adopted passed reached'.split(' ')
)
const opens: ReadonlySet<string> = new Set([',', '(', '–', '—'])
const ends: ReadonlySet<string> = new Set([',', ')', '.', '–', '—', ';'])

/** Told of today, without a word of another time. */
function isPresent(tokens: readonly Token[]): boolean {
  return tokens.some(({lower}) => present.has(lower)) && !tokens.some(({lower}) => past.has(lower))
}

function yearAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]
  if (!token || !(token.flags & DIGIT) || !/^(?:1[5-9]|20)\d\d$/.test(token.text)) return undefined
  return {from: at, to: at + 1, value: Number(token.text)}
}
