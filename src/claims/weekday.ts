import type {TimeClaim} from '../types.ts'
import type {ClaimMaker} from './index.ts'

/** Dates that are written with their weekday: `Friday, 30 October 2020`. */
export const weekdays: ClaimMaker = (reading, {voice, place}) =>
  reading.times
    .filter(({value}) => value.weekday !== undefined && value.inferred !== 'all')
    .map(
      (time): TimeClaim => ({
        type: 'time',
        subject: {kind: 'date', label: time.value.value, parties: [], brokers: [], places: []},
        attribute: 'weekday',
        value: time.value,
        voice: voice(time),
        modality: 'asserted',
        polarity: 'positive',
        place: place(reading.block, time),
        sentence: reading.sentence.index,
        heading: reading.block.kind !== 'paragraph'
      })
    )
