import {lemma} from '../../language/en/lemma.ts'
import {traffic, usingVerbs} from '../../language/en/states.ts'
import type {Argument, Predication} from '../../syntax/index.ts'
import type {Reading} from '../sentence.ts'

/** `Trains have crossed [the bridge] every day since 16 April`: what is used day by day, or is used again, is open. */
export function usedIn(verb: Predication, {sentence: {tokens}}: Reading): Argument | undefined {
  if (verb.form !== 'verb' || verb.voice === 'passive' || !usingVerbs.has(verb.lemma)) return undefined
  const user = verb.arguments.find(({role}) => role === 'subject')
  if (!user || !traffic.has(lemma(tokens[user.head]!.lower, 'noun'))) return undefined
  const behind = tokens.slice(verb.predicate + 1)
  const isDaily = behind.some(
    ({lower}, at) =>
      lower === 'daily' || (lower === 'every' && /^(?:day|hour|night|morning)$/.test(behind[at + 1]?.lower ?? ''))
  )
  if (!isDaily) return undefined
  return verb.arguments.find(
    ({role, preposition}) => role === 'object' || /^(?:over|across|through|along|on)$/.test(preposition ?? '')
  )
}
