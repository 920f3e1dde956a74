import {countCues} from './count-lexicon.ts'
import {fileOf, unfiled} from './filed.ts'
import type {Lexicon} from './pack.ts'
import type {PackIndex} from './pack-index.ts'
import {bySecondWord} from './phrases.ts'
import {vocabulary} from './vocabulary.ts'

/** Look up in indexed packs. */
export function lexiconOf({events, cues, exceptions, excepted, stages, counts, aliases}: PackIndex): Lexicon {
  const named = unfiled(
    (first) => fileOf(cues, first),
    (number) => ({event: events[number >> 1]!.id, verbal: (number & 1) > 0})
  )
  const lookalikes = unfiled(
    (first) => fileOf(exceptions, first),
    (number) => excepted[number]!
  )
  return {
    words: vocabulary((word) => named.has(word) || lookalikes.has(word)),
    events: new Map(events.map((event) => [event.id, event])),
    cues: bySecondWord(named),
    exceptions: bySecondWord(lookalikes),
    stages: new Map(
      Object.entries(stages).map(([name, {names, cues}]) => [
        name,
        bySecondWord(
          unfiled(
            () => cues,
            (number) => names[number]!
          )
        )
      ])
    ),
    counts: countCues(counts),
    aliases: new Map(Object.entries(aliases))
  }
}
