import {telling} from '../language/en/corrections.ts'
import type {Annotated, Mention} from '../types.ts'

/** The numbers and dates that an article says it once gave wrongly, as they compare: `15`, `2020-11-09`; sorted. */
export function withdrawn({mentions, sentences}: Annotated): readonly string[] {
  const taken = mentions.filter(({type}) => type === 'time' || type === 'quantity')
  const slips = taken.filter(({sentence}) => telling.test(sentences[sentence]!.text)).flatMap(comparedBy)
  return [...new Set(slips)].sort()
}

function comparedBy(mention: Mention): readonly string[] {
  if (mention.type === 'time') return [mention.value.value]
  return mention.type === 'quantity' && mention.value.printed !== null ? [String(mention.value.printed)] : []
}
