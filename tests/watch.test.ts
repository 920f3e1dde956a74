import {type ChildProcess, spawn} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {path} from './command.ts'
import {cli, folder} from './fake.ts'

const friday = 'In Lanmark the hearing was on Friday, 8 March 2023.\n'
const wednesday = friday.replace('Friday', 'Wednesday')

test('lints again when an article or the configuration changes; Ctrl-C ends it', async () => {
  const cwd = await folder({'news/a.md': friday, 'factlint.config.yaml': 'corpus: [news]\n'})
  const watching = start(cwd, ['--watch', '-o', 'report.md', '-f', 'markdown'])
  expect(await watching.round()).toBe('')
  writeFileSync(join(cwd, 'report.txt'), 'no article of the corpus')
  await watching.round()
  writeFileSync(join(cwd, 'news/a.md'), wednesday)
  await watching.round()
  writeFileSync(join(cwd, 'factlint.config.yaml'), 'corpora: []\n')
  expect(await watching.round()).toContain('Unknown key `corpora`')
  writeFileSync(join(cwd, 'factlint.config.yaml'), 'corpus: [news]\n')
  expect(await watching.round()).toBe('')
  watching.child.kill('SIGINT')
  expect(await watching.ended).toBe(0)
}, 60_000)

test('new folders, files that go, and what is printed', async () => {
  const cwd = await folder({'a.md': wednesday})
  const watching = start(cwd, ['.', '--watch'])
  expect(await watching.round()).toContain('No contradictions found in 1 article')
  mkdirSync(join(cwd, 'sub'))
  await watching.round()
  writeFileSync(join(cwd, 'sub/b.md'), friday)
  const found = await watching.round()
  expect(found).toContain('error[weekday]')
  expect(found).not.toContain('\x1b')
  watching.child.kill('SIGINT')
  expect(await watching.ended).toBe(1)
  rmSync(join(cwd, 'sub'), {recursive: true})
}, 60_000)

test('not with a pipe', async () => {
  expect(await cli(await folder({}), ['--watch', '--stdin'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('`--watch` and `--stdin` do not go together')
  })
})

function start(cwd: string, argv: readonly string[]) {
  const child: ChildProcess = spawn('factlint', argv, {cwd, env: {...process.env, PATH: path()}, stdio: 'pipe'})
  onTestFinished(() => void child.kill('SIGKILL'))
  const mark = 'Waits for changes; Ctrl-C ends it.\n'
  let text = ''
  let told = (): void => {}
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      told()
    })
  return {
    child,
    ended: new Promise((done) => child.once('exit', done)),
    /** What is printed until it waits. */
    round: async (): Promise<string> => {
      while (!text.includes(mark))
        await new Promise<void>((done) => {
          told = done
        })
      const printed = text.slice(0, text.indexOf(mark))
      text = text.slice(printed.length + mark.length)
      return printed
    }
  }
}
