import {beatingForms} from '../../language/en/slots.ts'
import type {Argument, Predication} from '../../syntax/index.ts'
import type {Span} from '../../types.ts'
import type {Reading} from '../sentence.ts'

/** `Duyvel [beat] Ferrant by two lengths` where the syntax sees no verb: between two names it is one. */
export function beatings(reading: Reading, known: readonly Predication[]): readonly Predication[] {
  const {tokens} = reading.sentence
  return tokens.flatMap((token, at) => {
    const lemma = beatingForms.get(token.lower)
    if (lemma === undefined || known.some(({predicate}) => predicate === at)) return []
    const [before, behind] = [tokens[at - 1], tokens[at + 1]]
    const winner = before && nameWith(reading, ({end}) => end === before.end)
    const loser = behind && nameWith(reading, ({start}) => start === behind.start)
    if (!winner || !loser) return []
    const verb = {predicate: at, form: 'verb', lemma, voice: 'active', relation: 'main', governor: -1, aux: []} as const
    return [{...verb, arguments: [argument('subject', winner, reading), argument('object', loser, reading)]}]
  })
}

function nameWith({names, mentions}: Reading, test: (span: Span) => boolean): Span | undefined {
  return mentions.find((it) => it.type === 'person' && test(it)) ?? names().find(test)
}

function argument(role: Argument['role'], {start, end}: Span, {sentence: {tokens}}: Reading): Argument {
  const from = tokens.findIndex((token) => token.start >= start)
  const to = tokens.findLastIndex((token) => token.end <= end) + 1
  return {role, from, to, head: to - 1}
}
