import {describe, expect, test} from 'vitest'
import {extract} from '../src/index.ts'
import {type Aspect, differences, type Told} from './claims/agree.ts'
import {checkLabels, type Label, type Labelled, readLabels} from './claims/labels.ts'
import {toldBy} from './claims/sample.ts'
import {judge, type ToldAt} from './claims/score-labels.ts'
import {findingsBetween, type LintedPair, scorePairs} from './claims/vitaminc.ts'

const label: Label = {start: 10, end: 12, value: 12, thing: ['miner'], done: ['kill', 'die'], voice: null}
const told: Told = {min: 12, max: 12, things: ['miner'], done: 'kill', speaker: null}

describe('a claim and what a reader makes of its number', () => {
  test.each<readonly [string, Partial<Label>, Partial<Told>, readonly Aspect[]]>([
    ['the same', {}, {}, []],
    ['another number', {}, {min: 13, max: 13}, ['value']],
    ['[12] as [at least 12]', {}, {max: null}, ['value']],
    ['[10,000] as a round number', {value: 10_000}, {min: 9000, max: 11_000}, []],
    ['a number lost in an interval', {value: 10_000}, {min: 100, max: 11_000}, ['value']],
    ['[at least 12]', {value: undefined, min: 12, max: null}, {max: null}, []],
    ['[at least 12] as [12]', {value: undefined, min: 12, max: null}, {}, ['value']],
    ['[more than 12] from 13 on', {value: undefined, min: 12, max: null}, {min: 13, max: null}, []],
    ['[up to 500]', {value: undefined, min: null, max: 500}, {min: null, max: 500}, []],
    ['[up to 500] as [500]', {value: undefined, min: null, max: 500}, {min: 500, max: 500}, ['value']],
    ['[dozens]', {value: undefined, min: 24, max: null, about: true}, {min: 24, max: 200}, []],
    ['[hundreds] as [dozens]', {value: undefined, min: 200, max: null, about: true}, {min: 24, max: 200}, ['value']],
    ['[two thirds] in per cent', {value: undefined, min: 0.66, max: 0.67}, {min: 66, max: 67}, []],
    ['[10 to 15]', {value: undefined, min: 10, max: 15}, {min: 10, max: 15}, []],
    ['another thing', {}, {things: ['truck']}, ['thing']],
    ['a plural', {}, {things: ['miners']}, []],
    ['a class that will do', {thing: ['miner', 'people']}, {things: ['people']}, []],
    ['another verb', {}, {done: 'wound'}, ['done']],
    ['the entry of a pack', {}, {done: 'killed'}, []],
    ['words that a pack takes for one', {done: ['injure']}, {done: 'wounded'}, []],
    ['a form', {done: ['free']}, {done: 'freed'}, []],
    ['somebody else', {}, {speaker: 'Olin Dask'}, ['voice']],
    ['the paper itself, wrongly', {voice: ['Olin Dask']}, {}, ['voice']],
    ['a surname', {voice: ['Olin Dask']}, {speaker: 'Dask'}, []],
    ['a part of a word', {voice: ['Olin Daskov']}, {speaker: 'Dask'}, ['voice']],
    ['either', {voice: [null, 'police']}, {}, []],
    ['nobody by name', {voice: ['police']}, {speaker: 'unnamed'}, []],
    [
      'all at once',
      {},
      {min: 1, max: 1, things: [], done: 'sell', speaker: 'Dask'},
      ['value', 'thing', 'done', 'voice']
    ]
  ])('%s', (_, wanted, given, expected) => {
    expect(differences({...label, ...wanted}, {...told, ...given})).toEqual(expected)
  })
})

describe('a sentence', () => {
  const sentence: Labelled = {
    article: 'syria/a.md',
    start: 0,
    end: 50,
    claims: [label, {...label, start: 20, end: 22}, {...label, start: 30, end: 32, optional: true}]
  }
  const at = (start: number, more: Partial<Told> = {}): ToldAt => ({...told, start, end: start + 2, ...more})
  const verdicts = (...claims: readonly ToldAt[]) => {
    const {labels, claims: judged} = judge(sentence, claims)
    return [labels, judged].map((list) => list.map(({verdict}) => verdict).join(' '))
  }

  test.each<readonly [string, readonly ToldAt[], string, string]>([
    ['nothing is claimed', [], 'missed missed', ''],
    ['right and wrong', [at(10), at(20, {done: 'sell'})], 'right wrong', 'right wrong'],
    ['two claims on one number', [at(10, {done: 'sell'}), at(10)], 'right missed', 'wrong right'],
    ['one claim on two numbers', [{...told, start: 10, end: 22}], 'right right', 'right'],
    ['on what may be claimed or not', [at(30)], 'missed missed', ''],
    ['on no number', [at(40)], 'missed missed', 'spurious'],
    ['in another sentence', [at(60)], 'missed missed', '']
  ])('%s', (_, claims, labels, judged) => {
    expect(verdicts(...claims)).toEqual([labels, judged])
  })
})

test('what the JSON says of a number, and of nothing else', async () => {
  const text = '“A blast in Sellen killed 12 people on 9 May 2024,” said Olin Dask, the mayor.'
  const {articles} = await extract([{path: 'a.txt', text}])
  const [found, ...others] = articles[0]!.claims.flatMap(toldBy)
  expect(others).toEqual([])
  expect(text.slice(found!.start, found!.end)).toBe('12 people')
  expect(differences({...label, thing: ['people'], voice: ['Olin Dask']}, found!)).toEqual([])
})

test.each([
  ['sample', 75],
  ['second', 40],
  ['third', 25]
] as const)('the labels of %s have their form', (sample, each) => {
  const labelled = readLabels(sample)
  expect(checkLabels(labelled)).toEqual([])
  const from = (corpus: string) => labelled.filter(({article}) => article.startsWith(corpus))
  expect(['wikinews/', 'syria/'].map((it) => from(it).length)).toEqual([each, each])
})

test('labels without form are told', () => {
  const bad = {...label, end: 9, min: 3, thing: [], done: [' kill'], voice: [null]}
  const wrong = checkLabels([{article: 'b.md', start: 0, end: 20, claims: [bad]}])
  expect(wrong.map((it) => it.replace(/^.*: /, ''))).toEqual([
    'place',
    'place',
    'place taken',
    'thing',
    'done',
    'voice'
  ])
})

describe('two sentences', () => {
  const blast = 'A blast in Sellen on 9 May 2024 killed'
  test('that contradict each other are flagged', async () => {
    expect(await findingsBetween(`${blast} 12 people.`, `${blast} 19 people.`)).toHaveLength(1)
    expect(await findingsBetween(`${blast} 12 people.`, `${blast} 12 people.`)).toEqual([])
  })

  test('are counted by label', () => {
    const pair = (name: LintedPair['label'], ...findings: readonly string[]): LintedPair => ({
      id: 1,
      claim: 'a',
      evidence: 'b',
      label: name,
      findings
    })
    const linted = [pair('REFUTES', 'x', 'y'), pair('REFUTES'), pair('SUPPORTS', 'z')]
    expect(scorePairs(linted)).toEqual({pairs: 3, flagged: 2})
    expect(scorePairs(linted, 'REFUTES')).toEqual({pairs: 2, flagged: 1})
    expect(scorePairs(linted, 'NOT ENOUGH INFO')).toEqual({pairs: 0, flagged: 0})
  })
})
