import type {Finding, Level, LintResult} from '../results.ts'
import {printable} from './printable.ts'
import type {Setting} from './setting.ts'
import {summarize} from './summary.ts'
import {whereabouts} from './uri.ts'

const commands: Readonly<Record<Level, string>> = {error: 'error', warning: 'warning', note: 'notice'}

/** Findings as workflow commands, which GitHub shows beside the lines of a pull request; the last line is for people. */
export function github(result: LintResult, setting: Setting): string {
  const lines = result.findings.map((finding) => annotation(finding, setting))
  const unread = result.diagnostics.map(({path, message, fatal}) =>
    command(fatal ? 'error' : 'warning', {file: whereabouts(path, setting).path, title: 'factlint'}, [message])
  )
  return `${[...unread, ...lines, summarize(result)].join('\n')}\n`
}

function annotation({level, ruleId, message, location, relatedLocations, why}: Finding, setting: Setting): string {
  const {start, end} = location
  const properties = {
    file: whereabouts(location.path, setting).path,
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only within one line; the last one is part of the place.
    ...(start.line === end.line && {col: start.column, endColumn: Math.max(start.column, end.column - 1)}),
    title: `factlint ${ruleId}`
  }
  const others = relatedLocations.map(
    (other) => `${whereabouts(other.path, setting).path}:${other.start.line}:${other.start.column}: ${other.message}`
  )
  return command(commands[level], properties, [message, ...others, ...why.map((reason) => `why: ${reason}`)])
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[]
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(printable(String(value)))}`)
  return `::${name} ${list.join(',')}::${lines.map((line) => data(printable(line))).join('%0A')}`
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
