import {remember} from '../general/remember.ts'
import {asCopy} from '../link/copies.ts'
import {type Linked, link, sideways} from '../link/index.ts'
import type {Kind} from '../link/kinds.ts'
import {blockOf, partnersAt} from '../link/partners.ts'
import {type Scales, scales} from '../link/scales.ts'
import type {Sideways} from '../link/sideways.ts'
import type {Article, Witness} from '../types.ts'
import {copiesAmong} from './copies.ts'
import {place, saidBy} from './meetings.ts'
import type {Entry} from './members.ts'
import {type Id, type Present, type Shelf, shelve} from './shelf.ts'
import {sumsNow} from './sums.ts'

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
  const told = witnesses(shelf, copyOf)
  const sums = sumsNow(present, shelf, copies)
  const own = shelf.ids.filter((id) => only.has(shelf.path(id)))
  const [ways, scale] = [sideways(lexicon), scales(sums, lexicon)]
  const beside = own.flatMap((id) => sidewaysOf(id, shelf, ways, scale))
  const articles = [...new Set([...own, ...beside])].map((id) => told.article(id))
  const beyond = {
    sums,
    witnesses: ({path}: Article) => told.of(shelf.id(path)!),
    inOrder: told.inOrder,
    meet: partners(shelf, told)
  }
  const linked = link(articles, lexicon, {only, beyond})
  return {linked, copyOf: (path) => copyOf(shelf.id(path)!)}
}

/** The witnesses of all articles, made once each, when they are asked for. */
interface Witnesses {
  /** An article, marked as the copy that it is. */
  readonly article: (id: Id) => Article
  readonly of: (id: Id) => readonly Witness[]
  readonly entry: (witness: Witness) => Pick<Entry, 'id' | 'claim'>
  readonly inOrder: (a: Witness, b: Witness) => number
}

function witnesses(shelf: Shelf, copyOf: (id: Id) => string | undefined): Witnesses {
  const entries = new Map<Witness, Pick<Entry, 'id' | 'claim'>>()
  const article = remember((id: Id) => asCopy(shelf.article(id), copyOf(id)))
  const of = remember((id: Id) => {
    const witnesses = article(id).claims.map((claim): Witness => ({article: article(id), claim}))
    for (const [claim, witness] of witnesses.entries()) entries.set(witness, {id, claim})
    return witnesses
  })
  const entry = (witness: Witness) => entries.get(witness)!
  const inOrder = (a: Witness, b: Witness): number => {
    const [x, y] = [entry(a), entry(b)]
    return shelf.inOrder(x.id, y.id) || x.claim - y.claim
  }
  return {article, of, entry, inOrder}
}

/** Tells what a witness is compared with. */
function partners(shelf: Shelf, told: Witnesses): (witness: Witness, kind: Kind) => Iterable<Witness> {
  const block = remember((at: string) => blockOf(shelf.at(at), ({said}) => said))
  return function* (witness, kind) {
    const {at, label} = kind.meets(witness)
    if (at.length === 0) return
    const said = saidBy(label)
    const own = told.entry(witness)
    for (const one of at.map((at) => place(kind.name, at))) {
      const {groups} = block(one)
      const entry = groups.get(said)?.find(({id, claim}) => id === own.id && claim === own.claim)
      for (const other of entry ? partnersAt(block(one), entry, said) : []) yield told.of(other.id)[other.claim]!
    }
  }
}

/**
 * The articles that the claims of an article ask for where they are not compared pair by pair: an end its beginnings, and a beginning
 * its end with all beginnings of that.
 */
function sidewaysOf(from: Id, shelf: Shelf, ways: readonly Sideways[], scale: Scales): readonly Id[] {
  return asked(from).flatMap(({id, at}) => [id, ...asked(id, at).map(({id}) => id)])

  /** What is met by the claims of an article, or by those that are met at one place. */
  function asked(id: Id, at?: string): readonly {readonly id: Id; readonly at: string}[] {
    const article = shelf.article(id)
    return article.claims.flatMap((claim) =>
      ways.flatMap(({name, tells, asks}) => {
        const witness = {article, claim}
        if (at !== undefined && !tells(witness).some((told) => place(name, told) === at)) return []
        const places = asks(witness, scale).map((one) => place(name, one))
        return places.flatMap((one) => shelf.at(one).map(({id}) => ({id, at: one})))
      })
    )
  }
}
