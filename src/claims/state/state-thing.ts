import {lemma} from '../../language/en/lemma.ts'
import {bearers, telling} from '../../language/en/states.ts'
import type {Argument, Syntax} from '../../syntax/index.ts'
import type {Sentence, Subject, Token} from '../../types.ts'
import type {Sitting} from '../maker.ts'
import type {Reading} from '../sentence.ts'

/** `the Vask corridor`, `the road to Sand`: a definite thing of a kind that has such states, with the names in it; `it` stands for one that the sentence before tells of. */
export function thingOf(kind: string, argument: Argument, reading: Reading, sitting: Sitting): Subject | undefined {
  const {tokens} = reading.sentence
  const {from, to, head} = argument
  const {lower} = tokens[head]!
  if (lower === 'it' || lower === 'they')
    return head === 0 ? meant(kind, lower === 'they', reading, sitting) : undefined
  const noun = lemma(lower, 'noun')
  if (!bearers.get(kind)?.has(noun)) return undefined
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  const names = reading.names().filter((it) => it.start >= start && it.end <= end)
  const definite = determiners.has(tokens[from]!.lower)
  if (!definite && names.length === 0) return undefined
  const tree = reading.syntax()?.tree
  return subject(
    noun,
    tokens.slice(from, to),
    names.map(({name}) => name),
    tree ? kindsIn(argument, tokens, tree) : [],
    reading
  )
}

const determiners: ReadonlySet<string> = new Set(['the', 'this', 'its', 'their'])

/** What tells the thing from others of its kind: the [coastal] road, the [thermal] baths, the road along the [river]. */
function kindsIn(
  {from, to, head}: Argument,
  tokens: readonly Token[],
  {labels, forms}: Syntax['tree']
): readonly string[] {
  const found: string[] = []
  for (let at = from; at < to; at++) {
    const {text, lower} = tokens[at]!
    if (at === head || text !== lower || !/^\p{Ll}{3,}$/u.test(lower)) continue
    if (at < head ? /^(?:amod|compound)$/.test(labels[at]!) : /^NNS?$/.test(forms[at]!)) found.push(lower)
  }
  return found
}

function subject(
  noun: string,
  within: readonly Token[],
  names: readonly string[],
  kinds: readonly string[],
  reading: Reading
): Subject {
  return {
    kind: 'thing',
    label: names.length > 0 ? `${noun} (${names.join(', ')})` : noun,
    event: noun,
    parties: [...new Set(names)].sort(),
    brokers: [],
    places: [],
    words: reading.words(),
    beside: kinds,
    // What tells this one of several: the [northern] bridge, [R 14].
    numerals: within.map(({lower}) => lower).filter((word) => telling.has(word) || /\d/.test(word))
  }
}

/** `Suspicion fell on the baths. [They] have been closed since`: the one definite thing of the kind and number that the sentence before has. */
function meant(kind: string, isMany: boolean, reading: Reading, sitting: Sitting): Subject | undefined {
  const {sentences} = sitting.article
  const before = sentences[reading.sentence.index - 1]
  if (before === undefined || before.block !== reading.sentence.block) return undefined
  const things = definite(kind, before).filter((it) => it.isMany === isMany)
  const [thing] = things
  // What it stands for may be another thing yet, of no kind that is open or closed.
  if (!thing || things.length > 1) return undefined
  const names = (sitting.readings.find(({sentence}) => sentence === before)?.names() ?? []).filter(
    ({start, end}) => start >= thing.start && end <= thing.end
  )
  return subject(
    thing.noun,
    thing.tokens,
    names.map(({name}) => name),
    thing.kinds,
    reading
  )
}

interface Thing {
  readonly noun: string
  readonly isMany: boolean
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly kinds: readonly string[]
}

/** Most words between an article and its noun. */
const longest = 4

/** `the thermal [baths]`, `the [road] to Sand`. */
function definite(kind: string, {tokens}: Sentence): readonly Thing[] {
  const found: Thing[] = []
  tokens.forEach(({lower}, at) => {
    const noun = lemma(lower, 'noun')
    if (!bearers.get(kind)?.has(noun) || bearers.get(kind)?.has(lemma(tokens[at + 1]?.lower ?? '', 'noun'))) return
    const from = tokens.findLastIndex(
      (token, index) => index < at && index >= at - longest && determiners.has(token.lower)
    )
    const between = tokens.slice(from + 1, at)
    if (from < 0 || between.some(({text}) => !/^[\p{L}\d]/u.test(text))) return
    const to =
      /^(?:of|to|at|in)$/.test(tokens[at + 1]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '')
        ? at + 3
        : at + 1
    found.push({
      noun,
      isMany: noun !== lower,
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      tokens: tokens.slice(from, to),
      kinds: between.filter(({text, lower: word}) => text === word).map(({lower: word}) => word)
    })
  })
  return found
}
