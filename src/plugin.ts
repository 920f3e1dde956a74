// The entry `factlint/plugin`: what a rule by others needs.

export {sides} from './judge/sides.ts'
export type {Pack} from './packs/pack.ts'
export {agree, reconcile} from './reconcile/index.ts'
export type {Plugin} from './results.ts'
export {defineRule, linkBetween, type Report, type Rule, type RuleOption, type Side, witnessesOf} from './rule.ts'
export type {RuleOptions} from './settings.ts'
export type * from './types.ts'
export {overlap} from './values/interval.ts'
