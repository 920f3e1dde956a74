import {reportingVerbs, unnamedSources} from '../language/en/reporting.ts'
import {titleHeads} from '../language/en/titles.ts'
import type {Attribution, Mention, PlaceMention, QuotationMention, Sentence, Span, Text} from '../types.ts'
import {isInside} from './attribution.ts'
import {quotedIn} from './quotation-marks.ts'
import type {Speech} from './speech.ts'
import {bySentence} from './words.ts'

/** Words in quotation marks, with who says them. */
export function quotations(
  text: Text,
  found: readonly Mention[],
  {quoted, attributions: said}: Speech
): readonly QuotationMention[] {
  if (quoted.every((it) => it.length === 0)) return []
  const bySentences = sentencesOf(text)
  const here = bySentence(text, found)
  const result: QuotationMention[] = []
  let before: Told | undefined
  for (const [block, spans] of quoted.entries()) {
    const sentences = bySentences[block]!
    for (const [index, span] of spans.entries()) {
      const around = {text, block, span, sentences, spans, index}
      const speaker = speakerOf(around, said, here) ?? inherited(around, before, said)
      const sentence = sentenceAt(sentences, span.start) ?? sentences[0]
      if (!sentence) continue
      before = {block, span, speaker}
      result.push({type: 'quotation', sentence: sentence.index, start: span.start, end: span.end, speaker})
    }
  }
  return result
}

interface Around {
  readonly text: Text
  readonly block: number
  readonly span: Span
  readonly sentences: readonly Sentence[]
  readonly spans: readonly Span[]
  readonly index: number
}

interface Told {
  readonly block: number
  readonly span: Span
  readonly speaker: string | undefined
}

type Said = readonly (readonly Attribution[])[]

