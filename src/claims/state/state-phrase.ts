import {lazy} from '../../general/lazy.ts'
import {stateLinkForms, statePhrases} from '../../language/en/states.ts'
import type {Sentence, Token} from '../../types.ts'

/** Words of a sentence that say what state something is in. */
export interface StatePhrase {
  readonly kind: string
  readonly state: string
  /** Its first token, and the one behind its last. */
  readonly from: number
  readonly to: number
}

/** What the first word of a phrase opens, the longest first. */
const byFirst = lazy((): ReadonlyMap<string, readonly Phrase[]> => {
  const found = new Map<string, Phrase[]>()
  for (const [kind, state, phrases] of statePhrases)
    for (const phrase of phrases) {
      const words = phrase.split(' ')
      found.set(words[0]!, [...(found.get(words[0]!) ?? []), {kind, state, words}])
    }
  return found
})

interface Phrase {
  readonly kind: string
  readonly state: string
  readonly words: readonly string[]
}

/** All phrases in a sentence that may tell of a state. */
export function statePhrasesIn(tokens: readonly Token[]): readonly StatePhrase[] {
  return tokens.flatMap(({lower}, from) =>
    (byFirst().get(lower) ?? []).flatMap(({kind, state, words}) =>
      words.every((word, at) => tokens[from + at]?.lower === word) ? [{kind, state, from, to: from + words.length}] : []
    )
  )
}

/** Whether a sentence may say of a thing what state it is in: a word for it right behind `is` or `remains`. */
export function maySayState({tokens}: Sentence): boolean {
  return tokens.some(
    ({lower}, at) =>
      stateLinkForms.has(lower) && tokens.slice(at + 1, at + 4).some((token) => byFirst().has(token.lower))
  )
}
