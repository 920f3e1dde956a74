import {openIndex} from '../../src/article-index/index.ts'
import {lint} from '../../src/index.ts'
import type {Kept} from '../../src/results.ts'
import {readCorpus} from '../gold.ts'

// Fills the index at the path given with an article under ever other texts, until somebody stops it.

const [file = ''] = process.argv.slice(2)
const index = await openIndex(file, 'test', (line) => process.stderr.write(`${line}\n`))
const read: Kept[] = []
await lint(readCorpus()[0]!.files.slice(0, 1), {
  index: {recall: () => undefined, keep: (_, kept) => read.push(kept)}
})
process.stdout.write('begun\n')
for (let round = 0; ; round++)
  index!.keep({path: 'a.md', text: `${round}`}, {article: {...read[0]!.article, title: `${round}`}, problems: []})
