import {isAnnounced, moods, sameMood} from '../claims/mood.ts'
import type {Reconciler} from './reconciler.ts'

/** What is planned, alleged or denied compares with its like only: [is to be signed on] Monday, [was signed on] Tuesday. */
export const mood: Reconciler = {
  name: 'mood',
  explain: ({claim: a}, {claim: b}) => {
    // That something was done and that it was not is what is compared of a deed.
    const same = a.type === 'deed' && b.type === 'deed' ? a.modality === b.modality : sameMood(a, b)
    if (a.type === 'count' && b.type === 'count' && isAnnounced(a, b)) return undefined
    return same ? undefined : moods(a, b)
  }
}
