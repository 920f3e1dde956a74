import {countCues} from './count-lexicon.ts'
import {fileOf, unfiled} from './filed.ts'
import type {Lexicon} from './pack.ts'
import type {PackIndex} from './pack-index.ts'

/** Look up in indexed packs. */
export function lexiconOf({events, cues, exceptions, excepted, stages, counts, aliases}: PackIndex): Lexicon {
  return {
    events: new Map(events.map((event) => [event.id, event])),
    cues: unfiled(
      (first) => fileOf(cues, first),
      (number) => ({event: events[number >> 1]!.id, verbal: (number & 1) > 0})
    ),
    exceptions: unfiled(
      (first) => fileOf(exceptions, first),
      (number) => excepted[number]!
    ),
    stages: new Map(
      Object.entries(stages).map(([name, {names, cues}]) => [
        name,
        unfiled(
          () => cues,
          (number) => names[number]!
        )
      ])
    ),
    counts: countCues(counts),
    aliases: new Map(Object.entries(aliases))
  }
}
