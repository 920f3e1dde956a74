#!/usr/bin/env node
import {fileURLToPath} from 'node:url'
import pkg from '../package.json' with {type: 'json'}
import {run} from './cli/run.ts'

// A reader that has seen enough closes the pipe: [factlint | head]. The rest of the output is not wanted.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
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
