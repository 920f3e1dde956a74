import {groupBy} from '../general/group.ts'
import {compare} from '../general/order.ts'
import type {Finding, Level, LintResult} from '../results.ts'
import type {Diagnostic} from '../types.ts'
import {printable} from './printable.ts'
import type {Setting} from './setting.ts'

const levels: readonly Level[] = ['error', 'warning', 'note']

/** Findings as results of tests, in the XML of JUnit: a suite for each article; a finding fails where the run would fail for it. */
export function junit({articles, findings, diagnostics}: LintResult, {failOn}: Setting): string {
  const found = groupBy(findings, ({location}) => location.path)
  const unread = groupBy(diagnostics, ({path}) => path)
  const paths = [...new Set([...articles.map(({path}) => path), ...found.keys(), ...unread.keys()])].sort(compare)
  const suites = paths.map((path) => suite(path, found.get(path) ?? [], unread.get(path) ?? [], failOn))
  return `${['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>'].join('\n')}\n`
}

function suite(path: string, findings: readonly Finding[], unread: readonly Diagnostic[], failOn: Level): string {
  const fails = (level: Level): boolean => levels.indexOf(level) <= levels.indexOf(failOn)
  const errors = unread.filter(({fatal}) => fatal)
  const failures = findings.filter(({level}) => fails(level)).length
  const cases = [
    ...unread.map((problem) => test(path, 'reading', problem.fatal ? broken(problem) : printed(problem.message))),
    ...findings.map((finding) => {
      const name = `${finding.ruleId} ${finding.location.start.line}:${finding.location.start.column}`
      return test(path, name, fails(finding.level) ? failure(finding) : printed(report(finding)))
    })
  ]
  const all = cases.length > 0 ? cases : [test(path, 'factlint')]
  const counts = `tests="${all.length}" failures="${failures}" errors="${errors.length}"`
  return [`  <testsuite name="${xml(path)}" ${counts}>`, ...all, '  </testsuite>'].join('\n')
}

function test(path: string, name: string, content?: string): string {
  const start = `    <testcase name="${xml(name)}" classname="${xml(path)}"`
  return content === undefined ? `${start}/>` : `${start}>${content}</testcase>`
}

const failure = (finding: Finding): string =>
  `<failure type="${xml(finding.level)}" message="${xml(finding.message)}">${lines(report(finding))}</failure>`
const broken = ({message}: Diagnostic): string => `<error type="unread" message="${xml(message)}"/>`
const printed = (text: string): string => `<system-out>${lines(text)}</system-out>`

function report({level, message, location, relatedLocations, why, fingerprint}: Finding): string {
  return [
    `${level}: ${message}`,
    ...[{...location, message: `\`${location.text}\``}, ...relatedLocations].map(
      ({path, start, message}) => `${path}:${start.line}:${start.column}: ${message}`
    ),
    ...why.map((reason) => `why: ${reason}`),
    `factlint explain ${fingerprint}`
  ]
    .map(printable)
    .join('\n')
}

const lines = (text: string): string => text.split('\n').map(xml).join('\n')

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** One line as XML can hold it, in text and attributes. */
const xml = (text: string): string =>
  printable(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (sign) => entities[sign]!)
