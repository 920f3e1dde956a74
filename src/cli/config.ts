import type {Configuration, Told} from '../config/configuration.ts'
import {findFiles} from '../files/files.ts'
import {shown} from '../files/walk.ts'
import {preset} from '../judge/choose.ts'
import {packNames} from '../packs/names.ts'
import {json} from '../reporters/json.ts'
import type {Rule} from '../rule.ts'
import type {RuleLevel, RuleOptions} from '../settings.ts'
import {type Configured, configured, under} from './configured.ts'
import {corpusFiles} from './corpus.ts'
import {fail} from './failure.ts'
import type {ExitCode, Io} from './io.ts'
import type {Options} from './options.ts'
import {output} from './output.ts'

/** A value that holds for a file, and where it comes from. */
interface Held<T> {
  readonly value: T
  readonly from: string
}

/** What holds for a file. */
interface Holding {
  readonly version: 1
  readonly path: string
  /** The files of the configuration, that which counts most last. */
  readonly configuration: readonly string[]
  /** Whether it is read where no paths are given. */
  readonly corpus: Held<boolean>
  readonly source: Held<object> | null
  readonly packs: Held<readonly string[]>
  readonly plugins: readonly Held<string>[]
  readonly article: Held<object> | null
  readonly factBook: Held<string> | null
  readonly rules: readonly {
    readonly id: string
    readonly level: RuleLevel
    readonly options: RuleOptions
    readonly from: string
  }[]
}

/** `factlint config FILE`: print what holds for a file, and where each value comes from. */
export async function config(options: Options, io: Io): Promise<ExitCode> {
  const [file, ...others] = options.paths
  if (file === undefined || others.length > 0)
    fail('Name one file: `factlint config draft.md` prints what holds for it.')
  const path = shown(file, io.cwd)
  const holding = await holdingFor(path, await configured(options, io), options, io)
  await output(options.format === 'json' ? json(holding) : text(holding), options, io)
  return 0
}

async function holdingFor(path: string, settings: Configured, options: Options, io: Io): Promise<Holding> {
  const {configuration, engine} = settings
  const {layers, packs, plugins, article, factBook, sources} = configuration
  const source = sources.find(({value: {match = []}, folder}) => under(folder, match, io.cwd)(path))
  const rules = [...(await io.engine()).rules, ...(engine.plugins ?? []).flatMap(({rules = []}) => rules)]
  return {
    version: 1,
    path,
    configuration: layers.map(({loaded}) => shown(loaded.file, io.cwd)),
    corpus: await inCorpus(path, settings, io),
    source: source ? held(source) : null,
    packs: packs ? {value: packs.value.map(({value}) => value), from: packs.from} : {value: packNames, from: asItComes},
    plugins: plugins.map(held),
    article: article ? held(article) : null,
    factBook: factBook ? held(factBook) : null,
    rules: rules.map((rule) => ({id: rule.id, ...levelOf(rule, path, configuration, options, io)}))
  }
}

const asItComes = 'factlint itself'
const held = <T>({value, from}: Told<T>): Held<T> => ({value, from})

async function inCorpus(path: string, {configuration: {corpus}, ignore}: Configured, io: Io): Promise<Held<boolean>> {
  const nothing = {files: [], diagnostics: [], named: [], missing: []}
  const {files} = corpus ? corpusFiles(corpus, nothing, ignore, io.cwd) : findFiles(['.'], io.cwd, ignore)
  return {value: files.some((file) => file.path === path), from: corpus?.from ?? asItComes}
}

function levelOf(
  rule: Rule,
  path: string,
  {rules, overrides, presets}: Configuration,
  options: Options,
  {cwd}: Io
): Omit<Holding['rules'][number], 'id'> {
  const set = rules.get(rule.id)
  const said = options.rules.get(rule.id)
  const over = overrides.findLast(
    ({value, folder}) => Object.hasOwn(value.rules, rule.id) && under(folder, value.files, cwd)(path)
  )
  const level = (typeof set?.value === 'string' ? set.value : set?.value[0]) ?? presetLevel(rule, presets)
  const own = typeof set?.value === 'string' ? {} : (set?.value[1] ?? {})
  const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default])
  const values = {...Object.fromEntries(defaults), ...own}
  if (said !== undefined) return {level: said, options: values, from: 'the command line'}
  if (over)
    return {
      level: over.value.rules[rule.id]!,
      options: values,
      from: over.loaded.where([...over.path, 'rules', rule.id], 'key')
    }
  return {level, options: values, from: set?.from ?? (level === 'off' ? 'strict, which is not asked for' : asItComes)}
}

function presetLevel(rule: Rule, presets: Configuration['presets']): RuleLevel {
  return preset(rule, {presets: presets.some(({value}) => value === 'strict') ? ['strict'] : []})
}

function text({path, configuration, corpus, source, packs, plugins, article, factBook, rules}: Holding): string {
  const rows: (readonly [string, string, string])[] = [
    ['corpus', corpus.value ? 'in it' : 'not in it', corpus.from],
    ['packs', packs.value.join(', '), packs.from],
    ...plugins.map(({value, from}) => ['plugin', value, from] as const),
    ...(source ? [['source', fields(source.value), source.from] as const] : []),
    ...(article ? [['article', fields(article.value), article.from] as const] : []),
    ...(factBook ? [['fact book', factBook.value, factBook.from] as const] : [])
  ]
  const levels = rules.map(({id, level, options, from}) => [id, `${level} ${fields(options)}`.trim(), from] as const)
  const files = configuration.length > 0 ? configuration.join(', ') : 'none'
  return `${path}\n  configuration: ${files}\n\n${table(rows)}\n${table(levels)}`
}

function fields(value: object): string {
  return Object.entries(value)
    .map(([name, field]) => `${name}: ${Array.isArray(field) ? field.join(' ') : field}`)
    .join('; ')
}

function table(rows: readonly (readonly [string, string, string])[]): string {
  const [first, second] = [0, 1].map((at) => Math.min(Math.max(...rows.map((row) => row[at]!.length)), 40))
  return rows.map(([a, b, c]) => `  ${a.padEnd(first!)}  ${b.padEnd(second!)}  ${c}\n`).join('')
}
