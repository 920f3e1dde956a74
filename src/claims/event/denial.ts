import {denying, pastForms} from '../../language/en/denials.ts'
import type {Sentence, Token} from '../../types.ts'

/** Longer sentences deny one thing and tell another. */
const longest = 30

/** Whether a sentence may say that something was not done, by its words alone: it is worth a parse. */
export function mayDeny({tokens}: Sentence): boolean {
  if (tokens.length > longest || tokens.at(-1)?.text === '?') return false
  return tokens.some((token, at) => denies(token, at, tokens))
}

/** Most words of a sentence that is parsed only because it tells what was done. */
const short = 12

/** Whether a short sentence says in the passive that something was done: `Shots [were fired] at the palace`. */
export function mayTellDone({tokens}: Sentence): boolean {
  if (tokens.length > short) return false
  const at = tokens.findIndex(({lower}) => lower === 'was' || lower === 'were')
  return at > 0 && isVerb(tokens[at + 1], false)
}

function denies({lower}: Token, at: number, tokens: readonly Token[]): boolean {
  if (lower === 'never') return true
  // `[No] siren was sounded`
  if (lower === 'no' && (at === 0 || tokens[at - 1]!.text === ',' || tokens[at - 1]!.lower === 'but'))
    return tokens.slice(at + 1, at + 6).some((token) => token.lower === 'was' || token.lower === 'were')
  if (!denying.has(lower)) return false
  const before = lower === 'not' || lower === "n't" ? (tokens[at - 1]?.lower ?? '') : lower.slice(0, -3)
  return pastForms.has(before) && isVerb(tokens[at + 1], before === 'did')
}

/** Not `was not [the] first`, `were not [in] the house`. */
const isVerb = (token: Token | undefined, base: boolean): boolean =>
  token !== undefined && (base || /(?:ed|en|wn|ght|de|nt|lt|ld|ne|ung|ut|un|et)$/.test(token.lower))
