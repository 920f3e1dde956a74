#!/usr/bin/env node
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import pkg from '../package.json' with {type: 'json'}
import {run} from './cli/run.ts'

// Optimizing a function costs milliseconds, and reading articles takes a thousand functions, none of them hot for long:
// with the default of 66,000 a quarter of the time of 3 MB goes into it, and half of the rest into what is inlined. Later V8s need
// neither, and some do not know the first.
if (process.versions.v8.startsWith('11.'))
  for (const flag of [
    '--interrupt-budget=500000',
    '--max-inlined-bytecode-size=150',
    '--max-inlined-bytecode-size-cumulative=300'
  ])
    setFlagsFromString(flag)

// A reader that has seen enough closes the pipe: [factlint | head]. The rest of the output is not wanted.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    process.stderr.write(
      `factlint: The output cannot be written (${error.code}). Make room, or write elsewhere with --output.\n`
    )
    process.exit(2)
  })

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  cwd: process.cwd(),
  env: process.env,
  engine: () => import('./index.ts'),
  // The same from `src/` and from `dist/`.
  rules: fileURLToPath(new URL('../rules/', import.meta.url)),
  version: pkg.version
})
