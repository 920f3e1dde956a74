import {whereIs} from '../extract/gazetteer.ts'
import {bodies, groups} from '../language/en/parties.ts'
import {coreOf, shared} from '../link/same-name.ts'
import {reconciler} from './reconciler.ts'

/** Two lists of who took part: the shorter may be part of the longer, and a name may stand for another. */
export const members = reconciler('members', 'slot', ({claim: a}, {claim: b}) => {
  const [x, y] = [a.value.names, b.value.names]
  if (!x || !y) return undefined
  const only = (these: readonly string[], those: readonly string[]) => {
    const both = shared(these, those, coreOf)
    return these.filter((name) => !both.includes(name))
  }
  const [here, there] = [only(x, y), only(y, x)]
  if (here.length === 0 || there.length === 0) return 'the one list holds the other'
  const body = isTwoGroups(here, there) ? undefined : [...here, ...there].find(isBody)
  if (body !== undefined) return `${body} may speak for others`
  const one = here.find((name) => there.some((other) => isIn(name, other)))
  return one === undefined ? undefined : `${one} may stand for another`
})

/** `European Union`, `NATO`, `the rebels`: who belongs to it nobody can tell. */
const isBody = (name: string): boolean =>
  /^\P{Ll}+$/u.test(name) || name.split(/[\s-]+/).some((word) => bodies.has(word.toLowerCase()))

/** `the Eastern Guard` and `the Valley Front`: each speaks for itself; not `the Syrian Army` and `the Free Syrian Army`. */
function isTwoGroups(here: readonly string[], there: readonly string[]): boolean {
  if (here.length !== 1 || there.length !== 1) return false
  const [x, y] = [wordsOf(here[0]!), wordsOf(there[0]!)]
  return [x, y].every((words) => words.length > 1 && groups.has(words.at(-1)!)) && x.at(-1) !== y.at(-1)
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/[\s-]+/)

/** A capital for its country, a region for its state. */
function isIn(a: string, b: string): boolean {
  const [x, y] = [whereIs(a), whereIs(b)]
  return x?.country !== undefined && x.country === y?.country
}
