import type {Attribution, PersonMention, QuotationMention, SlotClaim, Subject} from '../../types.ts'
import {type Sitting, setting} from '../maker.ts'

/** Words of a quotation: what has fewer many people say. */
const least = 5

/** What an article says that a person said, word for word, and what its headline quotes. Who says so is the paper itself. */
export function quoteClaims(sitting: Sitting): readonly SlotClaim[] {
  const {mentions, sentences, blocks} = sitting.article
  const people = mentions.filter(isPerson)
  return mentions.filter(isQuotation).flatMap((quotation): SlotClaim | readonly [] => {
    const sentence = sentences[quotation.sentence]!
    const block = blocks[sentence.block]!
    const said = saidBy(quotation, sitting.article.said[quotation.sentence] ?? [])
    const before = people.filter(
      (it) => it.start < (said?.end ?? 0) + reach && sentences[it.sentence]!.block === sentence.block
    )
    const speaker = said && speakerOf(said, quotation, before, block.prose.text)
    const words = wordsIn(block.prose.text.slice(quotation.start, quotation.end))
    if (words.length < least || block.kind === 'byline' || (!speaker && block.kind === 'paragraph')) return []
    const span = {...quotation, end: said && said.start >= quotation.end && speaker ? said.end : quotation.end}
    return {
      type: 'slot',
      subject: subjectOf(speaker),
      attribute: 'quote',
      value: {name: words.join(' ')},
      ...setting(span, {block, sentence}, sitting),
      // Whose words they are, the paper says.
      voice: {speaker: null, quoted: false},
      modality: 'asserted',
      polarity: 'positive'
    }
  })
}

const isPerson = (mention: {readonly type: string}): mention is PersonMention => mention.type === 'person'
const isQuotation = (mention: {readonly type: string}): mention is QuotationMention => mention.type === 'quotation'

/** Its words in lower case: a contraction is one, the case and the signs tell nothing. */
const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\d]+|…|\.\.\.|\[/gu) ?? []

function subjectOf(speaker: string | undefined): Subject {
  const name = speaker === undefined ? {} : {name: speaker}
  return {kind: 'person', label: speaker ?? 'the headline', ...name, parties: [], brokers: [], places: []}
}

/** `"They knew," [said Lene Faber]`, `[Lene Faber said:] "They knew."`: who says it stands right beside it. */
function saidBy({start, end}: QuotationMention, said: readonly Attribution[]): Attribution | undefined {
  return (
    said.find((it) => it.start >= end && it.start - end < near) ??
    said.find((it) => it.end <= start && start - it.end < near)
  )
}

/** Characters between a quotation and who says it. */
const near = 4

/** A speaker named in full, whose name stands there, or the only person of the paragraph, for whom a pronoun stands; `the judge said` may mean another. */
function speakerOf(
  {start, end}: Attribution,
  {speaker = ''}: QuotationMention,
  people: readonly PersonMention[],
  text: string
): string | undefined {
  const said = text.slice(start, end)
  const behind = text.slice(end, end + reach)
  const names = new Set(people.map(({fullName}) => fullName).filter((name) => name.includes(' ')))
  if (/\b(?:he|she)\b/i.test(said))
    return people.every(({fullName}) => names.has(fullName)) && names.size === 1 ? [...names][0] : undefined
  const surname = speaker.slice(speaker.lastIndexOf(' ') + 1)
  // said its director, [Paul Adriaen]; said Sell Motors [spokesman] Otto Reiss
  const isNamed =
    (said.includes(surname) && !(said.endsWith(surname) && labels.test(behind))) || behind.startsWith(`, ${speaker}`)
  return isNamed && names.has(speaker) ? speaker : undefined
}

/** Characters behind `said its director` in which the name follows. */
const reach = 40

/** A noun behind a name makes that of a firm: said Sell Motors [spokesman]. */
const labels =
  /^ (?!(?:in|on|at|of|to|from|after|before|during|when|as|who|about|and|with|by|for|while|but|last|this|late|early|yesterday|today|later|told|said|also)\b)\p{Ll}/u
