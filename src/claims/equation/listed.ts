import {listNouns} from '../../language/en/listed.ts'
import type {Block, OperandClaim, Quantity, Sentence, Span} from '../../types.ts'
import {type Sitting, setting} from '../maker.ts'

/** A numbered item or heading. */
interface Item extends Span {
  readonly block: Block
  readonly sentence: Sentence
  readonly number: number
}

/** The number of things that a headline promises, and the numbered items that follow: `10 ways to …`, `1.`, `2.`, … */
export function listedClaims(sitting: Sitting): readonly OperandClaim[] {
  const {sentences, blocks} = sitting.article
  const [title] = sentences
  const block = title && blocks[title.block]
  if (!title || !block || block.kind === 'paragraph' || block.kind === 'byline') return []
  const promised = promise(title, sitting)
  const items = promised ? itemsOf(sitting) : []
  const last = items.at(-1)
  if (!promised || !last || !isRun(items) || !isMeant(promised.value, items)) return []
  const operand = (role: string, {start, end}: Span, at: Pick<Item, 'block' | 'sentence'>, value: Quantity) => ({
    type: 'operand' as const,
    subject: {kind: 'thing' as const, label: promised.value.unit, parties: [], brokers: [], places: []},
    attribute: `listed:${role}`,
    value,
    equation: 0,
    ...setting({start, end, sentence: at.sentence.index}, at, sitting),
    modality: 'asserted' as const,
    polarity: 'positive' as const
  })
  const count = items.length
  const counted = {min: count, max: count, unit: promised.value.unit, modifiers: [], exact: true, printed: count}
  return [operand('number', promised, {block, sentence: title}, promised.value), operand('items', last, last, counted)]
}

/** The number of a headline that is one of things to be listed, where it is the only such. */
function promise(title: Sentence, {readings}: Sitting) {
  const first = readings.find(({sentence}) => sentence === title)
  const found = (first?.quantities ?? []).filter(
    ({start, value: {kind, unit, printed, min, max}}) =>
      kind === undefined &&
      (listNouns.has(unit) || (unit !== '' && start <= title.start + opener)) &&
      printed !== null &&
      printed > 1 &&
      min === max
  )
  return found.length === 1 ? found[0] : undefined
}

/** Characters before a number that opens a headline: `[The] 7 bridges to cross`. */
const opener = 4

/** What is no word for parts of a list is meant where about as many headings follow: `Seven bridges to cross before they fall`. */
function isMeant({unit, printed}: Quantity, items: readonly Item[]): boolean {
  const areHeadings = items.every(({block}) => block.kind === 'heading')
  return listNouns.has(unit) || (areHeadings && Math.abs(printed! - items.length) <= 2)
}

/** Blocks behind the title that begin with a number and a stop, in the prose or in the markup. */
function itemsOf({article: {sentences, blocks, raw}}: Sitting): readonly Item[] {
  const found: Item[] = []
  let before = -1
  for (const sentence of sentences) {
    if (sentence.block === before) continue
    before = sentence.block
    const block = blocks[sentence.block]!
    const number = sentence.index === 0 || block.kind === 'byline' ? undefined : numberOf(block, raw)
    if (number !== undefined) found.push({block, sentence, number, start: sentence.start, end: sentence.end})
  }
  return found
}

function numberOf({prose: {text, runs}}: Block, raw: string): number | undefined {
  const start = runs[0]?.raw ?? 0
  const line = raw.slice(Math.max(raw.lastIndexOf('\n', start - 1) + 1, start - 20), start)
  const found = /^(?:#|no\. )?(\d{1,2})[.):] ?(?=\S)(?!\d)/i.exec(text) ?? /^[\s#>]*(\d{1,2})[.)]\s+[*_]*$/.exec(line)
  return found ? Number(found[1]) : undefined
}

/** Whether items count up from one, down to one, or are all the first: lists that are numbered by their reader. Two lists are no run. */
function isRun(items: readonly Item[]): boolean {
  const numbers = items.map(({number}) => number)
  if (numbers.length < 3) return false
  const isUp = numbers.every((number, at) => number === at + 1)
  const isDown = numbers.every((number, at) => number === numbers.length - at)
  return isUp || isDown || numbers.every((number) => number === 1)
}
