/** Directions in degrees, as they are written before [of] a place. */
export const compass: ReadonlyMap<string, number> = new Map([
  ['north', 0],
  ['northeast', 45],
  ['north-east', 45],
  ['east', 90],
  ['southeast', 135],
  ['south-east', 135],
  ['south', 180],
  ['southwest', 225],
  ['south-west', 225],
  ['west', 270],
  ['northwest', 315],
  ['north-west', 315]
])

/** Words between a distance and a direction: 6 km [to the] north of Sand, six miles [due] south of it. */
export const bearingLinks: ReadonlySet<string> = new Set(['to', 'the', 'due', 'just', 'or', 'so', 'further', 'farther'])
