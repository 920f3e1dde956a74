import {coreOf, sameName} from '../link/same-name.ts'
import type {Lexicon} from '../packs/pack.ts'
import type {FactFilter} from '../results.ts'
import {fold} from '../text/fold.ts'
import {phrasesOf} from '../text/phrases.ts'
import type {Fact, Witness} from '../types.ts'
import {attributeOf} from './notes.ts'

/** One part of a filter: any of the words may stand for what is wanted. */
export interface Choice {
  readonly name: keyof FactFilter
  readonly words: readonly string[]
}

const parts = ['event', 'attribute', 'place', 'person'] as const

/** The parts of a filter that are given; a word for an event stands for what the packs call so: `truce` for `ceasefire`. */
export function choices(filter: FactFilter, {cues}: Lexicon): readonly Choice[] {
  const given = parts.flatMap((name) => {
    const words = (filter[name] ?? '').split(',').flatMap((word) => fold(word).trim() || [])
    return words.length > 0 ? [{name, words}] : []
  })
  const ids = (word: string) => phrasesOf(cues, word).map(({event}) => event)
  return [
    ...given.map((choice) =>
      choice.name === 'event' ? {...choice, words: choice.words.flatMap((word) => [word, ...ids(word)])} : choice
    ),
    ...(filter.conflicts ? [{name: 'conflicts' as const, words: []}] : [])
  ]
}

/** Whether a fact is of what is wanted. */
export function fits(fact: Fact, {name, words}: Choice): boolean {
  return words.some((word) => {
    if (name === 'attribute') return attributes(fact).has(word)
    if (name === 'event') return fact.witnesses.some((witness) => isCalled(witness, word)) || has(fact.subject, word)
    if (name === 'place') return fact.witnesses.some((witness) => isAt(witness, word))
    return fact.witnesses.some((witness) => isOf(witness, word)) || has(fact.subject, word)
  })
}

/** All that a fact's attribute is called: `date:signed` is `date` and `signed`; an age is told beside a birth. */
function attributes({attribute, witnesses}: Fact): ReadonlySet<string> {
  const all = [attribute, ...witnesses.map(({claim}) => claim.attribute)]
  return new Set(
    all
      .flatMap((one) => [one, ...Object.values(attributeOf({attribute: one}))])
      .concat(witnesses.flatMap(({claim}) => (claim.type === 'count' ? [claim.thing, claim.value.unit] : [])))
      .map(fold)
  )
}

function isCalled({claim: {subject}}: Witness, word: string): boolean {
  return subject.event === word || subject.family === word || has(subject.label, word) || has(subject.name ?? '', word)
}

function isAt({claim: {subject}}: Witness, word: string): boolean {
  const places = [...subject.places, ...subject.parties, ...subject.brokers, ...(subject.scope ? [subject.scope] : [])]
  return places.some((place) => has(place, word) || sameName(coreOf(place), coreOf(word)))
}

function isOf({claim: {subject, voice}}: Witness, word: string): boolean {
  const people = [...subject.parties, ...subject.brokers, subject.name ?? '', subject.agent ?? '', voice.speaker ?? '']
  return people.some((person) => has(person, word))
}

/** Whether a name has all words of another, in their order: `Dana Orlo` has `Orlo`. */
function has(name: string, words: string): boolean {
  const sought = spaced(words)
  return sought.trim() !== '' && spaced(name).includes(sought)
}

function spaced(name: string): string {
  return ` ${fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `
}
