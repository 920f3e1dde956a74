import {beforeAll, expect, test} from 'vitest'
import {linkAmong} from '../../src/archive/among.ts'
import {archiveOf} from '../../src/archive/make.ts'
import {contentsName, decodeContents} from '../../src/archive/members.ts'
import {openArchive} from '../../src/archive/open.ts'
import {parser} from '../../src/language/en/parser.ts'
import {byPublication, link} from '../../src/link/index.ts'
import {chosenLexicon} from '../../src/packs/chosen-packs.ts'
import type {Lexicon} from '../../src/packs/pack.ts'
import {annotate, article} from '../../src/pipeline.ts'
import type {Article, Fact} from '../../src/types.ts'
import {dice} from '../dice.ts'
import {readCorpus} from '../gold.ts'

let lexicon: Lexicon
let all: readonly Article[]

beforeAll(async () => {
  lexicon = await chosenLexicon({})
  const read: Article[] = []
  for (const {gold, files} of readCorpus())
    for (const file of files) {
      const annotated = (await annotate({...file, path: `${gold.id}/${file.path}`}, lexicon)).article
      read.push(article(annotated, lexicon, {parse: parser()}))
    }
  all = read
}, 120_000)

const told = ({subject, attribute, witnesses, links, evidence}: Fact) =>
  JSON.stringify([
    subject,
    attribute,
    witnesses.map(({article: {path, copyOf}, claim: {place}}) => [path, copyOf, place.start]),
    links.map((link) => [link, evidence(link)])
  ])

/** An archive of some articles, those of them that are there, and what is there beside them. */
function present(before: readonly Article[], now: readonly Article[]) {
  const known = new Map(before.map(({path}) => [path, {key: path, stamp: '', how: '', problems: []}]))
  const parts = archiveOf(link(before, lexicon), known, lexicon)
  const archive = openArchive(decodeContents(parts.get(contentsName)!), (name) => parts.get(name))
  const ordered = [...before].sort(byPublication)
  const loaded = new Set<number>()
  return {
    loaded,
    archive,
    lexicon,
    removed: new Set([...ordered.keys()].filter((id) => !now.includes(ordered[id]!))),
    added: now.filter((one) => !before.includes(one)),
    load: (id: number) => {
      loaded.add(id)
      return ordered[id]!
    }
  }
}

test('an article is linked among an archive as among all articles, whatever has changed since', () => {
  const roll = dice(7)
  const some = <T>(list: readonly T[], part: number) => list.filter(() => roll(1000) < 1000 * part)
  for (let round = 0; round < 6; round++) {
    const before = some(all, 0.9)
    const copies = some(all, 0.05).map((one) => ({...one, path: `copy/${one.path}`}))
    const now = [...some(before, 0.95), ...all.filter((one) => !before.includes(one)), ...copies]
    const world = present([...before, ...some(copies, 0.5)], now)
    for (const {path} of some(now, 0.12)) {
      const only = new Set([path])
      const among = linkAmong(world, only)!
      const whole = link(now, lexicon, {only})
      expect(among.linked.corpus.facts.map(told), path).toEqual(whole.corpus.facts.map(told))
      for (const one of whole.corpus.articles) expect(among.copyOf(one.path)).toBe(one.copyOf)
    }
  }
}, 120_000)

test('of a large archive only a part is loaded', () => {
  const world = present(all, all)
  linkAmong(world, new Set([all[0]!.path]))
  expect(world.loaded.size).toBeLessThan(all.length / 2)
})
