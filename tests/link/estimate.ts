import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {packs} from '../../src/packs/index.ts'
import {lexicon} from '../../src/packs/pack.ts'
import {print} from '../table.ts'
import {precise} from './curve.ts'
import {hasEcb, isAction, readEcb} from './ecb.ts'
import {curveOf, folds} from './judge.ts'
import {learn} from './learn.ts'
import {tell} from './mentions.ts'
import {picture} from './picture.ts'
import {patterns, patternsAlone} from './told-pairs.ts'

// The script behind `npm run weights`: estimates `src/link/weights.json` from ECB+, and draws the curve of precision and recall.
// The same data give the same bytes.

const root = join(import.meta.dirname, '../..')

/** The precision that findings need. */
const sure = 0.9

if (hasEcb) await estimate()
else print('weights: skipped, ../shared/data is not there')

async function estimate(): Promise<void> {
  const documents = readEcb()
  const known = lexicon(packs)
  const told = await tell(documents, known)
  const together = patterns(told, known)
  const all = [...together, ...patternsAlone(told, known)]
  const points = curveOf(folds(together, all))
  const threshold = (least: number) => Math.ceil(10 * (precise(points, least)?.threshold ?? 0)) / 10
  const page = {
    what: 'How much each level of each comparison says for two mentions being one event, in bits: log2 of m / u (Fellegi and Sunter 1969), times the share of its comparison.',
    made: 'npm run weights',
    source: 'EventCorefBank+ (ECB+), Cybulska and Vossen 2014; the part for development',
    licence: 'CC-BY-3.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/3.0/',
    documents: documents.length,
    topics: new Set(documents.map(({topic}) => topic)).size,
    actions: documents.reduce((sum, {mentions}) => sum + mentions.filter(isAction).length, 0),
    pairs: together.reduce((sum, {pairs}) => sum + pairs, 0),
    same: together.reduce((sum, {same, pairs}) => sum + (same ? pairs : 0), 0),
    link: threshold(sure),
    ...learn(all)
  }
  writeFileSync(join(root, 'src/link/weights.json'), `${JSON.stringify(page, undefined, 2)}\n`)
  mkdirSync(join(root, 'tests/link'), {recursive: true})
  writeFileSync(join(root, 'tests/link/curve.svg'), picture(points, page.link))
  print(`src/link/weights.json and tests/link/curve.svg are written: ${page.pairs} pairs, link ${page.link}`)
}
