import {CAPITAL, has, REPORTING_VERB} from '../flags.ts'
import {afterSaying, contentVerbs, weakReportingVerbs} from '../language/en/reporting.ts'
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
  return weakReportingVerbs.has(lower) && !contentVerbs.has(lower)
    ? undefined
    : onFrom(sentence, afterTime(taken, tokens, verb + 1))
}

// [said on Monday] that
function thatBehind(tokens: readonly Token[], verb: number): number | undefined {
  for (let index = verb + 1; index < tokens.length && index - verb < 14; index++) {
    const {lower, text} = tokens[index]!
    if (lower === 'that') return index
    if (/^[.;:"“”]$/.test(text) || (has(tokens[index], REPORTING_VERB) && index > verb + 1)) return
  }
  return
}

// [12 died], police said, [and 30 were hurt]
function isAside(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && /^(?:and|in|on|when|after|as|including|with)$/.test(tokens[at + 1]?.lower ?? '')
}

// [… said on Monday.], [… told reporters in Moscow,]: the index of what ends it
function endsSoon(tokens: readonly Token[], taken: Taken, verb: number): number | undefined {
  for (let index = verb + 1; index < tokens.length; index++) {
    const {text, lower} = tokens[index]!
    if (/^[.,;"“”?!]$/.test(text)) return index
    // [… the monitor said] updating an earlier toll
    if (index === verb + 1 && /^(?:when|as|during|after|before|\p{Ll}{3,}ing)$/u.test(lower)) return index
    const fits = taken[index] || afterSaying.has(lower) || has(tokens[index], CAPITAL) || !isWord(tokens[index])
    if (!fits || index - verb > 14) return
  }
  return tokens.length
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
