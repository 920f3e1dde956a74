import type {RuleSetting} from '../settings.ts'
import type {ArticleConfig, OverrideConfig, SourceConfig} from './config.ts'
import {type Layer, presetNames} from './layers.ts'
import type {Loaded, Path} from './text.ts'

/** A value, and where it was said: `factlint.config.yaml:3:5`. */
export interface Told<T> {
  readonly value: T
  readonly from: string
  /** The folder from which its paths and globs count. */
  readonly folder: string
  /** The file in which it stands, and the way to it. */
  readonly loaded: Loaded
  readonly path: Path
}

/** All files of a configuration as one. */
export interface Configuration {
  /** The files, that which counts most last; none where there is no configuration. */
  readonly layers: readonly Layer[]
  readonly presets: readonly Told<string>[]
  readonly corpus?: Told<readonly string[]>
  readonly ignore: readonly Told<readonly string[]>[]
  readonly packs?: Told<readonly Told<string>[]>
  readonly plugins: readonly Told<string>[]
  readonly rules: ReadonlyMap<string, Told<RuleSetting>>
  readonly overrides: readonly Told<OverrideConfig>[]
  /** Those that count most first. */
  readonly sources: readonly Told<SourceConfig>[]
  readonly factBook?: Told<string>
  readonly article?: Told<ArticleConfig>
}

/** Put the files of a configuration together: what is listed of rules, sources and plugins grows; of all else the last counts. */
export function merge(layers: readonly Layer[]): Configuration {
  const last = <T>(of: (layer: Layer) => Told<T> | undefined): Told<T> | undefined =>
    layers.map(of).findLast((found) => found !== undefined)
  const corpus = last((layer) => whole(layer, ['corpus'], layer.config.corpus))
  const packs = last((layer) =>
    whole(layer, ['packs'], layer.config.packs && items(layer, 'packs', layer.config.packs))
  )
  const factBook = last((layer) => whole(layer, ['factBook'], layer.config.factBook))
  const article = last((layer) => whole(layer, ['article'], layer.config.article))
  return {
    layers,
    presets: layers
      .flatMap((layer) => items(layer, 'extends', layer.config.extends))
      .filter(({value}) => presetNames.includes(value)),
    ...(corpus && {corpus}),
    ignore: layers.flatMap((layer) => whole(layer, ['ignore'], layer.config.ignore) ?? []),
    ...(packs && {packs}),
    plugins: layers.flatMap((layer) => items(layer, 'plugins', layer.config.plugins)),
    rules: new Map(layers.flatMap(rulesOf)),
    overrides: layers.flatMap((layer) => items(layer, 'overrides', layer.config.overrides)),
    sources: [...layers].reverse().flatMap((layer) => items(layer, 'sources', layer.config.sources)),
    ...(factBook && {factBook}),
    ...(article && {article})
  }
}

function rulesOf(layer: Layer): readonly (readonly [string, Told<RuleSetting>])[] {
  return Object.entries(layer.config.rules ?? {}).map(([id, setting]) => [id, told(layer, ['rules', id], setting)])
}

function whole<T>(layer: Layer, path: Path, value: T | undefined): Told<T> | undefined {
  return value === undefined ? undefined : told(layer, path, value)
}

function items<T>(layer: Layer, key: string, list: readonly T[] = []): readonly Told<T>[] {
  return list.map((value, at) => told(layer, [key, at], value))
}

function told<T>({loaded, folder}: Layer, path: Path, value: T): Told<T> {
  return {value, path, loaded, from: loaded.where(path, 'key'), folder}
}
