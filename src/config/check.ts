import type {ErrorObject} from 'ajv'
import {fail} from '../failure.ts'
import {didYouMean} from '../general/nearest.ts'
import type {Loaded, Path} from './text.ts'

/** What is wrong with a value, and where. */
export interface Fault {
  readonly path: Path
  readonly of: 'key' | 'value'
  /** What is wrong and what was expected. */
  readonly message: string
}

/** Most faults that are told at once. */
const most = 10

/** A compiled JSON Schema, in which each `title` says what is expected. */
type Check = ((value: unknown) => unknown) & {readonly errors?: readonly ErrorObject[] | null}

/** Check settings; stop where they do not hold. */
export function checkBy(loaded: Loaded, check: Check): void {
  stop(loaded, faultsBy(loaded.value, check))
}

/** Check settings by a schema that is not compiled yet. */
export async function checkSchema(loaded: Loaded, schema: object): Promise<void> {
  stop(loaded, await faultsOf(loaded.value, schema))
}

/** What is wrong with a value by a JSON Schema; `at` is the way to the value. */
export async function faultsOf(value: unknown, schema: object, at: Path = []): Promise<readonly Fault[]> {
  const {compileSchema} = await import('./ajv.ts')
  return faultsBy(value, compileSchema(schema), at)
}

function faultsBy(value: unknown, check: Check, at: Path = []): readonly Fault[] {
  return check(value) ? [] : faults(check.errors ?? []).map((fault) => ({...fault, path: [...at, ...fault.path]}))
}

/** Stop with the faults of a file, one line each; go on where there are none. */
export function stop({where}: Loaded, found: readonly Fault[]): void {
  if (found.length === 0) return
  const lines = found
    .map(({path, of, message}) => ({at: where(path, of), of, message}))
    .sort((a, b) => inFile(a.at, b.at) || Number(b.of === 'key') - Number(a.of === 'key'))
  const [first, ...others] = [...new Set(lines.map(({at, message}) => `${at}: ${message}`))]
  const hidden = others.length >= most ? [`and ${others.length - most + 1} more`] : []
  fail(first!, ...others.slice(0, most - 1), ...hidden)
}

/** By line and column, where there are any. */
function inFile(a: string, b: string): number {
  const [x, y] = [a, b].map((place) => /:(\d+):(\d+)$/.exec(place)?.slice(1).map(Number) ?? [0, 0])
  return x![0]! - y![0]! || x![1]! - y![1]!
}

/** Of a value that fits none of several forms only that is told, and of each value the first fault. */
function faults(errors: readonly ErrorObject[]): readonly Fault[] {
  const own = errors.filter((error) => !errors.some((other) => other !== error && covers(other, error)))
  const found = (own.length > 0 ? own : errors).map(faultOf)
  const first = new Map(found.map((fault) => [JSON.stringify(fault.path), fault] as const).reverse())
  return [...first.values()].reverse()
}

/** Whether an error says all that another says: that of several forms over those of each form, an unknown key over the forms without it. */
function covers(a: ErrorObject, b: ErrorObject): boolean {
  if (a.keyword === 'additionalProperties') return isEither(b) && a.instancePath === b.instancePath
  const isBelow = a.instancePath === b.instancePath || b.instancePath.startsWith(`${a.instancePath}/`)
  if (!isEither(a) || !isBelow) return false
  return b.schemaPath.startsWith(`${a.schemaPath}/`) || (!isEither(b) && b.schemaPath.startsWith('#/$defs/'))
}

const isEither = ({keyword}: ErrorObject): boolean => keyword === 'anyOf' || keyword === 'oneOf'

function faultOf({keyword, instancePath, params, parentSchema, data, schema}: ErrorObject): Fault {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  const known = Object.keys(parentSchema?.properties ?? {}).filter((key) => key !== '$schema')
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      return {path: [...path, key], of: 'key', message: unknownKey(key, known)}
    }
    case 'required':
      return {
        path,
        of: 'value',
        message: `\`${params.missingProperty}\` is missing; expected ${titleOf(parentSchema)}.`
      }
    case 'minItems':
      return {
        path,
        of: 'value',
        message: `A list that is too short, expected ${titleOf(parentSchema)}; write more, or leave it out.`
      }
    default:
      return {path, of: 'value', message: unexpected(data, titleOf(parentSchema), wordsOf(keyword, schema))}
  }
}

/** What to say of a key that nobody knows. */
export function unknownKey(key: string, known: readonly string[]): string {
  const all = known.length > 0 ? ` Known: ${known.join(', ')}.` : ' There are none here.'
  return `Unknown key \`${shorten(key)}\`.${didYouMean(key, known) || all}`
}

/** What to say of a value that is none of those expected. */
export function unexpected(value: unknown, expected: string, words: readonly string[] = []): string {
  const hint = typeof value === 'string' ? didYouMean(value, words) : ''
  return `Unexpected \`${shorten(shown(value))}\`, expected ${expected}.${hint}`
}

const levels = ['off', 'note', 'warning', 'error']

function wordsOf(keyword: string, schema: unknown): readonly string[] {
  if (keyword === 'enum' && Array.isArray(schema)) return schema.filter((word) => typeof word === 'string')
  return keyword === 'anyOf' ? levels : []
}

const names: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'some text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false'
}

function titleOf(schema: unknown): string {
  const {
    title,
    enum: words,
    type
  } = schema as {readonly title?: string; readonly enum?: readonly unknown[]; readonly type?: string}
  if (title !== undefined) return title
  if (words !== undefined) return words.join(' or ')
  return names[type ?? ''] ?? 'another value'
}
const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))
const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
