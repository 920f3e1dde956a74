import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {writeBuild} from './build-id.ts'
import {bundleModules, bundleScript} from './bundle.ts'
import {keepCompiled} from './compiled.ts'
import {notices} from './notices.ts'
import {setFlags} from './v8-flags.ts'

// Makes `dist/`: factlint with all that it needs.

rmSync('dist', {recursive: true, force: true})
mkdirSync('dist')
const metafile = await bundleModules()
await bundleScript()

// Read beside the bundle, as it is beside its reader in `src`.
for (const file of ['model.bin', 'model.json'])
  if (existsSync(`src/language/en/syntax/${file}`)) copyFileSync(`src/language/en/syntax/${file}`, `dist/${file}`)

for (const schema of ['config', 'fact-book'])
  copyFileSync(`src/schemas/${schema}.schema.json`, `dist/${schema}.schema.json`)

writeFileSync('dist/THIRD-PARTY-LICENSES.txt', notices(metafile))

setFlags()
await keepCompiled(new URL('../../dist/', import.meta.url), async ({lint}) => {
  const {diagnostics} = await lint(
    readdirSync('corpus/demo')
      .filter((file) => /\.(?:md|txt|html)$/.test(file))
      .map((path) => ({path, text: readFileSync(`corpus/demo/${path}`, 'utf8')}))
  )
  for (const {path, message} of diagnostics) throw new Error(`${path} ${message}`)
})

writeBuild(new URL('../../dist/', import.meta.url))
