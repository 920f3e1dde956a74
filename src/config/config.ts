import type {Presets, RuleLevel, RuleSettings} from '../settings.ts'

// The configuration as people write it; `config.schema.json` says the same for editors.

/** What some publication is called, and what is known of it. */
export interface SourceConfig {
  readonly name: string
  /** Globs of its articles. Those that name it themselves are its own too. */
  readonly match?: readonly string[]
  /** A language and a country, `en-GB`: whether `08/10/2023` has the day first where the article does not tell. */
  readonly locale?: string
  /** `Asia/Tokyo`: on which day an article appeared whose metadata tells the time in UTC. */
  readonly timeZone?: string
  /** The higher, the more it is trusted: a finding is shown where the least trusted source speaks. */
  readonly authority?: number
  /** The sources whose reports it prints: they and it are one witness. */
  readonly copies?: readonly string[]
}

/** Other levels for the rules in some files; later ones count more. */
export interface OverrideConfig {
  readonly files: readonly string[]
  readonly rules: Readonly<Record<string, RuleLevel>>
}

/** Fields of front matter and metadata that tell when an article appeared or was changed, beside those that factlint knows. */
export interface ArticleConfig {
  readonly published?: readonly string[]
  readonly updated?: readonly string[]
}

/** What stands in `factlint.config.*`; globs and paths count from its folder. */
export interface Config {
  readonly $schema?: string
  /** Presets beside `recommended`, which always holds, and other configurations: `strict`, `./desk.yaml`. */
  readonly extends?: readonly (Presets | (string & {}))[]
  /** Globs of the articles that are read where the command line names none. */
  readonly corpus?: readonly string[]
  /** Patterns as in `.gitignore` of files that are never read from folders. */
  readonly ignore?: readonly string[]
  /** The packs to read with: names of those that come with factlint, and paths or packages of others. Default: all that come with it. */
  readonly packs?: readonly string[]
  /** Paths or packages of rules and packs by others. */
  readonly plugins?: readonly string[]
  readonly rules?: RuleSettings
  readonly overrides?: readonly OverrideConfig[]
  readonly sources?: readonly SourceConfig[]
  /** What the desk holds to be true: the path of a `facts.yaml`. */
  readonly factBook?: string
  readonly article?: ArticleConfig
}

/** A configuration, checked by the compiler. */
export function defineConfig(config: Config): Config {
  return config
}
