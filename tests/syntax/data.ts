import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from '../../src/parse/index.ts'
import {segment} from '../../src/text/segment.ts'
import type {Sentence} from '../../src/types.ts'
import {readTreebank, type TreebankSentence} from './treebank.ts'

/** Where the treebanks are, unless another folder is named. */
export const treebanks = join(import.meta.dirname, '../../../shared/data/ud')

/** Where news without trees is. */
export const texts = join(import.meta.dirname, '../../../shared/data/corpora/wikinews')

export const hasTreebanks = (folder: string): boolean => existsSync(join(folder, 'gum-news-dev.conllu.gz'))

/** News documents that no model is trained on, beside those of `gum-news-dev`. */
export const heldOut: ReadonlySet<string> = new Set(
  ['clock', 'flag', 'hackers', 'imprisoned', 'lanterns', 'taxes'].map((name) => `GUM_news_${name}`)
)

const read = (folder: string, name: string): readonly TreebankSentence[] =>
  readTreebank(join(folder, `${name}.conllu.gz`)).sentences

/** What models are trained on: whole documents, none of them held out. */
export function trainingSentences(folder: string): readonly TreebankSentence[] {
  const all = [...read(folder, 'ewt-train'), ...read(folder, 'ewt-dev'), ...read(folder, 'gum-train')]
  return all.filter(({document}) => !heldOut.has(document))
}

/** News that no model has seen. */
export function unseenNews(folder: string): readonly TreebankSentence[] {
  return [...read(folder, 'gum-train').filter(({document}) => heldOut.has(document)), ...read(folder, 'gum-news-dev')]
}

/** The sentences of the articles of a folder, in the order of their names; none where it is not there. */
export async function plainSentences(folder: string): Promise<readonly Sentence[]> {
  const result: Sentence[] = []
  for (const path of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const {page} = await parse({path, text: readFileSync(join(folder, path), 'utf8')})
    result.push(...segment(page).sentences.filter(({tokens}) => tokens.length > 4 && tokens.length < 80))
  }
  return result
}
