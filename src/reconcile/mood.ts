import {moods, sameMood} from '../claims/mood.ts'
import type {Reconciler} from './reconciler.ts'

/** What is planned, alleged or denied compares with its like only: [is to be signed on] Monday, [was signed on] Tuesday. */
export const mood: Reconciler = {
  name: 'mood',
  explain: ({claim: a}, {claim: b}) => (sameMood(a, b) ? undefined : moods(a, b))
}
