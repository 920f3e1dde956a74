import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {compare} from '../general/order.ts'
import {json} from '../reporters/json.ts'
import type {RulePage, Setting} from '../reporters/setting.ts'
import {text} from '../reporters/text.ts'
import type {LintResult, RuleNote} from '../results.ts'
import type {Rule} from '../rule.ts'
import {suppressionNote} from '../suppress/rule.ts'
import type {Analysis} from './analyse.ts'
import type {Io} from './io.ts'
import type {Format, LintFormat, Options} from './options.ts'
import {shape} from './output.ts'

/** Findings in the format that was asked for. */
export async function print(
  result: LintResult,
  analysis: Analysis<LintResult>,
  options: Options,
  io: Io
): Promise<string> {
  const {raw} = analysis
  if (options.format === 'json') return json(result)
  if (options.format === 'text') return text(result, {raw, ...shape(options, io)})
  return writers[options.format](result, await setting(analysis, options, io))
}

// Each is loaded when it is asked for.
const writers: Readonly<Record<LintFormat, (result: LintResult, setting: Setting) => Promise<string>>> = {
  sarif: async (...given) => (await import('../reporters/sarif.ts')).sarif(...given),
  github: async (...given) => (await import('../reporters/github.ts')).github(...given),
  junit: async (...given) => (await import('../reporters/junit.ts')).junit(...given),
  rdjson: async (...given) => (await import('../reporters/rdjson.ts')).rdjson(...given),
  markdown: async (result) => (await import('../reporters/markdown.ts')).markdown(result)
}

async function setting({incomplete, raw, others}: Analysis<LintResult>, options: Options, io: Io): Promise<Setting> {
  const cwd = slashed(io.cwd)
  const workspace = slashed(io.env.GITHUB_WORKSPACE ?? '').replace(/\/$/, '')
  const inside = workspace !== '' && (cwd === workspace || cwd.startsWith(`${workspace}/`))
  return {
    version: io.version,
    rules: await pages(options.format, others, io),
    raw,
    cwd,
    root: inside ? workspace : cwd,
    complete: !incomplete,
    failOn: options.failOn
  }
}

const slashed = (path: string): string => path.replaceAll('\\', '/')

async function pages(format: Format, others: readonly Rule[], io: Io): Promise<readonly RulePage[]> {
  const {rules} = await io.engine()
  const all = [...rules, ...others, suppressionNote].sort((a, b) => compare(a.id, b.id))
  return Promise.all(
    all.map(async ({id, description, level}) => ({
      id,
      description,
      level,
      page: format === 'sarif' ? await page({id, description, level}, io) : ''
    }))
  )
}

/** A rule's page without the marks of its generated part; empty where it has none. */
async function page({id}: RuleNote, io: Io): Promise<string> {
  const text = await readFile(join(io.rules, id, 'readme.md'), 'utf8').catch(() => '')
  return text.replace(/<!-- rule:(?:start|end) -->\r?\n/g, '').trim()
}
