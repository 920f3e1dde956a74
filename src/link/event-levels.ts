import {reversing} from '../language/en/concepts.ts'
import {withArticle} from '../language/en/inflect.ts'
import {includes} from '../packs/concepts.ts'
import type {Subject} from '../types.ts'
import {type Compared, levelOf} from './estimates.ts'
import {shared} from './same-name.ts'
import type {Scales} from './scales.ts'

/** How far two mentions of events agree; nothing where one of them does not say. */
export function eventLevels(a: Subject, b: Subject, scales: Scales): readonly Compared[] {
  return comparisons.flatMap((compare) => compare(a, b, scales) ?? [])
}

type Compare = (a: Subject, b: Subject, scales: Scales) => Compared | undefined

/** Whether two mentions are of one kind: told in one word, in one of a wider meaning, or in words of one family. */
export function eventLevel(a: Subject, b: Subject): Compared | undefined {
  const [x, y] = [a.event, b.event]
  if (x === undefined || y === undefined) return undefined
  const of = (level: string, reason: string): Compared => ({comparison: 'event', level, reason})
  if (x === y) return of('same', `both speak of ${withArticle(x)}`)
  // [checked in] and [checked], a murder and a death
  if (includes(x, y) || includes(y, x) || isPart(x, y) || isPart(y, x)) return of('wider', `${x} and ${y} may be one`)
  if (a.family === b.family && kin.has(a.family ?? '')) return of('kin', `${x} and ${y} may be one`)
  if (a.family === b.family) return of('family', `${x} and ${y} are alike`)
  return of('other', `${x} and ${y} are different things`)
}

/** Families whose words one thing goes by: the statement, the ceasefire, the deal; an acquittal and a verdict; a final and a title. */
const kin: ReadonlySet<string> = new Set([
  'accord',
  'verdict',
  'outcome:winner',
  'resignation',
  'appointment',
  'dismissal'
])

/** Whether the one word is the other without what follows it, which may be left out: `checked [in]`, but not `checked [out]`. */
function isPart(whole: string, word: string): boolean {
  return whole.startsWith(`${word} `) && !reversing.has(whole.slice(word.length + 1))
}

function names(a: Subject, b: Subject, {core, rarity}: Scales): Compared | undefined {
  const [x, y] = [everyone(a), everyone(b)]
  if (x.length === 0 || y.length === 0) return undefined
  const common = shared(x, y, core)
  return common.length > 0
    ? {
        comparison: 'names',
        level: levelOf(rarest(common, rarity), [0, 2, 3, 4, 5, 6]),
        reason: `both name ${list(common)}`
      }
    : {comparison: 'names', level: isDeed(a) ? 'other' : 'other of a kind', reason: `${list(x)} against ${list(y)}`}
}

/** What no pack knows is told of by the words of its sentence only. */
export const isDeed = ({family}: Subject): boolean => family?.startsWith('deed ') ?? false

/** All whom an event is told of, and where. */
export function everyone({parties, brokers, places}: Subject): readonly string[] {
  return [...new Set([...parties, ...brokers, ...places])]
}

function places(a: Subject, b: Subject, {core, rarity}: Scales): Compared | undefined {
  if (a.places.length === 0 || b.places.length === 0) return undefined
  const common = shared(a.places, b.places, core)
  return common.length > 0
    ? {comparison: 'places', level: levelOf(rarest(common, rarity, 1), [0, 2, 3]), reason: `both in ${list(common)}`}
    : {comparison: 'places', level: 'other', reason: `${list(a.places)} against ${list(b.places)}`}
}

/** Two stories about one person name others beside: [Velt] beat [Harn], [Velt] beat [Ruo]; one that names nobody else may be either. */
function people(a: Subject, b: Subject, {core}: Scales): Compared | undefined {
  const [x, y] = [a.people ?? none, b.people ?? none]
  if (x.length === 0 || y.length === 0) return undefined
  const common = shared(x, y, core)
  const of = (level: string, reason: string): Compared => ({comparison: 'people', level, reason})
  if (common.length === 0) return of('other', `${list(x)} against ${list(y)}`)
  const [only, others] = [x.filter((name) => !common.includes(name)), shared(y, x, core).length < y.length]
  if (only.length > 0 && others) return of('crossing', `both speak of ${list(common)}, but each of others beside`)
  return of(only.length > 0 || others ? 'part' : 'same', `both speak of ${list(common)}`)
}

/** Sentences that say the same but for the value in question, and have rare words in common. */
function sentence(a: Subject, b: Subject, {usual, alike}: Scales): Compared | undefined {
  if (!a.words || !b.words) return undefined
  const other = new Set(b.words)
  const common = a.words.filter((word) => other.has(word)).sort((x, y) => usual(y) - usual(x) || (x < y ? -1 : 1))
  const reason = common.length > 0 ? `both say ${list(common.slice(0, 2))}` : 'they share no word'
  return {
    comparison: 'sentence',
    level: levelOf(alike(a, b), [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]),
    reason
  }
}

/** Words right before and behind: [first-degree] murder, the [Halmet market] shelling. */
function beside(a: Subject, b: Subject, {near}: Scales): Compared | undefined {
  if (!a.beside?.length || !b.beside?.length) return undefined
  const other = new Set(b.beside)
  const common = a.beside.filter((word) => other.has(word))
  const sum = common.reduce((total, word) => total + near(word), 0)
  const reason = common.length > 0 ? `beside both stands ${list(common)}` : 'the words beside them differ'
  return {comparison: 'beside', level: levelOf(sum, [0, 0.01, 3, 5, 8, 12, 17, 24]), reason}
}

/** What else both count: `37 people` and `37 people`, or `40 people`. */
function numbers({numbers: x = none}: Subject, {numbers: y = none}: Subject): Compared | undefined {
  const common = x.filter((number) => y.includes(number))
  if (common.length > 0)
    return {
      comparison: 'numbers',
      level: common.length > 1 ? 'several' : 'same',
      reason: `both tell of ${list(common)}`
    }
  const units = new Set(y.map(unitOf))
  const other = x.filter((number) => units.has(unitOf(number)))
  return other.length === 0
    ? undefined
    : {comparison: 'numbers', level: 'other', reason: `only one tells of ${list(other)}`}
}

const unitOf = (number: string): string => number.slice(number.indexOf(' '))

/** How much the rarest of some names say, two of them if not told otherwise. */
export function rarest(names: readonly string[], rarity: (name: string) => number, most = 2): number {
  const sorted = names.map(rarity).sort((a, b) => b - a)
  return sorted.slice(0, most).reduce((sum, rare) => sum + rare, 0)
}

const none: readonly string[] = []

const list = (names: readonly string[]): string => names.join(' and ')

/** In the order in which their evidence is told. */
const comparisons: readonly Compare[] = [eventLevel, names, places, people, numbers, beside, sentence]
