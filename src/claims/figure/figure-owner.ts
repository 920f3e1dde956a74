import {substitutes} from '../../language/en/clauses.ts'
import {lemma} from '../../language/en/lemma.ts'
import type {Argument, Syntax} from '../../syntax/index.ts'
import {CAPITAL, has, WORD} from '../../text/flags.ts'
import type {Owner, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'
import type {Setting} from './figure-setting.ts'
import type {Range} from './figure-verb.ts'

/** Whose number it is: the possessor of the noun that it hangs on, else the subject of its clause, else what is done to. */
export function owner(setting: Setting, reading: Reading, syntax: Syntax): Owner | undefined {
  const {nouns, predication, argument, from, to} = setting
  const subject = predication?.arguments.find(({role}) => role === 'subject')
  // `[the film]'s rating is 68 %`: the number is the subject's, and the subject somebody's.
  const holders = argument ? nouns : [...nouns, ...(subject ? [subject.head] : [])]
  for (const noun of holders) {
    const held = possessor(noun, {from, to}, syntax, reading.sentence.tokens)
    if (held !== undefined) return named(held, held, held + 1, reading)
  }
  if (!predication || !argument) return undefined
  // `[the film] has a score of 60, based on 12 reviews`: the score is nobody.
  const governor = syntax.predications[predication.governor]
  const above =
    predication.relation === 'participle' ? governor?.arguments.find(({role}) => role === 'subject') : undefined
  if (above && above !== argument) return named(above.head, above.from, above.to, reading)
  // pays [a fine of 5 million crowns]: the number is nobody's who is told with it.
  const isOwn = (it: Argument) => it === argument || (it.from <= from && from < it.to)
  const other = (role: Argument['role']) => predication.arguments.find((it) => it.role === role && !isOwn(it))
  const whose = other('subject') ?? other('object') ?? other('agent')
  return whose && named(whose.head, whose.from, whose.to, reading)
}

/** `[Novak]'s share of 12 %`, `the share of [Novak]`. */
function possessor(
  noun: number,
  number: Range,
  {tree: {heads, labels}}: Syntax,
  tokens: readonly Token[]
): number | undefined {
  for (let at = 0; at < heads.length; at++) {
    if (heads[at] !== noun || (number.from <= at && at < number.to)) continue
    if (labels[at] === 'nmod:poss' || (labels[at] === 'nmod' && at > noun && hasCase(at, 'of'))) return at
  }
  return undefined

  function hasCase(of: number, word: string): boolean {
    for (let at = noun + 1; at < of; at++)
      if (heads[at] === of && labels[at] === 'case') return tokens[at]!.lower === word
    return false
  }
}

/** A phrase as somebody: by the name that it has, else by its noun; a pronoun is nobody. */
function named(
  head: number,
  from: number,
  to: number,
  {sentence: {tokens}, mentions, names}: Reading
): Owner | undefined {
  const word = tokens[head]!
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  const person = mentions.find((it) => it.type === 'person' && it.start <= word.start && word.end <= it.end)
  if (person?.type === 'person') return {name: person.fullName}
  const name = names().find((it) => it.start >= start && it.end <= end && it.start <= word.start && word.end <= it.end)
  if (name) return {name: name.name}
  if (substitutes.has(word.lower) || !has(word, WORD)) return undefined
  // `[Slow West] scored 91 %`: a name that nobody knows.
  if (head > 0 && has(word, CAPITAL)) return {name: word.text}
  return {noun: lemma(word.lower, 'noun')}
}
