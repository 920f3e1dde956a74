import {execFileSync} from 'node:child_process'
import {chmod, symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {MAX_BYTES, MAX_LINE} from '../src/files/bytes.ts'
import {findFiles, readSource} from '../src/files/files.ts'
import {isGlob, parseGlob, type Step} from '../src/files/glob.ts'
import {folder} from './fake.ts'

const taken = (pattern: string, path: string): boolean =>
  parseGlob(pattern).some(({base, step}) => {
    const from = base && base !== '/' ? `${base}/` : base
    if (!path.startsWith(from)) return false
    const end = path.slice(from.length).split('/')
    return end.reduce<Step | undefined>((at, name) => at?.next(name), step)?.taken ?? false
  })

describe('globs', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['*.md', ['a.md', 'b c.md'], ['a.txt', 'x/a.md', 'a.md.bak']],
    ['**/*.md', ['a.md', 'x/a.md', 'x/y/z/a.md'], ['a.txt', 'x/y']],
    ['x/**', ['x/a.md', 'x/y/z'], ['y/a.md', 'xx/a.md']],
    ['x/**/b/*.md', ['x/b/1.md', 'x/y/b/1.md', 'x/b/b/1.md'], ['x/1.md', 'b/1.md']],
    ['*.{md,txt}', ['a.md', 'a.txt'], ['a.html', 'a.{md,txt}']],
    ['{a,b/c}/*.md', ['a/1.md', 'b/c/1.md'], ['c/1.md', 'b/1.md']],
    ['202?-*', ['2020-x', '2021-a/b.md'], ['20200-x', '202-x']],
    ['[ab].md', ['a.md', 'b.md'], ['c.md', 'ab.md']],
    ['[!ab].md', ['c.md'], ['a.md']],
    ['a+(b)*.md', ['a+(b)c.md'], ['aab.md']],
    ['/x/*.md', ['/x/a.md'], ['x/a.md']],
    ['x[', [], ['x', 'x/[']]
  ])('%s', (pattern, yes, no) => {
    expect(yes.filter((path) => !taken(pattern, path))).toEqual([])
    expect(no.filter((path) => taken(pattern, path))).toEqual([])
  })

  test('a name without wildcards is none', () => expect(['a.md', 'a/b-c (d).txt'].filter(isGlob)).toEqual([]))

  test('many braces end', () => expect(parseGlob('{a,b}'.repeat(40)).length).toBeLessThan(5000))
})

const files = {
  'b.md': 'B',
  'a.txt': 'A',
  'B.HTML': 'H',
  'sub/c.markdown': 'C',
  'sub/deep/d.htm': 'D',
  'sub/e.xhtml': 'E',
  'notes.doc': 'N',
  '.hidden/x.md': 'X',
  '.dot.md': 'X',
  'node_modules/p/readme.md': 'X',
  '[draft] 1.md': 'L'
}
const articles = ['B.HTML', '[draft] 1.md', 'a.txt', 'b.md', 'sub/c.markdown', 'sub/deep/d.htm', 'sub/e.xhtml']
const pathsOf = async (paths: readonly string[], cwd: string): Promise<readonly string[]> =>
  findFiles(paths, cwd).files.map((file) => file.path)

describe('finding files', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['.'], articles],
    [['./'], articles],
    [['.', 'sub', './b.md', 'b.md'], articles],
    [['sub'], ['sub/c.markdown', 'sub/deep/d.htm', 'sub/e.xhtml']],
    [['sub/'], ['sub/c.markdown', 'sub/deep/d.htm', 'sub/e.xhtml']],
    [
      ['b.md', 'a.txt'],
      ['a.txt', 'b.md']
    ],
    [['notes.doc'], ['notes.doc']],
    [['.dot.md'], ['.dot.md']],
    [['.hidden'], ['.hidden/x.md']],
    [['node_modules/p/*.md'], ['node_modules/p/readme.md']],
    [['[draft] 1.md'], ['[draft] 1.md']],
    [['*.md'], ['[draft] 1.md', 'b.md']],
    [['**/*.{htm,html}'], ['sub/deep/d.htm']],
    [['sub/*'], ['sub/c.markdown', 'sub/deep/d.htm', 'sub/e.xhtml']],
    [['**'], articles],
    [['*.doc'], ['notes.doc']]
  ])('%j', async (paths, expected) => expect(await pathsOf(paths, await folder(files))).toEqual(expected))

  test('paths that match nothing are named', async () => {
    const cwd = await folder({'a.md': 'A', 'empty/b.csv': '1'})
    const found = findFiles(['nope.md', 'a.md', '*.markdown', 'empty', 'a.md/x', ''], cwd)
    expect(found.missing).toEqual(['nope.md', '*.markdown', 'empty', 'a.md/x', ''])
    expect(found.files.map((file) => file.path)).toEqual(['a.md'])
  })

  test('paths outside of the working folder stay as they were given', async () => {
    const cwd = await folder({'a.md': 'A', 'in/b.md': 'B'})
    expect(await pathsOf(['../a.md', join(cwd, 'a.md'), '.'], join(cwd, 'in'))).toEqual(['../a.md', 'b.md'])
    expect(await pathsOf([cwd], '/')).toEqual([join(cwd, 'a.md').slice(1), join(cwd, 'in/b.md').slice(1)])
    expect(await pathsOf([join(cwd, 'a.md')], join(cwd, 'in'))).toEqual([join(cwd, 'a.md')])
  })

  test('links are followed once, and a file keeps its own name', async () => {
    const cwd = await folder({'sub/a.md': 'A', 'sub/b.txt': 'B'})
    const outside = await folder({'o.md': 'O'})
    await symlink('..', join(cwd, 'sub/loop'))
    await symlink('sub', join(cwd, 'again'))
    await symlink('sub/a.md', join(cwd, 'a-link.md'))
    await symlink(outside, join(cwd, 'out'))
    await symlink('nowhere.md', join(cwd, 'broken.md'))
    await symlink('nowhere', join(cwd, 'broken'))
    await symlink('self.md', join(cwd, 'self.md'))
    const {files, diagnostics} = findFiles(['.'], cwd)
    expect(files.map((file) => file.path)).toEqual(['out/o.md', 'sub/a.md', 'sub/b.txt'])
    expect(diagnostics.map(({path, message}) => [path, message])).toEqual([
      ['broken.md', 'a link that leads nowhere; mend or remove it'],
      ['self.md', 'a link that leads nowhere; mend or remove it']
    ])
    expect(await pathsOf(['a-link.md', '.'], cwd)).toEqual(['a-link.md', 'out/o.md', 'sub/b.txt'])
    expect(await pathsOf(['again'], cwd)).toEqual(['again/a.md', 'again/b.txt'])
  })

  test('pipes are not opened', async () => {
    const cwd = await folder({'a.md': 'A'})
    execFileSync('mkfifo', [join(cwd, 'pipe.md'), join(cwd, 'pipe')])
    const {files, diagnostics, missing} = findFiles(['.', 'pipe'], cwd)
    expect(files.map((file) => file.path)).toEqual(['a.md'])
    expect(diagnostics.map(({path}) => path)).toEqual(['pipe', 'pipe.md'])
    expect(diagnostics[0]!.message).toMatch(/^not a regular file .*; leave it out/)
    expect(missing).toEqual([])
  })

  test.skipIf(process.getuid?.() === 0)('folders without permission are told of', async () => {
    const cwd = await folder({'a.md': 'A', 'shut/b.md': 'B'})
    await chmod(join(cwd, 'shut'), 0)
    const {files, diagnostics} = findFiles(['.'], cwd)
    await chmod(join(cwd, 'shut'), 0o700)
    expect(files.map((file) => file.path)).toEqual(['a.md'])
    expect(diagnostics.map(({path, message}) => `${path}: ${message}`)).toEqual([
      'shut: no permission to read it; change its permissions, or leave it out'
    ])
  })
})

