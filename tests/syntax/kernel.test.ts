import {expect, test} from 'vitest'
import {kernel} from '../../src/syntax/kernel.ts'
import {memoryOf} from '../../src/syntax/wasm.ts'
import {dice} from '../dice.ts'

const [rows, count, list, from, to] = [4096, 50, 0, 1024, 2048]

test.each([8, 48, 64, 96])('sums and scores are those of plain arithmetic, %i wide', (width) => {
  const outputs = rows + count * width
  const memory = memoryOf(outputs + count * width * 2)
  const [bytes, shorts, ints] = [
    new Int8Array(memory.buffer),
    new Int16Array(memory.buffer),
    new Int32Array(memory.buffer)
  ]
  const throwDice = dice(width)
  for (let at = 0; at < count * width; at++) bytes[rows + at] = throwDice(255) - 127
  for (let at = 0; at < count * width; at++) shorts[outputs / 2 + at] = throwDice(4001) - 2000
  for (let unit = 0; unit < width; unit++) shorts[from / 2 + unit] = throwDice(200) - 100
  const chosen = [3, 49, 0, 0, 17]
  ints.set(chosen, list / 4)
  const {sum, score} = kernel(memory, {width, rows, outputs})
  const start = shorts.slice(from / 2, from / 2 + width)
  const wanted = Array.from(start, (first, unit) =>
    chosen.reduce((all, row) => all + bytes[rows + row * width + unit]!, first)
  )
  sum(list, list + chosen.length * 4, from, to)
  expect([...shorts.slice(to / 2, to / 2 + width)]).toEqual(wanted)
  score(list, list + chosen.length * 4, to, from)
  const scores = chosen.map((output) =>
    wanted.reduce((all, value, unit) => all + Math.max(0, value) * shorts[outputs / 2 + output * width + unit]!, 0)
  )
  expect([...ints.slice(from / 4, from / 4 + chosen.length)]).toEqual(scores)
})
