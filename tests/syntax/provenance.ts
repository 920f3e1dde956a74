import {createHash} from 'node:crypto'
import {decodeModel} from '../../src/syntax/model.ts'
import type {Settings} from './learning.ts'
import {accuracy, type Found, whoDidWhat} from './score.ts'
import type {TreebankSentence} from './treebank.ts'

interface Making {
  readonly seed: number
  readonly settings: Readonly<Record<string, Settings>>
  readonly read: readonly TreebankSentence[]
  readonly held: readonly string[]
  readonly news: readonly TreebankSentence[]
  readonly bytes: Uint8Array
}

/** What a model was made of, how, under which licence, and how good it is: the page beside its file. */
export function provenance({seed, settings, read, held, news, bytes}: Making) {
  const documents = [...new Set(read.map(({document}) => document))]
  const gum = documents.filter((name) => name.startsWith('GUM_')).sort()
  return {
    file: 'model.bin',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    licence: 'CC-BY-SA-4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
    attribution:
      'Learnt from Universal Dependencies English EWT (Silveira et al.; CC BY-SA 4.0) and the Georgetown University Multilayer corpus GUM (Zeldes et al.; annotations CC BY 4.0, texts CC BY or CC BY-SA), with Wikinews articles (CC BY 2.5) as text without trees.',
    treebanks: [
      {
        name: 'UD_English-EWT',
        revision: '15d613d8',
        parts: 'train, dev',
        documents: documents.length - gum.length,
        source: 'https://github.com/UniversalDependencies/UD_English-EWT'
      },
      {
        name: 'UD_English-GUM',
        revision: 'afb41ee9',
        documents: gum,
        source: 'https://github.com/UniversalDependencies/UD_English-GUM'
      }
    ],
    textsWithoutTrees: [
      {name: 'Wikinews, 295 articles of 2019 and 2020', licence: 'CC-BY-2.5', source: 'https://en.wikinews.org'}
    ],
    sentences: read.length,
    tokens: read.reduce((sum, {tokens}) => sum + tokens.length, 0),
    heldOut: [...held, 'gum-news-dev'],
    command: 'npm run train',
    node: process.version,
    seed,
    settings: Object.fromEntries(Object.entries(settings).map(([name, {log, ...rest}]) => [name, rest])),
    scores: scores(news, bytes)
  }
}

function scores(news: readonly TreebankSentence[], bytes: Uint8Array) {
  const model = decodeModel(bytes)
  const {words, tags, heads, labels} = accuracy(news, model)
  const all = total([...whoDidWhat(news, model).values()])
  return {
    on: 'the news held out; punctuation not counted',
    words,
    upos: share(tags, words),
    uas: share(heads, words),
    las: share(labels, words),
    whoDidWhat: {precision: share(all.right, all.told), recall: share(all.right, all.gold)}
  }
}

export function total(list: readonly Found[]): Found {
  const sum = {gold: 0, told: 0, right: 0}
  for (const {gold, told, right} of list) {
    sum.gold += gold
    sum.told += told
    sum.right += right
  }
  return sum
}

const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10
