import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Span} from '../../src/types.ts'

/** A number of a sentence and what a careful reader takes it to say. Places are UTF-16 offsets in the raw file. */
export interface Label extends Span {
  /** The number; `min` and `max` instead where one end is open, or both are told. */
  readonly value?: number | undefined
  readonly min?: number | null
  readonly max?: number | null
  /** Whether the number is loose: `about 20`, `dozens`. */
  readonly about?: boolean
  /** What is counted, any of these: head nouns in the singular; the unit or what is measured, for measures. */
  readonly thing: readonly string[]
  /** What was done to them, with them or by them, any of these: base forms of verbs, or nouns. */
  readonly done: readonly string[]
  /** Who says so, any of these; `null` is the paper itself. */
  readonly voice: null | readonly (string | null)[]
  readonly modality?: string
  /** It may be claimed or not: `90 miles ([145 km])`. */
  readonly optional?: boolean
  readonly note?: string
}

/** A sentence that was drawn, and the claims about numbers in it. */
export interface Labelled extends Span {
  readonly article: string
  readonly claims: readonly Label[]
}

/** The samples: rules were written with the errors of the first two in view, the third was labelled and measured after that. */
const files = {sample: 'labels.json', second: 'second.json', third: 'third.json'} as const
export type SampleName = keyof typeof files

/** The sentences of a sample that are labelled, in the order in which they were drawn. */
export function readLabels(sample: SampleName): readonly Labelled[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, files[sample]), 'utf8'))
}

/** What is wrong with the form of the labels, one line each. */
export function checkLabels(labelled: readonly Labelled[]): readonly string[] {
  return labelled.flatMap(({article, start, end, claims}) => [
    ...(/^(?:wikinews|syria)\/[^/]+\.md$/.test(article) && start < end ? [] : [`${article} ${start}: place`]),
    ...claims.flatMap((label) => {
      const wrong = (what: string, right: boolean) => (right ? [] : [`${article} ${label.start}: ${what}`])
      return [
        ...wrong('place', start <= label.start && label.start < label.end && label.end <= end),
        ...wrong('place taken', claims.filter((other) => overlaps(other, label)).length === 1),
        ...wrong('value', (label.value === undefined) === (label.min !== undefined && label.max !== undefined)),
        ...wrong('thing', label.thing.length > 0 && label.thing.every(isWritten)),
        ...wrong('done', label.done.length > 0 && label.done.every(isWritten)),
        ...wrong('voice', label.voice === null || label.voice.some((it) => it !== null && isWritten(it)))
      ]
    })
  ])
}

const isWritten = (text: string): boolean => text !== '' && text === text.trim()

/** Whether two places share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
