import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {Script} from 'node:vm'
import type {Engine} from '../results.ts'

// A quarter of the time of reading five articles goes into compiling, and Node 20 cannot keep what it compiled as later ones do. The build
// runs the engine once and keeps it; another V8 than that of the build compiles anew. It lies beside the bundle: nothing is ever written.

/** The engine as the build left it, if it did so for this V8. */
export function compiledEngine(folder: URL): Engine | undefined {
  const kept = keptAt(folder)
  return existsSync(kept) ? evaluate(scriptAt(folder, readFileSync(kept)), folder) : undefined
}

/** Keep the engine as it is compiled once it has done `work`: most functions are compiled when they are first called. */
export async function keepCompiled(folder: URL, work: (engine: Engine) => Promise<unknown>): Promise<void> {
  const script = scriptAt(folder)
  await work(evaluate(script, folder))
  writeFileSync(keptAt(folder), script.createCachedData())
}

function scriptAt(folder: URL, cachedData?: Buffer): Script {
  const url = new URL('./engine.cjs', folder)
  return new Script(`(function (module, require, __load, __url) {${readFileSync(url, 'latin1')}\n})`, {
    filename: fileURLToPath(url),
    ...(cachedData ? {cachedData} : {})
  })
}

function evaluate(script: Script, folder: URL): Engine {
  const module: {exports?: Engine} = {}
  const load = (path: string) => import(new URL(path, folder).href)
  script.runInThisContext()(module, createRequire(folder), load, new URL('./engine.cjs', folder).href)
  return module.exports!
}

function keptAt(folder: URL): URL {
  return new URL(`./engine.${process.versions.v8}.bin`, folder)
}
