/** What ties numbers of an article to each other, and what its facts are about. */
export const equationKinds = [
  'sum',
  'percent-of',
  'change',
  'whole',
  'conversion',
  'average',
  'enumeration',
  'listed',
  'headline',
  'part-whole',
  'since'
] as const

export type EquationKind = (typeof equationKinds)[number]
