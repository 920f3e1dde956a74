import type {Finding, LintResult} from '../results.ts'
import {amount} from './numbers.ts'
import {printable} from './printable.ts'
import {summarize} from './summary.ts'

// GitHub takes no comment of more than 65,536 characters.
const room = 60_000
const longestValue = 300

/** Findings as a comment on a pull request: a table, and below it the places and reasons of each, folded. */
export function markdown(result: LintResult): string {
  const head = `### factlint\n\n${words(summarize(result))}\n`
  const rows: string[] = []
  const details: string[] = []
  let size = head.length
  for (const finding of result.findings) {
    const [row, detail] = [tableRow(finding, rows.length + 1), folded(finding, rows.length + 1)]
    size += row.length + detail.length
    if (size > room) break
    rows.push(row)
    details.push(detail)
  }
  const left = result.findings.length - rows.length
  return [
    head,
    ...(rows.length > 0 ? [`${['|  | level | where | what |', '| -: | - | - | - |', ...rows].join('\n')}\n`] : []),
    ...details,
    ...(left > 0 ? [`And ${amount(left, 'more finding')}; \`--format json\` has all.\n`] : []),
    ...result.diagnostics.slice(0, 20).map(({path, message}) => `- ${code(path)}: ${words(message)}\n`)
  ].join('\n')
}

function tableRow({level, ruleId, location, message}: Finding, number: number): string {
  const where = code(`${location.path}:${location.start.line}`)
  return `| ${number} | ${level} ${code(ruleId)} | ${where} | ${sentence(message)} |`
}

function folded({location, relatedLocations, why, fingerprint}: Finding, number: number): string {
  const places = [{...location, message: `\`${location.text}\``}, ...relatedLocations].map(
    ({path, start, message}) => `- ${code(`${path}:${start.line}:${start.column}`)} ${sentence(message)}`
  )
  const reasons = why.map((reason) => `- why: ${sentence(reason)}`)
  return [
    `<details><summary>${number}: places and reasons</summary>`,
    '',
    ...places,
    ...reasons,
    `- ${code(`factlint explain ${fingerprint}`)}`,
    '',
    '</details>',
    ''
  ].join('\n')
}

/** A message: what stands in backticks is code. */
const sentence = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? words(part) : code(part)))
    .join('')

// All that begins markup or a formula in any Markdown, as entities: these are never markup themselves.
const marks = /[\\`*_{}[\]<>#+!|~@:&$=^]/g
// Where an address, a person's name or an issue's number would be made a link: behind it a sign without width.
const links = /:(?=\/\/)|\bwww(?=\.)|@|\b(?:mailto|xmpp):/gi
const calls = /#|\bgh-(?=\d)/gi

function line(text: string): string {
  const all = printable(text)
  return all.length > longestValue ? `${all.slice(0, longestValue).replace(/[\ud800-\udbff]$/, '')}…` : all
}

const inert = (text: string): string =>
  text.replace(links, '$&\u200b').replace(marks, (sign) => `&#${sign.charCodeAt(0)};`)

/** Words as they are: nobody is called by [@name], no issue by [#12] or [GH-12]. */
const words = (text: string): string => inert(line(text).replace(calls, '$&\u200b'))

/** Words as code. */
const code = (text: string): string => (text.trim() === '' ? '' : `<code>${inert(line(text))}</code>`)
