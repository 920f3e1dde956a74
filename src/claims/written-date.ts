import type {TimeClaim, TimeMention} from '../types.ts'
import {type ClaimMaker, setting} from './maker.ts'

/**
 * What a date says of itself, whatever happened on it: its weekday (`Friday, 30 October 2020`), that the calendar has no such day
 * (`31 September`), that it can be read two ways (`08/10/2023`).
 */
export const writtenDates: ClaimMaker = (reading, sitting) =>
  reading.times.flatMap((time) =>
    attributes(time, reading.events.length > 0 || reading.quantities.length > 0).map((attribute): TimeClaim => {
      const {voice, place, sentence, heading} = setting(time, reading, sitting)
      return {
        type: 'time',
        subject: {kind: 'date', label: time.value.value, parties: [], brokers: [], places: []},
        attribute,
        value: time.value,
        voice,
        modality: 'asserted',
        polarity: 'positive',
        place,
        sentence,
        heading
      }
    })
  )

/** A date that can be read two ways matters where something is said to have happened, or to be so, at it. */
function attributes({value}: TimeMention, matters: boolean): readonly string[] {
  if (value.impossible) return ['impossible']
  if (value.inferred === 'all') return []
  return [
    ...(value.weekday === undefined ? [] : ['weekday']),
    ...(value.alternatives !== undefined && value.inferred === 'none' && matters ? ['ambiguous'] : [])
  ]
}
