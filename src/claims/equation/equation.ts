import type {OperandClaim, Quantity, Span} from '../../types.ts'
import {type ClaimMaker, type Sitting, setting} from '../maker.ts'
import type {Reading} from '../sentence.ts'
import {type Amounts, amounts} from './amounts.ts'
import {averages} from './equation-average.ts'
import {changes} from './equation-change.ts'
import {conversions} from './equation-conversion.ts'
import {enumerations} from './equation-enumeration.ts'
import {items} from './equation-items.ts'
import type {EquationKind} from './equation-kinds.ts'
import {shares} from './equation-share.ts'
import {splits} from './equation-split.ts'
import {spreads} from './equation-spread.ts'
import {sums} from './equation-sum.ts'
import {wholes} from './equation-whole.ts'

/** A number in an equation; what it is of it by its role: `total`, `part`. */
export interface Operand extends Span {
  readonly role: string
  readonly value: Quantity
}

/** Numbers that one sentence ties to each other; the one that the others yield comes first. */
export interface Equation {
  readonly kind: EquationKind
  readonly operands: readonly Operand[]
}

/** Finds the equations of a sentence by what stands between its numbers. */
export type EquationFinder = (amounts: Amounts, reading: Reading) => readonly Equation[]

export const finders: readonly EquationFinder[] = [
  shares,
  changes,
  wholes,
  sums,
  splits,
  averages,
  spreads,
  conversions,
  enumerations,
  items
]

/** Most numbers and words of a sentence: what has more is a table. */
const [mostNumbers, mostWords] = [30, 300]

/** Numbers that a sentence ties to each other: `12 of the 48 hostages (25 %)`. */
export const equations: ClaimMaker = (reading, sitting) => {
  const {quantities, sentence} = reading
  if (quantities.length === 0 || quantities.length > mostNumbers || sentence.tokens.length > mostWords) return []
  const found = amounts(reading)
  if (found.list.length === 0) return []
  return finders.flatMap((find) => find(found, reading)).flatMap((equation) => claimsOf(equation, reading, sitting))
}

function claimsOf({kind, operands}: Equation, reading: Reading, sitting: Sitting): readonly OperandClaim[] {
  const {block, sentence} = reading
  const asOf = sitting.article.published?.time.latest
  const {start, text} = sitting.place(block, operands[0]!)
  return operands.map(({role, value, start: from, end}) => ({
    type: 'operand',
    subject: {kind: 'thing', label: text, parties: [], brokers: [], places: []},
    attribute: `${kind}:${role}`,
    value,
    equation: start,
    ...(asOf === undefined ? {} : {asOf}),
    ...setting({start: from, end, sentence: sentence.index}, reading, sitting),
    modality: 'asserted',
    polarity: 'positive'
  }))
}
