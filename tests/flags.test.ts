import {describe, expect, test} from 'vitest'
import * as flags from '../src/text/flags.ts'
import {tokenize} from '../src/text/tokens.ts'

/** The names of all flags that a word has. */
function namesOf(word: string): readonly string[] {
  const [token] = tokenize(word)
  return Object.entries(flags)
    .filter(([, flag]) => typeof flag === 'number' && flags.has(token, flag))
    .map(([name]) => name)
    .sort()
}

describe('what is known of a token', () => {
  test.each([
    ['harbour', ['WORD']],
    ['Harbour', ['CAPITAL', 'WORD']],
    ['HARBOUR', ['CAPITAL', 'CAPITALS', 'WORD']],
    ['Élan', ['CAPITAL', 'WORD']],
    ['élan', ['WORD']],
    ['A', ['CAPITAL', 'NOT_NAME', 'NOT_PLACE', 'NUMBER_OPENER', 'PHRASE_END', 'WORD']],
    ['44', ['DIGIT']],
    ['“', []],
    ['%', []],
    ['admits', ['ATTRIBUTING', 'REPORTING_VERB', 'WORD']],
    ['Admits', ['ATTRIBUTING', 'CAPITAL', 'REPORTING_VERB', 'WORD']],
    ['minister', ['TITLE', 'TITLE_HEAD', 'WORD']],
    ['ministers', ['TITLE', 'WORD']],
    ['al', ['NAME_ARTICLE', 'PARTICLE', 'WORD']],
    ['Al', ['CAPITAL', 'NOT_PLACE', 'WORD']],
    ['navy', ['SMALL_ORGAN', 'WORD']],
    ['Navy', ['BODY_SUFFIX', 'CAPITAL', 'NOT_NAME', 'WORD']]
  ])('%s', (word, expected) => expect(namesOf(word)).toEqual(expected))
})
