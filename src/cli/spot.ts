import type {Spot} from '../results.ts'
import {fail} from './failure.ts'

/** A place in a file: `draft.md:12`, `draft.md:12:5`; nothing for other words. */
export function spotOf(word: string | undefined): Spot | undefined {
  const match = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/.exec(word ?? '')
  if (!match) return undefined
  const [, path = '', line, column] = match
  if (Number(line) === 0 || Number(column ?? 1) === 0)
    fail(`Lines and columns count from 1, so there is no \`${word}\`.`)
  return {path, line: Number(line), ...(column === undefined ? {} : {column: Number(column)})}
}
