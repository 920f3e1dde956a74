import type {Annotated, Stamp, TimeClaim} from '../types.ts'
import type {Locator} from './place.ts'

/** When the article says that it appeared: one claim for each date that stands in the file, named by where it says so. */
export function publications({published}: Annotated, {locate}: Locator): readonly TimeClaim[] {
  return (published?.stamps ?? []).flatMap(({span, time, kind, origin}) =>
    span && isDay(time) ? [{...claimOf(time, origin), attribute: kind, place: locate(span)}] : []
  )
}

const isDay = ({granularity, earliest, alternatives}: Stamp['time']) =>
  granularity === 'day' && earliest !== undefined && alternatives === undefined

const claimOf = (value: Stamp['time'], origin: Stamp['origin']) =>
  ({
    type: 'time',
    subject: {kind: 'article', label: 'publication', name: origin, parties: [], brokers: [], places: []},
    value,
    voice: {speaker: null, quoted: false},
    modality: 'asserted',
    polarity: 'positive',
    sentence: 0,
    heading: false
  }) as const
