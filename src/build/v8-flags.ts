import {setFlagsFromString} from 'node:v8'

/**
 * Optimizing a function costs milliseconds, and reading articles takes a thousand functions, none of them hot for long: with the
 * default of 66,000 a quarter of the time of 3 MB goes into it, and half of the rest into what is inlined. Later V8s need neither, and
 * some do not know the first. They are set before the engine is compiled: V8 takes back what it compiled with the same flags only.
 */
export function setFlags(): void {
  if (!process.versions.v8.startsWith('11.')) return
  for (const flag of [
    '--interrupt-budget=500000',
    '--max-inlined-bytecode-size=150',
    '--max-inlined-bytecode-size-cumulative=300'
  ])
    setFlagsFromString(flag)
}
