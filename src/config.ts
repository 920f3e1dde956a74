// The entry `factlint/config`.
export type {ArticleConfig, Config, OverrideConfig, SourceConfig} from './config/config.ts'
export {defineConfig} from './config/config.ts'
export type {Presets, RuleLevel, RuleOptions, RuleSetting, RuleSettings} from './settings.ts'