/** What stands in quotation marks, by block; a paragraph left open goes on in the next one that opens a quotation anew, or closes it. */
export function quotedBlocks(text: Text): readonly (readonly Span[])[] {
  let inside = false
  return text.blocks.map(({prose}, index) => {
    const {spans, open} = quotedIn(prose.text, inside)
    const next = open === undefined ? undefined : text.blocks[index + 1]?.prose.text
    inside = next !== undefined && (/^\s*["“«]/.test(next) || quotedIn(next, true).spans[0]?.start === 0)
    return inside && open !== undefined ? [...spans, {start: open, end: prose.text.length}] : spans
  })
}

function sentencesOf(text: Text): readonly (readonly Sentence[])[] {
  const result: Sentence[][] = text.blocks.map(() => [])
  for (const sentence of text.sentences) result[sentence.block]!.push(sentence)
  return result
}

type Here = readonly (readonly Mention[])[]

// The last sentence that begins at or before an offset.
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return sentences[low - 1]
}

function speakerOf(around: Around, said: Said, here: Here): string | undefined {
  const {span, sentences, text, block} = around
  const first = sentenceAt(sentences, span.start)
  const last = sentenceAt(sentences, span.end - 1)
  if (!first || !last) return
  const prose = text.blocks[block]!.prose.text
  const after = nextAfter(said[last.index]!, around)
  const before = said[first.index]!.findLast((it) => it.end <= span.start && !startsInQuote(it, around))
  const continues =
    /[,?!—–-]["”’'»]?$/.test(prose.slice(span.end - 3, span.end)) || /^[,?!]/.test(prose.slice(span.end, span.end + 1))
  const direct =
    before && span.start - before.end < 20 && /^[\s,:]*(?:that\b)?[\s,:]*$/.test(prose.slice(before.end, span.start))
  const chosen = direct ? before : continues && !isSecondHand(after, before) ? (after ?? before) : (before ?? after)
  if (chosen) return nameIn(chosen)
  return (
    afterColon(around, said, first) ??
    headline(around, here[first.index]!, first) ??
    oneVerb(around, here[first.index]!)
  )
}

// A name, or [officials]; what is no sort of source stays nobody.
function nameIn({speaker: {name, named}}: Attribution): string | undefined {
  if (named) return name
  const noun = /^(?:\S+ )*?(\p{Ll}+)(?: (?:of|for|at) .*)?$/u.exec(name)?.[1] ?? ''
  return unnamedSources.has(noun) || titleHeads.has(noun.replace(/s$/, '')) ? name : undefined
}

// She called it [“a shame,”] according to the agency.
function isSecondHand(after: Attribution | undefined, before: Attribution | undefined): boolean {
  return before?.speaker.person === true && after?.speaker.person === false
}

// The attribution behind the quotation, with no other quotation between.
function nextAfter(list: readonly Attribution[], {span, spans, index}: Around): Attribution | undefined {
  const next = spans[index + 1]
  const hit = list.find((it) => it.start >= span.end)
  return hit && (!next || hit.start < next.start) ? hit : undefined
}

function startsInQuote(it: Attribution, {spans}: Around): boolean {
  return isInside(spans, it.start)
}

// [He said:] and the quotation in a paragraph or sentence of its own.
function afterColon({text, block, span, sentences}: Around, said: Said, first: Sentence): string | undefined {
  const opens = text.blocks[block]!.prose.text.slice(first.start, span.start).trim() === ''
  if (!opens) return
  const previous = text.sentences[first.index - 1]
  if (!previous?.text.trimEnd().endsWith(':') || (sentences[0] !== first && previous.block !== block)) return
  const last = said[previous.index]!.at(-1)
  return last && nameIn(last)
}

// [Russia: 'we will not'], ['We will not': Putin]; in a paragraph the first person of the sentence: [X spoke of it: "…"]
function headline({text, block, span}: Around, here: readonly Mention[], first: Sentence): string | undefined {
  const {kind, prose} = text.blocks[block]!
  const before = /:\s*$/.test(prose.text.slice(first.start, span.start))
  if (kind !== 'title' && kind !== 'heading') {
    const person = before ? here.find((it) => it.type === 'person' && it.end <= span.start) : undefined
    return person && nameOf(person)
  }
  const beside = here.find(
    (it) =>
      nameOf(it) !== undefined &&
      ((it.end <= span.start && /^\s*:\s*$/.test(prose.text.slice(it.end, span.start))) ||
        (it.start >= span.end && /^\s*[:—–-]\s*$/.test(prose.text.slice(span.end, it.start))))
  )
  return beside && nameOf(beside)
}

function nameOf(it: Mention): string | undefined {
  if (it.type === 'person') return it.fullName
  return it.type === 'organization' || isState(it) ? it.name : undefined
}

function isState(it: Mention): it is PlaceMention {
  return it.type === 'place' && it.kind === 'country'
}

// He had ['welcomed'] it: the verb of saying itself stands in quotation marks.
function oneVerb({text, block, span}: Around, here: readonly Mention[]): string | undefined {
  if (span.end - span.start > 16) return
  const word = text.blocks[block]!.prose.text.slice(span.start + 1, span.end - 1).toLowerCase()
  const person = reportingVerbs.has(word) ? here.find((it) => it.type === 'person' && it.end <= span.start) : undefined
  return person && nameOf(person)
}

// A whole sentence in quotation marks goes on with the one who spoke before it in the paragraph, or in the paragraph before.
function inherited({text, block, span, sentences}: Around, before: Told | undefined, said: Said): string | undefined {
  const prose = text.blocks[block]!.prose.text
  const own = sentenceAt(sentences, span.start)
  const opens = own !== undefined && prose.slice(own.start, span.start).trim() === ''
  if (
    !opens ||
    !/^.[\p{Lu}[.…]/u.test(prose.slice(span.start, span.start + 3)) ||
    !/[.?!…]["”’»]?$/.test(prose.slice(span.end - 3, span.end))
  )
    return
  const previous = own && own !== sentences[0] ? text.sentences[own.index - 1] : undefined
  const list = previous ? said[previous.index]! : []
  const told = list.findLast((it) => it.speaker.named) ?? list.at(-1)
  if (told) return nameIn(told)
  if (before?.block === block) return before.speaker
  return before?.block === block - 1 && sentences[0] === own ? before.speaker : undefined
}
