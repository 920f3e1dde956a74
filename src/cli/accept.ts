import {existsSync, renameSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {merge} from '../config/configuration.ts'
import {loadLayers} from '../config/layers.ts'
import {findConfig} from '../config/search.ts'
import {readText} from '../config/text.ts'
import {shown} from '../files/walk.ts'
import type {Entry} from '../reference/entry.ts'
import type {EntriesResult, Location} from '../results.ts'
import {analyse} from './analyse.ts'
import {fail} from './failure.ts'
import type {ExitCode, Io} from './io.ts'
import type {Options} from './options.ts'

/** `factlint accept FINGERPRINT`: put one side of a finding into the fact book. */
export async function accept(options: Options, io: Io): Promise<ExitCode> {
  const [mark, ...paths] = options.paths
  if (mark === undefined || !/^[0-9a-f]{4,}$/.test(mark))
    fail('Name a finding by its fingerprint, at least four signs of it: `factlint accept 4b7ddee89c2e9760 --side B …`.')
  const signed = signature(options)
  const book = await bookFile(options, io)
  const {result, incomplete} = await analyse(options, paths, io, async (sources, _, settings) =>
    (await io.engine()).entries(sources, mark, settings)
  )
  const entry = {...chosen(result, mark, options), ...signed}
  const {yaml, line} = await withEntry(book, entry)
  const beside = `${book.file}.new`
  writeFileSync(beside, yaml)
  renameSync(beside, book.file)
  io.stdout.write(`Put into ${book.name}:${line}: ${summary(entry)}\n`)
  return incomplete ? 2 : 0
}

interface Book {
  readonly file: string
  readonly name: string
}

/** Who says so, why and when. */
function signature({said}: Options): Pick<Entry, 'by' | 'because' | 'on'> {
  const [by, because, on] = ['by', 'because', 'on'].map((name) => said.get(name)?.trim())
  if (!by || !because) return fail('Say who and why: `--by NAME --because TEXT`.')
  if (on !== undefined && !/^\d{4}-\d\d-\d\d$/.test(on)) fail(`\`--on ${on}\`: expected a day, as 2026-11-09.`)
  return {by, because, ...(on !== undefined && {on})}
}

async function bookFile({config}: Options, {cwd}: Io): Promise<Book> {
  const file = config === undefined ? findConfig(cwd) : resolve(cwd, config)
  const {factBook} = merge(file === undefined ? [] : await loadLayers(file, cwd))
  if (!factBook) return fail('There is no fact book; name one in the configuration: `factBook: facts.yaml`.')
  const path = resolve(factBook.folder, factBook.value)
  if (!existsSync(path)) writeFileSync(path, '# What the desk holds to be true.\nfacts: []\n', {flag: 'wx'})
  return {file: path, name: shown(path, cwd)}
}

/** The entry of the side that was chosen. */
function chosen({findings, entries}: EntriesResult, mark: string, {said}: Options): Entry {
  const [finding, other] = findings
  if (!finding) return fail(`No finding has the fingerprint \`${mark}\`; name the paths that it was found in.`)
  if (other) fail(`Several findings have fingerprints that begin with \`${mark}\`; write more of it.`)
  const places = [finding.location, ...finding.relatedLocations]
  const list = places
    .map((place, at) => `${letter(at)} \`${place.text}\` in ${place.path}:${place.start.line}`)
    .join(', ')
  const side = said.get('side')?.toUpperCase()
  if (side === undefined) return fail(`Say which side holds, with \`--side\`: ${list}.`)
  const place = places.find((_, at) => side === letter(at) || side === String(at + 1))
  if (!place) return fail(`The finding has no side \`${side}\`; it has ${list}.`)
  const found = entries.find(({location}) => isSame(location, place))?.entry
  return (
    found ??
    fail(
      `\`${place.text}\` cannot be put into a fact book: it holds dates and exact numbers of events, offices and spellings.`
    )
  )
}

const letter = (at: number): string => String.fromCharCode(65 + at)
const isSame = (a: Location, b: Location): boolean => a.path === b.path && a.start.offset === b.start.offset

/** The fact book with one entry more; comments stay where they are. */
async function withEntry({file, name}: Book, entry: Entry): Promise<{readonly yaml: string; readonly line: number}> {
  const {isSeq, parseDocument} = await import('yaml')
  const document = parseDocument(readText(file, name))
  const facts = document.get('facts')
  if (isSeq(facts)) facts.flow = false
  else document.set('facts', document.createNode([]))
  document.addIn(['facts'], document.createNode(entry))
  const yaml = document.toString({lineWidth: 0})
  const all = document.get('facts')
  const before = isSeq(all) ? all.items.length : 1
  const line = parseDocument(yaml).getIn(['facts', before - 1], true) as {readonly range?: readonly number[]}
  return {yaml, line: yaml.slice(0, line.range?.[0] ?? 0).split('\n').length}
}

function summary({source, by, because, on, about, ...fields}: Entry): string {
  return JSON.stringify(fields).replace(/["{}]/g, '').replaceAll(',', ', ').replaceAll(':', ': ')
}
