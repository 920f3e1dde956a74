import {WORD} from '../text/flags.ts'
import type {Token} from '../types.ts'
import type {Tree} from './tree.ts'

const touchesWord = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]
  return before !== undefined && before.end === tokens[index]!.start && (before.flags & WORD) !== 0
}

const whole: ReadonlySet<string> = new Set(['whom', 'which'])

/** The noun that a number counts: [12 soldiers], [12 of the soldiers], [dozens of people], [12 were children]; -1 for none. */
export function countedNoun(tokens: readonly Token[], {tags, heads, labels}: Tree, number: number): number {
  // [IE6], [Covid19]
  if (touchesWord(tokens, number)) return -1
  let at = number
  // [8.5 million people]
  while (labels[at] === 'compound' && tags[heads[at]!] === 'NUM' && heads[at]! > at) at = heads[at]!
  if (labels[at] === 'nummod' || (labels[at] === 'amod' && tags[at] === 'NUM')) return heads[at]!
  const part = partOf()
  if (part >= 0) return whole.has(tokens[part]!.lower) ? antecedent(at) : part
  if ((labels[at] === 'nsubj' || labels[at] === 'nsubj:pass') && tags[heads[at]!] === 'NOUN') return heads[at]!
  return -1

  /** [12] of [the soldiers]; not looked for further on than people write. */
  function partOf(): number {
    const end = Math.min(tags.length, at + 12)
    for (let index = at + 1; index < end; index++)
      if (heads[index] === at && labels[index] === 'nmod' && hasOf(index)) return index
    return -1
  }

  function hasOf(index: number): boolean {
    for (let before = index - 1; before > at - 6 && before >= 0; before--)
      if (heads[before] === index && labels[before] === 'case') return tokens[before]!.lower === 'of'
    return false
  }

  /** [42 people, of whom 12 were children] */
  function antecedent(index: number): number {
    const verb = heads[index]!
    return verb >= 0 && labels[verb] === 'acl:relcl' ? heads[verb]! : -1
  }
}
