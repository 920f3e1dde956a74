import {groupBy} from '../general/group.ts'
import {across, before, most} from '../link/blocks.ts'
import {type Linked, link} from '../link/index.ts'
import type {Kind} from '../link/kinds.ts'
import {scales} from '../link/scales.ts'
import type {Claim, Witness} from '../types.ts'
import {copiesAmong} from './copies.ts'
import {place, saidBy, waysOf} from './meetings.ts'
import {type Id, type Met, type Present, shelve} from './shelf.ts'
import {marked, sumsNow} from './sums.ts'

export type {Present} from './shelf.ts'

/** The facts of some articles, linked among all. */
export interface Among {
  readonly linked: Linked
  /** The path of the text that an article copies, if it copies one. */
  readonly copyOf: (path: string) => string | undefined
}

/**
 * Link the articles of some paths among all, and load only those that their claims may be linked with: the same facts as where all are
 * at hand. Nothing where it is not known in time which are copies.
 */
export function linkAmong(present: Present, only: ReadonlySet<string>): Among | undefined {
  const {archive, lexicon} = present
  const shelf = shelve(present)
  const copies = copiesAmong(present, shelf)
  if (!copies) return undefined
  const copyOf = (id: Id) => (copies.has(id) ? copies.get(id) : archive.members[id]?.note.copyOf)
  const sums = sumsNow(present, shelf, copies)
  const scale = scales(sums, lexicon)
  const ways = waysOf(sums, lexicon)
  const own = shelf.ids.filter((id) => only.has(shelf.path(id)))
  const wanted = new Set(own)
  const crowds = new Map<string, boolean>()
  const asked = new Map(ways.pairwise.map(({name}) => [name, new Set<Claim>()]))

  for (const id of own) {
    const article = shelf.article(id)
    for (const claim of article.claims) for (const kind of ways.pairwise) lookFrom({article, claim}, kind)
    // An end finds its beginnings, and a beginning its end with all beginnings of that.
    for (const met of sidewaysFrom(id)) sidewaysFrom(met.id, met.at)
  }
  for (;;) {
    const known = wanted.size
    const articles = [...wanted].map((id) => marked(shelf.article(id), copyOf(id)))
    const linked = link(articles, lexicon, only, {sums, isCrowded: (kind, at) => isCrowded(place(kind, at))})
    for (const [at, kind] of linked.kinds.entries())
      for (const witness of kind.reached()) lookFrom(witness, ways.pairwise[at]!)
    if (wanted.size === known) return {linked, copyOf: (path) => copyOf(shelf.id(path)!)}
  }

  /** Want what a claim may be compared with. */
  function lookFrom(witness: Witness, kind: Kind): void {
    const done = asked.get(kind.name)!
    if (done.has(witness.claim)) return
    done.add(witness.claim)
    const id = shelf.id(witness.article.path)!
    const {at, label} = kind.meets(witness)
    const said = at.length > 0 ? saidBy(label) : 0
    for (const one of at.map((at) => place(kind.name, at)))
      if (!isCrowded(one)) for (const other of partners(shelf.at(one), id, said)) wanted.add(other)
  }

  function isCrowded(at: string): boolean {
    const known = crowds.get(at) ?? across([...groupBy(shelf.at(at), ({said}) => said).values()]) > most
    crowds.set(at, known)
    return known
  }

  /** Want what the claims of an article ask for that are not compared pair by pair: of all, or of those that are met at one place. */
  function sidewaysFrom(id: Id, at?: string): readonly {readonly id: Id; readonly at: string}[] {
    const article = shelf.article(id)
    const found = article.claims.flatMap((claim) =>
      ways.sideways.flatMap(({name, tells, asks}) => {
        const witness = {article, claim}
        if (at !== undefined && !tells(witness).some((told) => place(name, told) === at)) return []
        const places = asks(witness, scale).map((one) => place(name, one))
        return places.flatMap((one) => shelf.at(one).map(({id}) => ({id, at: one})))
      })
    )
    for (const {id} of found) wanted.add(id)
    return found
  }
}

/** The articles that a claim is compared with at a place: of what says the same, only what was told shortly before and after it. */
function partners(there: readonly Met[], own: Id, said: number): readonly Id[] {
  const same = there.filter((met) => met.said === said)
  const near = same.filter((_, at) => same.slice(Math.max(0, at - before), at + before + 1).some(({id}) => id === own))
  return [...there.filter((met) => met.said !== said), ...near].map(({id}) => id)
}
