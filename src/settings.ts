/** The level that a rule may reach, or `off`. */
export type RuleLevel = 'off' | 'note' | 'warning' | 'error'

/** What a rule leaves to its users: a value for each name that the rule declares. */
export type RuleOptions = Readonly<Record<string, unknown>>

/** A level, with options or without. */
export type RuleSetting = RuleLevel | readonly [RuleLevel, RuleOptions]

/** Settings by the id of the rule. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** Lists of rules; `recommended` always holds. */
export type Presets = 'recommended' | 'strict'
