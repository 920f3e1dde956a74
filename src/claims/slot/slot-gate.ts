import {firstEnding, isPossessive, isTitleCase} from '../../extract/words.ts'
import {ordinals} from '../../language/en/ordinals.ts'
import {contesting, decidable, decided, settling, untied} from '../../language/en/slots.ts'
import type {Lexicon} from '../../packs/pack.ts'
import {CAPITAL, has, REPORTING_VERB, SETTLING} from '../../text/flags.ts'
import type {EventMention, Mention, Sentence, Span} from '../../types.ts'
import {isDate} from '../event/date.ts'
import type {Reading} from '../sentence.ts'

/** Most characters between an event and the name nearest to it; what stands further off rarely fills a slot, and a parse is dear. */
const reach = 18

/** Longer sentences are seldom plain. */
const longest = 40

/** Whether a sentence may tell who took part in something, or where; only such a one is parsed for it. */
export function mayFill(reading: Reading, lexicon: Lexicon): boolean {
  const {block, sentence, events, times} = reading
  const {tokens} = sentence
  if (block.kind !== 'paragraph' || tokens.length > longest || tokens.at(-1)?.text === '?') return false
  // A date without an event had its sentence parsed before.
  const worth =
    events.length === 0 ? times.some(isDate) : isNumbered(events) || isCounted(sentence) || hasName(reading, lexicon)
  return (worth || isSettled(sentence)) && !isTitleCase(sentence)
}

/** `Arsen [beat] Vitra`, `rebels [captured] Homra`, `the budget was [rejected]`: an outcome of what no pack names. */
function isSettled({tokens, flags}: Sentence): boolean {
  if (!(flags & SETTLING)) return false
  const papers = tokens.some(({lower}) => decidable.has(lower))
  return tokens.some((token, at) => {
    if (!has(token, SETTLING)) return false
    if (decided.has(token.lower)) return papers
    const next = tokens[at + 1]
    return at > 0 && has(next?.lower === 'the' ? tokens[at + 2] : next, CAPITAL)
  })
}

function isNumbered(events: readonly EventMention[]): boolean {
  return events.some(({ordinal = 0}) => ordinal > 0)
}

/** The referendum was [the third] on a tunnel. */
function isCounted({tokens}: Sentence): boolean {
  return tokens.some(
    ({lower}, at) =>
      at > 2 &&
      (ordinals.get(lower) ?? 0) > 1 &&
      /^(?:the|only|its|their)$/.test(tokens[at - 1]!.lower) &&
      [2, 3, 4].some((back) => /^(?:is|was|were|are|be|been|becomes?|became)$/.test(tokens[at - back]?.lower ?? ''))
  )
}

function hasName(reading: Reading, lexicon: Lexicon): boolean {
  const {mentions, events, names, sentence} = reading
  if (mentions.some((name) => isName(name) && isNear(name, events) && !isAside(name, reading))) return true
  if (sentence.tokens.some(({lower}) => settling.has(lower))) return true
  // No list knows the clubs of all towns.
  const matches = events.filter(({event}) => isContest(event, lexicon))
  return (
    matches.length > 0 &&
    sentence.tokens.some(({lower}) => contesting.has(lower)) &&
    (names().some((name) => isNear(name, matches)) || mentions.some(({type}) => type === 'person'))
  )
}

/** What is won and lost, and a win itself: `won the election`. */
const isContest = (event: string, {events}: Lexicon): boolean =>
  event.endsWith('-win') || /^(?:match|tournament|vote)$/.test(events.get(event)?.stages ?? '')

function isNear(name: Span, events: readonly EventMention[]): boolean {
  return events.some((event) => name.start < event.end + reach && event.start < name.end + reach)
}

function isName(mention: Mention): boolean {
  const {type} = mention
  return type === 'person' || type === 'organization' || (type === 'place' && mention.kind !== 'demonym')
}

/** `[Novak] said`, `[Dravia]'s attack`, `from [Geneva]`: whoever speaks or owns, and what is tied by a word that fills no slot. */
function isAside({type, start, end}: Mention, {sentence: {tokens}}: Reading): boolean {
  const behind = firstEnding(tokens, end)
  const at = firstEnding(tokens, start)
  const [before, next] = [tokens[at - 1], tokens[behind]]
  if (isPossessive(next) || untied.has(before?.lower ?? '')) return true
  return type === 'person' && (has(next, REPORTING_VERB) || has(before, REPORTING_VERB))
}
