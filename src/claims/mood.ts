import {slipOfDigits} from '../judge/slip-of-digits.ts'
import type {Claim, CountClaim} from '../types.ts'
import {daysBetween} from '../values/interval.ts'

/** Whether two claims are told in one mood: asserted, planned, denied. */
export const sameMood = (a: Claim, b: Claim): boolean => a.modality === b.modality && a.polarity === b.polarity

/** `will buy it for 850 million`, `agreed to pay 580 million`: a price is one, announced and paid, where the digits are the same. */
export const isAnnounced = (a: CountClaim, b: CountClaim): boolean =>
  a.quantity !== undefined &&
  a.quantity === b.quantity &&
  a.polarity === b.polarity &&
  isNews(a) &&
  isNews(b) &&
  isSoon(a, b) &&
  slipOfDigits(a.value, b.value) !== undefined

/** What a bridge [is to cost] it may cost no more when it is built, years later. */
const isSoon = ({asOf: a, modality: x}: CountClaim, {asOf: b, modality: y}: CountClaim): boolean =>
  x === y || a === undefined || b === undefined || Math.abs(daysBetween(a.slice(0, 10), b.slice(0, 10))) <= soon

/** Days within which what is announced is paid. */
const soon = 500

const isNews = ({modality}: Claim): boolean => modality === 'asserted' || modality === 'planned'

/** The moods of two claims, against each other. */
export const moods = (a: Claim, b: Claim): string => `${mood(a)} against ${mood(b)}`

const mood = ({modality, polarity}: Claim): string => (polarity === 'negative' ? `not ${modality}` : modality)
