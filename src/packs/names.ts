/** The names of the packs that come with factlint; they are large, and need not be read for their names. */
export const packNames: readonly string[] = [
  'business',
  'conflict',
  'disaster',
  'health',
  'justice',
  'politics',
  'science',
  'sport'
]
