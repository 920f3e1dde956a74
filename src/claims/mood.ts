import type {Claim} from '../types.ts'

/** Whether two claims are told in one mood: asserted, planned, denied. */
export const sameMood = (a: Claim, b: Claim): boolean => a.modality === b.modality && a.polarity === b.polarity

/** The moods of two claims, against each other. */
export const moods = (a: Claim, b: Claim): string => `${mood(a)} against ${mood(b)}`

const mood = ({modality, polarity}: Claim): string => (polarity === 'negative' ? `not ${modality}` : modality)
