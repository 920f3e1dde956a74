import {isCapital, isPossessive, touches} from '../../extract/words.ts'
import {notNames} from '../../language/en/not-names.ts'
import {
  buildings,
  occurring,
  settlementWords,
  siteBreaks,
  sitePrepositions,
  spotWords,
  strikingPlaces
} from '../../language/en/sites.ts'
import type {Sentence, Span, Token} from '../../types.ts'
import type {Reading} from '../sentence.ts'

/** A spot with a name, told as where something was. */
export interface SitePhrase extends Span {
  readonly name: string
  /** Its sort: `village`, `bridge`; `in` where only a preposition tells that it is a place. */
  readonly sort: string
  /** Its tokens with what stands before it, end exclusive. */
  readonly from: number
  readonly to: number
}

/** All spots of a sentence that something can have been at: `in [the village of Talm]`, `at [the Halmet market]`, `a house in [Orrin]`. */
export function sitePhrases(reading: Reading, towns: ReadonlySet<string>): readonly SitePhrase[] {
  const {tokens} = reading.sentence
  const found: SitePhrase[] = []
  for (let at = 0; at < tokens.length; at++) {
    const phrase = isLocative(tokens, at) ? (named(tokens, at + 1) ?? bare(tokens, at, reading, towns)) : undefined
    if (!phrase) continue
    found.push({...phrase, from: at})
    at = phrase.to - 1
  }
  return found
}

/** `The accident [happened at] the bridge of Skala`, `it [took place on] the airfield`. */
export function mayPlace({tokens}: Sentence): boolean {
  return tokens.some(({lower}, at) => {
    if (!occurring.has(lower)) return false
    const next = tokens[at + 1]?.lower ?? ''
    return sitePrepositions.has(next) || (next === 'place' && sitePrepositions.has(tokens[at + 2]?.lower ?? ''))
  })
}

type Phrase = Omit<SitePhrase, 'from'>

/** `in`, `at`; `hit` and `destroyed`, of a disaster. */
const isLocative = (tokens: readonly Token[], at: number): boolean =>
  sitePrepositions.has(tokens[at]!.lower) || strikingPlaces.has(tokens[at]!.lower)

/** `the village of Talm`, `the small town of Orrin`, `the Halmet market`, `Brenner High School`. */
function named(tokens: readonly Token[], at: number): Phrase | undefined {
  // buried [part of] the village of Talm
  let first = parts.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of' ? at + 2 : at
  while (
    fillers.has(tokens[first]?.lower ?? '') ||
    (first < at + reach && isLowerWord(tokens[first]) && !sortOf(tokens[first]!) && !breaks(tokens[first]!))
  )
    first++
  const head = tokens[first]
  if (!head) return undefined
  const sort = sortOf(head)
  if (sort && !isCapital(head.text)) {
    if (tokens[first + 1]?.lower !== 'of') return undefined
    const from = tokens[first + 2]?.lower === 'the' ? first + 3 : first + 2
    const to = nameEnd(tokens, from)
    return to > from && !isPossessive(tokens[to]) ? phrase(tokens, from, to, sort) : undefined
  }
  const to = nameEnd(tokens, first)
  if (to === first || isPossessive(tokens[to])) return undefined
  const behind = tokens[to]
  const after = behind && !isCapital(behind.text) ? sortOf(behind) : undefined
  // the Halmet [market], but not the Halmet market [square]
  if (after) return isEnd(tokens[to + 1]) ? phrase(tokens, first, to, after) : undefined
  const last = tokens[to - 1]!
  const own = to - first > 1 ? sortOf(last) : undefined
  return own && isEnd(behind) ? phrase(tokens, first, to - 1, own) : undefined
}

/** Most words between a preposition and the noun that tells a sort: [the small coastal] town of Orrin. */
const reach = 4

/** `in [the explosion met in] the town of Talm` */
const breaks = ({lower}: Token): boolean =>
  sitePrepositions.has(lower) ||
  siteBreaks.has(lower) ||
  /^(?:of|by|and|or|was|were|is|are|with|for|that|which)$/.test(lower)

const parts: ReadonlySet<string> = new Set(['part', 'parts', 'half', 'most', 'much', 'all'])

const fillers: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her'])

/** `a house in [Orrin]`, `in [Orrin]` where the article tells that it is a town. */
function bare(tokens: readonly Token[], at: number, reading: Reading, towns: ReadonlySet<string>): Phrase | undefined {
  if (tokens[at]!.lower !== 'in') return undefined
  const to = nameEnd(tokens, at + 1)
  if (to === at + 1 || to > at + 4 || isPossessive(tokens[to]) || !isEnd(tokens[to])) return undefined
  const found = phrase(tokens, at + 1, to, 'in')
  if (
    notNames.has(tokens[at + 1]!.lower) ||
    reading.times.some(({start, end}) => start < found.end && found.start < end)
  )
    return undefined
  const mention = reading.mentions.find(
    ({start, end, type}) => type !== 'event' && start < found.end && found.start < end
  )
  if (mention && (mention.type !== 'place' || mention.kind === 'country' || mention.kind === 'demonym'))
    return undefined
  if (
    towns.has(found.name.toLowerCase()) ||
    (mention?.type === 'place' && (mention.kind === 'city' || mention.kind === 'capital'))
  )
    return {...found, sort: 'town'}
  const isHoused = tokens.slice(Math.max(0, at - near), at).some(({lower}) => buildings.has(lower))
  return isHoused ? found : undefined
}

/** Most words between a building and the name of its town: a factory [of Norl Steel in] Orrin, the house [at 9 Tanner's Lane in] Colby. */
const near = 7

const sortOf = ({lower}: Token): string | undefined => settlementWords.get(lower) ?? spotWords.get(lower)

function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (tokens[to] && isCapital(tokens[to]!.text) && /\p{L}/u.test(tokens[to]!.text)) to++
  // Saint-[Velm]
  if (
    to > from &&
    tokens[to]?.text === '-' &&
    touches(tokens[to - 1], tokens[to]) &&
    isCapital(tokens[to + 1]?.text ?? '')
  )
    return nameEnd(tokens, to + 1)
  return to
}

const isLowerWord = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}+$/u.test(token.text)

/** Whether no noun follows: `the Halmet market [on]`, not `the Halmet market [hall]`. */
const isEnd = (token: Token | undefined): boolean =>
  token === undefined || !/^[\p{L}\d-]/u.test(token.text) || ends.has(token.lower)

const ends: ReadonlySet<string> = new Set(
  (
    'in on at by near early late early shortly this last yesterday today and but while when where which that who with for from after before during as killing wounding injuring leaving ' +
    'was were is are has had have may could will would blew exploded crashed collapsed burned caught broke happened occurred took killed left tore went came fell'
  ).split(' ')
)

function phrase(tokens: readonly Token[], from: number, to: number, sort: string): Phrase {
  const words = tokens.slice(from, to)
  return {
    name: words
      .map(({text}) => text)
      .join(' ')
      .replace(/ - /g, '-'),
    sort,
    start: words[0]!.start,
    end: words.at(-1)!.end,
    to
  }
}
