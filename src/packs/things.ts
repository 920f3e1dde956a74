import {
  currencyCodes,
  currencySigns,
  currencyWords,
  dollarPrefixes,
  nationalCurrencies
} from '../language/en/currencies.ts'
import {lengthUnits} from '../language/en/measures.ts'
import type {ThingClass} from './pack.ts'

/** Each unit compares with itself only: dollars with dollars, miles with miles. */
const apart = (...specific: readonly string[]): ThingClass => ({generic: [], specific: [...new Set(specific)]})

/** Classes of things that every pack can count in, beside its own: amounts, parts and measures, by the units of quantities. */
export const builtInThings: Readonly<Record<string, ThingClass>> = {
  money: apart(
    ...[currencySigns, dollarPrefixes, currencyWords, currencyCodes, ...nationalCurrencies.values()].flatMap(
      (codes) => [...codes.values()]
    )
  ),
  percent: {generic: ['percent'], specific: []},
  points: {generic: ['percentage point'], specific: []},
  share: apart('percent', 'share', 'third', 'quarter', 'fifth'),
  length: apart(...lengthUnits),
  area: apart('hectare', 'acre', 'square kilometer', 'square mile', 'square meter', 'square foot'),
  mass: apart('ton', 'kilogram', 'gram', 'milligram', 'pound', 'ounce', 'stone'),
  temperature: apart('degree', 'degree Celsius', 'degree Fahrenheit', 'celsius', 'fahrenheit', 'kelvin'),
  magnitude: {generic: ['magnitude'], specific: []},
  speed: apart('kilometer per hour', 'mile per hour', 'meter per second', 'kilometer per second', 'knot')
}
