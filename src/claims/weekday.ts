import type {TimeClaim} from '../types.ts'
import {type ClaimMaker, setting} from './maker.ts'

/** Dates that are written with their weekday: `Friday, 30 October 2020`. */
export const weekdays: ClaimMaker = (reading, sitting) =>
  reading.times
    .filter(({value}) => value.weekday !== undefined && value.inferred !== 'all')
    .map((time): TimeClaim => {
      const {voice, place, sentence, heading} = setting(time, reading, sitting)
      return {
        type: 'time',
        subject: {kind: 'date', label: time.value.value, parties: [], brokers: [], places: []},
        attribute: 'weekday',
        value: time.value,
        voice,
        modality: 'asserted',
        polarity: 'positive',
        place,
        sentence,
        heading
      }
    })
