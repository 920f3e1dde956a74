import type {Span} from '../../src/types.ts'
import {type Aspect, differences, type Told} from './agree.ts'
import {type Label, type Labelled, overlaps} from './labels.ts'

/** A claim about a number, where it stands in the raw file. */
export interface ToldAt extends Span, Told {}

/** What became of a label: right, or how the claim that is nearest to it differs; missed where there is none. */
export interface JudgedLabel {
  readonly label: Label
  readonly verdict: 'right' | 'wrong' | 'missed'
  readonly claim?: ToldAt
  readonly aspects: readonly Aspect[]
}

/** What a claim is: one on no label is spurious. */
export interface JudgedClaim {
  readonly claim: ToldAt
  readonly verdict: 'right' | 'wrong' | 'spurious'
}

/** A sentence, judged. */
export interface Judged {
  readonly sentence: Labelled
  readonly labels: readonly JudgedLabel[]
  readonly claims: readonly JudgedClaim[]
}

/** Put the claims about the numbers of a sentence beside its labels; `claims` may be those of the whole article. */
export function judge(sentence: Labelled, claims: readonly ToldAt[]): Judged {
  const here = claims.filter((claim) => overlaps(claim, sentence))
  const wanted = sentence.claims.filter(({optional}) => !optional)
  return {
    sentence,
    labels: wanted.map((label) => judgeLabel(label, here)),
    claims: here.flatMap((claim) => judgeClaim(claim, sentence.claims))
  }
}

function judgeLabel(label: Label, claims: readonly ToldAt[]): JudgedLabel {
  const on = claims
    .filter((claim) => overlaps(claim, label))
    .map((claim) => ({label, claim, aspects: differences(label, claim)}))
    .sort((a, b) => a.aspects.length - b.aspects.length)
  const [best] = on
  return best
    ? {...best, verdict: best.aspects.length === 0 ? 'right' : 'wrong'}
    : {label, verdict: 'missed', aspects: []}
}

/** A claim on what may be claimed or not counts for nothing, unless it is on a label that counts, too. */
function judgeClaim(claim: ToldAt, labels: readonly Label[]): readonly JudgedClaim[] {
  const on = labels.filter((label) => overlaps(claim, label))
  const counting = on.filter(({optional}) => !optional)
  if (on.length === 0) return [{claim, verdict: 'spurious'}]
  if (counting.length === 0) return []
  return [{claim, verdict: counting.some((label) => differences(label, claim).length === 0) ? 'right' : 'wrong'}]
}
