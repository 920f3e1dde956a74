/** A text with the spaces of print, and where in it each character of the tokenised one went. */
export interface Printed {
  readonly text: string
  /** By the offset in the tokenised text; one more entry than it has characters, for its end. */
  readonly at: Int32Array
}

/** Undo what a tokeniser does: [6 . 1 '' , he 's said] is `6.1”, he's said`. Offsets stay known. */
export function printed(raw: string): Printed {
  const at = new Int32Array(raw.length + 1)
  const out: string[] = []
  let length = 0
  const words = [...raw.matchAll(/[^ \n]+|[ \n]+/g)]
  for (const [index, {0: word, index: offset}] of words.entries()) {
    const shown = word.trim() === '' ? gap(word, words, index) : (marks.get(word) ?? word)
    // Characters that are left out stand where the next one begins.
    for (let k = 0; k < word.length; k++) at[offset + k] = length + Math.min(k, shown.length)
    out.push(shown)
    length += shown.length
  }
  at[raw.length] = length
  return {text: out.join(''), at}
}

/** `` begins a quotation, '' ends it. */
const marks: ReadonlyMap<string, string> = new Map([
  ['``', '“'],
  ["''", '”']
])

/** What is left of a gap: lines are paragraphs. */
function gap(space: string, words: readonly RegExpExecArray[], index: number): string {
  if (space.includes('\n')) return '\n\n'
  const word = (offset: number) => words[index + offset]?.[0] ?? ''
  return isGlued(word(-3), word(-1), word(1), word(3)) ? '' : ' '
}

function isGlued(first: string, before: string, behind: string, last: string): boolean {
  if (closing.test(behind) || opening.test(before)) return true
  // [6 . 1], [1 , 000], [9 : 56]
  if (/^[.,:]$/.test(before))
    return /\d$/.test(first) && /^\d+$/.test(behind) && (before !== ',' || behind.length === 3)
  // [court - mandated], but not [Paris - Police]
  if (behind === '-') return isCompound(before, last)
  return before === '-' && isCompound(first, behind)
}

const closing = /^(?:[.,;:?!%)\]’”]|''|['’](?:s|S|m|d|re|ve|ll)|n['’]t)$/
const opening = /^(?:[($[“#]|``)$/

function isCompound(left: string, right: string): boolean {
  return /^[\p{L}\d]+$/u.test(left) && /^[\p{Ll}\d]/u.test(right)
}
