import {givenNames, nameArticles, notNames, particles} from '../language/en/names.ts'
import {numberOpeners, phraseEnds, plainVerbs} from '../language/en/numbers.ts'
import {bodyHeads, bodySuffixes, smallOrgans} from '../language/en/organizations.ts'
import {notPlaces, placePrefixes, regionSuffixes} from '../language/en/regions.ts'
import {attributing, betweenSubjectAndVerb, reportingVerbs} from '../language/en/reporting.ts'
import {contesting, settling} from '../language/en/slots.ts'
import {ORDINALS, TENS} from '../language/en/time/numbers.ts'
import {titleHeads, titleModifiers} from '../language/en/titles.ts'
import type {Token} from '../types.ts'

// What is known of a token by its letters and by the lists it stands in, a bit for each. It is looked up once, when the token is
// cut; whoever asks later, and many do, pays for no look-up. A sentence has the flags of all its tokens: where it has none of what
// somebody looks for, it need not be read.

/** It begins with a letter. */
export const WORD = 1 << 0
/** It begins with a capital letter. */
export const CAPITAL = 1 << 1
/** It has two letters or more, all of them capitals. */
export const CAPITALS = 1 << 2
/** It begins with a digit. */
export const DIGIT = 1 << 3

// By its lower-cased letters, and the list of that name:
export const NUMBER_OPENER = 1 << 4
export const PHRASE_END = 1 << 5
export const PLAIN_VERB = 1 << 6
export const REPORTING_VERB = 1 << 7
export const ATTRIBUTING = 1 << 8
export const BETWEEN = 1 << 9
export const TITLE_HEAD = 1 << 10
/** A title in the singular or plural. */
export const TITLE = 1 << 11
export const TITLE_MODIFIER = 1 << 12
export const REGION_SUFFIX = 1 << 13

// As it is written, capitals and all:
export const NAME_ARTICLE = 1 << 14
export const PARTICLE = 1 << 15
export const SMALL_ORGAN = 1 << 16
export const GIVEN_NAME = 1 << 17
export const NOT_NAME = 1 << 18
export const BODY_HEAD = 1 << 19
export const BODY_SUFFIX = 1 << 20
export const PLACE_PREFIX = 1 << 21
export const NOT_PLACE = 1 << 22
/** `third`, `twenty` of `twenty-first`. */
export const ORDINAL = 1 << 23

/** It may tell who won, what was decided, what was taken. */
export const SETTLING = 1 << 28

// By the packs and by lists of names; nothing where neither was asked.
/** It may open a phrase that names an event. */
export const EVENT_OPENER = 1 << 24
/** It may open a phrase that only looks like one. */
export const EXCEPTION_OPENER = 1 << 25
/** As it is written, it opens no name of a place that is known. */
export const NO_PLACE = 1 << 26
/** As it is written, it opens no name of a body that is known. */
export const NO_BODY = 1 << 27

const lists: readonly (readonly [number, Iterable<string>])[] = [
  [NUMBER_OPENER, numberOpeners],
  [PHRASE_END, phraseEnds],
  [PLAIN_VERB, plainVerbs],
  [REPORTING_VERB, reportingVerbs],
  [ATTRIBUTING, attributing],
  [BETWEEN, betweenSubjectAndVerb],
  [TITLE_HEAD, titleHeads],
  [TITLE, titleHeads],
  [TITLE, Array.from(titleHeads, (head) => `${head}s`)],
  [TITLE_MODIFIER, titleModifiers],
  [REGION_SUFFIX, regionSuffixes],
  [NAME_ARTICLE, nameArticles],
  [PARTICLE, particles],
  [SMALL_ORGAN, smallOrgans],
  [GIVEN_NAME, givenNames],
  [NOT_NAME, notNames],
  [BODY_HEAD, bodyHeads],
  [BODY_SUFFIX, bodySuffixes],
  [PLACE_PREFIX, placePrefixes],
  [NOT_PLACE, notPlaces],
  [SETTLING, contesting],
  [SETTLING, settling],
  [ORDINAL, ORDINALS.keys()],
  [ORDINAL, TENS.keys()]
]

const FORM = NUMBER_OPENER - 1
/** All that count of a word whatever its capitals; the others want it as it is written. */
const BY_SMALL_LETTERS = NAME_ARTICLE - NUMBER_OPENER

const listed: ReadonlyMap<string, number> = index()

function index(): Map<string, number> {
  const result = new Map<string, number>()
  for (const [flag, words] of lists) for (const word of words) result.set(word, (result.get(word) ?? 0) | flag)
  return result
}

/** The flags of a word, number or sign. */
export function flagsOf(text: string, lower: string): number {
  const form = formOf(text)
  if (!(form & WORD)) return form
  const found = form | (listed.get(lower) ?? 0)
  return text === lower ? found : (found & (FORM | BY_SMALL_LETTERS)) | (listed.get(text) ?? 0)
}

function formOf(text: string): number {
  const code = text.charCodeAt(0)
  if (code < 128) {
    if (code >= 97 && code <= 122) return WORD
    if (code >= 48 && code <= 57) return DIGIT
    return code >= 65 && code <= 90 ? WORD | CAPITAL | capitals(text) : 0
  }
  if (/^\p{Lu}/u.test(text)) return WORD | CAPITAL | capitals(text)
  return /^\p{L}/u.test(text) ? WORD : 0
}

function capitals(text: string): number {
  if (text.length < 2) return 0
  const second = text.charCodeAt(1)
  if (second >= 97 && second <= 122) return 0
  return /^\p{Lu}+$/u.test(text) ? CAPITALS : 0
}

/** Whether a token is there and has one of the flags. */
export function has(token: Token | undefined, flags: number): boolean {
  return token !== undefined && (token.flags & flags) !== 0
}
