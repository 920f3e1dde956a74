import {lazy} from '../lazy.ts'
import type {Token} from '../types.ts'
import {countedNoun} from './counted.ts'
import {verbsOf} from './lemma.ts'
import type {Model} from './model.ts'
import {parse, parseWithout} from './parse.ts'
import type {Predication} from './predication.ts'
import {predications} from './predications.ts'
import type {Tree} from './tree.ts'

export type {Argument, Predication} from './predication.ts'
export type {Tree} from './tree.ts'

/** What a sentence says of who did what. */
export interface Syntax {
  readonly tree: Tree
  readonly predications: readonly Predication[]
  /** The noun that the number at a token counts; -1 for none. */
  readonly counted: (number: number) => number
}

const none: ReadonlySet<number> = new Set()

/** Read the syntax of sentences with a model: parse(tokens), then who did what; tokens of `aside` hang on the word behind them, whatever they are. */
export function syntaxReader(model: Model): (tokens: readonly Token[], aside?: ReadonlySet<number>) => Syntax {
  const verbs = verbsOf(model)
  return (tokens, aside = none) => {
    const tree = aside.size === 0 ? parse(tokens, model) : parseWithout(tokens, aside, model)
    const told = lazy(() => predications(tokens, tree, verbs))
    return {
      tree,
      get predications() {
        return told()
      },
      counted: (number) => countedNoun(tokens, tree, number)
    }
  }
}
