/** Endings that turn a country's name into its people: `Valdoria` and `Valdorian`. */
const endings = /(?:ians?|ans?|ese|is?h?|ns?|s|i|a|e|o)$/u

/** Whether two names mean the same: equal but for case and accents, or a name and its demonym. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  if (x === y) return true
  const [s, t] = [x.replace(endings, ''), y.replace(endings, '')]
  return s.length >= 4 && s === t
}

/** Lower case without accents. */
export function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The names of `a` that `b` has too. */
export function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.filter((name) => b.some((other) => sameName(name, other)))
}
