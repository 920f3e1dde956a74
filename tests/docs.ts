import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {pages, root} from './pages.ts'

// The script behind `npm run docs [-- --check]`: writes the generated parts of the documentation anew, or names the pages where they are stale.

const check = process.argv.includes('--check')
const stale = (await pages()).filter(({written, current}) => written !== current)

for (const {path, current} of stale) {
  if (!check) await writeFile(join(root, path), current)
  process.stdout.write(`${path}: ${check ? 'stale; `npm run docs` writes it anew' : 'written'}\n`)
}
if (stale.length === 0) process.stdout.write('The documentation is current.\n')
if (check && stale.length > 0) process.exitCode = 1
