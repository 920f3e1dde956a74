import {narrowing} from '../language/en/counting.ts'
import type {CountClaim, Witness} from '../types.ts'
import {apart, veto} from './apart.ts'
import {sharedNames} from './event-identity.ts'
import type {Linker} from './facts.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** Whether a number is one that is taken again and again, of a country and a period. */
export const isStatistic = ({subject: {family, event}}: CountClaim): boolean =>
  family === 'statistics' && event === undefined

/** Inflation in one country and month: linked by what is measured, where, and for when. */
export function statisticLinker({core, rarity, topic}: Scales): Linker<CountClaim> {
  return {
    scopes: ({claim: {attribute, measure, thing, subject, polarity}}) =>
      polarity === 'positive' ? [`${attribute} ${thing} ${measure} ${subject.date!.value}`] : [],
    keys: ({claim}) => claim.subject.places.map(core),
    label: ({claim: {value}}) => `${value.min} ${value.max}`,
    weigh: (a, b) => {
      if (a.claim.modality !== b.claim.modality) return veto(`${a.claim.modality} against ${b.claim.modality}`)
      if (restriction(a) !== restriction(b))
        return veto(`${restriction(a) || 'all'} against ${restriction(b) || 'all'}`)
      if (a.article === b.article) return apart('one article gives such numbers of many')
      const places = shared(a.claim.subject.places, b.claim.subject.places, core)
      return [
        {reason: 'any two such numbers', weight: weights.rareCount},
        {reason: `both are for ${a.claim.subject.date!.value}`, weight: weights.sameDate},
        {reason: `both are of ${places.join(' and ')}`, weight: weights.sameEntry + sharedNames(places, rarity)},
        ...topic(a.article, b.article)
      ]
    }
  }
}

/** `[youth] unemployment` is not unemployment, `[core] inflation` not inflation. */
function restriction({claim: {value, subject}}: Witness<CountClaim>): string {
  return [...value.modifiers, ...(subject.words ?? []).filter((word) => narrowing.has(word))].sort().join(' ')
}
