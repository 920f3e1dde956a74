// The entry `factlint/plugin`: what a rule by others needs.
export {overlap} from './interval.ts'
export type {Pack} from './pack.ts'
export {agree, reconcile} from './reconcile/index.ts'
export type {Plugin} from './results.ts'
export {defineRule, linkBetween, type Report, type Rule, type RuleOption, type Side, witnessesOf} from './rule.ts'
export type {RuleOptions} from './settings.ts'
export {sides} from './sides.ts'
export type * from './types.ts'
