import {weights} from '../../src/link/weights.ts'
import {packs} from '../../src/packs/index.ts'
import {lexicon} from '../../src/packs/pack.ts'
import {layout, percent} from '../table.ts'
import {type Point, pointAt, precise} from './curve.ts'
import {hasEcb, readEcb} from './ecb.ts'
import {curveOf, type Fold, folds} from './judge.ts'
import {tell} from './mentions.ts'
import {patterns, patternsAlone} from './told-pairs.ts'

/**
 * What `npm run eval -- link` prints: which of the actions that people annotated in ECB+ are linked across the documents of a topic, each
 * topic weighed with what the others teach; with all documents at hand, and with those of the topic alone.
 */
export async function linkReport(): Promise<string> {
  if (!hasEcb) return 'ecbplus: skipped, ../shared/data is not there'
  const known = lexicon(packs)
  const told = await tell(readEcb(), known)
  const [together, alone] = [patterns(told, known), patternsAlone(told, known)]
  const taught = [...together, ...alone]
  return [
    report('all documents at hand', folds(together, taught)),
    report('the documents of one topic at hand', folds(alone, taught))
  ].join('\n\n')
}

function report(title: string, judged: readonly Fold[]): string {
  const points = curveOf(judged)
  const rows = judged.map((fold) => row(String(fold.topic), fold, pointAt(curveOf([fold]), weights.link)))
  const all = {pairs: sum(judged, 'pairs'), same: sum(judged, 'same')}
  return [
    `# ${title}: linked at ${weights.link} bits`,
    '',
    layout([
      ['topic', 'pairs', 'same event', 'linked', 'right', 'precision', 'recall'],
      ...rows,
      row('all', all, pointAt(points, weights.link))
    ]),
    '',
    layout([
      ['precision of', 'at bits', 'recall'],
      ...[0.95, 0.9, 0.8, 0.7, 0.6].map((least) => wanted(least, precise(points, least)))
    ])
  ].join('\n')
}

function row(name: string, {pairs, same}: Pick<Fold, 'pairs' | 'same'>, {linked, right}: Point): readonly string[] {
  return [
    name,
    ...[pairs, same, linked, right].map(String),
    percent(right, linked),
    `${((100 * right) / same).toFixed(1)} %`
  ]
}

function wanted(least: number, point: Point | undefined): readonly string[] {
  return [
    `${100 * least} %`,
    point ? point.threshold.toFixed(1) : '–',
    point ? `${(100 * point.recall).toFixed(1)} %` : '–'
  ]
}

function sum(list: readonly Fold[], of: 'pairs' | 'same'): number {
  return list.reduce((total, fold) => total + fold[of], 0)
}
