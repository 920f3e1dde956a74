import type {ComparedClaim, CompareResult, Comparison} from '../results.ts'
import {excerpt} from './excerpt.ts'
import {amount} from './numbers.ts'
import {type Paint, painter, type Style} from './paint.ts'
import {printable} from './printable.ts'
import type {View} from './text.ts'
import {describeAttribute, describeValue} from './values.ts'
import {width, wrap} from './width.ts'

const indent = '     '
const colours: Readonly<Record<Comparison['outcome'], Style>> = {apart: 'dim', agree: 'cyan', disagree: 'red'}

/** Whether the two say different things altogether: how many died, and how many were hurt. */
const isOther = ({outcome, reconciled}: Comparison): boolean => outcome === 'apart' && reconciled?.name === 'stage'

/** Most pairs that are shown. */
const most = 6

/** What two places claim side by side, for people: are they of one thing, may both be true, and was it flagged? */
export async function comparisons({comparisons}: CompareResult, view: View): Promise<string> {
  if (comparisons.length === 0) return 'The two places claim nothing of one kind: there is nothing to compare.\n'
  const alike = comparisons.filter((one) => !isOther(one))
  const shown = (alike.length > 0 ? alike : comparisons).slice(0, most)
  const parts: string[] = []
  for (const one of shown) parts.push(`${(await describe(one, view)).join('\n')}\n`)
  const more = comparisons.length - shown.length
  if (more > 0)
    parts.push(
      `${amount(more, 'other pair')}; a column, as in \`a.md:12:5\`, picks one claim, \`--format json\` shows all\n`
    )
  return parts.join('\n')
}

async function describe(one: Comparison, view: View): Promise<readonly string[]> {
  const paint = painter(view.colour)
  const [a, b] = one.claims
  return [
    ...(await quote('A', a, view, paint)),
    ...(await quote('B', b, view, paint)),
    ...answer('one thing?', one.outcome === 'apart' ? 'no' : 'yes', one.identity, view, paint),
    ...answer('both true?', one.reconciled ? 'yes' : 'no', reasons(one), view, paint),
    ...answer('flagged?', one.findings.length > 0 ? 'yes' : 'no', [verdict(one)], view, (_, text) =>
      paint(colours[one.outcome], text)
    )
  ]
}

function reasons({reconciled, tried}: Comparison): readonly string[] {
  return [reconciled ? `${reconciled.name}: ${reconciled.reason}` : `nothing explains it: tried ${tried.join(', ')}`]
}

function verdict({outcome, findings}: Comparison): string {
  if (findings.length > 0) return findings.map((fingerprint) => `factlint explain ${fingerprint}`).join(', ')
  if (outcome === 'apart') return 'they are not taken for one thing'
  if (outcome === 'agree') return 'both may be true'
  return 'no rule judges claims of this kind, or one of them is not plainly told'
}

async function quote(letter: string, claim: ComparedClaim, view: View, paint: Paint): Promise<readonly string[]> {
  const {location, subject, asOf, voice} = claim
  const room = view.columns - indent.length
  const {line, at, width: size} = excerpt(await view.raw(location.path), location, room)
  const tags = [
    describeAttribute(claim),
    subject,
    describeValue(claim.value),
    voice.speaker ?? '',
    asOf ? `as of ${asOf}` : ''
  ]
  return [
    `  ${paint('bold', letter)}  ${printable(location.path)}:${location.start.line}:${location.start.column}`,
    indent + line,
    indent + ' '.repeat(at) + paint('bold', '^'.repeat(Math.max(1, size))),
    ...wrap(printable(tags.filter(Boolean).join(' · ')), room).map((part) => indent + paint('blue', part))
  ]
}

function answer(
  question: string,
  word: string,
  reasons: readonly string[],
  {columns}: View,
  paint: Paint
): readonly string[] {
  const head = `  ${question.padEnd(10)}  ${word.padEnd(3)}  `
  const lines = reasons.flatMap((reason) => wrap(printable(reason), columns - width(head)))
  return lines.map(
    (line, at) =>
      (at === 0 ? `  ${question.padEnd(10)}  ${paint('bold', word.padEnd(3))}  ` : ' '.repeat(width(head))) + line
  )
}
