import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {tokenize} from '../../src/text/tokens.ts'
import type {Token} from '../../src/types.ts'

/** A sentence of a treebank, cut as ours are cut. */
export interface TreebankSentence {
  readonly document: string
  readonly text: string
  readonly tokens: readonly Token[]
  /** `NOUN|NNS`: the universal and the Penn tag. */
  readonly tags: readonly string[]
  /** -1 for the root. */
  readonly heads: readonly number[]
  readonly labels: readonly string[]
  /** Base forms as the treebank has them; empty for a piece of a word. */
  readonly lemmas: readonly string[]
}

interface Word {
  readonly form: string
  readonly lemma: string
  readonly tag: string
  readonly head: number
  readonly label: string
  start: number
  end: number
}

/** The sentences of a CoNLL-U file, packed with gzip, and how many could not be aligned with their text. */
export function readTreebank(path: string): {sentences: readonly TreebankSentence[]; dropped: number} {
  const sentences: TreebankSentence[] = []
  let document = ''
  let dropped = 0
  for (const block of gunzipSync(readFileSync(path)).toString('utf8').split('\n\n')) {
    document = /^# newdoc id = (.*)$/m.exec(block)?.[1] ?? document
    const text = /^# text = (.*)$/m.exec(block)?.[1]
    if (text === undefined) continue
    const words = align(text, block.split('\n'))
    if (words) sentences.push(ours(document, text, words))
    else dropped++
  }
  return {sentences, dropped}
}

/** The words of a sentence with their places in its text; nothing where they do not spell it. */
function align(text: string, lines: readonly string[]): Word[] | undefined {
  const words: Word[] = []
  let at = 0
  let range: {last: number; end: number; start: number} | undefined
  for (const line of lines) {
    const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = '', label = ''] = line.split('\t')
    const [, first, last] = /^(\d+)-(\d+)$/.exec(id) ?? []
    if (first) {
      at = skipSpace(text, at)
      if (!text.startsWith(form, at)) return undefined
      range = {last: Number(last), start: at, end: at + form.length}
      continue
    }
    if (!/^\d+$/.test(id)) continue
    const word = {form, lemma, tag: `${upos}|${xpos}`, head: Number(head) - 1, label: keptLabel(label)}
    at = skipSpace(text, at)
    if (text.startsWith(form, at) && (!range || at + form.length <= range.end)) {
      words.push({...word, start: at, end: at + form.length})
      at += form.length
    } else if (range) words.push({...word, start: Math.min(at, range.end - 1), end: range.end})
    else return undefined
    if (range && Number(id) >= range.last) {
      at = range.end
      range = undefined
    }
  }
  return words.length > 0 ? words : undefined
}

function skipSpace(text: string, at: number): number {
  let end = at
  while (/\s/.test(text[end] ?? '')) end++
  return end
}

const kept = new Set(['nsubj:pass', 'aux:pass', 'obl:agent', 'acl:relcl', 'nmod:poss', 'obl:unmarked', 'compound:prt'])

const keptLabel = (label: string): string => (kept.has(label) ? label : label.split(':')[0]!)

/** The same tree over our tokens: words that we do not part are merged, those that we part have their pieces below the first. */
function ours(document: string, text: string, words: readonly Word[]): TreebankSentence {
  const tokens = tokenize(text)
  // The words that touch each token, and the first token that each word touches.
  const touching: number[][] = tokens.map(() => [])
  const tokenOf: number[] = words.map(() => -1)
  const pieceOf: number[] = tokens.map(() => -1)
  let from = 0
  for (const [index, token] of tokens.entries()) {
    while (from < words.length && words[from]!.end <= token.start) from++
    for (let word = from; word < words.length && words[word]!.start < token.end; word++) {
      if (words[word]!.end <= token.start) continue
      if (tokenOf[word] === -1) {
        tokenOf[word] = index
        touching[index]!.push(word)
      } else pieceOf[index] = word
    }
  }
  spreadHyphened(tokens, touching, tokenOf, pieceOf)
  const heads: number[] = []
  const labels: string[] = []
  const tags: string[] = []
  const lemmas: string[] = []
  for (const [index, token] of tokens.entries()) {
    const group = touching[index]!
    const chosen = group.find((word) => !group.includes(words[word]!.head)) ?? group[0]
    if (chosen === undefined) {
      // A piece of a word: [Mr] [.]
      const whole = pieceOf[index]!
      const letters = /[\p{L}\p{N}]/u.test(token.text)
      heads.push(whole < 0 ? Math.max(0, index - 1) : tokenOf[whole]!)
      labels.push(letters ? 'flat' : 'punct')
      tags.push(letters && whole >= 0 ? words[whole]!.tag : 'PUNCT|,')
      lemmas.push('')
      continue
    }
    const word = words[chosen]!
    heads.push(word.head < 0 ? -1 : tokenOf[word.head]!)
    labels.push(word.label)
    tags.push(word.tag)
    lemmas.push(word.lemma)
  }
  return {document, text, tokens, tags, heads, labels, lemmas}
}

/** [co] [-] [operation] is one word there: its last piece is its head, as in [peace] [-] [talks]. */
function spreadHyphened(tokens: readonly Token[], touching: number[][], tokenOf: number[], pieceOf: number[]): void {
  for (let index = 0; index < tokens.length; index++) {
    const group = touching[index]!
    if (group.length !== 1 || pieceOf[index] !== -1) continue
    let last = index
    while (pieceOf[last + 1] === group[0]) last++
    if (last === index || !tokens.slice(index, last + 1).some(({text}) => text === '-')) continue
    if (!/^\p{L}/u.test(tokens[last]!.text)) continue
    touching[last]!.unshift(group[0]!)
    touching[index] = []
    pieceOf[index] = group[0]!
    pieceOf[last] = -1
    tokenOf[group[0]!] = last
  }
}
