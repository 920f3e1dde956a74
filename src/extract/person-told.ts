import {bodily, bodilyPassives, bodilyVerbs, callings, soloEvents, teamVerbs} from '../language/en/person-words.ts'
import {CAPITAL, has, NOT_NAME, REPORTING_VERB} from '../text/flags.ts'
import type {Token} from '../types.ts'
import type {Run} from './person-name.ts'
import {isPossessive} from './words.ts'

/** Whether what stands behind a name is said of people only: Joris Telder [walked], Haldis[, who cleaned], Petar Kolm[, the ombudsman,], Strand[, 52, a lawyer]. */
export function isToldOfPerson(tokens: readonly Token[], {from, to, words}: Run): boolean {
  if (isPossessive(tokens[to])) return words > 1 && bodily.has(tokens[to + 1]?.lower ?? '')
  if (tokens[to]?.text === ',')
    return (
      ((words > 1 || !isOneOfMany(tokens, from)) && isWho(tokens, to + 1)) ||
      (words > 1 && isCalled(tokens, to + 1)) ||
      isOld(tokens, to + 1)
    )
  return words > 1
    ? isBodily(tokens, to) || hasWonAlone(tokens, to)
    : !isOneOfMany(tokens, from) && isQuoted(tokens, to)
}

/** the [Sixers], Atlanta [Hawks] */
function isOneOfMany(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  return (
    before !== undefined &&
    (/^(?:the|a|an|of|-|’|')$/.test(before.lower) || (has(before, CAPITAL) && !has(before, NOT_NAME)))
  )
}

/** [who] and a verb of one person: neither [who were], nor [who won] of a team. */
function isWho(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'who') return false
  const verb = tokens[at + 1]?.lower ?? ''
  return (
    /^[a-z]+(?:ed|s|ote|ame|ook|oke|ent|ew|ad|id|ound|ught|uilt|ept|old|ell|ose|ood|aw|ran|egan|ang)$/.test(verb) &&
    !teamVerbs.has(verb)
  )
}

/** [has called that “magic”]: words are quoted right behind such a verb. */
function isQuoted(tokens: readonly Token[], to: number): boolean {
  const verb = /^(?:has|had|also|later)$/.test(tokens[to]?.lower ?? '') ? to + 1 : to
  if (!/^(?:called|described|dismissed|branded|labelled|labeled|denounced|praised)$/.test(tokens[verb]?.lower ?? ''))
    return false
  return tokens.slice(verb + 1, verb + 6).some(({text}) => text === '“' || text === '"')
}

/** [the ombudsman,]: a calling, and then a stop or what it is of. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:the|a|an|his|her|its|their)$/.test(tokens[at]?.lower ?? '')) return false
  for (let word = at + 1; word < at + 6 && tokens[word]; word++) {
    const {lower, text} = tokens[word]!
    if (callings.has(lower) && text === lower)
      return /^(?:[,.;:]|of|at|in|from|on|who|with|for)$/.test(tokens[word + 1]?.lower ?? '.')
    if (!/^[\p{L}-]+$/u.test(text) || /^(?:of|at|in|from|on|who|with|for|and)$/.test(lower)) return false
  }
  return false
}

/** [52, a lawyer], [52, was]: two digits that can be an age, and a word that goes on about the person. */
function isOld(tokens: readonly Token[], at: number): boolean {
  if (!/^[1-9]\d$/.test(tokens[at]?.text ?? '') || Number(tokens[at]!.text) < 16 || tokens[at + 1]?.text !== ',')
    return false
  const next = tokens[at + 2]
  return (
    next !== undefined &&
    (/^(?:a|an|the|of|from|who|whose|was|had)$/.test(next.text) || (has(next, REPORTING_VERB) && !has(next, CAPITAL)))
  )
}

/** Joris Telder [has won the women’s race], Lena Sund [won the marathon]: teams win cups and matches. */
function hasWonAlone(tokens: readonly Token[], to: number): boolean {
  const verb = /^(?:has|had|also)$/.test(tokens[to]?.lower ?? '') ? to + 1 : to
  if (!/^(?:won|wins)$/.test(tokens[verb]?.lower ?? '')) return false
  const words = tokens.slice(verb + 1, verb + 7).map(({lower}) => lower)
  const end = words.findIndex((word) => /^(?:[,.;:]|and|for|against|after|with)$/.test(word))
  const object = end < 0 ? words : words.slice(0, end)
  const isOfOne = object.some((word) => /^(?:wo)?men/.test(word)) && object.includes('race')
  return isOfOne || object.some((word) => soloEvents.has(word))
}

function isBodily(tokens: readonly Token[], to: number): boolean {
  let verb = to
  while (verb - to < 3 && passing.has(tokens[verb]?.lower ?? '')) verb++
  const {lower} = tokens[verb] ?? {lower: ''}
  if (verb > to && bodilyPassives.has(lower)) return /^(?:was|is|been|being)$/.test(tokens[verb - 1]!.lower)
  return bodilyVerbs.has(lower)
}

const passing: ReadonlySet<string> = new Set([
  'was',
  'is',
  'has',
  'had',
  'been',
  'being',
  'also',
  'later',
  'then',
  'never'
])
