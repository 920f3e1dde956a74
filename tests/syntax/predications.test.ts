import {expect, test} from 'vitest'
import {englishSyntax} from '../../src/language/en/syntax/model.ts'
import {syntaxReader} from '../../src/syntax/index.ts'
import {tokenize} from '../../src/tokens.ts'

const read = syntaxReader(englishSyntax()!)

/** `sign(subject=The ministers; object=a treaty)`, one a predicate. */
function show(text: string): string[] {
  const tokens = tokenize(text)
  return read(tokens).predications.map(({lemma, voice, arguments: list}) => {
    const parts = list.map(({role, preposition, from, to}) => {
      const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
      return `${preposition ? `${role}/${preposition}` : role}=${words}`
    })
    return `${lemma}${voice === 'passive' ? ' passive' : ''}(${parts.join('; ')})`
  })
}

test.each([
  ['The rebels killed twelve soldiers.', ['kill(subject=The rebels; object=twelve soldiers)']],
  ['Twelve soldiers were killed by rebels.', ['kill passive(subject=Twelve soldiers; agent=rebels)']],
  ['The ministers signed a treaty.', ['sign(subject=The ministers; object=a treaty)']]
])('%s', (text, told) => {
  expect(show(text)).toEqual(told)
})
