import {whereIs} from '../extract/gazetteer.ts'
import {bodies} from '../language/en/parties.ts'
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
  const body = [...here, ...there].find(isBody)
  if (body !== undefined) return `${body} may speak for others`
  const one = here.find((name) => there.some((other) => isIn(name, other)))
  return one === undefined ? undefined : `${one} may stand for another`
})

/** `European Union`, `NATO`, `the rebels`: who belongs to it nobody can tell. */
const isBody = (name: string): boolean =>
  /^\P{Ll}+$/u.test(name) || name.split(/[\s-]+/).some((word) => bodies.has(word.toLowerCase()))

/** A capital for its country, a region for its state. */
function isIn(a: string, b: string): boolean {
  const [x, y] = [whereIs(a), whereIs(b)]
  return x?.country !== undefined && x.country === y?.country
}
