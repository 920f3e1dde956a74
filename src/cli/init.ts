import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {configNames} from '../config/search.ts'
import {articleName} from '../files/walk.ts'
import {asker} from './ask.ts'
import {fail} from './failure.ts'
import {hookFile, writeHook} from './hook.ts'
import type {ExitCode, Io} from './io.ts'
import type {Options} from './options.ts'
import {write} from './write.ts'

/** What a new configuration says. */
interface Answers {
  readonly corpus: string
  readonly preset: string
  readonly hook: boolean
}

const name = 'factlint.config.yaml'

/** `factlint init`: ask three questions, or take flags, and write a configuration and, if wanted, a hook. */
export async function init(options: Options, io: Io): Promise<ExitCode> {
  const there = configNames.find((name) => existsSync(join(io.cwd, name)))
  if (there) fail(`There is a configuration already: \`${there}\`; change it, or remove it first.`)
  if (options.paths.length > 0) fail(`\`factlint init\` takes no paths; write \`--corpus ${options.paths[0]}\`.`)
  const answers = await answersFor(options, io)
  const hook = answers.hook ? hookFile(io.cwd) : undefined
  write(join(io.cwd, name), configOf(answers), name)
  io.stdout.write(`Wrote ${name}.\n`)
  if (hook) {
    writeHook(hook)
    io.stdout.write(`Wrote ${hook.name}: it lints what is committed.\n`)
  }
  io.stdout.write('`factlint` lints the corpus; `factlint config FILE` says what holds for a file.\n')
  return 0
}

async function answersFor({said}: Options, io: Io): Promise<Answers> {
  const flags = ['corpus', 'preset', 'hook', 'no-hook'].some((flag) => said.has(flag))
  const {ask} = asker(io)
  const asks = io.stdin.isTTY === true && !flags
  const proposed = said.get('corpus') ?? proposedCorpus(io.cwd)
  const corpus = asks
    ? await ask('Where are the articles? Files, folders or globs, with spaces between:', proposed)
    : proposed
  const preset = asks
    ? await ask('Which rules, recommended or strict?', 'recommended')
    : (said.get('preset') ?? 'recommended')
  if (preset !== 'recommended' && preset !== 'strict') fail(`\`${preset}\` is no preset; say recommended or strict.`)
  const hook = asks
    ? await ask('Lint what is committed, with a hook of git? yes or no:', 'no')
    : said.has('hook')
      ? 'yes'
      : 'no'
  if (!/^(?:y|yes|n|no)$/i.test(hook)) fail(`\`${hook}\` is neither yes nor no.`)
  return {corpus, preset, hook: /^y/i.test(hook)}
}

/** Folders that have articles, or else all. */
function proposedCorpus(cwd: string): string {
  const folders = readdirSync(cwd, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name) && !/\s/.test(entry.name))
    .filter((entry) => hasArticle(join(cwd, entry.name)))
    .map((entry) => entry.name)
    .sort()
  return folders.length > 0 && folders.length < 5 ? folders.join(' ') : '.'
}

function hasArticle(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => articleName.test(name) && !/^readme/i.test(name))
  } catch {
    return false
  }
}

function configOf({corpus, preset}: Answers): string {
  const globs = corpus.split(/\s+/).filter(Boolean)
  return `# yaml-language-server: $schema=./node_modules/factlint/dist/config.schema.json
# The configuration of factlint. Globs and paths count from this folder.

# What is read where the command line names nothing; .gitignore is honoured.
corpus:
${globs.map((glob) => `  - ${JSON.stringify(glob)}\n`).join('')}
# Never read, as in .gitignore:
# ignore: [drafts/]

# The preset recommended always holds; strict adds rules that are wrong more often.
${preset === 'strict' ? 'extends: [strict]' : '# extends: [strict]'}

# The highest level of a rule: off, note, warning or error. \`factlint explain RULE\` tells what each does.
# rules:
#   name-spelling: warning

# Other levels in some files:
# overrides:
#   - files: ["archive/**"]
#     rules: {event-date: note}

# What is known of publications: whether 08/10/2023 has the day first, who prints whose reports.
# sources:
#   - name: The Herald
#     match: ["herald/**"]
#     locale: en-GB

# What the desk holds to be true:
# factBook: facts.yaml
`
}
