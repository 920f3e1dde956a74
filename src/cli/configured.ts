import {realpathSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {checkRules} from '../config/check-rules.ts'
import {type Configuration, merge, type Told} from '../config/configuration.ts'
import {loadLayers} from '../config/layers.ts'
import {loadPacks, loadPlugins} from '../config/plugins.ts'
import {findConfig} from '../config/search.ts'
import {readText} from '../config/text.ts'
import {inFiles} from '../files/glob-match.ts'
import type {Patterns} from '../files/ignored.ts'
import {shown} from '../files/walk.ts'
import type {LintOptions, Override, SourceOptions} from '../results.ts'
import type {Presets, RuleLevel, RuleSetting} from '../settings.ts'
import type {Source} from '../types.ts'
import type {Io} from './io.ts'
import type {Options} from './options.ts'

/** A configuration with what it asks of the engine. */
export interface Configured {
  readonly configuration: Configuration
  /** Where the configuration lies, where there is one. */
  readonly folder?: string
  /** What is left out of folders. */
  readonly ignore: readonly Patterns[]
  readonly engine: LintOptions
}

/** Find, read and check the configuration; without one everything is as it comes. */
export async function configured(options: Options, io: Io): Promise<Configured> {
  const file = options.config === undefined ? findConfig(io.cwd) : resolve(io.cwd, options.config)
  const configuration = merge(file === undefined ? [] : await loadLayers(file, io.cwd))
  const said = options.rules
  if (file === undefined && said.size === 0) return {configuration, ignore: [], engine: {}}
  const folder = file === undefined ? {} : {folder: dirname(file)}
  const {rules} = await io.engine()
  const plugins = await loadPlugins(
    configuration,
    rules.map(({id}) => id)
  )
  const all = [...rules, ...plugins.flatMap(({rules = []}) => rules)]
  await checkRules(configuration, all)
  const packs = await loadPacks(configuration)
  return {
    configuration,
    ...folder,
    ignore: configuration.ignore.map(({value, folder}) => ({folder: real(folder), patterns: value})),
    engine: {
      plugins,
      ...(packs && {packs}),
      sources: sourcesOf(configuration, io.cwd),
      ...(configuration.article && {article: configuration.article.value}),
      ...(configuration.factBook && {factBook: bookOf(configuration.factBook, io.cwd)}),
      presets: configuration.presets.map(({value}) => value as Presets),
      rules: {
        ...Object.fromEntries([...configuration.rules].map(([id, {value}]) => [id, value])),
        ...levels(said, configuration)
      },
      overrides: [...overridesOf(configuration, io.cwd), ...(said.size > 0 ? [everywhere(said)] : [])]
    }
  }
}

/** What the command line says of rules keeps the options that they have. */
function levels(said: ReadonlyMap<string, RuleLevel>, {rules}: Configuration): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(
    [...said].map(([id, level]) => {
      const known = rules.get(id)?.value
      return [id, known === undefined || typeof known === 'string' || !known[1] ? level : [level, known[1]]]
    })
  )
}

const everywhere = (said: ReadonlyMap<string, RuleLevel>): Override => ({
  files: () => true,
  rules: Object.fromEntries(said)
})

function overridesOf({overrides}: Configuration, cwd: string): readonly Override[] {
  return overrides.map(({value: {files, rules}, folder}) => ({files: under(folder, files, cwd), rules}))
}

function bookOf({value, folder}: Told<string>, cwd: string): Source {
  const file = resolve(folder, value)
  const name = shown(file, cwd)
  return {path: name, text: readText(file, name)}
}

function sourcesOf({sources}: Configuration, cwd: string): readonly SourceOptions[] {
  return sources.map(({value: {match, ...source}, folder}) => ({
    ...source,
    ...(match && {files: under(folder, match, cwd)})
  }))
}

/** Whether a path, as it is shown, is one of some globs that count from a folder. */
export function under(folder: string, globs: readonly string[], cwd: string): (path: string) => boolean {
  const isIn = inFiles(globs)
  return (path) => {
    const below = relative(folder, resolve(cwd, path)).split(sep).join('/')
    return !below.startsWith('../') && isIn(below)
  }
}

function real(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}
