import {fail} from '../failure.ts'
import type {ReadOptions} from '../results.ts'
import {lexiconOf} from './lexicon.ts'
import {packNames} from './names.ts'
import {type Lexicon, lexicon, type Pack} from './pack.ts'
import {indexed} from './packs.indexed.ts'
import {unknownPack} from './unknown.ts'

/** The packs to read with: those that come with factlint are indexed by the build; others are when they are asked for. */
export async function chosenLexicon({packs, plugins = []}: ReadOptions): Promise<Lexicon> {
  const more = plugins.flatMap((plugin) => plugin.packs ?? [])
  if (!packs && more.length === 0) return lexiconOf(indexed())
  const known = (await import('./index.ts')).packs
  return lexicon([...(packs ?? packNames).map((pack) => named(pack, known)), ...more])
}

function named(pack: string | Pack, known: readonly Pack[]): Pack {
  if (typeof pack !== 'string') return pack
  return known.find(({name}) => name === pack) ?? fail(unknownPack(pack))
}
