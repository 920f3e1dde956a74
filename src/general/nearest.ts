/** The word of `words` that differs least from `word`, if it differs little enough to be meant: `--fromat` for `--format`. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3))
  const ranked = words
    .map((other) => ({other, distance: distance(word.slice(0, 50), other)}))
    .filter((one) => one.distance <= most)
    .sort((a, b) => a.distance - b.distance)
  return ranked[0]?.other
}

/** A sentence for the end of a message, or nothing. */
export function didYouMean(word: string, words: readonly string[]): string {
  const other = nearest(word, words)
  return other ? ` Did you mean \`${other}\`?` : ''
}

// Insertions, deletions, replacements and swapped neighbours (optimal string alignment).
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      row.push(swapped ? Math.min(least, before[j - 2]! + 1) : least)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
