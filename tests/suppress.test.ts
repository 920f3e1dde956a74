import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import * as engine from '../src/index.ts'
import {lint, suppressions} from '../src/index.ts'
import type {Finding, LintOptions} from '../src/results.ts'
import {entryOfComment} from '../src/suppress/entry.ts'
import type {Source} from '../src/types.ts'
import {cli, folder} from './fake.ts'

const wrong = 'The hearing was on Friday, 8 March 2023.'
const next = '<!-- factlint-disable-next-line weekday -- the court says so -->'
const one = (text: string, path = 'a.md'): readonly Source[] => [{path, text}]
const told = async (sources: readonly Source[], options: LintOptions = {}): Promise<readonly string[]> =>
  (await lint(sources, options)).findings.map(({ruleId, message}) => (ruleId === 'suppression' ? message : ruleId))

describe('in Markdown, a comment silences what follows it', () => {
  test.each<[string, string]>([
    ['paragraph', `${next}\n\n${wrong}`],
    ['paragraph, right below', `${next}\n${wrong}`],
    [
      'paragraph that is wrapped',
      `${next}\n\nOn that day, as it is told,\nthe hearing was held on Friday,\n8 March 2023.`
    ],
    ['within a paragraph', `It rained. ${next} ${wrong}`],
    ['at the beginning of a paragraph', `${next} ${wrong}`],
    ['heading', `# A title\n\n${next}\n\n## ${wrong}\n\nIt rained.`],
    ['within a heading', `# A title\n\n## ${next} ${wrong}\n\nIt rained.`],
    ['heading that is underlined', `${next}\n\n${wrong}\n---\n\nIt rained.`],
    ['blockquote', `> ${next}\n>\n> ${wrong}`],
    ['in front of a blockquote', `${next}\n\n> ${wrong}`],
    ['list item', `- It rained.\n- ${next} ${wrong}`],
    ['list item, on a line of its own', `- It rained.\n- ${next}\n\n  ${wrong}`],
    ['in front of a list', `${next}\n\n- ${wrong}\n- It rained.`],
    ['ordered list in a blockquote', `> 1. It rained.\n> 2. ${next} ${wrong}`],
    ['table', `| a | b |\n| - | - |\n| It rained. | ${next} ${wrong} |`],
    ['in front of a table', `${next}\n\n| ${wrong} | b |\n| - | - |\n| It rained. | c |`],
    ['emphasis', `It rained. *${next} ${wrong}*`],
    ['strong', `It rained. **${next} ${wrong}**`],
    ['link', `It rained. [${next} ${wrong}](b.md)`],
    ['html block', `<div>\n${next}\n<p>${wrong}</p>\n</div>`],
    ['behind an image', `![a photo](b.png) ${next} ${wrong}`],
    ['behind a break', `It rained.\\\n${next} ${wrong}`],
    ['behind inline code', `\`code\` ${next} ${wrong}`],
    ['behind a rule', `It rained.\n\n***\n\n${next}\n\n${wrong}`],
    ['behind code', `\`\`\`\ncode\n\`\`\`\n\n${next}\n\n${wrong}`],
    ['behind a definition', `[a]: b.md\n\n${next}\n\n${wrong}`],
    ['over two lines', `<!-- factlint-disable-next-line\n  weekday -- the court\n  says so -->\n\n${wrong}`],
    ['in a quote over two lines', `> <!-- factlint-disable-next-line\n> weekday -- why -->\n>\n> ${wrong}`],
    ['behind front matter', `---\ntitle: x\n---\n${next}\n\n${wrong}`],
    ['with Windows line ends', `It rained.\r\n\r\n${next}\r\n\r\n${wrong}\r\n`],
    ['with a byte order mark', `\ufeff${next}\n\n${wrong}`]
  ])('%s', async (_, text) => {
    expect(await told(one(text))).toEqual([])
    expect(await told(one(text.replace(/<!--[\s\S]*?-->/, '')))).toEqual(['weekday'])
  })

  test.each<[string, string, readonly string[]]>([
    ['in a block of code', `\`\`\`\n${next}\n\`\`\`\n\n${wrong}`, ['weekday']],
    ['in inline code', `\`${next}\` ${wrong}`, ['weekday']],
    ['escaped', `\\${next} ${wrong}`, ['weekday']],
    [
      'the paragraph after the next',
      `${next}\n\nIt rained.\n\n${wrong}`,
      ['This silences nothing of `weekday`; remove it', 'weekday']
    ],
    [
      'what stands before it',
      `${wrong} ${next}\n\nIt rained.`,
      ['weekday', 'This silences nothing of `weekday`; remove it']
    ],
    [
      'at the end',
      `${wrong}\n\n${next}`,
      ['weekday', 'This silences nothing: no text follows it; move it in front of what it is about']
    ]
  ])('but not %s', async (_, text, expected) => expect(await told(one(text))).toEqual(expected))
})

