import type {SuppressionNote, SuppressionsResult} from '../results.ts'
import {amount} from './numbers.ts'
import {painter} from './paint.ts'
import {printable} from './printable.ts'
import {wrap} from './width.ts'

/** How to print a list for people. */
interface View {
  readonly columns: number
  readonly colour: boolean
}

const indent = '     '

/** Suppressions for people: where each stands, what it is about, why, who, how long, and what it silences. */
export function suppressionsList({suppressions}: SuppressionsResult, view: View): string {
  const paint = painter(view.colour)
  const parts = suppressions.map((note) =>
    [paint('bold', printable(heading(note))), ...lines(note).flatMap((line) => indented(line, view.columns))].join('\n')
  )
  const silenced = new Set(suppressions.flatMap(({findings, expired}) => (expired ? [] : findings)))
  const sum = `${amount(suppressions.length, 'suppression')} of ${amount(silenced.size, 'finding')}`
  return `${[...parts, suppressions.length > 0 ? sum : 'Nothing is suppressed'].join('\n\n')}\n`
}

function heading({kind, location, rules}: SuppressionNote): string {
  const where = location ? `${location.path}:${location.start.line}` : 'an entry'
  return `${where}  ${rules.join(', ') || '(no rule)'}  ${kind === 'pair' ? 'one finding' : kind}`
}

function lines({reason, by, until, findings, expired, problem}: SuppressionNote): readonly string[] {
  const who = [by && `by ${by}`, until && `until ${until}${expired ? ' (expired)' : ''}`].filter(Boolean).join(', ')
  return [
    reason || 'no reason',
    ...(who ? [who] : []),
    ...(problem === undefined ? [] : [`silences nothing: ${problem}`]),
    ...(problem === undefined && findings.length === 0 ? ['silences nothing'] : []),
    ...(findings.length > 0 ? [`silences ${findings.join(', ')}`] : [])
  ].map(printable)
}

const indented = (line: string, columns: number): readonly string[] =>
  wrap(line, columns - indent.length).map((part) => indent + part)
