import {
  accusing,
  afterSaying,
  contentVerbs,
  goingOnBehind,
  publications,
  tolls,
  weakReportingVerbs
} from '../language/en/reporting.ts'
import {CAPITAL, has, REPORTING_VERB} from '../text/flags.ts'
import type {Mention, Sentence, Span, Token} from '../types.ts'
import {isWord} from './words.ts'

type Taken = readonly (Mention | undefined)[]

/** What a clause of saying at token `verb`, whose subject begins at `from`, makes its speaker's: what follows, or what goes before it. */
export function covered(sentence: Sentence, taken: Taken, from: number, verb: number): Span | undefined {
  const {tokens} = sentence
  const that = thatBehind(tokens, verb)
  if (that !== undefined) return onFrom(sentence, that + 1)
  const tail = endsSoon(tokens, taken, verb)
  if (tail !== undefined && from > 2) return isAside(tokens, tail) ? sentence : upTo(sentence, from)
  const {lower} = tokens[verb]!
  if (accusing.has(lower)) return onFrom(sentence, verb + 1)
  return weakReportingVerbs.has(lower) && !contentVerbs.has(lower)
    ? undefined
    : onFrom(sentence, afterTime(taken, tokens, verb + 1))
}

// [said on Monday] that, [told reporters] that; but: said the men that came
function thatBehind(tokens: readonly Token[], verb: number): number | undefined {
  const next = tokens[verb + 1]
  if (!addressing.test(tokens[verb]!.lower) && next && /^(?:the|an?|its|his|her|their|\d.*)$/.test(next.lower)) return
  for (let index = verb + 1; index < tokens.length && index - verb < 14; index++) {
    const {lower, text} = tokens[index]!
    if (lower === 'that') return index
    if (/^[.;:"“”]$/.test(text) || (has(tokens[index], REPORTING_VERB) && index > verb + 1)) return
  }
  return
}

// Verbs with whom is spoken to behind them: [told] the paper that
const addressing = /^(?:told|tell|tells|inform|warn|assure|remind|notif)/

// [12 died], police said, [and 30 were hurt]
export function isAside(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === ',' &&
    /^(?:and|in|on|when|after|as|including|with|leaving|killing|injuring|wounding)$/.test(tokens[at + 1]?.lower ?? '')
  )
}

// [… said on Monday.], [… told reporters in Moscow,]: the index of what ends it
function endsSoon(tokens: readonly Token[], taken: Taken, verb: number): number | undefined {
  for (let index = verb + 1; index < tokens.length; index++) {
    const {text, lower} = tokens[index]!
    if (/^[.,;"“”?!]$/.test(text)) return index
    if (isBreak(tokens, index, verb)) return index
    const medium = mediumAt(tokens, index)
    if (medium > index) {
      index = medium
      continue
    }
    const fits = taken[index] || afterSaying.has(lower) || has(tokens[index], CAPITAL) || !isWord(tokens[index])
    if (!fits || index - verb > 14) return
  }
  return tokens.length
}

// Where what is said of the saying goes on: [… the monitor said] updating an earlier toll
function isBreak(tokens: readonly Token[], at: number, verb: number): boolean {
  const {lower} = tokens[at]!
  const next = tokens[at + 1]?.lower ?? ''
  if (goingOnBehind.has(lower)) return true
  // said [on condition of anonymity], said a day [after] it
  if (lower === 'on') return next === 'condition'
  if (/^(?:after|before)$/.test(lower) && /^(?:days?|hours?|weeks?)$/.test(tokens[at - 1]!.lower)) return true
  if (at !== verb + 1 || /^(?:many|much|few|little)$/.test(next)) return false
  // the member [states and] others
  if (/^(?:and|but)$/.test(lower)) return /(?:ed|said|told)$/.test(tokens[verb]!.lower)
  return /^(?:when|as|during|after|before|while|though|although|\p{Ll}{3,}ing)$/u.test(lower)
}

// said [in a revised toll of casualties]: its last token, or where it would begin
function mediumAt(tokens: readonly Token[], at: number): number {
  if (!/^(?:in|on|via|through|by)$/.test(tokens[at]!.lower)) return at
  if (!/^(?:a|an|the|its|his|her|their|one)$/.test(tokens[at + 1]?.lower ?? '')) return at
  for (let index = at + 2; index < tokens.length && index - at < 6; index++) {
    const {lower, text} = tokens[index]!
    if (!/^[\p{L}-]+$/u.test(text)) return at
    if (!publications.has(lower) && !tolls.has(lower)) continue
    return tokens[index + 1]?.lower === 'of' && isWord(tokens[index + 2]) ? index + 2 : index
  }
  return at
}

function afterTime(taken: Taken, tokens: readonly Token[], at: number): number {
  let index = at
  if (/^(?:on|in|at|late|early)$/.test(tokens[index]?.lower ?? '') && taken[index + 1]?.type === 'time') index++
  while (taken[index]?.type === 'time') index++
  return index
}

/** A sentence from a token on. */
export function onFrom({tokens, end}: Sentence, at: number): Span {
  return {start: tokens[at]?.start ?? end, end}
}

/** A sentence up to a token. */
export function upTo({tokens, start, end}: Sentence, at: number): Span {
  return {start, end: tokens[at]?.start ?? end}
}
