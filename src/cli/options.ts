import {parseArgs} from 'node:util'
import {didYouMean} from '../general/nearest.ts'
import type {FactFilter, Level} from '../results.ts'
import type {RuleLevel} from '../settings.ts'
import {fail} from './failure.ts'
import {ruleLevels} from './rule-levels.ts'

export type Command =
  | 'lint'
  | 'claims'
  | 'facts'
  | 'explain'
  | 'suppress'
  | 'suppressions'
  | 'baseline'
  | 'init'
  | 'config'
  | 'accept'
  | 'completion'
  | 'help'
export type Format = 'text' | 'json' | LintFormat
/** Formats that only findings have. */
export type LintFormat = 'sarif' | 'github' | 'junit' | 'rdjson' | 'markdown'

/** A command line, understood. */
export interface Options {
  readonly command: Command
  readonly paths: readonly string[]
  /** Whether help is wanted; of which command, where one is named. */
  readonly help: boolean
  readonly topic?: Exclude<Command, 'help'>
  readonly version: boolean
  readonly format: Format
  readonly output?: string
  readonly only: readonly string[]
  /** Whether to report on what is staged in git. */
  readonly staged: boolean
  /** Whether to lint again when something changes. */
  readonly watch: boolean
  /** The revision since which to report on what changed. */
  readonly since?: string
  readonly stdin: boolean
  readonly stdinFilename: string
  readonly maxWarnings: number
  /** The lowest level that fails the run. */
  readonly failOn: Level
  /** Files to take instead of those that lie in the working folder. */
  readonly suppressions?: string
  readonly baseline?: string
  /** The day by which suppressions expire, or `now`. */
  readonly today?: string
  /** What `factlint suppress` writes. */
  readonly reason?: string
  readonly by?: string
  readonly until?: string
  readonly prune: boolean
  /** Whether to tell what took how long. */
  readonly stats: boolean
  /** The configuration to take in place of the nearest. */
  readonly config?: string
  /** What is said of rules. */
  readonly rules: ReadonlyMap<string, RuleLevel>
  /** Which facts are wanted. */
  readonly filter: FactFilter
  readonly quiet: boolean
  /** Whether to keep what is read for the next run; nothing where it is not said. */
  readonly cache?: boolean
  /** What is said of colour; nothing where it is not said. */
  readonly colour?: boolean
  /** All that is said, by the names of the options. */
  readonly said: ReadonlyMap<string, string | undefined>
}

interface Kind {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  readonly commands?: readonly Command[]
}

// All that tell which findings are reported.
const judging: readonly Command[] = ['lint', 'explain', 'suppress', 'suppressions', 'baseline']

