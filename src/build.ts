import {copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {build, type Plugin} from 'esbuild'
import {compare} from './order.ts'
import {indexed} from './packs/indexed.ts'

/** Packs stand in the bundle as they are looked up. Node reads a text of JSON faster than the same as code. */
const indexedPacks: Plugin = {
  name: 'indexed-packs',
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/]packs[\\/]indexed\.ts$/}, () => ({
      contents: `export const indexed = () => JSON.parse(${JSON.stringify(JSON.stringify(indexed()))})`,
      loader: 'js'
    }))
}

/**
 * Bundles factlint with all that it needs: Node reads a few files where it would read three hundred, and starts in half the time.
 * What only Markdown, HTML or YAML need stands in files of its own, read when such a file is met.
 */
rmSync('dist', {recursive: true, force: true})
const {metafile} = await build({
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  // Not `node20`: for that esbuild makes `new RegExp(…)` of each `/\p{L}/u`, compiled anew at every call.
  target: 'es2023',
  // The CommonJS of the package's Node entry cannot be bundled into modules; its other entry is the same code.
  alias: {yaml: './node_modules/yaml/browser/index.js'},
  minifySyntax: true,
  minifyWhitespace: true,
  outdir: 'dist',
  plugins: [indexedPacks],
  metafile: true,
  logLevel: 'warning'
})

// Read beside the bundle, as it is beside its reader in `src`.
for (const file of ['model.bin', 'model.json'])
  if (existsSync(`src/language/en/syntax/${file}`)) copyFileSync(`src/language/en/syntax/${file}`, `dist/${file}`)

const packages = new Set(
  Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [])
)
writeFileSync(
  'dist/THIRD-PARTY-LICENSES.txt',
  [...packages]
    .sort(compare)
    .map(notice)
    .concat(readFileSync('src/language/en/LICENSES.md', 'utf8'))
    .join(`\n${'-'.repeat(80)}\n\n`)
)

/** Name, version and licence of a package, as its folder has them. */
function notice(folder: string): string {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((file) => /^licen[cs]e(?:\.\w+)?$/i.test(file))
  if (!file) throw new Error(`${name} ${version} (${license}) has no licence file`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}
