/** Words before a place's name that tell a part of it or its like: `[Upper] Zangor`, `[northern] Syria`. */
export const qualifiers: ReadonlySet<string> = new Set([
  'upper', 'lower', 'north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western', 'central', 'greater', 'inner', 'outer', 'the', 'northwest', 'northeast', 'southwest', 'southeast', 'northwestern', 'northeastern', 'southwestern', 'southeastern'
])

/** Words beside a place's name that tell its kind: `Idlib [province]`, `[Lake] Tana`. */
export const kinds: ReadonlySet<string> = new Set([
  'province', 'region', 'district', 'city', 'town', 'village', 'county', 'valley', 'plateau', 'corridor', 'governorate', 'oblast', 'republic', 'state', 'area', 'enclave', 'lake', 'river', 'mount', 'island', 'islands', 'peninsula', 'countryside', 'municipality', 'of'
])
