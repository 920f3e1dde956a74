import {expect, test} from 'vitest'
import {countedNoun} from '../../src/syntax/counted.ts'
import {mend} from '../../src/syntax/mend.ts'
import {tokenize} from '../../src/text/tokens.ts'

/** A tree written as one line a token, `word tag|form head label`, mended; the heads and labels of what has changed. */
function mended(text: string, tree: string): string[] {
  const tokens = tokenize(text)
  const rows = tree
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  const arcs = {
    tokens,
    tags: rows.map(([, tag]) => tag!.split('|')[0]!),
    forms: rows.map(([, tag]) => tag!.split('|')[1]!),
    heads: rows.map(([, , head]) => Number(head)),
    labels: rows.map(([, , , label]) => label!)
  }
  expect(rows.map(([word]) => word)).toEqual(tokens.map((token) => token.text))
  const before = arcs.heads.map((head, index) => `${head} ${arcs.labels[index]}`)
  mend(arcs)
  return arcs.heads.flatMap((head, index) => {
    const now = `${head} ${arcs.labels[index]}`
    return now === before[index] ? [] : [`${tokens[index]!.text} ${now}`]
  })
}

test.each([
  [
    'has is no auxiliary of a passive',
    'The toll has risen',
    'The DET|DT 1 det\ntoll NOUN|NN 3 nsubj:pass\nhas AUX|VBZ 3 aux:pass\nrisen VERB|VBN -1 root',
    ['toll 3 nsubj', 'has 3 aux']
  ],
  ['was is one', 'Two were freed', 'Two NUM|CD 2 nsubj:pass\nwere AUX|VBD 2 aux:pass\nfreed VERB|VBN -1 root', []],
  ['they acts', 'They estimated', 'They PRON|PRP 1 nsubj:pass\nestimated VERB|VBN -1 root', ['They 1 nsubj']],
  ['headlines leave out the auxiliary', 'Two freed', 'Two NUM|CD 1 nsubj:pass\nfreed VERB|VBN -1 root', []],
  [
    'what is there is the subject',
    'There was a fire',
    'There PRON|EX 1 expl\nwas VERB|VBD -1 root\na DET|DT 3 det\nfire NOUN|NN 1 obj',
    ['fire 1 nsubj']
  ],
  [
    'the speaker behind a quotation',
    'Peace, said Orlova',
    'Peace NOUN|NN 2 ccomp\n, PUNCT|, 0 punct\nsaid VERB|VBD -1 root\nOrlova PROPN|NNP 2 obj',
    ['Orlova 2 nsubj']
  ],
  [
    'words that are said',
    'Orlova said peace',
    'Orlova PROPN|NNP 1 nsubj\nsaid VERB|VBD -1 root\npeace NOUN|NN 1 obj',
    []
  ],
  [
    'a participle behind a comma',
    'They left town, vowing revenge',
    'They PRON|PRP 1 nsubj\nleft VERB|VBD -1 root\ntown NOUN|NN 1 obj\n, PUNCT|, 2 punct\nvowing VERB|VBG 2 acl\nrevenge NOUN|NN 4 obj',
    ['vowing 1 advcl']
  ],
  [
    'a participle without one',
    'They met men carrying bags',
    'They PRON|PRP 1 nsubj\nmet VERB|VBD -1 root\nmen NOUN|NNS 1 obj\ncarrying VERB|VBG 2 acl\nbags NOUN|NNS 3 obj',
    []
  ],
  [
    'a day is no object',
    'It rose Wednesday',
    'It PRON|PRP 1 nsubj\nrose VERB|VBD -1 root\nWednesday PROPN|NNP 1 obj',
    ['Wednesday 1 obl:unmarked']
  ],
  [
    'a phrase behind a comma is left open',
    'He quit, in Oslo',
    'He PRON|PRP 1 nsubj\nquit VERB|VBD -1 root\n, PUNCT|, 1 punct\nin ADP|IN 4 case\nOslo PROPN|NNP 1 obl',
    ['Oslo 1 dep']
  ],
  [
    'one without is not',
    'He quit in Oslo',
    'He PRON|PRP 1 nsubj\nquit VERB|VBD -1 root\nin ADP|IN 3 case\nOslo PROPN|NNP 1 obl',
    []
  ]
])('%s', (_, text, tree, changes) => {
  expect(mended(text, tree)).toEqual(changes)
})

test('a number that is part of a name counts nothing', () => {
  const tokens = tokenize('Zot6 users')
  const number = tokens.findIndex(({text}) => text === '6')
  const heads = tokens.map((_, index) => (index === tokens.length - 1 ? -1 : tokens.length - 1))
  const labels = tokens.map((_, index) => (index === number ? 'nummod' : 'compound'))
  const tags = tokens.map((_, index) => (index === number ? 'NUM' : 'NOUN'))
  expect(countedNoun(tokens, {tags, forms: tags, heads, labels}, number)).toBe(-1)
})
