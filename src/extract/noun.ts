import {irregularNouns} from '../language/en/irregular.ts'
import {lemma} from '../language/en/lemma.ts'
import {measures} from '../language/en/measures.ts'
import {fates, notHeads, nounModifiers, nounsInIng, numberModifiers, sets} from '../language/en/numbers.ts'
import {
  CAPITAL,
  CAPITALS,
  DIGIT,
  has,
  NUMBER_OPENER,
  PHRASE_END,
  PLAIN_VERB,
  REPORTING_VERB,
  WORD
} from '../text/flags.ts'
import type {Token} from '../types.ts'
import {isPossessive, isWord, touches} from './words.ts'

/** What is counted: its head in the singular, what stands before it, and the index behind it. */
export interface Counted {
  readonly unit: string
  readonly modifiers: readonly string[]
  readonly end: number
}

const longest = 6
const pluralModifiers: ReadonlySet<string> = new Set(
  'arms sports rights goods news savings sales customs operations communications systems relations women men armed forces united states measles munitions drugs weapons explosives headquarters personnel species crossroads elections results'.split(
    ' '
  )
)

/** The head of a noun phrase that may be one thing or many: [the population], [all voters]. */
export function headAt(tokens: readonly Token[], start: number): Counted | undefined {
  const many = countedAt(tokens, start, false)
  return many && !(many.modifiers.length > 0 && verbsInS.has(tokens[many.end - 1]!.lower))
    ? many
    : countedAt(tokens, start, true)
}

// half of the population [lives]
const verbsInS: ReadonlySet<string> = new Set(
  'lives works plans remains needs wants believes thinks supports opposes uses faces votes comes goes relies depends'.split(
    ' '
  )
)

/** The noun phrase that a number counts, from token `start`: [armored vehicles], [displaced civilians], [co-chairs]. */
export function countedAt(tokens: readonly Token[], start: number, one: boolean): Counted | undefined {
  const modifiers: string[] = []
  let index = start
  while (index < tokens.length && modifiers.length < longest) {
    // 20 [Red Sash (RS) fighters]
    if (modifiers.length > 0 && isAcronymAside(tokens, index)) index += 3
    const end = wordEnd(tokens, index)
    const last = tokens[end - 1]!
    // 44 killed [dozens] injured
    if (!isWord(tokens[index]) || sets.has(last.lower) || (one && has(last, NUMBER_OPENER))) break
    if (ends(tokens, index, modifiers.length > 0, one)) {
      // [Iraqi and Syrian] tribesmen
      if (one || !isJoin(tokens, index, modifiers)) break
      index++
      continue
    }
    // 14 [F-16s]
    if (last.lower === 's' && end - index > 2 && has(tokens[end - 2], DIGIT))
      return {unit: wordAt(tokens, index, end - 1).toLowerCase(), modifiers, end}
    if (isPluralToken(last) && !(isCompound(last, tokens, end) && goesOn(tokens, end))) {
      if (isPossessive(tokens[end])) return
      const {lower} = last
      // [one person people]
      if (one && modifiers.length > 0 && singular(lower) !== lower) break
      return {unit: singular(wordAt(tokens, index, end).toLowerCase()), modifiers, end}
    }
    modifiers.push(wordAt(tokens, index, end))
    index = end
    if (isPossessive(tokens[index])) break
  }
  return one ? singularHead(modifiers, index, tokens) : undefined
}

/** [(RS)] behind the name that it is short for. */
const isAcronymAside = (tokens: readonly Token[], at: number) =>
  tokens[at]!.text === '(' &&
  tokens[at + 2]?.text === ')' &&
  has(tokens[at + 1], CAPITALS) &&
  has(tokens[at - 1], CAPITAL)

function wordAt(tokens: readonly Token[], from: number, end: number): string {
  let word = tokens[from]!.text
  // Nearly all are of one token.
  for (let at = from + 1; at < end; at++) word += tokens[at]!.text
  return word
}

/** Whether the token is the `and` between two descriptions of one head: [Iraqi and Syrian] tribesmen; not [12 dead and Syrian] jets, [two police and three] soldiers. */
function isJoin(tokens: readonly Token[], at: number, modifiers: readonly string[]): boolean {
  const before = modifiers.at(-1)
  if (!/^(?:and|or)$/.test(tokens[at]!.lower) || before === undefined || fates.has(before.toLowerCase())) return false
  for (let next = at + 1; next < at + 4 && next < tokens.length; next++) {
    const token = tokens[next]!
    if (!isWord(token) || has(token, PHRASE_END | PLAIN_VERB | NUMBER_OPENER)) return false
    if (next > at + 1 && isPluralToken(token)) return true
  }
  return false
}

/** [arms] dealers, [measles] cases, [Blue Helmets] soldiers: a plural before its head. */
function isCompound(last: Token, tokens: readonly Token[], end: number): boolean {
  if (pluralModifiers.has(last.lower)) return true
  // two [police] officers, three [crew] members
  if (last.text === last.lower && (last.lower.endsWith('s') || last.lower.endsWith('people'))) return false
  const next = tokens[end]
  return (
    next !== undefined &&
    isPluralToken(next) &&
    next.text === next.lower &&
    !notHeads.has(next.lower) &&
    !has(next, PLAIN_VERB | REPORTING_VERB) &&
    !fates.has(next.lower)
  )
}

/** Whether a token looks like a plural noun, as [MPs] does; the capital of [CentOS] is none of a plural. */
const isPluralToken = ({text, lower, flags}: Token): boolean =>
  text === lower
    ? isPlural(lower)
    : isPlural(lower) && !lostInName.test(lower)
      ? (flags & CAPITALS) !== 0 || !text.endsWith('S')
      : lower.endsWith('s') && /^\p{Lu}{2,}s$/u.test(text)

