import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {parse} from '../../src/parse/index.ts'
import {toRaw} from '../../src/text/prose.ts'
import {segment} from '../../src/text/segment.ts'
import type {Span} from '../../src/types.ts'
import {dice} from '../dice.ts'
import {print} from '../table.ts'

// `npx tsx tests/claims/draw.ts [--sample second|third] [--page 2] [--json]`: the sentences of real articles that `labels.json` (or `second.json`, `third.json`)
// labels, drawn by lot, before any of them was read by factlint beyond being cut into sentences. 25 a page to read, or all of them with
// their places only. A later sample draws from articles that those before it have not touched.

const folder = join(import.meta.dirname, '../../../shared/data/corpora')
const corpora = ['wikinews', 'syria']
const [perArticle, perPage] = [2, 25]

/** The seed of each sample, and how many sentences of each corpus it draws. */
const samples = {first: {seed: 4, each: 75}, second: {seed: 19, each: 40}, third: {seed: 23, each: 25}} as const

/** A sentence that was drawn, where it stands in the raw file. */
interface Drawn extends Span {
  readonly article: string
  readonly text: string
  /** The sentences before and after it. */
  readonly before: string
  readonly after: string
}

const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** What tells when or which, and how much of nothing: [4 March], [March 4, 2020], [2013], [10:30], [5 pm GMT], [1.], [12th], [Covid-19]. */
const times = [
  /^\W*\d{1,3}[.)] |covid-19/gi,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months}\\b`, 'gi'),
  new RegExp(`\\b${months}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b`, 'gi'),
  /\b\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b)?|\b\d{1,2} ?[ap]\.?m\b|\b\d{3,4} (?:gmt|utc)\b/gi,
  /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b|\b(?:1[5-9]|20)\d\d(?:s|[-–]\d\d)?\b|\b\d+(?:st|nd|rd|th)\b/g
]

const numbers =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores of|half|(?:two|three)[- ](?:thirds|quarters))\b/i

/** Whether a sentence has a number that is not plainly only a date, a time or the number in a list. */
export function hasNumber(sentence: string): boolean {
  return numbers.test(times.reduce((text, time) => text.replace(time, ' '), sentence))
}

const boilerplate = /^(?:have an opinion|this (?:page|article) |sources?:|photo|image|file:)|©|https?:/i

/** The sentences with numbers of each article, in the order of their names. */
async function candidates(corpus: string): Promise<readonly (readonly Drawn[])[]> {
  const paths = readdirSync(join(folder, corpus)).sort()
  return Promise.all(paths.map((name) => candidatesOf(`${corpus}/${name}`)))
}

async function candidatesOf(path: string): Promise<readonly Drawn[]> {
  const {blocks, sentences} = segment((await parse({path, text: readFileSync(join(folder, path), 'utf8')})).page)
  return sentences.flatMap(({index, block, start, end, text}) => {
    const {kind, prose} = blocks[block]!
    if (kind === 'byline' || boilerplate.test(text) || !hasNumber(text)) return []
    const [before, after] = [sentences[index - 1]?.text ?? '', sentences[index + 1]?.text ?? '']
    return [{article: path, ...toRaw(prose, {start, end}), text, before, after}]
  })
}

/** Draw an article, then one of its sentences, until there are enough; so that long interviews do not crowd out the news. */
function draw(
  articles: readonly (readonly Drawn[])[],
  each: number,
  below: (limit: number) => number
): readonly Drawn[] {
  const drawn = new Set<Drawn>()
  while (drawn.size < each) {
    const sentences = articles[below(articles.length)]!
    if (sentences.length === 0 || sentences.filter((one) => drawn.has(one)).length >= perArticle) continue
    drawn.add(sentences[below(sentences.length)]!)
  }
  return [...drawn]
}

type Sample = keyof typeof samples

/** The sentences of a sample; of a later one, from articles of which `used` has none. */
async function drawSample(sample: Sample, used: ReadonlySet<string>): Promise<readonly Drawn[]> {
  const {seed, each} = samples[sample]
  const below = dice(seed)
  const drawn: Drawn[] = []
  for (const corpus of corpora) {
    const articles = await candidates(corpus)
    drawn.push(
      ...draw(
        articles.filter((sentences) => !sentences.some(({article}) => used.has(article))),
        each,
        below
      )
    )
  }
  return drawn
}

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      sample: {type: 'string', default: 'first'},
      page: {type: 'string', default: '1'},
      json: {type: 'boolean', default: false}
    }
  })
  const used = new Set<string>()
  let drawn: readonly Drawn[] = []
  for (const sample of Object.keys(samples) as Sample[]) {
    drawn = await drawSample(sample, used)
    if (sample === values.sample) break
    for (const {article} of drawn) used.add(article)
  }
  if (values.json) return print(JSON.stringify(drawn.map(({article, start, end}) => ({article, start, end}))))
  const from = (Number(values.page) - 1) * perPage
  for (const [at, {article, before, text, after}] of drawn.slice(from, from + perPage).entries())
    print(`## ${from + at + 1} ${article}\n(${before})\n${text}\n(${after})\n`)
}

await main()
