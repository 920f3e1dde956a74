import {layout} from '../table.ts'
import {rates, sameSpan, sameValue, type Tally, tally, total} from './score.ts'
import {type Gold, type History, readWikiWars, withoutEvents} from './wikiwars.ts'

/** How well the times of histories of wars are found, as TempEval-3 counts it; what went wrong, where `verbose`. */
export async function wikiWarsReport(verbose: boolean): Promise<string> {
  const histories = await readWikiWars()
  const table = layout([head, ...histories.map(row), [], ...sums(histories)])
  const all = verbose ? kinds.map((kind) => `\n${histories.flatMap((one) => errors(kind, one)).join('\n')}\n`) : []
  return `# wikiwars: ${histories.length} histories of wars\n\n${table}\n${all.join('')}`
}

const head = ['', 'gold', 'ours', 'relaxed P', 'R', 'F1', 'strict F1', 'value P', 'R', 'F1']

const row = ({id, alignment}: History) => [id, ...figures(tally(alignment))]

const sums = (histories: readonly History[]) => [
  ['all', ...figures(total(histories.map(({alignment}) => tally(alignment))))],
  ['without event-based', ...figures(total(histories.map(({alignment}) => tally(withoutEvents(alignment)))))],
  ['chrono-node, all', ...figures(total(histories.map(({chrono}) => tally(chrono))))]
]

function figures(sum: Tally): string[] {
  const [relaxed, strict, value] = [rates(sum.relaxed, sum), rates(sum.strict, sum), rates(sum.value, sum)]
  const all = [relaxed.p, relaxed.r, relaxed.f1, strict.f1, value.p, value.r, value.f1]
  return [String(sum.gold), String(sum.ours), ...all.map((it) => it.toFixed(1))]
}

const kinds = ['missed', 'spurious', 'wrong value', 'wrong span'] as const

/** One kind of error in a history, one line each: the words with 40 characters on each side, and what they should be. */
function errors(kind: (typeof kinds)[number], {id, text, alignment: {pairs, missed, spurious}}: History): string[] {
  const wrong = pairs.filter((pair) => !sameValue(pair))
  const loose = pairs.filter((pair) => sameValue(pair) && !sameSpan(pair))
  const lines = {
    missed: missed.map((gold) => `${show(gold)} gold ${name(gold)}`),
    spurious: spurious.map((ours) => `${show(ours)} ours ${name(ours)}`),
    'wrong value': wrong.map(([gold, ours]) => `${show(gold)} ours ${words(ours)}${name(ours)}, gold ${name(gold)}`),
    'wrong span': loose.map(([gold, ours]) => `${show(gold)} ours ${words(ours)}${name(gold)}`)
  }
  return lines[kind].map((line) => `${kind.padEnd(11)} ${id} ${line}`)

  function show({start, end}: {readonly start: number; readonly end: number}): string {
    const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)]
    return flat(`…${before}[${text.slice(start, end)}]${after}…`)
  }

  function words({start, end}: {readonly start: number; readonly end: number}): string {
    return `[${flat(text.slice(start, end))}] `
  }
}

const flat = (text: string) => text.replace(/\s+/g, ' ')
const name = (one: {readonly value: string} & Partial<Gold>) =>
  `${one.value || '(none)'}${one.known === false ? ' (event-based)' : ''}`
