import {grouped} from '../reporters/numbers.ts'
import type {Out} from './io.ts'

/** Counts articles, and shows the count where the work takes long. */
export interface Progress {
  readonly step: () => void
  readonly end: () => void
}

const interval = 100
const patience = 10

/** Show `Reading 123/1,000 articles` on a terminal, from the second second on. */
export function startProgress(out: Out, total: number): Progress {
  if (!out.isTTY) return {step: () => {}, end: () => {}}
  let done = 0
  let ticks = 0
  const timer = setInterval(() => {
    ticks++
    if (ticks >= patience) out.write(`\r\x1b[KReading ${grouped(done)}/${grouped(total)} articles`)
  }, interval).unref()
  return {
    step: () => {
      done++
    },
    end: () => {
      clearInterval(timer)
      if (ticks >= patience) out.write('\r\x1b[K')
    }
  }
}
