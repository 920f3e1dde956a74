import type {OperandClaim, Quantity, Span} from '../../types.ts'
import {type Sitting, setting} from '../maker.ts'
import type {Reading} from '../sentence.ts'
import type {EquationKind} from './equation-kinds.ts'

/** A number with the sentence that holds it. */
export interface Told extends Span {
  readonly value: Quantity
  readonly reading: Pick<Reading, 'sentence' | 'block'>
}

/** Numbers of an article, of one sentence or several, that are tied to each other: one claim for each, by its role; the odd one first. */
export function tied(
  kind: EquationKind,
  numbers: readonly (readonly [role: string, told: Told])[],
  sitting: Sitting
): readonly OperandClaim[] {
  const [first] = numbers
  if (!first) return []
  const {start: equation, text} = sitting.place(first[1].reading.block, first[1])
  const asOf = sitting.article.published?.time.latest
  return numbers.map(([role, {start, end, value, reading}]) => ({
    type: 'operand',
    subject: {kind: 'thing', label: text, parties: [], brokers: [], places: []},
    attribute: `${kind}:${role}`,
    value,
    equation,
    ...(asOf === undefined ? {} : {asOf}),
    ...setting({start, end, sentence: reading.sentence.index}, reading, sitting),
    modality: 'asserted',
    polarity: 'positive'
  }))
}
