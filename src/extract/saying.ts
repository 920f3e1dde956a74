import {irregularForms} from '../language/en/inflect.ts'
import {
  accusing,
  claimed,
  clauseVerbs,
  contentVerbs,
  finiteVerbs,
  reportingNouns,
  unnamedSources,
  weakReportingVerbs
} from '../language/en/reporting.ts'
import {BETWEEN, DIGIT, has, NUMBER_OPENER} from '../text/flags.ts'
import type {Token} from '../types.ts'
import type {Source} from './speaker.ts'
import {isWord} from './words.ts'

// Whether a verb of saying says something here.

/** Whether a verb of saying tells what was said by nobody who is named: [it was reported] that; [is said] to. */
export function isPassive(tokens: readonly Token[], at: number): 'it' | 'other' | undefined {
  let index = at - 1
  while (index > 0 && at - index < 4 && /(?:ly|^also|^been|^later|^not)$/.test(tokens[index]!.lower)) index--
  if (
    !/^(?:is|was|were|are|be|being|been|get|got)$/.test(tokens[index]?.lower ?? '') &&
    tokens[at - 1]?.lower !== 'been'
  )
    return
  return /^(?:it|has|had|have)$/.test(tokens[index - 1]?.lower ?? '') && isThatSoon(tokens, at + 1) ? 'it' : 'other'
}

// it was reported [in May] that
function isThatSoon(tokens: readonly Token[], at: number): boolean {
  const that = tokens.slice(at, at + 5).findIndex(({lower}) => lower === 'that')
  return that === 0 || (that > 1 && /^(?:in|on|late|early|earlier|last|by)$/.test(tokens[at]!.lower))
}

/** 12 people are [reported to] have died */
export function isHearsay(tokens: readonly Token[], at: number): boolean {
  return /^(?:reported|said|alleged|claimed)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'to'
}

/** Whether the verb says something of its subject: weak verbs need somebody who can speak, and something said. */
export function isSaying(tokens: readonly Token[], {speaker, from}: Source, verb: number): boolean {
  const {lower} = tokens[verb]!
  if (/^(?:the|a|an|of|this|that|these|those|no|any)$/.test(tokens[verb - 1]?.lower ?? '')) return false
  if (/^adds?$|^added$/.test(lower) && isAddition(tokens, verb + 1)) return false
  if (!weakReportingVerbs.has(lower)) return true
  const that = tokens[verb + 1]?.lower === 'that' || tokens[verb + 2]?.lower === 'that'
  if (that) return true
  if (speaker.named) return true
  if (!unnamedSources.has(lastWord(speaker.name))) return false
  if (!contentVerbs.has(lower)) return accusing.has(lower)
  return from >= 0 && (/ed$|s$|thought$/.test(lower) || beliefs.has(lower) || isPlural(speaker.name))
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

// Scientists [report] frogs died, but: a police [report]
const isPlural = (name: string): boolean => name.endsWith('s') && !reportingNouns.has(lastWord(name))

/** Whether a verb of saying has a thing for its object: they [maintained top spot], denied using gas, claimed responsibility; but: they maintain 12 were hurt. */
export function hasBareObject(tokens: readonly Token[], verb: number): boolean {
  const at = verb + 1
  const next = tokens[at]
  if (!next || claimed.has(next.lower)) return next !== undefined
  // the storm [claimed 12 lives]
  if (tokens[verb]!.lower.startsWith('claim') && tokens.slice(at, at + 6).some(({lower}) => lower === 'lives'))
    return true
  if (!clauseVerbs.has(tokens[verb]!.lower) || !isWord(next) || has(next, BETWEEN)) return false
  if (next.lower.endsWith('ing')) return tokens[verb]!.lower.startsWith('den')
  const ahead = tokens.slice(at, at + 40)
  const end = ahead.findIndex((it) => /^[.;,"“”]$/.test(it.text))
  return !(end < 0 ? ahead : ahead.slice(0, end)).some((it) => it.lower === 'that' || isPast(it))
}

/** Whether a word looks like a verb that has a subject: [died], [was]. */
export const isPast = ({text, lower}: Token): boolean =>
  text === lower && (lower.endsWith('ed') || irregularForms.has(lower) || finiteVerbs.has(lower))

// Hillis [added 101 yards], but: he added 12 people were dead
function isAddition(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], DIGIT | NUMBER_OPENER) && !/^(?:an?|another|more)$/.test(tokens[at]?.lower ?? '')) return false
  return !tokens
    .slice(at + 1, at + 6)
    .some(({lower}) => /^(?:was|were|had|have|has|died|is|are|would|will)$/.test(lower))
}

// Police [believe] 12 people were inside; [a police report] is none.
const beliefs: ReadonlySet<string> = new Set(['believe', 'think', 'fear', 'suspect', 'claim', 'estimate', 'say'])

/** Whether it is somebody who can speak. */
export function isSource(subject: Source | undefined): boolean {
  return subject !== undefined && (subject.speaker.named || unnamedSources.has(subject.speaker.name.split(' ').at(-1)!))
}
