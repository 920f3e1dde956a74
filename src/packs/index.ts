import type {Pack} from '../pack.ts'
import conflict from './conflict.json' with {type: 'json'}

/** The packs that come with factlint; checked against their schema by the tests. */
export const packs: readonly Pack[] = [conflict as Pack]
