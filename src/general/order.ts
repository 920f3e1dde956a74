/** Order strings by their UTF-16 code units, the same in all locales. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
