import {validDay} from './day.ts'

/** What a suppression says, however it is written. */
export interface Entry {
  readonly rules: readonly string[]
  readonly reason: string
  readonly by?: string
  readonly until?: string
  /** The words that it is about, in the file beside an article. */
  readonly text?: string
  readonly problem?: string
}

const ruleName = /^[\w@][\w@/.-]*$/

/** Check what was written, and say what is wrong with it. */
export function entry(given: Omit<Entry, 'problem'>): Entry {
  const problem = problemOf(given)
  return problem === undefined ? given : {...given, problem}
}

function problemOf({rules, reason, until, text}: Omit<Entry, 'problem'>): string | undefined {
  if (rules.length === 0) return 'it names no rule; name those that it silences, or `all`'
  const odd = rules.find((rule) => !ruleName.test(rule))
  if (odd !== undefined) return `\`${odd}\` is no name of a rule; separate rules by commas, and the reason by \`--\``
  if (rules.includes('suppression')) return '`suppression` itself cannot be silenced; remove what it reports'
  if (until !== undefined && !validDay(until)) return `\`until=${until}\` is no day; write it as \`until=2027-01-31\``
  if (text === '') return 'its `text` is empty; give the words that it is about, or leave it out'
  return reason === '' ? 'it gives no reason; say why, behind `--` in a comment, as `reason:` elsewhere' : undefined
}

/** Read the part of a comment behind `factlint-disable`: `event-date, count until=2027-01-31 -- two truces`. */
export function entryOfComment(words: string): Entry {
  const [, head = '', reason = ''] = /^(.*?)(?:(?:^|\s)(?:--+|[–—])(?:\s+(.*))?)?$/s.exec(words) ?? []
  const rules: string[] = []
  const fields = new Map<string, string>()
  for (const [token, name, value] of head.matchAll(/(\w+)=("[^"]*"|[^\s,]*)|[^\s,]+/g)) {
    if (name === undefined) rules.push(token)
    else fields.set(name, value!.replace(/^"(.*)"$/, '$1'))
  }
  const odd = [...fields.keys()].find((name) => name !== 'by' && name !== 'until')
  return odd === undefined
    ? entry({rules, reason: reason.trim(), ...fieldsOf(fields)})
    : {rules, reason: reason.trim(), problem: `\`${odd}=\` is not known; only \`until=\` and \`by=\` are`}
}

/** Read a thing of YAML: `{disable: [event-date], reason: two truces}`. */
export function entryOfYaml(value: unknown, more: readonly string[] = []): Entry {
  if (!(value instanceof Map)) return {rules: [], reason: '', problem: 'it is no mapping of `disable` and `reason`'}
  const known = ['disable', 'reason', 'by', 'until', ...more]
  const odd = [...value.keys()].find((name) => !known.includes(String(name)))
  const rules = [value.get('disable') ?? []]
    .flat()
    .flatMap((rule) => (typeof rule === 'string' ? rule.split(',') : ['']))
  const texts = new Map<string, string>()
  for (const [name, text] of value)
    if (typeof text === 'string') texts.set(String(name), text.replace(/\s+/g, ' ').trim())
  const given = {
    rules: rules.map((rule) => rule.trim()).filter(Boolean),
    reason: texts.get('reason') ?? '',
    ...fieldsOf(texts)
  }
  if (odd !== undefined) return {...given, problem: `\`${String(odd)}\` is not known; known are ${known.join(', ')}`}
  const text = value.get('text')
  return entry({...given, ...(text === undefined ? {} : {text: typeof text === 'string' ? text : ''})})
}

function fieldsOf(fields: ReadonlyMap<string, string>): {by?: string; until?: string} {
  const [by, until] = [fields.get('by'), fields.get('until')]
  return {...(by ? {by} : {}), ...(until === undefined ? {} : {until})}
}
