// Controls (C0, DEL, C1), marks that reorder or hide text, and lone surrogates.
const harmful =
  /[\0-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu

/**
 * One line that is safe on a terminal, whatever an article or a file name holds.
 *
 * White space becomes a space, `ESC` a visible `␛`; what has no width goes.
 */
export function printable(text: string): string {
  return text.replace(harmful, replacement).replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
}

function replacement(sign: string): string {
  const code = sign.codePointAt(0)!
  if (/[\t-\r\x85\u2028\u2029]/.test(sign)) return ' '
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return code < 0xa0 || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : ''
}
