import {fold} from '../../text/fold.ts'
import {misspelt, nearKeys, slipped} from '../../text/spelling.ts'
import type {Annotated, Mention, NameClaim} from '../../types.ts'
import type {Sitting} from '../maker.ts'
import {type Use, type WrittenName, writtenNames} from './written-names.ts'

/** Fewest letters: of short names too many are one letter apart. */
const shortest = 6

/** How often an article must write a name that no list knows, for another spelling of it to be a slip, and how often the slip may stand there. */
const [usual, seldom] = [3, 1]

/** How often an article must write a long name, for another spelling of it, as often at most, to be a slip of one of the two; and how long. */
const [twice, long] = [2, 8]

/** Letters at the end that make another word of a name: `Argentina` and `Argentine`, `Democrats` and `Democratic`. */
const ending = 3

/**
 * Names of places and other things that an article writes once otherwise than else: `Orrandale` and `Orrendale`. Nothing but the letters
 * tells that the two are one, so the usual form must be a place that is known or stand there thrice, and the other be no known place.
 * People have claims of their own.
 */
export function spellingClaims(sitting: Sitting): readonly NameClaim[] {
  const {article} = sitting
  const names = writtenNames(article, shortest)
  const places = wordsOf(article, isPlace)
  const bodies = wordsOf(article, isBody)
  const isUsual = (word: string, {sure}: WrittenName) => sure >= usual || places.has(word)
  const mayBe = (word: string, name: WrittenName) => isUsual(word, name) || (word.length >= long && name.sure >= twice)
  const near = keysOf([...names].flatMap(([word, name]) => (mayBe(word, name) ? [word] : [])))
  if (near.size === 0) return []
  return [...names].flatMap(([word, name]) => {
    if (isUsual(word, name) || bodies.has(word) || (name.uses.length > seldom && !mayBe(word, name))) return []
    const meant = meantBy(word, near)
    const usually = meant === undefined ? undefined : names.get(meant)!
    if (!usually || meant === undefined || isOther(name, usually, isUsual(meant, usually))) return []
    return [claim(usually, meant, sitting), claim(name, meant, sitting)]
  })
}

/** Whether a name is too usual itself for a slip of the other: of two that stand there alike often, the later one is it. */
function isOther({uses: a}: WrittenName, {uses: b}: WrittenName, sure: boolean): boolean {
  if (sure) return a.length > seldom
  const [x, y] = [a[0]!, b[0]!]
  return a.length > b.length || (a.length === b.length && (x.sentence - y.sentence || x.start - y.start) < 0)
}

/** A place of which the country is known. */
const isPlace = (mention: Mention): boolean => mention.type === 'place' && mention.country !== undefined

/** A body may have two names: `Hezbollah` and `Hizbollah`. */
const isBody = ({type}: Mention): boolean => type === 'organization'

/** Words that are such mentions, in small letters. */
function wordsOf({mentions, sentences, blocks}: Annotated, wanted: (mention: Mention) => boolean): ReadonlySet<string> {
  const texts = mentions.filter(wanted).map(({sentence, start, end}) => {
    const {text} = blocks[sentences[sentence]!.block]!.prose
    return text.slice(start, end).toLowerCase()
  })
  return new Set(texts)
}

/** The words by the keys that a slip of each shares with it. */
function keysOf(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, string[]>()
  for (const word of words) for (const key of nearKeys(fold(word))) result.set(key, [...(result.get(key) ?? []), word])
  return result
}

/** The one name that a word may be a slip of. */
function meantBy(word: string, near: ReadonlyMap<string, readonly string[]>): string | undefined {
  const folded = fold(word)
  const candidates = new Set(nearKeys(folded).flatMap((key) => near.get(key) ?? []))
  const found = [...candidates].filter((name) => isSlip(folded, fold(name)))
  return found.length === 1 ? found[0] : undefined
}

function isSlip(word: string, name: string): boolean {
  if (!slipped(word, name) || !misspelt(word, name)) return false
  const length = Math.min(word.length, name.length)
  // [Syrias] is Syria's, [Argentine] of Argentina.
  return word.slice(0, length - ending) !== name.slice(0, length - ending)
}

function claim({uses}: WrittenName, meant: string, {article, voice, place}: Sitting): NameClaim {
  const blockOf = ({sentence}: Use) => article.blocks[article.sentences[sentence]!.block]!
  const [first] = uses
  const places = uses.map((use) => place(blockOf(use), use))
  return {
    type: 'name',
    subject: {kind: 'thing', label: meant, name: meant, parties: [], brokers: [], places: []},
    attribute: 'name',
    value: {name: first!.text, fullName: first!.text, roles: [], times: uses.length},
    voice: voice(first!),
    modality: 'asserted',
    polarity: 'positive',
    place: places[0]!,
    places,
    sentence: first!.sentence,
    heading: blockOf(first!).kind !== 'paragraph'
  }
}