// [co-chairs], [F-16s]: words and figures that hyphens join are one.
function wordEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1
  // [S3] buckets, [M16] rifles
  if (has(tokens[at], CAPITAL) && tokens[at]!.text.length < 4) while (isCode(tokens, end)) end++
  while (tokens[end]?.text === '-' && touches(tokens[end - 1], tokens[end]) && isJoinable(tokens, end)) {
    end += 2
    while (isCode(tokens, end) && (has(tokens[end - 1], DIGIT) || tokens[end - 1]!.text.length < 3)) end++
  }
  return end
}

const isJoinable = (tokens: readonly Token[], dash: number) =>
  touches(tokens[dash], tokens[dash + 1]) && has(tokens[dash + 1], WORD | DIGIT)

// Tu-22[M3]
const isCode = (tokens: readonly Token[], at: number) =>
  touches(tokens[at - 1], tokens[at]) && has(tokens[at], WORD | DIGIT)

function ends(tokens: readonly Token[], at: number, started: boolean, one: boolean): boolean {
  const {lower, text, flags} = tokens[at]!
  // 400 wounded [mostly] women
  if (started && (lower === 'mostly' || lower === 'mainly')) return true
  // 200 [more] troops, but 200 [more] than
  if (lower === 'more' && goesOn(tokens, at + 1)) return false
  if (flags & (PHRASE_END | PLAIN_VERB | REPORTING_VERB) && isVerb(tokens, at, started, one)) return true
  const isPast = lower.endsWith('ed')
  if (!isPast && !lower.endsWith('ing')) return false
  // [one person reaching] the shore
  if (one && started && determiners.has(tokens[at + 1]?.lower ?? '')) return true
  // [displaced] civilians goes on, [killed] in does not
  if (!goesOn(tokens, at + 1)) return isPast || !started
  return isPast && one && started && text === lower && !isAdjective(lower) && !isDescribing(tokens, at + 1)
}

// one asymptomatic infected [volunteer]; not one man sprayed [the crowd], one case involved [wild boars]
function isDescribing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]!
  return next.text === next.lower && !isPlural(next.lower) && !goesOn(tokens, at + 1)
}

const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their'])

const isAdjective = (lower: string) => /(?:^un|based|backed|led|armed|red|owned|related|united)/.test(lower)

/** Whether a word that can be a verb is one behind a number: not the nouns of [50 states], nor [18 IS fighters]. */
function isVerb(tokens: readonly Token[], at: number, started: boolean, one: boolean): boolean {
  const {lower, text, flags} = tokens[at]!
  if (text === 'IS' || text === 'US' || text === 'WHO') return has(tokens[at + 1], CAPITALS)
  if (flags & PHRASE_END) return true
  if (flags & PLAIN_VERB) return true
  // After a plural number no verb ends so.
  if (
    !one &&
    (!started || isDescribed(tokens, at)) &&
    lower.endsWith('s') &&
    lower !== 'says' &&
    lower !== 'tells' &&
    isLastOf(tokens, at)
  )
    return false
  return (
    text === lower &&
    !(lower.endsWith('ed') && isPlural(tokens[at + 1]?.lower ?? '')) &&
    !(/^(?:alleged|reported|confirmed|suspected|proposed|declared)$/.test(lower) && goesOn(tokens, at + 1))
  )
}

// three bold [claims]
const isDescribed = (tokens: readonly Token[], at: number) => {
  const {text, lower} = tokens[at - 1]!
  return text === lower && !fates.has(lower) && adjective.test(lower)
}

const adjective = /(?:ble|al|ful|ous|ive|ic|less|new|old|big|other|more|key|bold)$/

// [12 says] 15 and [states the] law are verbs
const isLastOf = (tokens: readonly Token[], at: number) =>
  !goesOn(tokens, at + 1) && !has(tokens[at + 1], DIGIT | NUMBER_OPENER)

function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return isWord(next) && !has(next, PHRASE_END | PLAIN_VERB)
}

// [one soldier]: the last word of the phrase, but for the verb of [one soldier guarding].
function singularHead(words: readonly string[], end: number, tokens: readonly Token[]): Counted | undefined {
  const last = words.length - 1
  if (last < 0 || isPossessive(tokens[end])) return
  const head = words[last]!.toLowerCase()
  if (last > 0 && head.endsWith('ing') && !nounsInIng.has(head))
    return singularHead(words.slice(0, -1), end - 1, tokens)
  return isBare(head) ? undefined : {unit: head, modifiers: words.slice(0, -1), end}
}

// [one other], but [one government]
const isBare = (head: string) => numberModifiers.has(head) && !nounModifiers.has(head)

/** Whether a word looks like a plural noun. */
export function isPlural(lower: string): boolean {
  if (irregularNouns.has(lower)) return true
  if (lower.length < 4) return false
  // Most words are looked at in vain, and end otherwise.
  // [the countrys population]: no plural ends so, but what has lost its apostrophe.
  if (lower.endsWith('s')) return lower !== 'this' && !lostApostrophe.test(lower) && lemma(lower, 'noun') !== lower
  return lower.endsWith('people') || (lower.endsWith('en') && lemma(lower, 'noun') !== lower)
}

/** Of [Arvenias] army. */
const lostInName = /^(?!mil).*ias$/

const lostApostrophe = /[^aeiou]ys$/

/** The singular of an English noun in small letters, of a measure its full name: `servicemen` to `serviceman`, `km` to `kilometer`. */
export function singular(noun: string): string {
  return measures.get(noun) ?? lemma(noun, 'noun')
}