const read = async (name: string, content: string | Uint8Array) => {
  const cwd = await folder({[name]: content})
  return readSource({path: name, real: join(cwd, name)})
}
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

describe('reading', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['a.md', 'Ü – 😀\r\n', 'Ü – 😀\r\n'],
    ['a.md', '\ufeffA', '\ufeffA'],
    ['a.md', utf16('\ufeffÜ'), '\ufeffÜ'],
    ['a.txt', utf16('\ufeffÜ').swap16(), '\ufeffÜ'],
    [
      'a.md',
      'an ESC \x1b[31m and a BEL \x07 in a longer text'.repeat(9),
      'an ESC \x1b[31m and a BEL \x07 in a longer text'.repeat(9)
    ],
    ['page.html', 'x'.repeat(MAX_LINE + 1), 'x'.repeat(MAX_LINE + 1)],
    ['a.md', `${'x'.repeat(MAX_LINE)}\n`.repeat(2), `${'x'.repeat(MAX_LINE)}\n`.repeat(2)]
  ])('%s %# is read as it stands', async (name, content, text) =>
    expect(await read(name, content)).toEqual({path: name, text})
  )

  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /^empty, nothing to lint; /],
    ['blank', ' \n\t\n', /^empty, nothing to lint; /],
    ['only a mark', '\ufeff', /^empty, nothing to lint; /],
    ['large', 'x\n'.repeat(MAX_BYTES / 2 + 1), /^too large \(2\.0 MB; the most is 2\.0 MB\); split it/],
    ['NUL', 'text\0text', /^binary, not text \(NUL at byte offset 4\); /],
    ['controls', 'ab\x01\x02\x03\x04'.repeat(9), /^binary, not text \(control characters\); /],
    ['a PDF', '%PDF-1.7\n', /^a PDF, not text; save its text as/],
    ['an office document', 'PK\x03\x04', /^a zip archive or office document, not text; /],
    ['UTF-16 without a mark', utf16('plain words'), /^looks like UTF-16 without a byte order mark; save it as UTF-8/],
    ['damaged UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xdc]), /^damaged UTF-16; save it as UTF-8/],
    [
      'Latin-1',
      Buffer.from('one\ntwo caf\xe9.', 'latin1'),
      /^not UTF-8 \(byte 0xe9 at byte offset 11, line 2\); save it as UTF-8/
    ],
    ['cut off', Buffer.from('caf\xc3', 'latin1'), /^not UTF-8 \(byte 0xc3 at byte offset 3, line 1\)/],
    [
      'damaged after good letters',
      Buffer.concat([Buffer.from('é–😀'), Buffer.from([0xf0, 0x9f, 0x28])]),
      /byte offset 9,/
    ],
    [
      'a long line',
      `a\r\n${'x'.repeat(1_000_000)}`,
      /^line 2 is longer than 100,000 characters; break it into paragraphs/
    ]
  ])('%s is left out', async (_, content, message) => {
    const result = await read('a.md', content)
    expect(result).toMatchObject({path: 'a.md', fatal: true})
    expect('message' in result && result.message).toMatch(message)
  })

  test('a file that is gone', async () =>
    expect(await readSource({path: 'a.md', real: '/nowhere/a.md'})).toMatchObject({
      message: 'not there any more; run again'
    }))
})
