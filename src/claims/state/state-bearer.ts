import {lemma} from '../../language/en/lemma.ts'
import {bearers, personal, telling} from '../../language/en/states.ts'
import type {Argument, Syntax} from '../../syntax/index.ts'
import {CAPITAL, has} from '../../text/flags.ts'
import type {PersonMention, Subject, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'

/** Who or what a state is said of: people by name, things by what they are and are called. */
export function bearersOf(kind: string, argument: Argument, reading: Reading, syntax: Syntax): readonly Subject[] {
  if (personal.has(kind)) return peopleIn(argument, reading, syntax).map((person) => personSubject(person, reading))
  const thing = thingOf(kind, argument, reading)
  return thing ? [thing] : []
}

/** `Novak`; `the guard [Joris Novak]`; `all three, including [Novak]`; not `the lawyer of [Novak]`. */
function peopleIn({head, from, to}: Argument, reading: Reading, {tree}: Syntax): readonly string[] {
  const {mentions, sentence} = reading
  const {tokens} = sentence
  const people = mentions.filter((it): it is PersonMention => it.type === 'person')
  const known = people.filter(({end}) => {
    const at = tokens.findIndex((token) => token.end >= end)
    return isNaming(at) || isBefore(end)
  })
  if (known.length > 0) return known.map(({fullName}) => fullName)
  // A name that nothing else tells to be a person's: who is at large or dead is one.
  return namesAt(reading).flatMap(({name, last}) => (isNaming(last) ? [name] : []))

  // `Anna Velm, [the painter], was alive`, read as the painter's
  function isBefore(end: number): boolean {
    return tokens[from - 1]?.text === ',' && tokens[from - 2]?.end === end && tokens[to]?.text === ','
  }

  function isNaming(last: number): boolean {
    let at = last
    for (let steps = 0; steps < 6 && at >= 0; steps++) {
      if (at === head) return true
      const label = tree.labels[at]!
      const inside = /^(?:appos|flat|compound|conj)$/.test(label) || (label === 'nmod' && caseOf(at) === 'including')
      if (!inside) return false
      at = tree.heads[at]!
    }
    return false
  }

  function caseOf(of: number): string | undefined {
    return tokens.find((_, at) => tree.heads[at] === of && tree.labels[at] === 'case')?.lower
  }
}

/** Two or three words with capital letters in a row that no mention covers, with the last token. */
function namesAt({mentions, sentence: {tokens}}: Reading): readonly {readonly name: string; readonly last: number}[] {
  const isFree = (token: Token) =>
    has(token, CAPITAL) && !mentions.some(({start, end}) => token.start < end && start < token.end)
  const found: {name: string; last: number}[] = []
  for (let at = 1; at < tokens.length; at++) {
    let end = at
    while (end < tokens.length && isFree(tokens[end]!)) end++
    if (end - at === 2 || end - at === 3) {
      const words = tokens.slice(at, end)
      found.push({name: words.map(({text}) => text).join(' '), last: end - 1})
    }
    at = Math.max(at, end)
  }
  return found
}

function personSubject(fullName: string, reading: Reading): Subject {
  return {
    kind: 'person',
    label: fullName,
    name: fullName,
    parties: [],
    brokers: [],
    places: [],
    words: reading.words()
  }
}

/** `the Vask corridor`, `the road to Sand`: a definite thing of a kind that has such states, with the names in it. */
function thingOf(kind: string, {from, to, head}: Argument, reading: Reading): Subject | undefined {
  const {tokens} = reading.sentence
  const noun = lemma(tokens[head]!.lower, 'noun')
  if (!bearers.get(kind)?.has(noun)) return undefined
  const within = tokens.slice(from, to)
  const [start, end] = [within[0]!.start, within.at(-1)!.end]
  const names = reading
    .names()
    .filter((it) => it.start >= start && it.end <= end)
    .map(({name}) => name)
  const definite = /^(?:the|this|its|their)$/.test(within[0]!.lower)
  if (!definite && names.length === 0) return undefined
  return {
    kind: 'thing',
    label: names.length > 0 ? `${noun} (${names.join(', ')})` : noun,
    event: noun,
    parties: [...new Set(names)].sort(),
    brokers: [],
    places: [],
    words: reading.words(),
    // What tells this one of several: the [northern] bridge, [R 14].
    numerals: within.map(({lower}) => lower).filter((word) => telling.has(word) || /\d/.test(word))
  }
}
