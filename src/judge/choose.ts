import {inStrict} from '../../rules/presets.ts'
import {fail} from '../failure.ts'
import {inFiles} from '../files/glob-match.ts'
import {didYouMean} from '../general/nearest.ts'
import type {LintOptions} from '../results.ts'
import type {Rule} from '../rule.ts'
import type {RuleLevel, RuleOptions, RuleSetting} from '../settings.ts'
import {guarded} from './guarded.ts'

/** Which rules run, and how. */
export interface Choice {
  /** Those that may speak somewhere. */
  readonly rules: readonly Rule[]
  /** The names of all, also of those that are off. */
  readonly known: readonly string[]
  /** The highest level of a rule in a file. */
  readonly level: (rule: Rule, path: string) => RuleLevel
  /** A value for each option of a rule. */
  readonly options: (rule: Rule) => RuleOptions
}

/** Choose from the rules of factlint and of plugins by what the options say. */
export function choose(own: readonly Rule[], options: LintOptions): Choice {
  const all = [...own, ...(options.plugins ?? []).flatMap(({rules = []}) => rules.map(guarded))]
  const byId = new Map(all.map((rule) => [rule.id, rule]))
  const settings = new Map(Object.entries(options.rules ?? {}))
  const overrides = (options.overrides ?? []).map(({files, rules}) => ({
    isIn: inFiles(files),
    levels: new Map(Object.entries(rules))
  }))
  for (const id of [...settings.keys(), ...overrides.flatMap(({levels}) => [...levels.keys()])])
    if (!byId.has(id)) fail(unknownRule(id, [...byId.keys()]))
  const usual = (rule: Rule): RuleLevel => levelOf(settings.get(rule.id)) ?? preset(rule, options)
  return {
    rules: all.filter(
      (rule) => usual(rule) !== 'off' || overrides.some(({levels}) => (levels.get(rule.id) ?? 'off') !== 'off')
    ),
    known: [...byId.keys()],
    level: (rule, path) =>
      overrides.findLast(({isIn, levels}) => levels.has(rule.id) && isIn(path))?.levels.get(rule.id) ?? usual(rule),
    options: (rule) => optionsOf(rule, settings.get(rule.id))
  }
}

/** Every rule as it comes. */
export const asTheyCome = (rules: readonly Rule[]): Choice => ({
  rules,
  known: rules.map(({id}) => id),
  level: ({level}) => level,
  options: (rule) => optionsOf(rule)
})

/** The level of a rule by the presets. */
export function preset(rule: Rule, {presets = []}: LintOptions): RuleLevel {
  return inStrict(rule.id) && !presets.includes('strict') ? 'off' : rule.level
}

function levelOf(setting: RuleSetting | undefined): RuleLevel | undefined {
  return typeof setting === 'string' ? setting : setting?.[0]
}

function optionsOf({options = {}}: Rule, setting?: RuleSetting): RuleOptions {
  const set = new Map(Object.entries((typeof setting === 'string' ? undefined : setting?.[1]) ?? {}))
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, set.has(name) ? set.get(name) : option.default])
  )
}

/** What to say of a rule that is none. */
export function unknownRule(id: string, known: readonly string[]): string {
  return `No rule is called \`${id}\`.${didYouMean(id, known) || ` Rules: ${[...known].sort().join(', ')}.`}`
}
