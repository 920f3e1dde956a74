/** Auxiliaries that make a passive of a participle, and verbs that do as they do: [got], [remains] closed. */
export const passiveAuxiliaries: ReadonlySet<string> = new Set(
  'be is are was were been being get gets got gotten getting remain remains remained'.split(' ')
)

/** Pronouns that are never an object. */
export const nominatives: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they'])
