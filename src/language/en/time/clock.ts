/** Zones, and words before a time of day, as data. Keys are lower case. */

/** Zones whose name means one offset only. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['z', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['ist', ''],
  ['bst', ''],
  ['cst', ''],
  ['et', ''],
  ['pt', ''],
  ['ct', ''],
  ['amt', ''],
  ['azt', ''],
  ['aedt', '+11:00'],
  ['aest', '+10:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00']
])

/** Words before a time of day. */
export const CLOCK_PREPOSITIONS: ReadonlySet<string> = new Set(
  'circa at around by from until till since about before after published updated posted'.split(' ')
)
