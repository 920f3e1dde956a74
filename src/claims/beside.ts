import {lemma} from '../language/en/lemma.ts'
import type {Beside} from '../packs/meanings.ts'
import type {Argument, Predication} from '../syntax/index.ts'
import type {Token} from '../types.ts'

/** The lemmas of what a predication is said of: of [the film] was released and [they] released [the film] the object is `film`. */
export function besideOf({voice, arguments: all}: Predication, tokens: readonly Token[]): Beside {
  const word = (role: Argument['role']) => {
    const head = all.find((it) => it.role === role)?.head
    return head === undefined ? undefined : lemma(tokens[head]!.lower, 'noun')
  }
  const passive = voice === 'passive'
  return {
    object: word('object') ?? (passive ? word('subject') : undefined),
    subject: passive ? undefined : word('subject')
  }
}
