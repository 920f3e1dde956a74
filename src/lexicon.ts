import {countCues} from './count-lexicon.ts'
import {fileOf, unfiledPhrases} from './filed.ts'
import type {Lexicon} from './pack.ts'
import type {PackIndex} from './pack-index.ts'
import {vocabulary} from './vocabulary.ts'

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
    words: vocabulary((word) => named.has(word) || alike.has(word)),
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
