import {expect, test} from 'vitest'
import {lint} from '../src/index.ts'
import type {ArticleIndex, Finding, Kept} from '../src/results.ts'
import {readCorpus} from './gold.ts'

const files = readCorpus()
  .slice(0, 14)
  .flatMap(({gold, files}) => files.map((file) => ({...file, path: `${gold.id}/${file.path}`})))

/** What was read once is not read again. */
const kept = new Map<string, Kept>()
const index: ArticleIndex = {
  recall: ({path}) => kept.get(path),
  keep: ({path}, article) => void kept.set(path, article)
}

const mark = ({ruleId, level, fingerprint, why}: Finding) => JSON.stringify([ruleId, level, fingerprint, why])

test('with `only`, though no more is linked than need be, the findings of an article are those among all', async () => {
  const all = (await lint(files, {index})).findings
  expect(all.length).toBeGreaterThan(20)
  for (const {path} of files.filter((_, at) => at % 3 === 0)) {
    const own = all.filter(({location, relatedLocations}) =>
      [location, ...relatedLocations].some((place) => place.path === path)
    )
    const found = (await lint(files, {index, only: [path]})).findings
    expect(found.map(mark).sort()).toEqual(own.map(mark).sort())
    for (const {location} of found) expect(location.path).toBe(path)
  }
}, 60_000)
