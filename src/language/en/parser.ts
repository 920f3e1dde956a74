import {lazy} from '../../general/lazy.ts'
import {type Syntax, syntaxReader} from '../../syntax/index.ts'
import {DIGIT, NUMBER_OPENER} from '../../text/flags.ts'
import type {Token} from '../../types.ts'
import {currencySigns} from './currencies.ts'
import {englishSyntax} from './syntax/model.ts'

/** Longer sentences are lists and tables, and read as nothing. */
const longest = 150

/** Reads who did what off a sentence; the model is read when the first sentence comes, and nothing is where its file was left out. */
export function parser(): (tokens: readonly Token[]) => Syntax | undefined {
  const read = lazy(() => {
    const model = englishSyntax()
    return model && syntaxReader(model)
  })
  return (tokens) => (tokens.length > longest ? undefined : read()?.(tokens, hedgesIn(tokens)))
}

/** Which tokens only hedge a number: `[at least] 16 people`. They say nothing of who did what, and lead a parser astray. */
function hedgesIn(tokens: readonly Token[]): ReadonlySet<number> {
  let found: Set<number> | undefined
  for (let at = 2; at < tokens.length; at++) {
    if (!(tokens[at]!.flags & (DIGIT | NUMBER_OPENER)) && !currencySigns.has(tokens[at]!.text)) continue
    const last = tokens[at - 1]!.lower
    if (!lastWords.has(last) || !hedges.has(`${tokens[at - 2]!.lower} ${last}`)) continue
    found ??= new Set()
    found.add(at - 2).add(at - 1)
  }
  return found ?? none
}

const none: ReadonlySet<number> = new Set()

const hedges: ReadonlySet<string> = new Set([
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'up to',
  'as many as',
  'no fewer',
  'close to',
  'an estimated',
  'well over',
  'just over',
  'just under',
  'or more'
])

/** Most words before a number end none of them. */
const lastWords: ReadonlySet<string> = new Set(Array.from(hedges, (hedge) => hedge.split(' ')[1]!))
