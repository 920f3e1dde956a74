/** Verbs of bringing an agreement about between others: `[brokered] by Moscow`, `Moscow-[backed]`. */
export const brokering: ReadonlySet<string> = new Set([
  'brokered',
  'mediated',
  'backed',
  'sponsored',
  'facilitated',
  'arranged',
  'negotiated',
  'led',
  'hosted',
  'brokering',
  'mediating',
  'guaranteed',
  'supported'
])

/** Prepositions that make a name a place and not an actor: `[in] Moscow`. */
export const locatives: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'inside',
  'across',
  'throughout',
  'over',
  'within',
  'into',
  'through',
  'toward',
  'towards'
])
