import {describe, expect, test} from 'vitest'
import {lemma, type WordClass} from '../src/language/en/lemma.ts'
import {american} from '../src/language/en/spelling.ts'
import {concept, includes, isAct, lightVerb} from '../src/packs/concepts.ts'
import {meanings, phrase, wider} from '../src/packs/meanings.ts'
import {paraphrases} from './concepts/paraphrases.ts'

const classes: Readonly<Record<string, WordClass>> = {n: 'noun', a: 'adjective'}

/** The concept of words as written: `laid off`, `power cut/n`, `dead/a`, `fired{missile}`. */
function conceptOf(written: string): string {
  const [, words = '', object, mark = ''] = /^([^{/]*)(?:\{(.*)\})?(?:\/(.))?$/.exec(written) ?? []
  const as = classes[mark] ?? 'verb'
  const all = words.split(' ')
  const head = (as === 'verb' ? all.shift() : all.pop()) ?? ''
  return concept(lemma(head, as), as, all.join(' '), {object})
}

const names = (): readonly string[] => [
  ...new Set(Object.values(meanings()).flatMap((map) => [...map.values()].flat().map((it) => it.split('{')[0]!)))
]

describe('words of one meaning', () => {
  const rows = paraphrases
    .trim()
    .split('\n')
    .map((line) => line.split(/: | = | ≠ /) as [string, string, string, string])

  test.each(rows)('%s: %s, %s, not %s', (name, one, other, not) => {
    expect([conceptOf(one), conceptOf(other)]).toEqual([name, name])
    expect(conceptOf(not)).not.toBe(name)
  })

  test('every list has its example', () => {
    expect(names().filter((name) => !rows.some(([it]) => it === name))).toEqual([])
  })

  test('every phrase is in its plainest form and American, or it would never be found', () => {
    const plain = (verb: string) => {
      const [word = '', ...rest] = verb.split(' ')
      return [american(word), phrase(rest.join(' '))].join(' ').trim()
    }
    expect([...meanings().verb.keys()].filter((verb) => plain(verb) !== verb && !names().includes(verb))).toEqual([])
  })

  test('no word is in two lists without a condition', () => {
    const all = Object.values(meanings()).flatMap((map) => [...map])
    expect(all.filter(([, list]) => list.filter((it) => !it.includes('{')).length > 1).map(([word]) => word)).toEqual(
      []
    )
  })
})

describe('one word, several meanings', () => {
  test.each([
    ['released{hostage}', 'release'],
    ['released{film}', 'publish'],
    ['released', 'release'],
    ['fired{minister}', 'dismiss'],
    ['fired{missile}', 'launch missile'],
    ['fired', 'fire'],
    ['let go{worker}', 'lay off'],
    ['let go{hostage}', 'release'],
    ['raised{money}', 'raise money'],
    ['raised{child}', 'bring up'],
    ['raised{rate}', 'raise'],
    ['increased', 'rise'],
    ['increased{rate}', 'raise'],
    ['overturned{ferry}', 'capsize'],
    ['overturned{verdict}', 'quash'],
    ['overturned', 'overturn'],
    ['dropped{charge}', 'drop charge'],
    ['dropped', 'fall'],
    ['dropped{plan}', 'drop'],
    ['lost', 'lose'],
    ['lost{life}', 'die'],
    ['laid down{arms}', 'lay down arms'],
    ['fire/n', 'blaze'],
    ['cut/n', 'cut'],
    ['power cut/n', 'blackout']
  ])('%s is %s', (written, name) => {
    expect(conceptOf(written)).toBe(name)
  })

  test('a verb without an object is judged by its subject', () => {
    expect(concept('erupt', 'verb', '', {subject: 'violence'})).toBe('break out')
    expect(concept('erupt', 'verb', '', {subject: 'volcano'})).toBe('erupt')
  })
})

describe('words of no list', () => {
  test.each([
    ['deregulation/n', 'deregulate'],
    ['repatriation/n', 'repatriate'],
    ['trafficking/n', 'traffic'],
    ['nationalisation/n', 'nationalize'],
    ['building/n', 'building'],
    ['election/n', 'election'],
    ['table/n', 'table'],
    ['organised', 'organize'],
    ['exercised', 'exercise'],
    ['carried out', 'carry out'],
    ['constructor/n', 'constructor'],
    ['yellow/a', 'yellow'],
    ['interested/a', 'interested']
  ])('%s is %s', (written, name) => {
    expect(conceptOf(written)).toBe(name)
  })
})

describe('one way only', () => {
  test.each([
    ['kill', 'die', true],
    ['murder', 'die', true],
    ['die', 'kill', false],
    ['injure', 'die', false],
    ['win gold', 'win', true],
    ['win gold', 'win silver', false],
    ['arrest', 'convict', false]
  ] as const)('%s is %s: %s', (a, b, yes) => {
    expect(includes(a, b)).toBe(yes)
  })

  test('both sides are names of lists or what goes by itself', () => {
    const known = (name: string) => names().includes(name) || / to death$|^hang oneself$/.test(name)
    expect([...wider()].flatMap(([a, list]) => [a, ...list]).filter((name) => !known(name))).toEqual([])
  })
})

describe('verbs that carry no meaning', () => {
  test.each([
    ['carry', 'out', undefined, 'does'],
    ['carry', 'out', 'attack', 'does'],
    ['hold', '', 'ceremony', 'does'],
    ['hold', '', 'hostage', undefined],
    ['pay', '', 'visit', 'does'],
    ['pay', '', 'fortune', undefined],
    ['launch', '', 'offensive', 'does'],
    ['launch', '', 'rocket', undefined],
    ['launch', '', undefined, undefined],
    ['suffer', '', 'defeat', 'bears'],
    ['receive', '', 'pardon', 'bears'],
    ['receive', '', 'letter', undefined],
    ['take', 'place', undefined, 'is'],
    ['come', '', 'resignation', 'is'],
    ['kill', '', 'attack', undefined]
  ] as const)('%s %s %s: %s', (verb, rest, noun, tie) => {
    expect(lightVerb(verb, rest, noun)).toBe(tie)
  })

  test.each(['visit', 'arrival', 'shelling', 'nationalisation', 'ceremony', 'takeover'])('%s is an act', (noun) => {
    expect(isAct(noun)).toBe(true)
  })

  test.each(['visitor', 'building', 'fortune', 'city', 'evening', 'constructor'])('%s is none', (noun) => {
    expect(isAct(noun)).toBe(false)
  })
})
