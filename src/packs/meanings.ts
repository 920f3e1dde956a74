import {happenings, lightVerbs, narrower, predicates} from '../language/en/concepts.ts'
import {lemma, type WordClass} from '../language/en/lemma.ts'

/** The lemmas of what a predicate is said of: [fired] the minister, [fired] a missile. */
export interface Beside {
  /** What it is done to: the object, or the subject of a passive. */
  readonly object?: string | undefined
  readonly subject?: string | undefined
}

/** How a verb without a meaning of its own ties its subject to the noun that has one. */
export type Tie = 'does' | 'bears' | 'is'

/** By word class and word, the meanings that the lists give: names, each with what must stand beside, `publish{film book`. */
export type Meanings = Readonly<Record<WordClass, ReadonlyMap<string, readonly string[]>>>

export function meanings(): Meanings {
  const found = {verb: new Map(), noun: new Map(), adjective: new Map()}
  for (const line of lines(predicates)) {
    // [die: perish, lose life | death | dead]
    const [verbs = '', nouns = '', adjectives = ''] = line.split(' | ')
    const [name = '', others = ''] = verbs.split(': ')
    add(found.verb, [name], name)
    if (others) add(found.verb, [name], others)
    if (nouns) add(found.noun, [name], nouns)
    if (adjectives) add(found.adjective, [name], adjectives)
  }
  for (const line of lines(happenings)) {
    const [name = '', others = ''] = line.split(': ')
    add(found.noun, [name], name)
    if (others) add(found.noun, [name], others)
  }
  return found
}

// [pass{bill law}, vote through] to `adopt`: of words without a condition all share one list.
function add(found: Map<string, readonly string[]>, only: readonly string[], words: string): void {
  for (const text of words.split(', ')) {
    const brace = text.indexOf('{')
    const word = brace < 0 ? text : text.slice(0, brace)
    const list = brace < 0 ? only : [only[0] + text.slice(brace, -1)]
    const before = found.get(word)
    found.set(word, before ? [...before, ...list] : list)
  }
}

/** Of the meanings of a word the narrowest that it has beside these. */
export function narrowest(list: readonly string[], beside: Beside): string | undefined {
  const all = list.map(meaning).filter(({condition}) => fits(condition, beside))
  return all.sort((a, b) => rank(a.condition) - rank(b.condition))[0]?.name
}

interface Meaning {
  readonly name: string
  readonly condition?: string | undefined
}

function meaning(text: string): Meaning {
  const [name = '', condition] = text.split('{')
  return {name, condition}
}

/** By concept: what is said too when it is said. */
export function wider(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [narrow = '', wide = ''] of lines(narrower).map((line) => line.split(' > ')))
    found.set(narrow, [...(found.get(narrow) ?? []), wide])
  return found
}

/** By verb: how it ties its subject to the noun beside it; in braces, which nouns. */
export function ties(): ReadonlyMap<string, {readonly tie: Tie; readonly act: boolean}> {
  return new Map(
    lines(lightVerbs).flatMap((line) => {
      const [tie = '', verbs = ''] = line.split(': ')
      return verbs.split(', ').map((text) => {
        const [verb = '', condition] = text.split('{')
        return [verb, {tie: tie as Tie, act: condition !== undefined}] as const
      })
    })
  )
}

/** The rest of a phrase in its plainest form: [their lives] is `life`, [to the polls] is `to poll`. */
export function phrase(text: string): string {
  if (text === '') return text
  const words = text.split(' ').filter((word) => !dropped.test(word))
  return words.map((word) => (selves.test(word) ? 'oneself' : word.length > 3 ? lemma(word, 'noun') : word)).join(' ')
}

const dropped = /^(?:the|an?|one's|his|her|its|their|my|our|your)$/
const selves = /^(?:one|my|your|him|her|it|our|them)sel(?:f|ves)$/

/** `bill law`: one of these; `-missile`: any object but these; `*`: any object; `0`: no object. */
function fits(condition: string | undefined, {object, subject}: Beside): boolean {
  if (condition === undefined) return true
  if (condition === '0') return object === undefined
  if (condition === '*') return object !== undefined
  return condition.startsWith('-')
    ? object !== undefined && !condition.slice(1).split(' ').includes(object)
    : condition.split(' ').includes(object ?? subject ?? '')
}

const rank = (condition: string | undefined): number => (condition === undefined ? 2 : /^[-*0]/.test(condition) ? 1 : 0)

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line && !line.startsWith('#'))
