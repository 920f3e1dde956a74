import {unknownRule} from '../judge/choose.ts'
import type {Rule} from '../rule.ts'
import {type Fault, faultsOf, stop} from './check.ts'
import type {Configuration} from './configuration.ts'

/** Check that the rules are there of which a configuration speaks, and their options by what each declares. */
export async function checkRules({layers}: Configuration, rules: readonly Rule[]): Promise<void> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  for (const {config, loaded} of layers) {
    const found: Fault[] = []
    const missing = (id: string, path: readonly (string | number)[]): void => {
      if (!byId.has(id)) found.push({path: [...path, id], of: 'key', message: unknownRule(id, [...byId.keys()])})
    }
    for (const [id, setting] of Object.entries(config.rules ?? {})) {
      missing(id, ['rules'])
      const rule = byId.get(id)
      if (rule && typeof setting !== 'string' && setting[1])
        found.push(...(await faultsOf(setting[1], schemaOf(rule), ['rules', id, 1])))
    }
    for (const [at, override] of (config.overrides ?? []).entries())
      for (const id of Object.keys(override.rules)) missing(id, ['overrides', at, 'rules'])
    stop(loaded, found)
  }
}

function schemaOf({id, options = {}}: Rule): object {
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, {default: _, description, ...schema}]) => [
      name,
      {title: description, ...schema}
    ])
  )
  return {type: 'object', title: `options of \`${id}\``, additionalProperties: false, properties}
}
