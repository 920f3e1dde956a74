import {headlineSources, unnamedSources} from '../language/en/reporting.ts'
import {CAPITAL, has, PHRASE_END} from '../text/flags.ts'
import type {Attribution, Mention, OrganizationMention, PersonMention, Sentence, Speaker} from '../types.ts'
import {isTitleCase, isWord} from './words.ts'

const longest = 40

/** Who speaks in a headline without a verb: [Police]: three dead; three dead — [police]. A bare country is a topic, no speaker. */
export function headlined(sentence: Sentence, mentions: readonly Mention[]): Attribution | undefined {
  const {text, start, end} = sentence
  const colon = text.slice(0, longest + 1).search(/: /)
  const before = colon > 0 ? speakerIn(sentence, mentions, 0, colon) : undefined
  if (before) return {speaker: before, start, end: start + colon, covers: {start: start + colon + 1, end}}
  return behindSign(sentence, mentions) ?? unsigned(sentence, mentions)
}

/** Three dead in the blast: [monitor]. */
export function behindSign(sentence: Sentence, mentions: readonly Mention[]): Attribution | undefined {
  const {text, start, end} = sentence
  const from = Math.max(0, text.length - longest)
  const sign = /(?:: | [–—-] )(?=[^:–—]*$)/u.exec(text.slice(from))
  if (!sign || from + sign.index === 0) return
  const at = from + sign.index
  const behind = speakerIn(sentence, mentions, at + sign[0].length, text.length - (text.endsWith('.') ? 1 : 0))
  return behind && {speaker: behind, start: start + at, end, covers: {start, end: start + at}}
}

// Blast kills three in Veldt [NGO], where the sign was lost
function unsigned(sentence: Sentence, mentions: readonly Mention[]): Attribution | undefined {
  const {tokens, start} = sentence
  const last = tokens.at(-1)
  const before = tokens.at(-2)
  if (!last || !before || !has(last, CAPITAL) || !headlineSources.has(last.lower) || isTitleCase(sentence)) return
  if (has(before, PHRASE_END) || !isSmall(sentence) || mentions.some((it) => it.end > last.start)) return
  const speaker = {name: last.lower, named: false, person: false}
  return {speaker, start: last.start, end: last.end, covers: {start, end: last.start}}
}

// Some word of the headline that could have a capital has none.
const isSmall = ({tokens}: Sentence): boolean =>
  tokens.some((it) => isWord(it) && it.text.length > 3 && !has(it, CAPITAL | PHRASE_END))

// All of a stretch must be the speaker: a name, or [Syrian opposition].
function speakerIn(sentence: Sentence, mentions: readonly Mention[], from: number, to: number): Speaker | undefined {
  const [start, end] = [sentence.start + from, sentence.start + to]
  const whole = mentions.find(
    (it): it is PersonMention | OrganizationMention =>
      (it.type === 'person' || it.type === 'organization') && it.start <= start && it.end >= end
  )
  if (whole?.type === 'person') return {name: whole.fullName, named: true, person: true}
  if (whole) return {name: whole.name, named: true, person: false}
  const words = sentence.text.slice(from, to).trim().split(' ')
  const last = words.at(-1)!.toLowerCase()
  if (words.length > 3 || !unnamedSources.has(last)) return
  return {name: [...words.slice(0, -1), last].join(' '), named: false, person: false}
}
