import {fail} from '../failure.ts'
import {nearest} from '../general/nearest.ts'
import {packNames} from '../packs/names.ts'
import type {Pack} from '../packs/pack.ts'
import {unknownPack} from '../packs/unknown.ts'
import type {Plugin} from '../results.ts'
import type {Rule} from '../rule.ts'
import {checkSchema} from './check.ts'
import {cannotStrip, importOrFail, loadCode, stripsTypes} from './code.ts'
import type {Configuration, Told} from './configuration.ts'
import {resolveFrom} from './resolve.ts'
import {loadText} from './text.ts'

/** Load the rules and packs by others that a configuration names; `own` are the ids that are taken. */
export async function loadPlugins({plugins}: Configuration, own: readonly string[]): Promise<readonly Plugin[]> {
  const taken = new Set(own)
  const loaded: Plugin[] = []
  for (const told of plugins) {
    const plugin = await loadPlugin(told)
    for (const {id} of plugin.rules ?? []) {
      if (taken.has(id))
        fail(`${told.from}: The plugin \`${told.value}\` has a rule \`${id}\`, as another has; one must go.`)
      taken.add(id)
    }
    loaded.push(plugin)
  }
  return loaded
}

async function loadPlugin({value: name, from, loaded}: Told<string>): Promise<Plugin> {
  const file = resolveFrom(name, loaded.file, from)
  if (/\.[cm]?ts$/.test(file) && !stripsTypes) fail(cannotStrip(name))
  const {default: plugin} = await importOrFail(file, name)
  const wrong = faultOf(plugin)
  return wrong ? fail(`${from}: The plugin \`${name}\` ${wrong}.`) : (plugin as Plugin)
}

/** What is wrong with what a plugin exports, if anything is. */
function faultOf(plugin: unknown): string | undefined {
  if (!isObject(plugin)) return 'exports no object by default; write `export default {rules: […], packs: […]}`'
  const {rules = [], packs = []} = plugin
  if (!Array.isArray(rules) || !Array.isArray(packs)) return 'has `rules` or `packs` that are no lists'
  if (rules.length + packs.length === 0) return 'has neither `rules` nor `packs`; write `export default {rules: […]}`'
  for (const [at, rule] of rules.entries()) {
    const wrong = faultOfRule(rule)
    if (wrong)
      return `has a rule${isObject(rule) && typeof rule.id === 'string' ? ` \`${rule.id}\`` : ` (number ${at + 1})`} ${wrong}`
  }
  const broken = packs.findIndex((pack) => !isPack(pack))
  return broken < 0
    ? undefined
    : `has a pack (number ${broken + 1}) without \`name\`, \`events\`, \`counts\` or \`aliases\``
}

function faultOfRule(rule: unknown): string | undefined {
  if (!isObject(rule)) return 'that is no object'
  const {id, description, level, check, options = {}} = rule as Partial<Rule>
  if (typeof id !== 'string' || !/^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/.test(id))
    return 'without an `id` of small letters, digits and dashes: `house-style`'
  if (typeof description !== 'string') return 'without a `description`'
  if (level !== 'error' && level !== 'warning' && level !== 'note') return 'whose `level` is not error, warning or note'
  if (typeof check !== 'function') return 'without a function `check`'
  return isObject(options) && Object.values(options).every((option) => isObject(option) && 'default' in option)
    ? undefined
    : 'with an option that has no `default`'
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPack = (pack: unknown): pack is Pack =>
  isObject(pack) &&
  typeof pack.name === 'string' &&
  [pack.events, pack.counts, pack.aliases].every((list) => Array.isArray(list))

/** The packs that a configuration names: names of those that come with factlint, others loaded. */
export async function loadPacks({packs}: Configuration): Promise<readonly (string | Pack)[] | undefined> {
  if (!packs) return undefined
  const loaded: (string | Pack)[] = []
  for (const told of packs.value) loaded.push(packNames.includes(told.value) ? told.value : await loadPack(told))
  return loaded
}

async function loadPack({value: name, from, loaded: {file: config}}: Told<string>): Promise<Pack> {
  const {default: schema} = await import('../packs/pack.schema.json', {with: {type: 'json'}})
  // A word that is near one of ours is a slip, and no package.
  if (nearest(name, packNames) !== undefined) fail(`${from}: ${unknownPack(name)}`)
  const file = resolveFrom(name, config, from)
  const loaded = /\.(?:json|ya?ml)$/i.test(file) ? await loadText(file, name) : await loadCode(file, name)
  await checkSchema(loaded, schema)
  return loaded.value as Pack
}