describe('in HTML', () => {
  const page = (body: string): string =>
    `<html><head><title>T</title></head><body><article>${body}</article></body></html>`
  test.each<[string, string]>([
    ['in front of a paragraph', `<p>It rained.</p>${next}<p>${wrong}</p>`],
    ['within a paragraph', `<p>It rained. ${next} ${wrong}</p>`],
    ['in a list', `<ul>${next}<li>${wrong}</li></ul><p>It rained.</p>`],
    ['in a table', `<table><tr><td>${next} ${wrong}</td></tr></table><p>It rained.</p>`],
    ['in a quote', `<blockquote>${next}<p>${wrong}</p></blockquote>`],
    ['in a heading', `<h2>${next} ${wrong}</h2><p>It rained.</p>`],
    ['within emphasis', `<p>It rained. <em>${next} ${wrong}</em></p>`]
  ])('%s', async (_, body) => {
    expect(await told(one(page(body), 'a.html'))).toEqual([])
    expect(await told(one(page(body.replace(next, '')), 'a.html'))).toEqual(['weekday'])
  })

  test('a whole page, from its head', async () =>
    expect(
      await told(
        one(`<head><!-- factlint-disable-file weekday -- satire --></head>${page(`<p>${wrong}</p>`)}`, 'a.html')
      )
    ).toEqual([]))
})

describe('blocks and files', () => {
  const off = '<!-- factlint-disable weekday -- why -->'
  const on = '<!-- factlint-enable weekday -->'
  test.each<[string, string, number]>([
    ['a block', `${wrong.replace('8', '7')}\n\n${off}\n\n${wrong}\n\n${on}\n\n${wrong.replace('8', '9')}`, 2],
    ['a block to the end', `It rained.\n\n${off}\n\n${wrong}`, 0],
    ['a block that is ended for all rules', `${off}\n\n${wrong}\n\n<!-- factlint-enable -->\n\nIt rained.`, 0],
    ['a file', `${wrong}\n\n<!-- factlint-disable-file weekday -- why -->`, 0],
    ['all rules', `<!-- factlint-disable-file all -- a parody -->\n\n${wrong}`, 0],
    ['front matter', `---\nfactlint: {disable: weekday, reason: a parody}\n---\n${wrong}`, 0],
    [
      'front matter with a list',
      `---\nfactlint:\n  - disable: [weekday, count]\n    reason: a parody\n---\n${wrong}`,
      1
    ],
    ['several rules', `<!-- factlint-disable-next-line weekday, ambiguous-date -- why -->\n\n${wrong}`, 1]
  ])('%s', async (_, text, left) => expect((await told(one(text))).length).toBe(left))
})

