import {lazy} from '../general/lazy.ts'
import type {Token} from '../types.ts'
import {countedNoun} from './counted.ts'
import {verbsOf} from './lemma.ts'
import type {Model} from './model.ts'
import {parse, parseWithout, roomFor} from './parse.ts'
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

/** Tokens of a sentence as people write them; longer ones are given room of their own. */
const usual = 200

/** Read the syntax of sentences with a model: parse(tokens), then who did what; tokens of `aside` hang on the word behind them, whatever they are. */
export function syntaxReader(model: Model): (tokens: readonly Token[], aside?: ReadonlySet<number>) => Syntax {
  const verbs = verbsOf(model)
  const shared = roomFor(usual)
  return (tokens, aside = none) => {
    const room = tokens.length <= usual ? shared : roomFor(tokens.length)
    const tree = aside.size === 0 ? parse(tokens, model, room) : parseWithout(tokens, aside, model, room)
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
