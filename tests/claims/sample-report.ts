import type {Span} from '../../src/types.ts'
import {layout, percent} from '../table.ts'
import {aspects} from './agree.ts'
import {type Label, overlaps, type SampleName} from './labels.ts'
import {readSample, type Sampled} from './sample.ts'
import type {JudgedClaim, JudgedLabel, ToldAt} from './score-labels.ts'

/** How well the claims of sentences drawn by lot are read, beside what a careful reader makes of them; each error, where `verbose`. */
export async function sampleReport(sample: SampleName, verbose: boolean): Promise<string> {
  const all = await readSample(sample)
  const of = (corpus: string) => all.filter(({sentence}) => sentence.article.startsWith(corpus))
  const columns = [of('wikinews/'), of('syria/'), all].map(figures)
  const table = layout([
    ['', 'wikinews', 'syria', 'all', 'share'],
    ...columns[2]!.map(([name, count, whole], row) => [
      name,
      ...columns.map((column) => String(column[row]![1])),
      whole === undefined ? '' : percent(count, whole)
    ])
  ])
  const lines = verbose ? `\n${all.flatMap(complaints).join('\n')}\n` : ''
  return `# ${sample}: claims about numbers in ${all.length} sentences of real articles\n\n${table}\n${lines}`
}

type Row = readonly [name: string, count: number, whole?: number]

/** The figures of some sentences; a label that is wrong in two things counts in both rows. */
function figures(sampled: readonly Sampled[]): readonly Row[] {
  const labels = sampled.flatMap((one) => one.labels.map((judged) => ({...judged, found: isFound(one, judged)})))
  const claims = sampled.flatMap((one) => one.claims)
  const [right, wrong, missed] = (['right', 'wrong', 'missed'] as const).map((it) =>
    labels.filter(({verdict}) => verdict === it)
  )
  const counted = (verdict: JudgedClaim['verdict']) => claims.filter((it) => it.verdict === verdict).length
  return [
    ['labels', labels.length],
    ['  right', right!.length, labels.length],
    ['  wrong', wrong!.length, labels.length],
    ...aspects.map((it): Row => [`    ${it}`, wrong!.filter((one) => one.aspects.includes(it)).length, labels.length]),
    ['  missed', missed!.length, labels.length],
    ['    number not found', missed!.filter(({found}) => !found).length, labels.length],
    ['    nothing claimed', missed!.filter(({found}) => found).length, labels.length],
    ['claims', claims.length],
    ['  wrong', counted('wrong'), claims.length],
    ['  spurious', counted('spurious'), claims.length],
    ['  wrong or spurious', counted('wrong') + counted('spurious'), claims.length]
  ]
}

const isFound = ({numbers}: Sampled, {label}: JudgedLabel): boolean => numbers.some((it) => overlaps(it, label))

/** What is amiss in a sentence: its text, then each error, with what a reader makes of the number in brackets and what we do. */
function complaints(sampled: Sampled): readonly string[] {
  const {labels, claims, sentence, raw} = sampled
  const words = ({start, end}: Span) => raw.slice(start, end).replace(/\s+/g, ' ')
  const lines = [
    ...labels
      .filter(({verdict}) => verdict !== 'right')
      .map((one) => `  ${cause(sampled, one)} [${words(one.label)}] ${wanted(one.label)}${ours(one.claim)}`),
    ...claims
      .filter(({verdict}) => verdict === 'spurious')
      .map(({claim}) => `  spurious [${words(claim)}]${ours(claim)}`)
  ]
  return lines.length === 0 ? [] : [`${sentence.article} ${words(sentence)}`, ...lines]
}

function cause(sampled: Sampled, judged: JudgedLabel): string {
  if (judged.verdict === 'wrong') return `wrong ${judged.aspects.join(', ')}`
  return isFound(sampled, judged) ? 'missed, nothing claimed' : 'missed, number not found'
}

const wanted = ({thing, done, voice}: Label): string => [thing[0], done[0], voice?.[0] ?? '-'].join(' / ')

const ours = (claim?: ToldAt): string =>
  claim
    ? `, ours ${claim.min ?? ''}..${claim.max ?? ''} ${claim.things.join(' or ')} / ${claim.done} / ${claim.speaker ?? '-'}`
    : ''
