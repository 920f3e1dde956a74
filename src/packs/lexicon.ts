import {places} from '../extract/gazetteer.ts'
import {knownBodies} from '../extract/known-bodies.ts'
import {CAPITAL, EVENT_OPENER, EXCEPTION_OPENER, NAME_ARTICLE, NO_BODY, NO_PLACE} from '../text/flags.ts'
import {vocabulary, type Word} from '../text/vocabulary.ts'
import {countCues} from './count-lexicon.ts'
import {fileOf, unfiledPhrases} from './filed.ts'
import type {Lexicon} from './pack.ts'
import type {PackIndex} from './pack-index.ts'

/** Look up in indexed packs. */
export function lexiconOf({events, cues, exceptions, excepted, stages, counts, aliases}: PackIndex): Lexicon {
  const named = unfiledPhrases(
    (first) => fileOf(cues, first),
    (number) => ({event: events[number >> 1]!.id, verbal: (number & 1) > 0})
  )
  const alike = unfiledPhrases(
    (first) => fileOf(exceptions, first),
    (number) => excepted[number]!
  )
  return {
    words: vocabulary(
      (word) =>
        (named.has(word.lower) ? EVENT_OPENER : 0) | (alike.has(word.lower) ? EXCEPTION_OPENER : 0) | unnamed(word)
    ),
    events: new Map(events.map((event) => [event.id, event])),
    cues: named,
    exceptions: alike,
    stages: new Map(
      Object.entries(stages).map(([name, {names, cues}]) => [
        name,
        unfiledPhrases(
          () => cues,
          (number) => names[number]!
        )
      ])
    ),
    counts: countCues(counts),
    aliases: new Map(Object.entries(aliases))
  }
}

/** What a word opens no name of; others than these are not asked for. */
function unnamed({text, flags}: Word): number {
  if (!(flags & (CAPITAL | NAME_ARTICLE))) return 0
  return (places.has(text) ? 0 : NO_PLACE) | (knownBodies.has(text) ? 0 : NO_BODY)
}
