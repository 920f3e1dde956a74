#!/usr/bin/env node
import {fileURLToPath} from 'node:url'
import pkg from '../package.json' with {type: 'json'}
import {buildOf} from './build/build-id.ts'
import {compiledEngine} from './build/compiled.ts'
import {setFlags} from './build/v8-flags.ts'
import {run} from './cli/run.ts'

setFlags()

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
  engine: async () => compiledEngine(new URL('.', import.meta.url)) ?? import('./index.ts'),
  // The same from `src/` and from `dist/`.
  rules: fileURLToPath(new URL('../rules/', import.meta.url)),
  version: pkg.version,
  build: buildOf(new URL('.', import.meta.url))
})
