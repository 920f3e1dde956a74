import {isCapital, isTitleCase} from '../../extract/words.ts'
import {groupBy} from '../../general/group.ts'
import {thingWords} from '../../language/en/thing-names.ts'
import {NOT_NAME} from '../../text/flags.ts'
import type {Annotated, NameClaim, Sentence, Span} from '../../types.ts'
import type {Sitting} from '../maker.ts'

/** Most words of a name. */
const most = 4

interface Use extends Span {
  readonly sentence: number
  readonly name: string
}

/** How an article spells the things that it names in two words or more: `the [Marten Museum]`; one claim for each spelling, at its first use. */
export function thingNameClaims({article, voice, place}: Sitting): readonly NameClaim[] {
  const uses = article.sentences.flatMap((sentence) => usesIn(sentence, article))
  return Array.from(groupBy(uses, ({name}) => name).values(), (all) => {
    const first = all[0]!
    const block = ({sentence}: Use) => article.blocks[article.sentences[sentence]!.block]!
    const places = all.map((use) => place(block(use), use))
    return {
      type: 'name',
      subject: {kind: 'thing', label: first.name, event: 'name', parties: [], brokers: [], places: []},
      attribute: 'name',
      value: {name: first.name, fullName: first.name, roles: [], times: all.length},
      voice: voice(first),
      modality: 'asserted',
      polarity: 'positive',
      place: places[0]!,
      places,
      sentence: first.sentence,
      heading: false
    }
  })
}

/** Runs of words with capitals within a sentence, one of them a word for what they name. */
function usesIn(sentence: Sentence, {blocks, mentions}: Annotated): readonly Use[] {
  const {tokens, text, start, index} = sentence
  if (
    blocks[sentence.block]!.kind !== 'paragraph' ||
    !tokens.some(({lower, text}) => thingWords.has(lower) && isCapital(text))
  )
    return []
  if (isTitleCase(sentence)) return []
  const people = mentions.filter((it) => it.sentence === index && (it.type === 'person' || it.type === 'time'))
  const isPart = (at: number) => {
    const token = tokens[at]
    return (
      token !== undefined &&
      isCapital(token.text) &&
      (thingWords.has(token.lower) || !(token.flags & NOT_NAME)) &&
      !people.some((it) => it.start < token.end && token.start < it.end)
    )
  }
  const found: Use[] = []
  for (let at = 1; at < tokens.length; at++) {
    if (!isPart(at)) continue
    let end = at + 1
    while (isPart(end) && tokens[end]!.start === tokens[end - 1]!.end + 1) end++
    const run = tokens.slice(at, end)
    const kinds = run.filter(({lower}) => thingWords.has(lower)).length
    if (run.length > 1 && run.length <= most && kinds > 0 && kinds < run.length) {
      const [from, to] = [run[0]!.start, run.at(-1)!.end]
      found.push({
        start: from,
        end: to,
        sentence: index,
        name: text.slice(from - start, to - start).replace(/\s+/g, ' ')
      })
    }
    at = end
  }
  return found
}
