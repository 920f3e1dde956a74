// Loaded where there is something to check: it is large.
import {Ajv2020, type Options, type ValidateFunction} from 'ajv/dist/2020.js'
import {day, timezone} from './formats.ts'

/** Ajv as all schemas of factlint are checked with. */
export function ajvWith(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({allErrors: true, verbose: true, strict: false, logger: false, messages: false, ...options})
  ajv.addFormat('timezone', timezone)
  ajv.addFormat('day', day)
  return ajv
}

/** Compile a schema, whatever its draft. */
export function compileSchema(schema: object, options: Options = {}): ValidateFunction {
  return ajvWith(options).compile(undated(schema))
}

/** A schema without its draft. */
export function undated(schema: object): object {
  const {$schema: _, ...rules} = schema as {readonly $schema?: string}
  return rules
}
