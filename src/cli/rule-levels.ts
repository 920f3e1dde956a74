import {didYouMean} from '../general/nearest.ts'
import type {RuleLevel} from '../settings.ts'
import {fail} from './failure.ts'

const levels: readonly string[] = ['off', 'note', 'warning', 'error'] satisfies readonly RuleLevel[]
const isLevel = (word: string): word is RuleLevel => levels.includes(word)

/** What `--rule` says: [event-date:warning]; of several for one rule the last counts. */
export function ruleLevels(said: readonly string[]): ReadonlyMap<string, RuleLevel> {
  return new Map(
    said.map((word) => {
      const at = word.lastIndexOf(':')
      const [id, level] = [word.slice(0, at), word.slice(at + 1)]
      if (at < 1) return fail(`\`--rule\` needs a rule and a level, as \`event-date:off\`, not \`${word}\`.`)
      if (isLevel(level)) return [id, level] as const
      return fail(`\`--rule ${word}\`: expected off, note, warning or error.${didYouMean(level, levels)}`)
    })
  )
}
