/** Times of pieces of work, one after the other. */
export interface Stopwatch {
  readonly lap: (work: string) => void
  /** A line for each, in their order; rules from the slowest. */
  readonly report: () => string
}

/** Begin to take times; `start` is what the program took until now. */
export function stopwatch(): Stopwatch {
  const laps: {readonly work: string; readonly took: number}[] = [{work: 'start', took: performance.now()}]
  let last = performance.now()
  return {
    lap: (work) => {
      const now = performance.now()
      laps.push({work, took: now - last})
      last = now
    },
    report: () => {
      const rules = laps.filter(isRule).sort((a, b) => b.took - a.took)
      const first = laps.findIndex(isRule)
      const rest = laps.filter((lap) => !isRule(lap))
      const at = first < 0 ? rest.length : first
      const all = [...rest.slice(0, at), ...rules, ...rest.slice(at)]
      return all.map(({work, took}) => `${work.padEnd(24)}${Math.round(took).toString().padStart(6)} ms\n`).join('')
    }
  }
}

const isRule = ({work}: {readonly work: string}): boolean => work.startsWith('rule ')
