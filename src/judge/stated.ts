import type {Claim} from '../types.ts'

/** Whether a claim says plainly that something is so: not planned, hedged, alleged or denied. */
export const isStated = ({modality, polarity}: Pick<Claim, 'modality' | 'polarity'>): boolean =>
  modality === 'asserted' && polarity === 'positive'
