import {kinds, qualifiers} from '../language/en/place-words.ts'
import {fold} from '../text/fold.ts'

/** Endings that turn a country's name into its people and back: `Dravia` and `Dravian`, `Senegal` and `Senegalese`. */
const endings: ReadonlySet<string> = new Set([
  '',
  'a',
  'an',
  'ans',
  'ia',
  'ian',
  'ians',
  'ese',
  'i',
  'is',
  'ish',
  'n',
  'ns',
  's',
  'e',
  'o',
  'y'
])

/** Shortest stem that a name and its demonym share. */
const stem = 4

/** Whether two names, as {@link coreOf} leaves them, mean the same: equal, or a name and its demonym. */
export function sameName(x: string, y: string): boolean {
  if (x === y) return true
  let common = 0
  while (common < x.length && x[common] === y[common]) common++
  const [p, q] = [x.slice(common), y.slice(common)]
  // [Niger] and [Nigeria], [Tunis] and [Tunisia] are two places.
  if ((p === '' && q === 'ia') || (p === 'ia' && q === '')) return false
  return common >= stem && endings.has(p) && endings.has(q)
}

/** A name in lower case, without accents and words of part and kind: `Upper Zangor` is `zangor`; a name that is nothing else stays whole. */
export function coreOf(name: string): string {
  const words = fold(name).split(/[\s-]+/)
  return words.filter((word) => !qualifiers.has(word) && !kinds.has(word)).join(' ') || words.join(' ')
}

/** The names of `a` that `b` has too. */
export function shared(a: readonly string[], b: readonly string[], core: (name: string) => string): readonly string[] {
  return a.filter((name) => b.some((other) => sameName(core(name), core(other))))
}
