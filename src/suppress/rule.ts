import type {RuleNote} from '../results.ts'

/** Not a judgement over the corpus, but over what silences one. */
export const suppressionNote: RuleNote = {
  id: 'suppression',
  description: 'A suppression that is malformed, without a reason, of no known rule, expired or unused.',
  level: 'warning'
}
