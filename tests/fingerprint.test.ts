import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {lint} from '../src/index.ts'
import type {Finding} from '../src/results.ts'
import type {Source} from '../src/types.ts'

const corpus = join(import.meta.dirname, '../corpus')
const stories = ['demo', 'ferry', 'coalition', 'plateau', 'corridor', 'company', 'viaduct', 'heist']

const read = (story: string): readonly Source[] =>
  readdirSync(join(corpus, story))
    .filter((file) => /\.(?:md|txt|html)$/.test(file))
    .map((path) => ({path, text: readFileSync(join(corpus, story, path), 'utf8')}))

const found = async (sources: readonly Source[], only?: readonly string[]): Promise<readonly Finding[]> =>
  (await lint(sources, only && {only})).findings
const prints = (findings: readonly Finding[]): readonly string[] => findings.map(({fingerprint}) => fingerprint).sort()

/** What a finding says, apart from where: two of the same words are the same. */
const saying = ({ruleId, location, relatedLocations}: Finding): string =>
  JSON.stringify([ruleId, [location, ...relatedLocations].map(({text}) => text).sort()])

const mild = ['The weather stayed mild.', 'It rained for most of the week.', 'Shops closed early and buses ran late.']

/** A neutral paragraph behind some paragraphs of a text. */
function insert({path, text}: Source, where: readonly boolean[]): Source {
  let at = 0
  const mark = path.endsWith('.html') ? /<\/p>/g : /\n\n(?=\S)/g
  const body = text.replace(mark, (sign) => {
    const words = mild[at % mild.length]!
    if (!where[at++ % where.length]) return sign
    return path.endsWith('.html') ? `${sign}\n<p>${words}</p>` : `\n\n${words}${sign}`
  })
  // Front matter is no paragraph.
  return {path, text: text.startsWith('---') && !body.startsWith(text.slice(0, text.indexOf('\n---', 3))) ? text : body}
}

/** Paragraphs in which no finding has a place, in another order. */
function move(source: Source, findings: readonly Finding[], by: number): Source {
  if (source.path.endsWith('.html')) return source
  const parts = source.text.split('\n\n')
  const words = findings.flatMap(({location, relatedLocations}) =>
    [location, ...relatedLocations].map(({text}) => text)
  )
  const free = parts.flatMap((part, at) => (at > 1 && !words.some((word) => part.includes(word)) ? [at] : []))
  const moved = [...parts]
  for (const [index, at] of free.entries()) moved[at] = parts[free[(index + by) % free.length]!]!
  return {path: source.path, text: moved.join('\n\n')}
}

describe.each(stories)('%s: fingerprints', (story) => {
  const sources = read(story)
  const base = found(sources)

  test('are the same from either end, in any order, under any name', async () => {
    const all = prints(await base)
    expect(new Set(all).size).toBe(all.length)
    expect(prints(await found([...sources].reverse()))).toEqual(all)
    expect(prints(await found(sources.map(({path, text}, at) => ({path: `z/${9 - at}${path}`, text}))))).toEqual(all)
    const ends = await Promise.all(sources.map(({path}) => found(sources, [path])))
    expect([...new Set(ends.flatMap(prints))].sort()).toEqual(all)
    for (const finding of ends.flat()) expect(all).toContain(finding.fingerprint)
  })

  test('survive edits elsewhere and paragraphs that move', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), {minLength: 3, maxLength: 12}),
        fc.integer({min: 0, max: 5}),
        async (where, by) => {
          const before = await base
          const known = new Map(before.map((finding) => [saying(finding), finding.fingerprint]))
          const edited = await found(sources.map((source) => insert(source, where)))
          const shuffled = await found(sources.map((source) => move(source, before, by)))
          const still = [...edited, ...shuffled].filter((finding) => known.has(saying(finding)))
          expect(still.length).toBeGreaterThanOrEqual(before.length)
          for (const finding of still) expect(finding.fingerprint).toBe(known.get(saying(finding)))
        }
      ),
      {numRuns: 6}
    ))
})

test('a finding that is corrected and made anew has the fingerprint that it had', async () => {
  const a = {path: 'a.md', text: 'Arvenia and Toland signed a ceasefire brokered by Switzerland on 9 March 2021.'}
  const b = {path: 'b.md', text: 'The ceasefire that Arvenia and Toland signed on 10 March 2021 still holds.'}
  const other = {path: 'b.md', text: b.text.replace('10 March', '11 March')}
  const [before] = await found([a, b])
  const [different] = await found([a, other])
  expect(prints(await found([a, b]))).toEqual([before!.fingerprint])
  expect(different!.fingerprint).not.toBe(before!.fingerprint)
})

test('the same numbers of two things are two findings', async () => {
  const fire = (place: string, killed: number, path: string): Source => ({
    path,
    text: `---\ndate: 2023-03-06\n---\nA fire at a market in ${place} killed ${killed} people on 4 March 2023, police in ${place} said.`
  })
  const varna = [fire('Varna', 12, 'a.md'), fire('Varna', 14, 'b.md')]
  const lodz = [fire('Lodz', 12, 'c.md'), fire('Lodz', 14, 'd.md')]
  const both = [...prints(await found(varna)), ...prints(await found(lodz))]
  expect(new Set(both).size).toBe(2)
  expect(prints(await found([...varna, ...lodz]))).toEqual(both.sort())
})
