import {execFileSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {commandNames, optionTable} from '../src/cli/options.ts'
import {isThere} from './command.ts'
import {cli, folder} from './fake.ts'

const script = async (shell: string) => (await cli(await folder({}), ['completion', shell])).stdout

test.each([
  ['', 'expl', 'explain'],
  ['claims', '--stdin-', '--stdin-filename'],
  ['claims', '--fail', ''],
  ['archive', '--fail', '--fail-on'],
  ['--format', 's', 'sarif'],
  ['-f', 'j', 'json junit'],
  ['lint --fail-on', 'w', 'warning'],
  ['help', 'fa', 'facts'],
  ['completion', 'f', 'fish'],
  ['archive', 'cl', '']
])('bash: factlint %s %s', async (before, word, expected) => {
  const words = ['factlint', ...before.split(' ').filter(Boolean), word]
  const asks = `COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _factlint; echo "\${COMPREPLY[*]}"`
  const said = execFileSync('bash', ['--norc', '-c', `${await script('bash')}\n${asks}`], {encoding: 'utf8'})
  expect(said.trim()).toBe(expected)
})

test.each(['zsh', 'fish'].filter(isThere))('%s reads it', async (shell) => {
  execFileSync(shell, ['-c', await script(shell)])
})

test('each has all commands and options', async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const text = await script(shell)
    for (const name of commandNames) expect([shell, text.includes(name), name]).toEqual([shell, true, name])
    for (const name of Object.keys(optionTable))
      expect([shell, name, text.includes(`${shell === 'fish' ? '-l ' : '--'}${name}`)]).toEqual([shell, name, true])
  }
})

test('other shells', async () => {
  expect(await cli(await folder({}), ['completion', 'csh'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('bash, zsh or fish')
  })
})
