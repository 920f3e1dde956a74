import type {Level, LintResult, Location, Position} from '../results.ts'
import {safeJson} from './json.ts'
import {printable} from './printable.ts'
import type {Setting} from './setting.ts'

const severities: Readonly<Record<Level, string>> = {error: 'ERROR', warning: 'WARNING', note: 'INFO'}

/** Findings in the Reviewdog Diagnostic Format, whose columns count bytes of UTF-8. */
export async function rdjson(result: LintResult, {raw}: Setting): Promise<string> {
  const diagnostics: unknown[] = []
  for (const {ruleId, level, message, location, relatedLocations} of result.findings)
    diagnostics.push({
      message: printable(message),
      location: await place(location, raw),
      severity: severities[level],
      code: {value: ruleId},
      ...(relatedLocations.length > 0 && {
        related_locations: await Promise.all(
          relatedLocations.map(async (other) => ({
            message: printable(other.message),
            location: await place(other, raw)
          }))
        )
      })
    })
  for (const {path, message, fatal} of result.diagnostics)
    diagnostics.push({message: printable(message), location: {path}, severity: fatal ? 'ERROR' : 'WARNING'})
  return safeJson({source: {name: 'factlint'}, diagnostics})
}

async function place({path, text, start, end}: Location, raw: Setting['raw']) {
  const file = await raw(path)
  const same = file?.slice(start.offset, end.offset) === text ? file : undefined
  return {path, range: {start: position(start, same), end: position(end, same)}}
}

function position({line, column, offset}: Position, file: string | undefined) {
  const before = file?.slice(offset - (column - 1), offset)
  return {line, column: before === undefined ? column : Buffer.byteLength(before) + 1}
}
