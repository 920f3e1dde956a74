import {countedNoun} from '../../src/syntax/counted.ts'
import {predications} from '../../src/syntax/predications.ts'
import type {Tree} from '../../src/syntax/tree.ts'
import type {Token} from '../../src/types.ts'
import type {TreebankSentence} from './treebank.ts'

export const kinds = ['subject', 'passive subject', 'object', 'agent', 'circumstance', 'count'] as const
export type Kind = (typeof kinds)[number]

/** One thing told: `subject 3 5`, a verb and the head of its subject; names stand for their first word. */
export interface Tuple {
  readonly kind: Kind
  readonly key: string
}

/** The gold tree of a sentence. */
export function goldTree({tags, heads, labels}: TreebankSentence): Tree {
  const parts = tags.map((tag) => tag.split('|'))
  return {
    tags: parts.map(([tag = '']) => tag),
    forms: parts.map(([, form = '']) => form),
    heads,
    labels
  }
}

/** What a tree tells, by verbs and by numbers; `nameStart` gives the first word of the name that a token is in. */
export function tuplesOf(tokens: readonly Token[], tree: Tree, nameStart: readonly number[]): readonly Tuple[] {
  const found = new Map<string, Tuple>()
  for (const {predicate, form, voice, arguments: list} of predications(tokens, tree, () => true)) {
    if (form !== 'verb') continue
    for (const {role, preposition, head} of list) {
      const kind = role === 'subject' && voice === 'passive' ? 'passive subject' : role
      if (kind === 'attribute') continue
      if (kind === 'circumstance' && preposition === undefined) continue
      add(kind === 'indirect' ? 'object' : kind, `${predicate} ${preposition ?? ''} ${nameStart[head]}`)
    }
  }
  for (const [index, token] of tokens.entries()) {
    if (!/^\d/.test(token.text) && tree.tags[index] !== 'NUM') continue
    const noun = countedNoun(tokens, tree, index)
    if (noun >= 0) add('count', `${index} ${nameStart[noun]}`)
  }
  return [...found.values()]

  function add(kind: Kind, rest: string): void {
    const key = `${kind} ${rest}`
    found.set(key, {kind, key})
  }
}

/** The first token of the run of names that each token is in. */
export function nameStarts({tags}: Tree): readonly number[] {
  const result: number[] = []
  for (const [index, tag] of tags.entries())
    result.push(tag === 'PROPN' && tags[index - 1] === 'PROPN' ? result[index - 1]! : index)
  return result
}
