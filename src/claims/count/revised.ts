import {revising} from '../../language/en/corrections.ts'
import type {Sitting} from '../maker.ts'
import type {Reading} from '../sentence.ts'

/** Whether a number takes an earlier one back, by its sentence or one beside it in the paragraph: `24, not 27 as [first reported]`. */
export function revised({sentence: {index, block}}: Reading, {article: {sentences}}: Sitting): true | undefined {
  const near = [index - 1, index, index + 1].flatMap((at) => sentences[at] ?? [])
  return near.some((it) => it.block === block && revising.test(it.text)) ? true : undefined
}
