import {openIndex} from '../../src/article-index/index.ts'
import {lint} from '../../src/index.ts'
import {readCorpus} from '../gold.ts'

// Fills the index at the path given with our own stories, under ever other first words, until somebody stops it.

const [file = ''] = process.argv.slice(2)
const files = readCorpus().flatMap((story) => story.files)
const articles: {path: string; text: string}[] = []
const index = await openIndex(file, 'test', (line) => process.stderr.write(`${line}\n`))
await lint(files.slice(0, 4), {
  index: {recall: () => undefined, keep: (source, kept) => (articles.push(source), index?.keep(source, kept))}
})
process.stdout.write('begun\n')
const article = index?.recall(articles[0]!)?.article
for (let round = 0; article; round++)
  index?.keep({path: 'a.md', text: `${round}`}, {article: {...article, title: `${round}`}, problems: []})
