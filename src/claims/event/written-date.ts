import {firstYear, isNone, noSuch, otherCalendar, slip} from '../../language/en/calendars.ts'
import type {TimeClaim, TimeMention} from '../../types.ts'
import {type ClaimMaker, setting} from '../maker.ts'
import type {Reading} from '../sentence.ts'

/**
 * What a date says of itself, whatever happened on it: its weekday (`Friday, 30 October 2020`), that the calendar has no such day
 * (`31 September`), that it can be read two ways (`08/10/2023`).
 */
export const writtenDates: ClaimMaker = (reading, sitting) => {
  const told = toldOf(reading)
  return reading.times.flatMap((time) =>
    attributes(time, reading, told).map((attribute): TimeClaim => {
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
}

/** What a sentence says of its dates: that they are of another calendar, that somebody slipped. */
interface Told {
  readonly isOther: boolean
  readonly isSlip: boolean
}

function toldOf({times, sentence: {text}}: Reading): Told {
  const isAsked = times.some(({value}) => value.impossible || value.weekday !== undefined)
  return {isOther: isAsked && otherCalendar.test(text), isSlip: isAsked && slip.test(text)}
}

/** A date that can be read two ways matters where something is said to have happened, or to be so, at it. */
function attributes(time: TimeMention, reading: Reading, told: Told): readonly string[] {
  const {value} = time
  const isOther = told.isOther || Number(value.value.slice(0, 4)) < firstYear
  if (value.impossible) return isOther || told.isSlip || isDenied(time, reading) ? [] : ['impossible']
  if (value.inferred === 'all') return []
  const matters = reading.events.length > 0 || reading.quantities.length > 0
  return [
    ...(value.weekday === undefined || isOther ? [] : ['weekday']),
    ...(value.alternatives !== undefined && value.inferred === 'none' && matters ? ['ambiguous'] : [])
  ]
}

/** Most characters beside a day that tell whether there is one. */
const beside = 40

/** Whether the words beside a day say that there is none, or cite it: `there was no [29 February 1900]`, `the play “[31 June]”`. */
function isDenied({start, end}: TimeMention, {sentence}: Reading): boolean {
  const {text} = sentence
  const [from, to] = [start - sentence.start, end - sentence.start]
  const [before, after] = [text.slice(Math.max(0, from - beside), from), text.slice(to, to + beside)]
  const isCited = /["“‘]$/.test(before) && /^["”’]/.test(after)
  return isCited || noSuch.test(before) || isNone.test(after)
}
