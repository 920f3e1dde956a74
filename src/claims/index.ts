import type {Lexicon} from '../packs/pack.ts'
import {voiceOf} from '../text/voice.ts'
import type {Annotated, Claim, EventMention} from '../types.ts'
import {ageClaims} from './age.ts'
import {averageClaims} from './average.ts'
import {bearingClaims} from './bearing.ts'
import {chronologyClaims} from './chronology.ts'
import {counts} from './count.ts'
import {dates} from './date.ts'
import {deeds} from './deed-told.ts'
import {durations} from './duration.ts'
import {equations} from './equation.ts'
import {firstReferenceClaims} from './first-reference.ts'
import {headlineClaims} from './headline.ts'
import {listedClaims} from './listed.ts'
import type {Sitting} from './maker.ts'
import {stance} from './modality.ts'
import {nameClaims} from './name.ts'
import {partClaims} from './part-whole.ts'
import {parties} from './parties.ts'
import type {Locator} from './place.ts'
import {quoteClaims} from './quote.ts'
import {roleClaims} from './role.ts'
import {clauseAt, type Parse, type Reading, readings, type Told} from './sentence.ts'
import {sinceClaims} from './since.ts'
import {slots} from './slot.ts'
import {antecedents} from './slot-antecedent.ts'
import {spans} from './span.ts'
import {spellingClaims} from './spelling.ts'
import {states} from './state.ts'
import {tabulatedClaims} from './tabulated.ts'
import type {NameWords} from './terms.ts'
import {thingNameClaims} from './thing-name.ts'
import {writtenDates} from './written-date.ts'

/** Turn the mentions of an article into claims: each sentence goes through all makers; names are claimed by the article as a whole. */
export function claims(
  article: Annotated,
  known: NameWords,
  lexicon: Lexicon,
  {place}: Locator,
  parse: Parse | undefined
): readonly Claim[] {
  const makers = [
    dates(lexicon),
    writtenDates,
    spans,
    durations(lexicon),
    counts(lexicon),
    slots(lexicon),
    states,
    parties(lexicon),
    equations,
    deeds
  ]
  const read = readings(article, known, lexicon, parse)
  const sitting: Sitting = {
    article,
    readings: read,
    firsts: firsts(read),
    antecedents: antecedents(read, lexicon),
    voice: voiceOf(article),
    place
  }
  return [
    ...read.flatMap((reading) => makers.flatMap((make) => make(reading, sitting))),
    ...chronologyClaims(sitting, lexicon),
    ...bearingClaims(sitting),
    ...listedClaims(sitting),
    ...headlineClaims(sitting),
    ...tabulatedClaims(sitting),
    ...averageClaims(sitting),
    ...partClaims(sitting),
    ...quoteClaims(sitting),
    ...sinceClaims(sitting),
    ...ageClaims(sitting),
    ...nameClaims(sitting),
    ...spellingClaims(sitting),
    ...thingNameClaims(sitting),
    ...firstReferenceClaims(sitting),
    ...roleClaims(sitting)
  ]
}

function firsts(read: readonly Reading[]): ReadonlyMap<string, Told> {
  const result = new Map<string, Told>()
  for (const reading of read)
    for (const event of reading.events)
      if (!result.has(event.event) && !isDenied(event, reading)) result.set(event.event, {event, reading})
  return result
}

/** `nobody [shot] at anything`: no event of the story. */
function isDenied({start}: EventMention, reading: Reading): boolean {
  return stance(clauseAt(reading, start)?.tokens ?? [], start, reading.times).polarity === 'negative'
}
