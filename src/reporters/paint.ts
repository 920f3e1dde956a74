const codes = {
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
  bold: [1, 22],
  dim: [2, 22]
} as const

export type Style = keyof typeof codes

/** Gives a text a style, or leaves it. */
export type Paint = (style: Style, text: string) => string

/** A `Paint` with ANSI escapes, or one that does nothing. */
export const painter = (colour: boolean): Paint =>
  colour ? (style, text) => `\x1b[${codes[style][0]}m${text}\x1b[${codes[style][1]}m` : (_, text) => text
