import {publications, reportingNouns, speakerPronouns, unnamedSources} from '../language/en/reporting.ts'
import {
  CAPITAL,
  DIGIT,
  has,
  NUMBER_OPENER,
  PHRASE_END,
  REPORTING_VERB,
  TITLE_HEAD,
  TITLE_MODIFIER
} from '../text/flags.ts'
import type {Token} from '../types.ts'
import {isParticiple} from './participle.ts'
import {resolveRole} from './role-holder.ts'
import {capitalised, type Heard, named, ofPronoun, type Source, type Taken, unnamed} from './speaker.ts'
import {isPossessive, isWord} from './words.ts'

/** The source behind a verb or `according to`, from token `start`: said [the deputy minister], according to [Lindholm]. */
export function sourceAfter(tokens: readonly Token[], taken: Taken, start: number, heard: Heard): Source | undefined {
  let end = start
  while (end < tokens.length && end - start < 14 && isSourcePart(tokens, taken, end, start)) end++
  for (let index = start; index < end; index++) {
    const mention = taken[index]
    if (mention?.type === 'person' && !isPossessive(tokens[endOf(taken, index)])) {
      return {speaker: named(mention.fullName, true), from: start, to: endOf(taken, index)}
    }
  }
  if (end === start) return
  if (end === start + 1 && speakerPronouns.has(tokens[start]!.lower))
    return ofPronoun(tokens[start]!.lower, end, heard, '')
  const writer = writerOf(tokens, taken, end)
  if (writer) return {speaker: writer.speaker, from: start, to: writer.to}
  const maker = makerOf(tokens, taken, start, end)
  if (maker) return maker
  const role = resolveRole(tokens, start, end, heard)
  if (role) return {speaker: role, from: start, to: end}
  for (let index = start; index < end; index++) {
    const mention = taken[index]
    if (mention?.type === 'organization')
      return {speaker: named(mention.name, false), from: start, to: Math.max(end, endOf(taken, index))}
  }
  const country = taken[start]
  if (country?.type === 'place' && country.kind !== 'demonym' && end === endOf(taken, start))
    return {speaker: named(country.name, false), from: start, to: end}
  const last = lastNoun(tokens, start, end)
  if (!last) return
  const holder = tokens[end]?.text === ',' ? taken[end + 1] : undefined
  if (holder?.type === 'person' && isApposition(tokens, endOf(taken, end + 1), last))
    return {speaker: named(holder.fullName, true), from: start, to: endOf(taken, end + 1)}
  const name = capitalised(tokens, start, tokens.indexOf(last, start) + 1)
  return {speaker: name ?? unnamed(last.lower), from: start, to: end}
}

// according to the governor, [Jane Doe], 12 died; but: according to police, Jane Doe drove
function isApposition(tokens: readonly Token[], end: number, noun: Token): boolean {
  if (noun.lower.endsWith('s') || noun.lower === 'police') return false
  const {text} = tokens[end] ?? {text: '.'}
  return /^[,.;:)"”—–-]$/.test(text)
}

// figures [reported by the Widget Forum]
function makerOf(tokens: readonly Token[], taken: Taken, start: number, end: number): Source | undefined {
  for (let index = start + 1; index <= end && index < tokens.length; index++) {
    if (taken[index] || !isParticiple(tokens, index) || tokens[index + 1]?.lower !== 'by') continue
    const at = index + (/^the$/i.test(tokens[index + 2]?.text ?? '') && !taken[index + 2] ? 3 : 2)
    const mention = taken[at]
    return mention?.type === 'organization'
      ? {speaker: named(mention.name, false), from: start, to: endOf(taken, at)}
      : undefined
  }
  return
}

// according to [a statement on Monday by Jane Doe]
function writerOf(tokens: readonly Token[], taken: Taken, end: number): Source | undefined {
  if (!publications.has(tokens[end - 1]?.lower ?? '')) return
  for (let index = end; index < tokens.length && index - end < 14; index++) {
    const mention = taken[index]
    if (mention?.type === 'person') return {speaker: named(mention.fullName, true), from: end, to: endOf(taken, index)}
    if (mention?.type === 'time' || mention?.type === 'place') continue
    if (mention?.type === 'organization' && !has(tokens[endOf(taken, index)], TITLE_HEAD | TITLE_MODIFIER))
      return {speaker: named(mention.name, false), from: end, to: endOf(taken, index)}
    if (/^(?:on|by|from|of|the|its|a|issued|posted|published|released|sent)$/.test(tokens[index]!.lower)) continue
    if (!mention && !has(tokens[index], CAPITAL | TITLE_HEAD | TITLE_MODIFIER)) return
  }
  return
}

function endOf(taken: Taken, at: number): number {
  let end = at
  while (end < taken.length && taken[end] === taken[at]) end++
  return end
}

// Behind a plural or a publication no noun of the same phrase follows: according to activists [rockets] hit a school
function isClosed(tokens: readonly Token[], taken: Taken, at: number): boolean {
  const before = tokens[at - 1]!
  if (taken[at - 1] || has(before, CAPITAL) || !isWord(tokens[at]) || has(tokens[at], PHRASE_END)) return false
  const {lower} = before
  const next = tokens[at]!.lower
  if (unnamedSources.has(next) || publications.has(next)) return false
  return publications.has(lower) || (lower.endsWith('s') && unnamedSources.has(lower))
}

function isSourcePart(tokens: readonly Token[], taken: Taken, at: number, start: number): boolean {
  const token = tokens[at]!
  // according to a [statement] fire destroyed three cars
  if (at > start && isClosed(tokens, taken, at)) return false
  if (taken[at]) return taken[at]!.type !== 'time'
  if (token.text === '-' || isPossessive(token)) return true
  // according to the forum [three] people died
  if (at > start && has(token, NUMBER_OPENER | DIGIT))
    return isWord(tokens[at - 1]) && /^(?:of|and|at|a|an)$/.test(tokens[at - 1]!.lower)
  if (/^(?:the|a|an|of|for|his|her|its|their|he|she|they|at|and)$/.test(token.lower)) return true
  if (
    reportingNouns.has(token.lower) &&
    tokens[at + 1]?.lower !== 'of' &&
    (at === start || !has(tokens[at - 1], CAPITAL))
  )
    return true
  if (publications.has(token.lower) && !has(tokens[at - 1], CAPITAL)) return true
  return isWord(token) && !has(token, PHRASE_END | REPORTING_VERB)
}

const amounts: ReadonlySet<string> = new Set(['number', 'group', 'couple', 'majority', 'dozens', 'hundreds', 'scores'])

// The head: the last word before the first preposition.
function lastNoun(tokens: readonly Token[], start: number, end: number): Token | undefined {
  let last: Token | undefined
  for (let index = start; index < end; index++) {
    const token = tokens[index]!
    // a [number] of residents
    if (last && token.lower === 'of' && amounts.has(last.lower)) continue
    if (last && (has(token, PHRASE_END) || (index > start && isParticiple(tokens, index)))) break
    if (isWord(token) && !has(token, PHRASE_END)) last = token
  }
  return last
}
