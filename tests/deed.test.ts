import {expect, test} from 'vitest'
import {contextOf} from '../src/claims/context.ts'
import {deedOf, deedSubject} from '../src/claims/event/deed.ts'
import type {Reading} from '../src/claims/sentence.ts'
import {parser} from '../src/language/en/parser.ts'
import {findIn} from './mentions-of.ts'
import {textOf} from './text-of.ts'

const parse = parser()

/** The first deed of a sentence, and which one of its kind it is. */
function told(written: string) {
  const {text, mentions} = findIn(textOf(written))
  const sentence = text.sentences[0]!
  const reading = {
    sentence,
    mentions,
    names: () => [],
    referred: () => [],
    words: () => [],
    around: (event) => contextOf(event, {sentence, mentions})
  } as Partial<Reading> as Reading
  const predication = parse(sentence.tokens)!.predications.find(({form}) => form === 'verb')!
  const concept = deedOf(predication, reading)!
  return {concept, numerals: deedSubject({concept, predication, past: true}, reading).numerals}
}

test.each([
  ['Ann Dole has checked out of the Vale Clinic in Orvik.', 'check out'],
  ['Ann Dole checked into the Vale Clinic in Orvik.', 'check'],
  ['Orvik were knocked out of the cup on Friday.', 'eliminate'],
  ['The troops pulled out of Orvik on Friday.', 'withdraw'],
  ['The family settled out of court on Friday.', 'settle'],
  ['The clinic was built out of brick in Orvik.', 'build'],
  ['The club kicked Ann Dole out of the team on Friday.', 'kick']
])('%s: %s', (sentence, concept) => {
  expect(told(sentence).concept).toBe(concept)
})

test.each([
  ['Ivo Tarn floored the taller and younger Dravian in the third round.', ['3']],
  ['Ivo Tarn floored the Dravian in the 11th round on 3 May 2019.', ['11']],
  ['Ivo Tarn floored the taller and younger Dravian in three rounds.', []],
  ['Ivo Tarn floored the taller and younger Dravian on the third of May.', []]
])('%s: %j', (sentence, numerals) => {
  expect(told(sentence).numerals).toEqual(numerals)
})
