import {actingAs, meansOf, mediations, mediators, ofStates} from '../../language/en/mediation.ts'
import type {Sentence, Span, Token} from '../../types.ts'
import type {Named} from '../name/names.ts'

/** Most words between a noun and the preposition before it: [through] the untiring good offices. */
const reach = 4

/** Names told as mediators by a noun: `under the mediation of [Oman]`, `through [Oman]’s good offices`, `with [Oman] as mediator`. */
export function mediating(sentence: Sentence, named: readonly Named[]): readonly Named[] {
  const {tokens} = sentence
  const found = tokens.flatMap((token, at) => {
    if (mediations.has(token.lower)) return byNoun(tokens, at, named) ?? []
    if (mediators.has(token.lower)) return byRole(tokens, at, named) ?? []
    return []
  })
  return named.filter((name) => found.includes(name))
}

/** `under the mediation [of Oman]`, `through [Oman]’s good offices`, `with [Norwegian] mediation`. */
function byNoun(tokens: readonly Token[], at: number, named: readonly Named[]): Named | undefined {
  const isGood = tokens[at - 1]?.lower === 'good'
  if (tokens[at]!.lower === 'offices' && !isGood) return undefined
  const first = isGood ? at - 1 : at
  const name = tokens[at + 1]?.lower === 'of' ? nameBehind(tokens, at + 1, named) : nameBefore(tokens, first, named)
  const start = name && name.start < tokens[at]!.start ? indexOf(tokens, name) : first
  const before = tokens.slice(Math.max(0, start - reach), start)
  return before.some(({lower}) => meansOf.has(lower)) ? name : undefined
}

/** `with [Oman] as the mediator`, `[Oman] acted as mediator`, `Mediator: [Oman]`, `the mediator was [Oman]`. */
function byRole(tokens: readonly Token[], at: number, named: readonly Named[]): Named | undefined {
  const [next] = [tokens[at + 1]?.lower ?? '']
  if (/^(?::|was|is)$/.test(next)) return nameBehind(tokens, at + 1, named)
  let as = at - 1
  while (as > 0 && as > at - reach && tokens[as]!.lower !== 'as') as--
  if (tokens[as]?.lower !== 'as') return undefined
  const verb = tokens[as - 1]
  if (verb && actingAs.has(verb.lower)) return nameBefore(tokens, as - 1, named)
  const name = nameBefore(tokens, as, named)
  const opener = name && tokens[indexOf(tokens, name) - 1]
  const before = opener?.lower === 'the' ? tokens[indexOf(tokens, name!) - 2] : opener
  return before?.lower === 'with' ? name : undefined
}

/** The first name behind a word, with no more than a title between. */
function nameBehind(tokens: readonly Token[], at: number, named: readonly Named[]): Named | undefined {
  let first = at + 1
  while (first < tokens.length && (ofStates.has(tokens[first]!.lower) || tokens[first]!.lower === 'of')) {
    const own = named.find(({start}) => start === tokens[first]!.start)
    if (own) return own
    first++
  }
  return named.find(({start}) => start === tokens[first]?.start)
}

/** The name that ends right before a word, or before the mark of its genitive. */
function nameBefore(tokens: readonly Token[], at: number, named: readonly Named[]): Named | undefined {
  const isOwner = /^['’]s?$/.test(tokens[at - 1]?.lower ?? '')
  const last = tokens[isOwner ? at - 2 : at - 1]
  return last && named.find(({start, end}) => end === last.end || (start <= last.start && last.end <= end))
}

const indexOf = (tokens: readonly Token[], {start}: Span): number => tokens.findIndex((it) => it.start >= start)
