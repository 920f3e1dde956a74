import {fail} from './failure.ts'
import {lexiconOf} from './lexicon.ts'
import {type Lexicon, lexicon, type Pack} from './pack.ts'
import {packNames} from './packs/names.ts'
import {indexed} from './packs/packs.indexed.ts'
import {unknownPack} from './packs/unknown.ts'
import type {ReadOptions} from './results.ts'

/** The packs to read with: those that come with factlint are indexed by the build; others are when they are asked for. */
export async function chosenLexicon({packs, plugins = []}: ReadOptions): Promise<Lexicon> {
  const more = plugins.flatMap((plugin) => plugin.packs ?? [])
  if (!packs && more.length === 0) return lexiconOf(indexed())
  const known = (await import('./packs/index.ts')).packs
  return lexicon([...(packs ?? packNames).map((pack) => named(pack, known)), ...more])
}

function named(pack: string | Pack, known: readonly Pack[]): Pack {
  if (typeof pack !== 'string') return pack
  return known.find(({name}) => name === pack) ?? fail(unknownPack(pack))
}
