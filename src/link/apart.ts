import type {Evidence} from '../types.ts'

/** Why two witnesses are not put together: a veto says that they are two things, else nothing tells that they are one. */
export interface Apart {
  readonly reason: string
  /** Whether this also keeps all that is put together with them apart. */
  readonly veto: boolean
}

/** What speaks for and against two witnesses being of one thing, or why that is not even asked. */
export type Weighed = readonly Evidence[] | Apart

/** The two are of different things. */
export const veto = (reason: string): Apart => ({reason, veto: true})

/** Nobody can tell whether the two are of one thing. */
export const apart = (reason: string): Apart => ({reason, veto: false})

/** Whether two are kept apart. */
export const isApart = (weighed: Weighed | Evidence): weighed is Apart => 'veto' in weighed

/** What speaks for and against; nothing where the two are kept apart. */
export const evidenceOf = (weighed: Weighed): readonly Evidence[] => (isApart(weighed) ? [] : weighed)