describe('what is wrong with a suppression is reported, at its place', () => {
  test.each<[string, RegExp, boolean]>([
    ['<!-- factlint-disable-next-line weekday -->', /^This silences nothing: it gives no reason; say why/, false],
    ['<!-- factlint-disable-next-line weekday -- -->', /it gives no reason/, false],
    ['<!-- factlint-disable-next-line -- why -->', /it names no rule/, false],
    [
      '<!-- factlint-disable-next-line wekday -- why -->',
      /^No rule is called `wekday`\. Did you mean `weekday`\?/,
      false
    ],
    [
      '<!-- factlint-disable-line weekday -- why -->',
      /`factlint-disable-line` is not known\. Did you mean `factlint-disable-file`\?/,
      false
    ],
    ['<!-- factlint disable weekday -- why -->', /`factlint` is not known/, false],
    ['<!-- factlint-disable-next-line weekday because it is so -->', /no reason/, false],
    ['<!-- factlint-disable-next-line weekday (really!) -- why -->', /`\(really!\)` is no name of a rule/, false],
    ['<!-- factlint-disable-next-line weekday until=soon -- why -->', /`until=soon` is no day/, false],
    ['<!-- factlint-disable-next-line weekday till=2027-01-01 -- why -->', /`till=` is not known/, false],
    ['<!-- factlint-disable-next-line count -- why -->', /^This silences nothing of `count`; remove it/, false],
    ['<!-- factlint-disable-next-line weekday, count -- why -->', /^This silences nothing of `count`/, true],
    ['<!-- factlint-disable-next-line suppression -- why -->', /cannot be silenced/, false],
    ['<!-- factlint-enable weekday -->', /it ends no `factlint-disable`/, false]
  ])('%s', async (comment, message, silences) => {
    const {findings} = await lint(one(`It rained.\n\n${comment}\n\n${wrong}`))
    const reports = findings.filter(({ruleId}) => ruleId === 'suppression')
    expect(reports.map(({message}) => message)).toEqual([expect.stringMatching(message)])
    expect(reports[0]).toMatchObject({
      level: 'warning',
      location: {path: 'a.md', text: comment, start: {line: 3, column: 1}}
    })
    expect(findings.length).toBe(silences ? 1 : 2)
  })

  test.each<[string, RegExp]>([
    ['factlint: yes', /it is no mapping of `disable` and `reason`/],
    ['factlint: {disable: weekday}', /it gives no reason/],
    ['factlint: {reason: why}', /it names no rule/],
    ['factlint: {disabled: weekday, reason: why}', /`disabled` is not known; known are disable, reason, by, until/]
  ])('%s', async (line, message) => {
    const {findings} = await lint(one(`---\ntitle: x\n${line}\n---\n${wrong}`))
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['suppression', 'weekday'])
    expect(findings[0]!.message).toMatch(message)
    expect(findings[0]!.location).toMatchObject({text: line, start: {line: 3}})
  })
})

describe('expiry', () => {
  const text = `<!-- factlint-disable-next-line weekday until=2027-01-31 -- why -->\n\n${wrong}`
  test.each<[string | undefined, readonly string[]]>([
    [undefined, []],
    ['2027-01-31', []],
    ['2027-02-01', ['This expired on 2027-01-31; remove it, or give it a later day', 'weekday']]
  ])('on %s', async (today, expected) =>
    expect(await told(one(text), today === undefined ? {} : {today})).toEqual(expected)
  )

  test('by the command line, the environment and, if asked, the clock', async () => {
    const cwd = await folder({'a.md': text})
    const run = async (argv: readonly string[], env = {}) =>
      (await cli(cwd, ['-f', 'json', ...argv], {engine: async () => engine, env})).code
    expect(await run([])).toBe(0)
    expect(await run(['--today', '2027-02-01'])).toBe(1)
    expect(await run([], {FACTLINT_TODAY: '2027-02-01'})).toBe(1)
    expect(await run(['--today', '2027-01-01'], {FACTLINT_TODAY: '2027-02-01'})).toBe(0)
    expect(await run(['--today', 'now'])).toBe(new Date().toISOString() > '2027-02' ? 1 : 0)
    expect(await run(['--today', 'tomorrow'])).toBe(2)
  })
})

