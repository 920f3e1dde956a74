import {commonNames, particles} from '../language/en/names.ts'

/** The names of people in an article, and how shorter forms of them resolve. */
export interface Names {
  /** Each short form with the full names that it can stand for. */
  readonly short: Map<string, Set<string>>
  /** Single words that are people on their own evidence. */
  readonly bare: Set<string>
}

/** No names yet. */
export function newNames(): Names {
  return {short: new Map(), bare: new Set()}
}

/** Add a full name and all short forms of it: `Lindholm` for `Petra Lindholm`, `Assad` and `al-Assad` for `Bashar al-Assad`, `Xi` for `Xi Jinping`. */
export function addName({short}: Names, full: string): void {
  const words = full.replace(/,? (?:Jr|Sr)\.?$/, '').split(' ')
  add(short, full, full)
  for (let from = 1; from < words.length; from++) add(short, words.slice(from).join(' '), full)
  const last = words.at(-1)!
  const hyphen = last.indexOf('-')
  if (hyphen > 0 && particles.has(last.slice(0, hyphen).toLowerCase())) add(short, last.slice(hyphen + 1), full)
  if (words.length > 2 && particles.has(words.at(-2)!)) add(short, words.slice(-2).join(' '), full)
  if (
    words.length < 4 &&
    (!commonNames.has(words[0]!) || /^(?:Xi|Kim|Li|Wang|Chen|Zhang|Liu|Moon|Lee)$/.test(words[0]!))
  )
    add(short, words[0]!, full)
}

function add(short: Map<string, Set<string>>, form: string, full: string): void {
  const key = plain(form)
  const set = short.get(key)
  if (set) set.add(full)
  else short.set(key, new Set([full]))
}

/** [O’Rourke] is [O'Rourke]. */
const plain = (name: string): string => (name.includes('’') ? name.replaceAll('’', "'") : name)

/** The full name that a name stands for; absent where it is not known, itself where it could be several. */
export function fullNameOf({short}: Names, name: string): string | undefined {
  const set = short.get(plain(name))
  if (!set) return
  if (set.size === 1) return set.values().next().value
  const candidates = [...set].filter((it) => it !== name)
  const longer = candidates.length === 0 ? [name] : candidates
  if (longer.length === 1) return longer[0]
  const longest = longer.reduce((a, b) => (b.length > a.length ? b : a))
  return longer.every((it) => longest.endsWith(it) || isWithoutMiddle(longest, it)) ? longest : name
}

// [John Smith] is [John Q. Smith].
function isWithoutMiddle(long: string, short: string): boolean {
  const [a, b] = [long.split(' '), short.split(' ')]
  return a[0] === b[0] && a.at(-1) === b.at(-1)
}
