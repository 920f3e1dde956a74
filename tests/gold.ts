import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Source, Span} from '../src/types.ts'

/** Folder of our own stories. */
export const corpus = join(import.meta.dirname, '../corpus')

/** Folder of real articles that are measured where they are there. */
export const seeds = join(import.meta.dirname, '../../shared/data/seeds')

/** One end of a pair: `text` stands once in the raw file and holds `value`; `also` are other places of the article that tell the same. */
export interface Side {
  readonly path: string
  readonly text: string
  readonly value: string
  readonly also?: readonly Pick<Side, 'text' | 'value'>[]
}

/** Two places of a story, and what is to be thought of them. */
export interface Pair {
  readonly id: string
  readonly a: Side
  readonly b: Side
  readonly note: string
}

/** A pair that a careful editor wants to hear of. */
export interface Contradiction extends Pair {
  readonly type: string
  readonly level: string
}

/** A pair that only looks like a contradiction. */
export interface Trap extends Pair {
  readonly cause: string
}

/** What is to be found in a story, what may be, and what must not. */
export interface Gold {
  readonly id: string
  readonly domain: string
  readonly contradictions: readonly Contradiction[]
  readonly optional: readonly Contradiction[]
  readonly traps: readonly Trap[]
}

/** A story: its articles and its gold. */
export interface Story {
  readonly gold: Gold
  readonly files: readonly Source[]
}

const rules: ReadonlyMap<string, string> = new Map([
  ['event-date', 'event-date'],
  ['count', 'count'],
  ['weekday', 'weekday'],
  ['name', 'name-spelling'],
  ['order', 'event-order'],
  ['age', 'age'],
  ['duration', 'duration'],
  ['impossible-date', 'impossible-date'],
  ['published-date', 'published-date'],
  ['place', 'event-place'],
  ['money', 'count'],
  ['percent', 'count'],
  ['measure', 'count']
])

/** Kinds of contradiction that an editor sees, named as the rule that looks for them or would. */
export const kinds: readonly string[] = [
  ...['event-place', 'event-parties', 'broker', 'outcome', 'ordinal', 'money', 'percent', 'measure', 'toll-decrease'],
  ...['part-whole', 'role', 'quote', 'status', 'polarity', 'headline', 'sum', 'percent-of', 'enumeration'],
  ...['conversion', 'average', 'since', 'first-reference', 'listed', 'scale']
]

const levels: readonly string[] = ['error', 'warning', 'note']

/** Why a look-alike is none; `corpus/readme.md` explains each. */
export const causes: readonly string[] = [
  ...['adjustment', 'agreeing-paraphrase', 'alias', 'as-of', 'attribution', 'background', 'calendar', 'comparator'],
  ...['correction', 'day-month-order', 'different-event', 'measure', 'modality', 'namesake', 'precision', 'range'],
  ...['relative-date', 'rising-toll', 'rounding', 'round-number', 'stage', 'subset', 'syndicated', 'time-zone'],
  ...['transliteration', 'typography', 'unit']
]

/** The rule that looks for a type of contradiction; the type itself where there is none. */
export function ruleOf(type: string): string {
  return rules.get(type) ?? type
}

/** Read the story in `folder`: all its files but `gold.json`, in the order of their names. */
export function readStory(folder: string): Story {
  const gold: Gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))
  const names = readdirSync(folder, {withFileTypes: true}).filter((d) => d.isFile() && d.name !== 'gold.json')
  const files = names.map((d) => ({path: d.name, text: readFileSync(join(folder, d.name), 'utf8')}))
  return {gold, files: files.sort((a, b) => (a.path < b.path ? -1 : 1))}
}

/** Read our own stories, in the order of their names. */
export function readCorpus(): readonly Story[] {
  const folders = readdirSync(corpus, {withFileTypes: true}).filter((d) => d.isDirectory())
  const names = folders.map((d) => d.name).sort()
  return names.map((name) => readStory(join(corpus, name)))
}

/** Where the value of a side stands in its raw file, in UTF-16 offsets. */
export function locate({path, text, value}: Side, files: readonly Source[]): Span {
  const raw = files.find((d) => d.path === path)?.text
  if (raw === undefined) throw new Error(`${path}: no such article`)
  const start = raw.indexOf(text)
  if (start < 0) throw new Error(`${path}: \`${text}\` does not stand there`)
  if (raw.includes(text, start + 1)) throw new Error(`${path}: \`${text}\` stands there more than once`)
  const at = text.indexOf(value)
  if (at < 0) throw new Error(`${path}: \`${value}\` is not in \`${text}\``)
  return {start: start + at, end: start + at + value.length}
}

/** A side at each of the places that tell it. */
export const tellings = ({also = [], ...side}: Side): readonly Side[] => [
  side,
  ...also.map((other) => ({...other, path: side.path}))
]

/** What is wrong with the gold of a story, one line each. */
export function check({gold, files}: Story): readonly string[] {
  const known = [...gold.contradictions, ...gold.optional]
  const pairs: readonly Pair[] = [...known, ...gold.traps]
  const ids = pairs.map((d) => d.id)
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id}: used twice`),
    ...known.filter((d) => !rules.has(d.type) && !kinds.includes(d.type)).map((d) => `${d.id}: type \`${d.type}\``),
    ...known.filter((d) => !levels.includes(d.level)).map((d) => `${d.id}: level \`${d.level}\``),
    ...pairs.filter((d) => !d.note).map((d) => `${d.id}: no note`),
    ...pairs.flatMap((d) => [d.a, d.b].flatMap(tellings).flatMap((side) => problem(d.id, side, files)))
  ]
}

function problem(id: string, side: Side, files: readonly Source[]): string[] {
  try {
    locate(side, files)
    return []
  } catch (error) {
    return [`${id}: ${error instanceof Error ? error.message : error}`]
  }
}
