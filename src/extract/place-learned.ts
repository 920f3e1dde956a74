import {particles} from '../language/en/names.ts'
import {CAPITAL, GIVEN_NAME, has, REPORTING_VERB, TITLE_HEAD} from '../text/flags.ts'
import type {Mention, PlaceMention, Sentence, Text, Token} from '../types.ts'
import type {Place} from './gazetteer.ts'
import {type Cue, cueAt} from './place-cues.ts'
import {placeNameEnd} from './place-name.ts'
import {bySentence, isTitleCase, mask, wordsOf} from './words.ts'

type Taken = readonly (Mention | undefined)[]

interface Cued extends Cue {
  readonly from: number
  readonly name: string
}

/** Places that are not known by name, by sentence: those with a cue, and all further mentions of them. */
export function learnPlaces(
  text: Text,
  known: readonly (readonly PlaceMention[])[],
  found: readonly Mention[]
): readonly (readonly PlaceMention[])[] {
  const others = bySentence(
    text,
    found.filter(({type}) => type === 'time')
  )
  const people = personLike(text)
  const masks = text.sentences.map((it) => mask<Mention>(it, [...others[it.index]!, ...known[it.index]!]))
  const cues = text.sentences.map((it) => cuesIn(it, masks[it.index]!, people))
  const learned = believed(cues)
  return text.sentences.map((it) => mentionsIn(it, masks[it.index]!, cues[it.index]!, learned))
}

function cuesIn(sentence: Sentence, taken: Taken, people: ReadonlySet<string>): readonly Cued[] {
  const {tokens} = sentence
  if (!(sentence.flags & CAPITAL) || isTitleCase(sentence)) return []
  const result: Cued[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!(tokens[from]!.flags & CAPITAL) && tokens[from + 1]?.text !== '-') continue
    const to = placeNameEnd(tokens, taken, from)
    if (to === from) continue
    const cue = from > 0 && taken[from - 1]?.type === 'place' ? undefined : cueAt(tokens, taken, from, to, people)
    if (cue) {
      const {value, end, word, learn} = cue
      result.push({value: within(value, tokens, taken, end), end, word, learn, from, name: wordsOf(tokens, from, to)})
    }
    from = (cue?.end ?? to) - 1
  }
  return result
}

// near [Otranto], Italy; the town of [Karsk] in Norway
function within(value: Place, tokens: readonly Token[], taken: Taken, end: number): Place {
  if (value.country !== undefined || !/^(?:,|in)$/.test(tokens[end]?.lower ?? '')) return value
  const at = tokens[end]!.text === ',' && tokens[end + 1]?.lower === 'in' ? end + 2 : end + 1
  const other = taken[at]
  if (other?.type !== 'place' || other.country === undefined || other.kind === 'demonym') return value
  const region = other.kind === 'region' ? {region: other.name} : {}
  return {...value, country: other.country, ...region}
}

// [in X] alone may be a book or a game; [in X] and [from X], or [near X], is a place.
function believed(cues: readonly (readonly Cued[])[]): ReadonlyMap<string, Place> {
  const words = new Map<string, Set<string>>()
  const places = new Map<string, Place>()
  for (const list of cues) {
    for (const {name, word, value, learn} of list) {
      if (!learn) continue
      const others = words.get(name)
      if (others) others.add(word)
      else words.set(name, new Set([word]))
      const known = places.get(name)
      if (!known || value.kind === 'city' || (known.country === undefined && value.country !== undefined))
        places.set(name, {...known, ...value, name})
    }
  }
  return new Map([...places].filter(([name]) => words.get(name)!.size > 1 || !isWeak([...words.get(name)!][0]!)))
}

function isWeak(word: string): boolean {
  return word === 'in' || word === 'from'
}

function mentionsIn(
  sentence: Sentence,
  taken: Taken,
  cues: readonly Cued[],
  learned: ReadonlyMap<string, Place>
): readonly PlaceMention[] {
  if (!(sentence.flags & CAPITAL) || (cues.length === 0 && learned.size === 0)) return []
  const {tokens} = sentence
  const result: PlaceMention[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!(tokens[from]!.flags & CAPITAL) && tokens[from + 1]?.text !== '-') continue
    const cue = cues.find((it) => it.from === from && (!it.learn || learned.has(it.name)))
    const to = cue?.end ?? placeNameEnd(tokens, taken, from)
    if (to === from) continue
    const place = cue && !cue.learn ? cue.value : learned.get(wordsOf(tokens, from, to))
    if (place) result.push(mention(sentence, from, to, place))
    from = to - 1
  }
  return result
}

// Words that are names of people here: behind a title or a given name, or before a verb of saying.
function personLike(text: Text): ReadonlySet<string> {
  const result = new Set<string>()
  for (const {tokens} of text.sentences) {
    for (let index = 1; index < tokens.length; index++) {
      const token = tokens[index]!
      if (!(token.flags & CAPITAL)) continue
      const hyphen = tokens[index - 1]!.text === '-' ? 2 : 0
      const particle = particles.has(tokens[index - 1 - (hyphen && 1)]?.lower ?? '') ? Math.max(hyphen, 1) : 0
      const before = tokens[index - 1 - particle]
      if (before && before.flags & (TITLE_HEAD | GIVEN_NAME)) result.add(token.text)
      else if (has(tokens[index + 1], REPORTING_VERB)) result.add(token.text)
    }
  }
  return result
}

function mention({tokens, index}: Sentence, from: number, to: number, place: Place): PlaceMention {
  return {type: 'place', sentence: index, start: tokens[from]!.start, end: tokens[to - 1]!.end, ...place}
}
