import type {Lexicon} from '../packs/pack.ts'
import {voiceOf} from '../text/voice.ts'
import type {Annotated, Claim, EventMention} from '../types.ts'
import {ageClaims} from './age/age.ts'
import {bearingClaims} from './bearing.ts'
import {ballots} from './count/ballot.ts'
import {counts} from './count/count.ts'
import {raceTimes} from './count/race-time.ts'
import {averageClaims} from './equation/average.ts'
import {equations} from './equation/equation.ts'
import {headlineClaims} from './equation/headline.ts'
import {listedClaims} from './equation/listed.ts'
import {partClaims} from './equation/part-whole.ts'
import {rateClaims} from './equation/rate.ts'
import {sinceClaims} from './equation/since.ts'
import {tabulatedClaims} from './equation/tabulated.ts'
import {brokers} from './event/brokers.ts'
import {chronologyClaims} from './event/chronology.ts'
import {dates} from './event/date.ts'
import {deeds} from './event/deed-told.ts'
import {parties} from './event/parties.ts'
import {writtenDates} from './event/written-date.ts'
import type {Sitting} from './maker.ts'
import {stance} from './modality.ts'
import {firstReferenceClaims} from './name/first-reference.ts'
import {nameClaims} from './name/name.ts'
import {spellingClaims} from './name/spelling.ts'
import {thingNameClaims} from './name/thing-name.ts'
import type {Locator} from './place.ts'
import {roleClaims} from './role/role.ts'
import {clauseAt, type Parse, type Reading, readings, type Told} from './sentence.ts'
import {quoteClaims} from './slot/quote.ts'
import {siteClaims} from './slot/site.ts'
import {slots} from './slot/slot.ts'
import {antecedents} from './slot/slot-antecedent.ts'
import {mainOf} from './slot/slot-main.ts'
import {verdictClaims} from './slot/verdict.ts'

import {bounds} from './span/course-bound.ts'
import {durations} from './span/duration.ts'
import {spans} from './span/span.ts'
import {states} from './state/state.ts'
import type {NameWords} from './terms.ts'

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
    bounds,
    counts(lexicon),
    ballots,
    raceTimes,
    slots(lexicon),
    states,
    parties(lexicon),
    brokers(lexicon),
    equations,
    deeds
  ]
  const read = readings(article, known, lexicon, parse)
  const sitting: Sitting = {
    article,
    readings: read,
    firsts: firsts(read),
    antecedents: antecedents(read, lexicon),
    isMain: mainOf(read, lexicon),
    voice: voiceOf(article),
    place
  }
  return [
    ...read.flatMap((reading) => makers.flatMap((make) => make(reading, sitting))),
    ...chronologyClaims(sitting, lexicon),
    ...verdictClaims(sitting),
    ...bearingClaims(sitting),
    ...siteClaims(sitting, lexicon),
    ...listedClaims(sitting),
    ...headlineClaims(sitting),
    ...tabulatedClaims(sitting),
    ...averageClaims(sitting),
    ...rateClaims(sitting),
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
