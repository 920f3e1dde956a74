import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {sha256} from '../src/general/sha256.ts'

const node = (text: string): string => createHash('sha256').update(text).digest('hex')

test.each(['', 'abc', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(63), 'a'.repeat(64), 'Čtyři 四 🙂'])(
  'of %j',
  (text) => {
    expect(sha256(text)).toBe(node(text))
  }
)

test('of any text as Node has it', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 300}), (text) => sha256(text) === node(text)),
    {seed: 1}
  )
})
