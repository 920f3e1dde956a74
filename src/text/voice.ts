import type {Annotated, Attribution, QuotationMention, Span, Voice} from '../types.ts'

/** What is asked of an article to tell whose words something is. */
type Spoken = Pick<Annotated, 'blocks' | 'sentences' | 'mentions' | 'said'>

/**
 * Tells whose words a span is: within a quotation its speaker's, in a clause that the sentence attributes that source's, else the paper's own.
 *
 * A sentence does not pass its speaker on to the next one, unless a pronoun takes it up: `he added`.
 */
export function voiceOf(article: Spoken): (span: Span & {readonly sentence: number}) => Voice {
  const quotations = byBlock(article)
  const {sentences, said} = article
  return (span) => {
    const block = sentences[span.sentence]?.block ?? -1
    const quotation = quotations[block]?.find((it) => it.start <= span.start && span.end <= it.end)
    const speaker = quotation?.speaker ?? nearest(said[span.sentence] ?? [], span)
    return {speaker: speaker ?? null, quoted: quotation !== undefined}
  }
}

function byBlock({blocks, sentences, mentions}: Spoken): readonly (readonly QuotationMention[])[] {
  const result: QuotationMention[][] = blocks.map(() => [])
  for (const it of mentions) if (it.type === 'quotation') result[sentences[it.sentence]!.block]!.push(it)
  return result
}

// Of several that cover the span the narrowest counts: [A said that B claimed that …].
function nearest(said: readonly Attribution[], {start, end}: Span): string | undefined {
  let best: Attribution | undefined
  for (const it of said) {
    if (!it.covers || it.covers.start > start || it.covers.end < end) continue
    if (!best || width(it.covers) < width(best.covers!)) best = it
  }
  return best?.speaker.name
}

function width({start, end}: Span): number {
  return end - start
}
