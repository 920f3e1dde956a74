import {nounForms, verbForms} from '../../src/language/en/inflect.ts'
import {packs} from '../../src/packs/index.ts'
import type {Label} from './labels.ts'

/** What is compared of a claim about a number. */
export interface Told {
  readonly min: number | null
  readonly max: number | null
  /** What it counts: the head noun, and the class of things where there is one. */
  readonly things: readonly string[]
  /** What was done, by a base form or the name of a pack's entry: `kill`, `killed`. */
  readonly done: string
  readonly speaker: string | null
}

/** What a claim and a label can differ in. */
export const aspects = ['value', 'thing', 'done', 'voice'] as const
export type Aspect = (typeof aspects)[number]

/** In what a claim differs from what a reader makes of its number. */
export function differences(label: Label, told: Told): readonly Aspect[] {
  const same = {
    value: sameValue(label, told),
    thing: told.things.some((thing) => label.thing.some((it) => sameNoun(it, thing))),
    done: label.done.some((it) => sameDone(it, told.done)),
    voice: sameVoice(label, told.speaker)
  }
  return aspects.filter((aspect) => !same[aspect])
}

/** An exact number lies in the interval, and that is not much wider than print allows; an open one has the same end. */
function sameValue({value, min = null, max = null, about = false}: Label, told: Told): boolean {
  if (value !== undefined) return isWithin(value, told) || (value < 1 && isWithin(100 * value, told))
  const tolerance = about ? 0.5 : 0.1
  const ends = [isNear(min, told.min, tolerance), isNear(max, told.max, tolerance)]
  if (min !== null && max !== null) return ends.every(Boolean) || sharesOfHundred(min, max, told)
  // `dozens` is from 24 on, whether or not somebody puts an end to it; `at least 12` is not `12`.
  return min === null ? ends[1]! && told.min !== told.max : ends[0]! && (told.max === null || told.max >= 2 * min)
}

function isWithin(value: number, {min, max}: Told): boolean {
  return min !== null && max !== null && min <= value && value <= max && max - min <= Math.max(0.5 * value, 1)
}

function isNear(wanted: number | null, given: number | null, tolerance: number): boolean {
  if (wanted === null || given === null) return wanted === given
  return Math.abs(wanted - given) <= tolerance * wanted
}

/** [two thirds] may be told as a share or in per cent. */
function sharesOfHundred(min: number, max: number, told: Told): boolean {
  return max <= 1 && isNear(100 * min, told.min, 0.1) && isNear(100 * max, told.max, 0.1)
}

function sameNoun(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x === y || nounForms(x).includes(y) || nounForms(y).includes(x)
}

/** The same verb or noun, or two words that a pack takes for one: `wounded` for `injure`. */
function sameDone(wanted: string, given: string): boolean {
  const [x, y] = [forms(wanted), forms(given)]
  return y.some((it) => x.includes(it)) || meanings.some((words) => has(words, x) && has(words, [...y, given]))
}

const forms = (word: string): readonly string[] => [...verbForms(word), ...nounForms(word)]
const has = (words: ReadonlySet<string>, some: readonly string[]): boolean => some.some((it) => words.has(it))

/** For each entry of a pack what it is called and all that says it. */
const meanings: readonly ReadonlySet<string>[] = packs
  .flatMap(({counts}) => counts)
  .map(({id, before = [], after = [], units = []}) => new Set([id, ...before, ...after, ...units]))

/** [reportedly] and [it is said] are nobody's by name. */
function sameVoice({voice, modality}: Label, speaker: string | null): boolean {
  const accepted = voice ?? [null]
  const isNobody = modality === 'alleged' || accepted.some((it) => it !== null && it === it.toLowerCase())
  return (speaker === 'unnamed' && isNobody) || accepted.some((it) => sameSpeaker(it, speaker))
}

/** The same name, or one that is part of the other: `Observatory` for `Syrian Observatory for Human Rights`. */
function sameSpeaker(wanted: string | null, given: string | null): boolean {
  if (wanted === null || given === null) return wanted === given
  const [x, y] = [wanted, given].map((name) => ` ${name.toLowerCase().replace(/^the /, '')} `)
  return x!.includes(y!) || y!.includes(x!)
}
