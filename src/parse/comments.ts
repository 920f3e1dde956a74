import type {Span} from '../types.ts'

const opening = /<!--\s*factlint/i

/** Whether a text may hold a comment that speaks to factlint; most do not. */
export const mayHold = (text: string): boolean => opening.test(text)

/** The comments in stretches of HTML that speak to factlint: `<!-- factlint-disable … -->`, in the order of the file. */
export function commentsIn(raw: string, stretches: readonly Span[]): readonly Span[] {
  return stretches.flatMap(({start, end}) =>
    [...raw.slice(start, end).matchAll(/<!--[\s\S]*?(?:-->|$(?![\s\S]))/g)].flatMap(({index, 0: text}) =>
      text.search(opening) === 0 ? [{start: start + index, end: start + index + text.length}] : []
    )
  )
}
