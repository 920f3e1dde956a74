import {expect, test} from 'vitest'
import {partsOf} from '../src/claims/event/dateline.ts'
import {tokenize} from '../src/text/tokens.ts'

const split = (text: string): readonly string[] =>
  partsOf({index: 0, block: 0, text, tokens: tokenize(text), flags: 0, start: 0, end: text.length}).map((it) => it.text)

test.each([
  ['SKALA, Nordaly, Oct 6 (Meridian Wire) - ', 'Nordaly and Zaretia exchanged prisoners.'],
  ['HOHENFELD, July 14, 2016 - ', 'Lucia Ferrant won the stage.'],
  ['PORT SABA — ', 'Eight people died.'],
  ['Grell (AFP) -- ', 'Eight people died.']
])('%s', (dateline, rest) => {
  expect(split(dateline + rest).at(-1)).toBe(rest)
})

test.each([
  ['Grell - a town by the lake - was flooded.'],
  ['The mayor (Greta Moll) - Sand knows her - resigned.'],
  ['BREXIT - what now?'],
  ['Well-known people came to Sand.'],
  ['“NO - WE will not,” he said.']
])('no dateline: %s', (text) => {
  expect(split(text)).toEqual([text])
})
