import type {Finding, LintResult, Location} from '../results.ts'
import {safeJson} from './json.ts'
import {printable} from './printable.ts'
import type {RulePage, Setting} from './setting.ts'
import {uriOf, whereabouts} from './uri.ts'

/** Findings in SARIF 2.1.0: the other places are linked from the message, each rule comes with its page. */
export function sarif(result: LintResult, setting: Setting): string {
  const rules = declared(result.findings, setting.rules)
  // All that was read, and what else is named.
  const files = new Map(result.articles.map(({path}, index) => [path, index]))
  const at = new Map(rules.map(({id}, index) => [id, index]))
  const results = result.findings.map((finding) => reported(finding, at.get(finding.ruleId)!, files, setting))
  const notifications = result.diagnostics.map(({path, message, fatal}) => ({
    level: fatal ? 'error' : 'warning',
    message: {text: plain(message)},
    locations: [{physicalLocation: {artifactLocation: artifact(path, files, setting)}}]
  }))
  return safeJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'factlint', semanticVersion: setting.version, rules: rules.map(descriptor)}},
        automationDetails: {id: 'factlint/'},
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {[base]: {description: {text: 'The root of the checkout.'}}},
        invocations: [{executionSuccessful: setting.complete, toolExecutionNotifications: notifications}],
        artifacts: [...files.keys()].map((path) => ({location: place(path, setting), roles: ['analysisTarget']})),
        results
      }
    ]
  })
}

const base = '%SRCROOT%'

/** All rules, and those that only findings name. */
function declared(findings: readonly Finding[], rules: readonly RulePage[]): readonly RulePage[] {
  const known = new Set(rules.map(({id}) => id))
  const others = [...new Set(findings.map(({ruleId}) => ruleId))].filter((id) => !known.has(id))
  return [...rules, ...others.map((id) => ({id, description: id, level: 'warning' as const, page: ''}))]
}

function descriptor({id, description, level, page}: RulePage) {
  return {
    id,
    shortDescription: {text: description},
    fullDescription: {text: description},
    ...(page && {help: {text: page, markdown: page}}),
    defaultConfiguration: {level}
  }
}

function reported(finding: Finding, ruleIndex: number, files: Map<string, number>, setting: Setting) {
  const {ruleId, level, location, relatedLocations, fingerprint, why} = finding
  return {
    ruleId,
    ruleIndex,
    level,
    message: {text: linked(finding)},
    locations: [{physicalLocation: physical(location, files, setting)}],
    ...(relatedLocations.length > 0 && {
      relatedLocations: relatedLocations.map((other, index) => ({
        id: index + 1,
        physicalLocation: physical(other, files, setting),
        message: {text: plain(other.message)}
      }))
    }),
    partialFingerprints: {'factlint/v1': fingerprint},
    ...(why.length > 0 && {properties: {why}})
  }
}

/** The message with a link to each other place: on its path where the message names that, else at the end. */
function linked({message, relatedLocations}: Finding): string {
  let text = plain(message)
  const rest: string[] = []
  for (const [index, {path, start}] of relatedLocations.entries()) {
    const name = `\`${plain(path)}\``
    if (text.includes(name) && !text.includes(`[${name}]`)) text = text.replace(name, () => `[${name}](${index + 1})`)
    else rest.push(`[${plain(path)}:${start.line}](${index + 1})`)
  }
  return rest.length > 0 ? `${text}${/[.!?]$/.test(text) ? '' : '.'} See ${rest.join(', ')}.` : text
}

/** Words in which no bracket begins a link. */
const plain = (text: string): string => printable(text).replace(/[\\[\]]/g, '\\$&')

function physical({path, start, end, text}: Location, files: Map<string, number>, setting: Setting) {
  return {
    artifactLocation: artifact(path, files, setting),
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      snippet: {text}
    }
  }
}

function artifact(path: string, files: Map<string, number>, setting: Setting) {
  const index = files.get(path) ?? files.size
  files.set(path, index)
  return {...place(path, setting), index}
}

function place(path: string, setting: Setting) {
  const where = whereabouts(path, setting)
  return {uri: uriOf(where), ...(where.inside && {uriBaseId: base})}
}
