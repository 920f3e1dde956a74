import {readFileSync, writeFileSync} from 'node:fs'
import {basename, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {_} from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import {type BuildOptions, build, type Metafile, type Plugin} from 'esbuild'
import {ajvWith, undated} from '../config/ajv.ts'

// Typed as a module, and a function behind `default` once it runs.
const standaloneCode = standalone.default

// Node reads a few files where it would read three hundred, and starts in half the time.

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  // Not `node20`: for that esbuild makes `new RegExp(…)` of each `/\p{L}/u`, compiled anew at every call.
  target: 'es2023',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning'
}

/**
 * What a file `*.indexed.ts` makes stands beside the bundle as JSON: making it takes longer than reading five articles, and reading it as
 * code longer than as JSON.
 */
const indexed: Plugin = {
  name: 'indexed',
  setup: ({onLoad}) =>
    onLoad({filter: /\.indexed\.ts$/}, async ({path}) => {
      const file = basename(path).replace('.indexed.ts', '.json')
      const module: {readonly indexed: () => object} = await import(pathToFileURL(path).href)
      writeFileSync(`dist/${file}`, escaped(JSON.stringify(module.indexed())))
      return {
        contents: `import {readFileSync} from 'node:fs'
          import {lazy} from '../general/lazy.ts'
          export const indexed = lazy(() => JSON.parse(readFileSync(new URL('./${file}', import.meta.url), 'latin1')))`,
        loader: 'js',
        resolveDir: import.meta.dirname
      }
    })
}

/** A file `*.checker.ts` compiles a schema; in the bundle stands what comes of it. */
const checker: Plugin = {
  name: 'checker',
  setup: ({onLoad}) =>
    onLoad({filter: /\.checker\.ts$/}, async ({path}) => {
      const {schema}: {readonly schema: object} = await import(pathToFileURL(path).href)
      const formats = _`require(${resolve('src/config/formats.ts')})`
      const ajv = ajvWith({code: {source: true, esm: true, formats}})
      const check = standaloneCode(ajv, ajv.compile(undated(schema)))
      const contents = `${check}\nexport {validate as check}`
      return {contents, loader: 'js', resolveDir: import.meta.dirname}
    })
}

/** What a bundled CommonJS module requires of Node is imported: a module has no `require`. */
const builtin: Plugin = {
  name: 'builtin',
  setup: ({onResolve, onLoad}) => {
    onResolve({filter: /^(?:path|fs|os|url)$/}, ({kind, path}) =>
      kind === 'require-call' ? {path, namespace: 'builtin'} : undefined
    )
    onLoad({filter: /./, namespace: 'builtin'}, ({path}) => ({contents: `export * from 'node:${path}'`}))
  }
}

/** Bundle the command line and the library; what only Markdown, HTML or YAML need stands in files of its own, read when such a file is met. */
export async function bundleModules(): Promise<Metafile> {
  const {metafile} = await build({
    ...common,
    entryPoints: ['src/cli.ts', 'src/index.ts', 'src/config.ts', 'src/plugin.ts', 'src/remark.ts'],
    // It comes with code of the machine, which no bundle can hold.
    external: ['libsql'],
    splitting: true,
    format: 'esm',
    // The CommonJS of the package's Node entry cannot be bundled into modules; its other entry is the same code.
    alias: {yaml: './node_modules/yaml/browser/index.js'},
    outdir: 'dist',
    plugins: [indexed, checker, builtin],
    metafile: true
  })
  rewrite('dist/cli.js', escaped)
  rewrite('dist/index.js', escaped)
  return metafile
}

const asked: Plugin = {
  name: 'asked',
  setup: ({onResolve}) =>
    onResolve({filter: /^\./}, ({kind, path}) => (kind === 'dynamic-import' ? {path, external: true} : undefined))
}

/** Bundle the library as one script as `compiled.ts` reads it, from the modules; a script has no `import` of its own. */
export async function bundleScript(): Promise<void> {
  await build({
    ...common,
    entryPoints: ['dist/index.js'],
    format: 'cjs',
    define: {'import.meta.url': '__url'},
    outfile: 'dist/engine.cjs',
    ignoreAnnotations: true,
    plugins: [asked]
  })
  rewrite('dist/engine.cjs', (text) => escaped(text).replaceAll('import("./', '__load("./'))
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

/** With signs beyond ASCII a text takes twice the room, and longer to read; esbuild leaves them in patterns. */
function escaped(text: string): string {
  const barred = /\\[^\0-\x7f]/.exec(text)
  if (barred) throw new Error(`${barred[0]} cannot be escaped once more`)
  return text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
