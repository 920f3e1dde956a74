import {type Locator, locator} from '../claims/place.ts'
import {didYouMean} from '../general/nearest.ts'
import {toRaw} from '../text/prose.ts'
import type {Page, Span, Suppression} from '../types.ts'
import {type Entry, entryOfComment, entryOfYaml} from './entry.ts'

const directives = ['factlint-disable-next-line', 'factlint-disable-file', 'factlint-disable', 'factlint-enable']

/** What an article says is not to be reported: in comments, in its front matter and in the file beside it. */
export function suppressions(page: Page, places: Locator): readonly Suppression[] {
  const all = {start: 0, end: page.raw.length}
  const head = page.settings
  const front = head
    ? listed(head.value).map((value) => made('front matter', entryOfYaml(value), head, places, [all]))
    : []
  return [...front, ...(page.comments ? ofComments(page, page.comments, places) : []), ...ofBeside(page)]
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

function made(
  kind: Suppression['kind'],
  {rules, reason, by, until, problem}: Entry,
  span: Span,
  places: Locator,
  covers: readonly Span[]
): Suppression {
  return {
    kind,
    silences: problem === undefined ? rules.map((rule) => ({rule, covers})) : [],
    reason,
    ...(by && {by}),
    ...(until && {until}),
    place: places.locate(span),
    ...(problem !== undefined && {problem})
  }
}

/** What is needed of an article to place what a comment covers. */
interface Paper {
  readonly raw: string
  readonly places: Locator
  readonly ends: readonly number[]
}

/** A block that is open: where what it silences ends, by rule. */
interface Block {
  readonly span: Span
  readonly entry: Entry
  readonly ends: Map<string, number>
}

function ofComments(page: Page, comments: readonly Span[], places: Locator): readonly Suppression[] {
  const result: Suppression[] = []
  const blocks: Block[] = []
  const open = new Map<string, Block[]>()
  const paper = {raw: page.raw, places, ends: endsOf(page)}
  for (const span of comments) {
    const [directive = '', words = ''] = partsOf(page.raw.slice(span.start, span.end))
    if (directive === 'factlint-disable') blocks.push(opened(span, entryOfComment(words), open))
    else if (directive === 'factlint-enable') {
      const problem = close(open, entryOfComment(words).rules, span.start)
      if (problem) result.push(made('block', {rules: [], reason: '', problem}, span, places, []))
    } else result.push(single(directive, words, span, paper))
  }
  for (const {span, entry, ends} of blocks) {
    const whole = made('block', entry, span, places, [])
    const silences = whole.silences.map(({rule}) => ({
      rule,
      covers: [{start: span.end, end: ends.get(rule) ?? page.raw.length}]
    }))
    result.push({...whole, silences})
  }
  return result.sort((a, b) => a.place.start - b.place.start)
}

function opened(span: Span, entry: Entry, open: Map<string, Block[]>): Block {
  const block: Block = {span, entry, ends: new Map()}
  // One that is wrong can be ended too.
  for (const rule of entry.rules.length > 0 ? entry.rules : ['']) open.set(rule, append(open.get(rule), block))
  return block
}

function append(list: Block[] = [], block: Block): Block[] {
  list.push(block)
  return list
}

/** End the blocks of some rules, or of all; say what is wrong where none is open. */
function close(open: Map<string, Block[]>, rules: readonly string[], at: number): string | undefined {
  const ended = (rules.length > 0 ? rules : [...open.keys()]).flatMap((rule) =>
    (open.get(rule) ?? []).map((block) => ({rule, block}))
  )
  for (const {rule, block} of ended) {
    block.ends.set(rule, at)
    open.delete(rule)
  }
  return ended.length > 0 ? undefined : 'it ends no `factlint-disable`; remove it'
}

/** `<!-- factlint-disable event-date -- why -->` is `factlint-disable` and `event-date -- why`, in one line. */
function partsOf(comment: string): readonly [string, string] {
  const text = comment
    .replace(/^<!--|-->$/g, '')
    .replace(/(?:\r\n|\r|\n)[ \t>]*/g, ' ')
    .trim()
  const space = text.search(/[\s,:]/)
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1).trim()]
}

function single(directive: string, words: string, span: Span, {raw, places, ends}: Paper): Suppression {
  if (directive === 'factlint-disable-file')
    return made('file', entryOfComment(words), span, places, [{start: 0, end: raw.length}])
  if (directive !== 'factlint-disable-next-line') {
    const problem = `\`${directive}\` is not known.${didYouMean(directive, directives)} Known are ${directives.join(', ')}`
    return made('next-line', {rules: [], reason: '', problem}, span, places, [])
  }
  const next = blockAfter(ends, span.end)
  const entry = entryOfComment(words)
  const problem = entry.problem ?? (next ? undefined : 'no text follows it; move it in front of what it is about')
  return made('next-line', {...entry, ...(problem && {problem})}, span, places, next ? [next] : [])
}

/** Where the paragraphs, headings, items and rows of an article end in the raw file, ascending. */
function endsOf({blocks}: Page): readonly number[] {
  return blocks.map(({prose}) => toRaw(prose, {start: 0, end: prose.text.trimEnd().length}).end).sort((a, b) => a - b)
}

/** The rest of the paragraph in which a comment stands, else the next paragraph, heading, item or row. */
function blockAfter(ends: readonly number[], from: number): Span | undefined {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! > from) high = middle
    else low = middle + 1
  }
  const end = ends[low]
  return end === undefined ? undefined : {start: from, end}
}

function ofBeside({beside, raw}: Page): readonly Suppression[] {
  if (!beside) return []
  const places = locator(beside.text)
  const broken = beside.problem === undefined ? [] : [{...entryOfYaml(new Map()), problem: beside.problem}]
  return [
    ...broken.map((entry) => made('beside', entry, {start: 0, end: 0}, places, [])),
    ...beside.items.map(({value, start, end}) => {
      const entry = entryOfYaml(value, ['text'])
      const covers = entry.text === undefined ? [{start: 0, end: raw.length}] : occurrences(raw, entry.text)
      const problem = entry.problem ?? (covers.length === 0 ? 'its `text` does not stand in the article' : undefined)
      return made('beside', {...entry, ...(problem && {problem})}, {start, end}, places, covers)
    })
  ]
}

function occurrences(raw: string, text: string): readonly Span[] {
  const pattern = text.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return [...raw.matchAll(new RegExp(pattern.join('\\s+'), 'g'))].map(({index, 0: found}) => ({
    start: index,
    end: index + found.length
  }))
}
