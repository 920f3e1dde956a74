import {reconciler} from './reconciler.ts'

/** A point or comma that one paper reads as a decimal and another as a thousand: `1.500` and `1,500`. */
export const typography = reconciler('typography', 'count', ({claim: a}, {claim: b}) => {
  const [x, y] = [digits(a.place.text), digits(b.place.text)]
  const [p, q] = [a.value.printed, b.value.printed]
  if (x === '' || x !== y || p === null || q === null || p === q) return undefined
  return Math.max(p, q) === 1000 * Math.min(p, q) ? 'a point against a comma between the same digits' : undefined
})

/** The digits of a number with a sign between them: `1500` for `1.500`. */
const digits = (text: string): string =>
  /^\d{1,3}[.,\s]\d{3}(?!\d)/.exec(text.replace(/^\D+/, ''))?.[0].replace(/\D/g, '') ?? ''
