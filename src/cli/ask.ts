import {fail} from './failure.ts'
import type {Io} from './io.ts'

/** Ask questions on a terminal, one line each; an empty answer takes what is proposed. */
export function asker(io: Io): {readonly ask: (question: string, proposed: string) => Promise<string>} {
  const lines = linesOf(io.stdin)[Symbol.asyncIterator]()
  return {
    ask: async (question, proposed) => {
      io.stdout.write(`${question} [${proposed}] `)
      const {value, done} = await lines.next()
      if (done) fail('The input ended before all was answered; nothing was written.')
      return value.trim() || proposed
    }
  }
}

async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of input) {
    const lines = `${rest}${decoder.decode(chunk, {stream: true})}`.split(/\r?\n/)
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
