import {layout, print} from '../table.ts'
import {rates, sameSpan, sameValue, type Tally, tally, total} from './score.ts'
import {type History, hasWikiWars, readWikiWars, withoutEvents} from './wikiwars.ts'

// What `npm run eval -- time` prints: how well times are found and resolved, beside tables that nobody on this project made.

export async function evaluateTime({verbose}: {readonly verbose: boolean}): Promise<void> {
  if (!hasWikiWars) return print('wikiwars: skipped, ../shared/data is not there')
  const histories = await readWikiWars()
  print(`# wikiwars: ${histories.length} histories of wars\n`)
  print(layout([head, ...histories.map(row), [], ...sums(histories)]))
  if (verbose) print(`\n${histories.flatMap(errors).join('\n')}`)
}

const head = ['', 'gold', 'ours', 'relaxed P', 'R', 'F1', 'strict F1', 'value P', 'R', 'F1']

const row = ({id, alignment}: History) => [id, ...figures(tally(alignment))]

const sums = (histories: readonly History[]) => [
  ['all', ...figures(total(histories.map(({alignment}) => tally(alignment))))],
  ['without event-based', ...figures(total(histories.map(({alignment}) => tally(withoutEvents(alignment)))))]
]

function figures(sum: Tally): string[] {
  const [relaxed, strict, value] = [rates(sum.relaxed, sum), rates(sum.strict, sum), rates(sum.value, sum)]
  const all = [relaxed.p, relaxed.r, relaxed.f1, strict.f1, value.p, value.r, value.f1]
  return [String(sum.gold), String(sum.ours), ...all.map((it) => it.toFixed(1))]
}

/** What went wrong, one line each, sorted by kind within a history. */
function errors({id, text, alignment: {pairs, missed, spurious}}: History): string[] {
  return [
    ...missed.map(
      (gold) => `${id} missed      ${show(gold)} = ${name(gold.value)}${gold.known ? '' : ' (event-based)'}`
    ),
    ...spurious.map((ours) => `${id} spurious    ${show(ours)} = ${name(ours.value)}`),
    ...pairs
      .filter((pair) => !sameValue(pair))
      .map(([gold, ours]) => `${id} wrong value ${show(gold)} ours ${name(ours.value)}, gold ${name(gold.value)}`),
    ...pairs
      .filter((pair) => sameValue(pair) && !sameSpan(pair))
      .map(([gold, ours]) => `${id} wrong span  ${show(gold)} ours [${flat(text.slice(ours.start, ours.end))}]`)
  ]

  function show({start, end}: {readonly start: number; readonly end: number}): string {
    const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)]
    return flat(`…${before}[${text.slice(start, end)}]${after}…`)
  }
}

const flat = (text: string) => text.replace(/\s+/g, ' ')
const name = (value: string) => value || '(none)'
