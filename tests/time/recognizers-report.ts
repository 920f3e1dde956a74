import {layout, percent} from '../table.ts'
import {differenceOf, differences} from './differences.ts'
import {files, readSpecs, type Spec} from './recognizers.ts'
import type {Reading} from './recognizers-value.ts'

/** How many specifications of Recognizers-Text we satisfy; the classes that are left out on purpose, with the reasons; the failures, where `verbose`. */
export function recognizersReport(verbose: boolean): string {
  const specs = Object.keys(files).map(readSpecs)
  const table = layout([
    head,
    ...specs.map((list) => [list[0]!.file, ...figures(list)]),
    ['all times', ...figures(specs.slice(0, -1).flat())]
  ])
  return `# recognizers: specifications of Recognizers-Text\n\n${table}\n${classes(specs.flat())}${verbose ? failures(specs.flat()) : ''}`
}

const head = [
  '',
  'specs',
  'deliberate',
  'rest',
  'passed',
  '%',
  'as past',
  'same span',
  'beyond their JS',
  'passed',
  '%'
]

function figures(specs: readonly Spec[]): string[] {
  const plain = specs.filter((one) => !differenceOf(one))
  const [rest, beyond] = [plain.filter((one) => !one.beyond), plain.filter((one) => one.beyond)]
  const [passed, far] = [rest.filter((one) => one.passed), beyond.filter((one) => one.passed)]
  return [
    ...[specs.length, specs.length - plain.length, rest.length, passed.length].map(String),
    percent(passed.length, rest.length),
    ...[passed.filter((one) => one.past).length, passed.filter((one) => one.exact).length].map(String),
    ...[beyond.length, far.length].map(String),
    percent(far.length, beyond.length)
  ]
}

function classes(specs: readonly Spec[]): string {
  const rows = differences.map(({name, why}) => {
    const members = specs.filter((one) => differenceOf(one)?.name === name)
    return `${String(members.length).padStart(4)}  ${name}: ${why}; ${members.filter((one) => one.passed).length} pass`
  })
  return `\ndeliberate differences\n${rows.join('\n')}\n`
}

function failures(specs: readonly Spec[]): string {
  const all = specs.filter((one) => !one.passed && !differenceOf(one)).map(failure)
  return `\nfailures (* beyond their JavaScript)\n${all.join('\n')}\n`
}

function failure({file, number, beyond, input, wanted, given}: Spec): string {
  const theirs = wanted.map(({text, value, readings}) => `[${text}] ${value || readings.map(say).join(' or ')}`)
  const ours = given.map(({text, value}) => `[${text}] ${value}`)
  const name = `${file}${beyond ? '*' : ''} ${number}`
  return `${name} “${input.slice(0, 160)}” expected ${theirs.join('; ') || 'nothing'}, ours ${ours.join('; ') || 'nothing'}`
}

const say = ({timex, mod, value, start, end}: Reading) =>
  [timex, mod, value === timex ? undefined : value, start || end ? `${start ?? ''}..${end ?? ''}` : undefined]
    .filter(Boolean)
    .join(' ')