describe('a finding over two articles', () => {
  const a = 'Arvenia and Toland signed a ceasefire brokered by Switzerland on 9 March 2021.'
  const b = 'The ceasefire along the Sell river, which Arvenia and Toland signed on 10 March 2021, still holds.'
  const off = '<!-- factlint-disable-next-line event-date -- the calendars differ -->\n\n'
  const both = (x: string, y: string): readonly Source[] => [
    {path: 'a.md', text: x},
    {path: 'b.md', text: y}
  ]
  test('is silenced from either side', async () => {
    expect(await told(both(a, b))).toEqual(['event-date'])
    expect(await told(both(off + a, b))).toEqual([])
    expect(await told(both(a, off + b))).toEqual([])
    expect(await told(both(a, off + b), {only: ['a.md']})).toEqual([])
  })

  test('is counted, and shown when asked for', async () => {
    const {summary, findings} = await lint(both(off + a, b), {silenced: true})
    expect([summary.suppressed, findings.map(({ruleId}) => ruleId)]).toEqual([1, ['event-date']])
    expect((await suppressions(both(off + a, b))).suppressions).toMatchObject([
      {kind: 'next-line', rules: ['event-date'], reason: 'the calendars differ', findings: [findings[0]!.fingerprint]}
    ])
  })

  test('only the articles in question hear what is wrong with their suppressions', async () => {
    const unused = '<!-- factlint-disable-next-line count -- why -->\n\n'
    expect(await told(both(unused + a, b), {only: ['b.md']})).toEqual(['event-date'])
    expect((await told(both(unused + a, b), {only: ['a.md']})).length).toBe(2)
  })

  test('is silenced as a pair', async () => {
    const [{fingerprint}] = (await lint(both(a, b))).findings as [Finding]
    const pair = {fingerprint, rule: 'event-date', reason: 'why'}
    expect(await told(both(a, b), {suppressions: [pair]})).toEqual([])
    expect(await told(both(a, b), {suppressions: [{...pair, until: '2021-01-01'}], today: '2022-01-01'})).toEqual([
      'event-date'
    ])
    const location = {
      path: 'f.json',
      text: '',
      start: {line: 1, column: 1, offset: 0},
      end: {line: 1, column: 1, offset: 0}
    }
    expect(await told(both(a, a), {suppressions: [{...pair, location}]})).toEqual([
      `No finding has the fingerprint \`${fingerprint}\` any more; \`factlint suppress --prune\` removes it`
    ])
  })
})

describe('a file beside a text', () => {
  const silent = async (yaml: string) => {
    const cwd = await folder({'a.txt': `It rained.\n\n${wrong}\n`, 'a.txt.factlint.yaml': yaml})
    const {stdout} = await cli(cwd, ['-f', 'json'], {engine: async () => engine})
    return JSON.parse(stdout).findings.map(({ruleId, message, location}: Finding) =>
      ruleId === 'suppression' ? `${location.path}:${location.start.line} ${message}` : ruleId
    )
  }
  test.each<[string, readonly unknown[]]>([
    ['- {disable: weekday, reason: why}', []],
    ['- disable: [weekday]\n  text: Friday, 8  March\n  reason: why', []],
    ['# nothing yet\n', ['weekday']],
    [
      '- disable: weekday\n  text: 9 March\n  reason: why',
      ['weekday', 'a.txt.factlint.yaml:1 This silences nothing: its `text` does not stand in the article']
    ],
    ['- disable: weekday\n', ['weekday', expect.stringContaining('it gives no reason')]],
    ['disable: weekday\nreason: why', ['weekday', expect.stringContaining('it is no list')]],
    ['- {disable: weekday', ['weekday', expect.stringContaining('it is not valid YAML at line 1')]],
    ['- &a [*a]\n', ['weekday', expect.stringContaining('it is no mapping')]],
    ['\0\x01', ['weekday', expect.stringMatching(/it is no list|not valid YAML/)]]
  ])('%j', async (yaml, expected) => expect(await silent(yaml)).toEqual(expected))
})

describe('hostile input', () => {
  test.each<[string, string]>([
    ['open comments', '<!-- factlint-disable '],
    ['many comments', '<!-- factlint-disable-next-line weekday -- why -->\n\nIt rained.\n\n'],
    [
      'blocks in blocks',
      '<!-- factlint-disable a -- why --><!-- factlint-disable b -- why --><!-- factlint-enable a -->'
    ],
    ['dashes', '<!-- factlint-disable-file -- -- --- ---- x=, y= '],
    ['spaces', '<!--                    '],
    ['quotes', '> <!-- factlint-disable\n> ']
  ])(
    '%s take linear time',
    async (_, part) => {
      const text = part.repeat(Math.floor(100_000 / part.length))
      const start = performance.now()
      for (const path of ['a.md', 'a.html']) await lint([{path, text}])
      expect(performance.now() - start).toBeLessThan(20_000)
    },
    30_000
  )

  test('any words behind a directive are read or told of', () =>
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (words) => {
        const {rules, reason, problem} = entryOfComment(words)
        expect(problem !== undefined || (rules.length > 0 && reason !== '')).toBe(true)
      })
    ))
})
