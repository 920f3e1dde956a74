import type {Mod, Span, Token} from '../types.ts'

/** What is written of a date: only the fields that stand there. Offsets count from the day of writing, or from the last date told. */
export interface Calendar {
  readonly kind: 'calendar'
  /** Years before Christ are negative: -480 is 480 BC, and there is no 0. */
  readonly year?: number
  /** Whether only the era of other years makes a number of three digits one: [in 499] beside [493 BC]. */
  readonly bare?: boolean
  /** `last year` -1, `this year` 0. */
  readonly yearOffset?: number
  /** `199` for the 1990s; of the 470s BC -47. */
  readonly decade?: number
  readonly decadeOffset?: number
  /** `18` for the 19th century; of the 4th century BC -3. */
  readonly century?: number
  readonly centuryOffset?: number
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI'
  /** A quarter or a half of a year. */
  readonly part?: 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2'
  readonly month?: number
  readonly monthOffset?: number
  readonly quarterOffset?: number
  readonly weekOffset?: number
  readonly weekend?: boolean
  readonly weekday?: number
  readonly day?: number
  readonly dayOffset?: number
  /** Which weekday or week of its month or year: `the first Friday of July` 1, `the last week of May` -1. */
  readonly nth?: number
  /** The week in which the day lies, or that it begins: [the week of 3 May], [the week beginning 3 May]. */
  readonly week?: 'of' | 'from'
  /** What is left of a period: [the rest of the year]. */
  readonly remains?: boolean
  /** Whether it lasts: [since 1992]. */
  readonly since?: boolean
  /** A day that its name gives, and that moves with the year: `easter`. */
  readonly holiday?: string
  /** Which one of a row: `last September` -1, `next Friday` 1. */
  readonly which?: -1 | 0 | 1
  /** Whether the offset counts from the last date told: [two days later]; `either` where it does so in stories only: [the end of the month]. */
  readonly story?: boolean | 'either'
  /** The length that it is where no date is told from which it counts: [two weeks later]. */
  readonly length?: Duration
  /** Whether it counts from the day of writing only where the words look ahead, and is else that length: [in two weeks]. */
  readonly future?: boolean
  readonly mod?: Mod
  /** The first of two parts: [mid- to late 1990s]. */
  readonly modFrom?: Mod
  /** `21:30`, or a part of the day: `NI`. */
  readonly clock?: string
  /** The hour at which it ends: [from 5 to 7 p.m.] `19:00`. */
  readonly clockTo?: string
  /** `Z`, `+03:00`. */
  readonly zone?: string
  /** So many years, months and days on or back from the day that the rest says, or else from the anchor: [1 month and 21 days ago], [3 days after January 12]. */
  readonly shift?: readonly [years: number, months: number, days: number]
}

/** Fields of a date in figures whose order the document decides. */
export interface Numeric {
  readonly kind: 'numeric'
  readonly first: number
  readonly second: number
  readonly year: number
  /** Set where the form itself decides: dots mean day first. */
  readonly dayFirst?: boolean
  readonly weekday?: number
  readonly clock?: string
  readonly clockTo?: string
  readonly zone?: string
}

/** A length of time; `days` is the interval of what is printed. */
export interface Duration {
  readonly kind: 'duration'
  readonly value: string
  readonly days?: readonly [number, number]
  readonly mod?: Mod
}

/** A value that needs nothing more: `PAST_REF`, `XXXX-WXX-5` of a set. */
export interface Literal {
  readonly kind: 'literal'
  readonly timex: 'DATE' | 'SET'
  readonly value: string
}

/** A date, in words or in figures. */
export type Dated = Calendar | Numeric

/** From one date to another. */
export interface Range {
  readonly kind: 'range'
  readonly from: Dated
  readonly to: Dated
}

export type Shape = Calendar | Numeric | Duration | Literal | Range

/** A shape and the tokens that say it, half-open, as indices into a sentence's tokens. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly shape: Shape
}

/** Where the words around an expression look: [met on Friday] back, [will meet] ahead, [would meet] either way. */
export type Outlook = 'back' | 'ahead' | 'unsure'

/** What stands in a sentence, without anything inferred; offsets in the block's prose. */
export interface Written extends Span {
  readonly sentence: number
  /** Index of the block: a paragraph is read as news or as a story. */
  readonly block: number
  readonly shape: Shape
  readonly outlook: Outlook
}

/** The words of a sentence. */
export type Words = readonly Token[]

/** Reads the expression that the trigger word at `at` is part of. */
export type Parser = (words: Words, at: number) => Piece | undefined

/** Changes the pieces of a sentence: joins, drops, completes. */
export type Refiner = (pieces: readonly Piece[], words: Words) => readonly Piece[]