const options: Readonly<Record<string, Kind>> = {
  format: {type: 'string', short: 'f', commands: ['lint', 'claims', 'facts', 'explain', 'suppressions', 'config']},
  output: {type: 'string', short: 'o'},
  config: {type: 'string', short: 'c'},
  rule: {type: 'string', commands: ['lint', 'explain', 'config', 'accept']},
  only: {type: 'string', commands: ['lint', 'explain']},
  staged: {type: 'boolean', commands: ['lint']},
  since: {type: 'string', commands: ['lint']},
  watch: {type: 'boolean', commands: ['lint']},
  stdin: {type: 'boolean'},
  'stdin-filename': {type: 'string'},
  'max-warnings': {type: 'string', commands: ['lint']},
  'fail-on': {type: 'string', commands: ['lint']},
  suppressions: {type: 'string', commands: judging},
  baseline: {type: 'string', commands: ['lint', 'baseline']},
  today: {type: 'string', commands: judging},
  reason: {type: 'string', commands: ['suppress']},
  by: {type: 'string', commands: ['suppress', 'accept']},
  until: {type: 'string', commands: ['suppress']},
  prune: {type: 'boolean', commands: ['suppress']},
  stats: {type: 'boolean', commands: ['lint']},
  event: {type: 'string', commands: ['facts']},
  attribute: {type: 'string', commands: ['facts']},
  place: {type: 'string', commands: ['facts']},
  person: {type: 'string', commands: ['facts']},
  conflicts: {type: 'boolean', commands: ['facts']},
  side: {type: 'string', commands: ['accept']},
  because: {type: 'string', commands: ['accept']},
  on: {type: 'string', commands: ['accept']},
  corpus: {type: 'string', commands: ['init']},
  preset: {type: 'string', commands: ['init']},
  hook: {type: 'boolean', commands: ['init']},
  'no-hook': {type: 'boolean', commands: ['init']},
  quiet: {type: 'boolean', short: 'q'},
  cache: {type: 'boolean'},
  'no-cache': {type: 'boolean'},
  color: {type: 'boolean'},
  'no-color': {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'}
}

const commands: readonly string[] = [
  'lint',
  'claims',
  'facts',
  'explain',
  'suppress',
  'suppressions',
  'baseline',
  'init',
  'config',
  'accept',
  'completion',
  'help'
] satisfies readonly Command[]
const lintFormats: readonly string[] = [
  'sarif',
  'github',
  'junit',
  'rdjson',
  'markdown'
] satisfies readonly LintFormat[]
const formats: readonly string[] = ['text', 'json', ...lintFormats]
const levels: readonly string[] = ['error', 'warning', 'note'] satisfies readonly Level[]
const isCommand = (word: string | undefined): word is Command => word !== undefined && commands.includes(word)
const isFormat = (word: string): word is Format => formats.includes(word)
const isLevel = (word: string): word is Level => levels.includes(word)

/** Understand the words after `factlint`, or fail with a message that says what to do. */
export function parseOptions(argv: readonly string[]): Options {
  const {tokens} = parseArgs({args: [...argv], options, strict: false, tokens: true, allowPositionals: true})
  const {words, only, rules, values} = gather(tokens)
  const command = isCommand(words[0]) ? words[0] : 'lint'
  const paths = isCommand(words[0]) ? words.slice(1) : words
  for (const name of values.keys()) checkPlace(name, command)
  return {
    command,
    paths,
    only,
    help: values.has('help') || command === 'help',
    ...topicOf(words),
    said: values,
    version: values.has('version'),
    format: format(values.get('format'), command),
    staged: values.has('staged'),
    watch: values.has('watch'),
    stdin: values.has('stdin'),
    stdinFilename: stdinFilename(values),
    maxWarnings: maxWarnings(values.get('max-warnings')),
    failOn: failOn(values.get('fail-on')),
    prune: values.has('prune'),
    stats: values.has('stats'),
    ...given(values, ['since', 'suppressions', 'baseline', 'today', 'reason', 'by', 'until']),
    filter: factFilter(values),
    rules: ruleLevels(rules),
    quiet: values.has('quiet'),
    ...(values.has('config') && {config: values.get('config') ?? ''}),
    ...(values.has('output') && {output: values.get('output') ?? ''}),
    ...(values.has('cache') && {cache: true}),
    ...(values.has('no-cache') && {cache: false}),
    ...(values.has('color') && {colour: true}),
    ...(values.has('no-color') && {colour: false})
  }
}

/** [help lint], [lint --help] */
function topicOf([first, second]: readonly string[]): Pick<Options, 'topic'> {
  const word = first === 'help' ? second : first
  if (first === 'help' && word !== undefined && (!isCommand(word) || word === 'help'))
    fail(`No command is called \`${word}\`.${didYouMean(word, commands)} \`factlint --help\` lists them.`)
  return isCommand(word) && word !== 'help' ? {topic: word} : {}
}

/** What factlint can do, and in which words, for messages and shells. */
export {commands as commandNames, formats as formatNames, levels as levelNames, options as optionTable}

type Tokens = ReturnType<typeof parseArgs<{tokens: true; strict: false}>>['tokens']

interface Gathered {
  readonly words: readonly string[]
  readonly only: readonly string[]
  readonly rules: readonly string[]
  readonly values: ReadonlyMap<string, string | undefined>
}

// All words that follow `--only` belong to it, up to the next option or `--`: [--only a.md b.md]
function gather(tokens: Tokens): Gathered {
  const words: string[] = []
  const only: string[] = []
  const rules: string[] = []
  const values = new Map<string, string | undefined>()
  let open = false
  for (const token of tokens) {
    if (token.kind === 'positional') (open ? only : words).push(token.value)
    else open = token.kind === 'option' && token.name === 'only'
    if (token.kind !== 'option') continue
    checkValue(token.name, token.rawName, token.value, token.inlineValue)
    values.set(token.name, token.value)
    if (open) only.push(token.value ?? '')
    if (token.name === 'rule') rules.push(token.value ?? '')
  }
  return {words, only, rules, values}
}

function checkValue(name: string, raw: string, value: string | undefined, inline: boolean | undefined): void {
  const known = Object.hasOwn(options, name) ? options[name] : undefined
  if (!known) fail(`Unknown option \`${raw}\`.${didYouMean(raw, names)} \`factlint --help\` lists all options.`)
  if (known.type === 'boolean') {
    if (value !== undefined) fail(`\`${raw}\` takes no value, but \`${value}\` was given; leave it out.`)
    return
  }
  if (value !== undefined && value !== '' && (inline || !/^--?[a-z]/i.test(value))) return
  fail(`\`${raw}\` needs a value; for one that begins with a dash write \`--${name}=…\`.`)
}

const names = Object.keys(options).map((name) => `--${name}`)

function checkPlace(name: string, command: Command): void {
  const {commands} = options[name]!
  if (!commands || commands.includes(command)) return
  fail(`\`--${name}\` does not go with \`factlint ${command}\`; leave it out.`)
}

function format(value = 'text', command: Command): Format {
  const known = command === 'lint' ? formats : ['text', 'json']
  if (isFormat(value) && known.includes(value)) return value
  if (isFormat(value)) return fail(`\`--format ${value}\` goes with \`factlint lint\` only; use \`text\` or \`json\`.`)
  return fail(`Unknown format \`${value}\`.${didYouMean(value, known)} Use one of ${known.join(', ')}.`)
}

function given<Name extends string>(
  values: ReadonlyMap<string, string | undefined>,
  names: readonly Name[]
): {readonly [Key in Name]?: string} {
  const pairs = names.flatMap((name) => (values.has(name) ? [[name, values.get(name) ?? '']] : []))
  return Object.fromEntries(pairs)
}

function failOn(value = 'error'): Level {
  if (isLevel(value)) return value
  return fail(`\`--fail-on\` needs \`error\`, \`warning\` or \`note\`, not \`${value}\`.`)
}

function maxWarnings(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY
  if (/^\d{1,9}$/.test(value)) return Number(value)
  return fail(`\`--max-warnings\` needs a whole number from 0, not \`${value}\`.`)
}

function stdinFilename(values: ReadonlyMap<string, string | undefined>): string {
  const name = values.get('stdin-filename')
  if (name !== undefined && !values.has('stdin')) fail('`--stdin-filename` needs `--stdin`; add it.')
  return name ?? '<stdin>'
}

function factFilter(values: ReadonlyMap<string, string | undefined>): FactFilter {
  const names = ['event', 'attribute', 'place', 'person'] as const
  const given = names.flatMap((name) => (values.has(name) ? [[name, values.get(name) ?? '']] : []))
  return {...Object.fromEntries(given), ...(values.has('conflicts') && {conflicts: true})}
}
