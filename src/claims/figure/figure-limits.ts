import {firstEnding} from '../../extract/words.ts'
import {lemma} from '../../language/en/lemma.ts'
import type {Argument} from '../../syntax/index.ts'
import type {Limit} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import type {Setting} from './figure-setting.ts'

/** Where, in what and of whom a number holds: `2.6 million copies [in Novaria]`, `12 cases [among children]`; times apart. */
export function limits({predication, argument, from, to}: Setting, reading: Reading): readonly Limit[] {
  const circumstances = predication?.arguments.filter((it) => it.role === 'circumstance' && it !== argument) ?? []
  const found = circumstances.flatMap((it) => limit(it, reading))
  const own = argument ? within(argument, from, to, reading) : []
  return [...found, ...own]
}

function limit(it: Argument, {sentence: {tokens}, times, names, mentions}: Reading): readonly Limit[] {
  const head = tokens[it.head]!
  if (times.some(({start, end}) => start <= head.start && head.end <= end)) return []
  const [start, end] = [tokens[it.from]!.start, tokens[it.to - 1]!.end]
  const named = names().filter((name) => name.start >= start && name.end <= end)
  const preposition = it.preposition ?? ''
  // voted for [Jonas Reck]
  const person = mentions.find((one) => one.type === 'person' && one.start <= head.start && head.end <= one.end)
  if (named.length === 0 && person?.type === 'person') return [{preposition, name: person.fullName}]
  if (named.length > 0) return named.map(({name}) => ({preposition, name}))
  return [{preposition, noun: lemma(head.lower, 'noun')}]
}

/** Names in the rest of the phrase: `12 cases [in Novaria]` as an object; `5 million [for Orrin]`. */
function within(
  {from, to}: Argument,
  first: number,
  last: number,
  {sentence: {tokens}, names}: Reading
): readonly Limit[] {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  const [before, behind] = [tokens[first]!.start, tokens[last - 1]!.end]
  return names()
    .filter((name) => name.start >= start && name.end <= end && (name.end <= before || name.start >= behind))
    .map(({start: at, name}) => ({
      preposition: tokens[firstEnding(tokens, at) - 1]?.lower === 'for' ? 'for' : '',
      name
    }))
}
