import type {Token} from '../types.ts'
import type {Model} from './model.ts'
import type {Words} from './words.ts'

const finite: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'VB', 'MD'])
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'])

/**
 * A sentence that ends with a stop has a verb: where no word was taken for one, the first behind a noun that can be one is.
 * [The panel consists of nine judges.], [The number of dead rose to 45.]
 */
export function findVerb(tokens: readonly Token[], words: Words, tags: Int32Array, model: Model): void {
  if (tokens.at(-1)?.text !== '.') return
  const {forms, tags: parts} = model
  for (let at = 0; at < words.count; at++) if (finite.has(forms[tags[at]!]!)) return
  for (let at = 1; at < words.count; at++) {
    if (words.gap[at] !== 0 || !nominal.has(parts[tags[at - 1]!]!)) continue
    const tag = verbTag(words, at, tokens[words.token[at]!]!.lower, model)
    if (tag < 0) continue
    tags[at] = tag
    return
  }
}

/** The tag of a word as a finite verb; -1 if it can be none. */
function verbTag({word, stem}: Words, at: number, lower: string, {classOf, classes, tags, forms}: Model): number {
  if (word[at]! > 0)
    for (const tag of classes[classOf[word[at]!]!]!.values)
      if (tags[tag] === 'VERB' && (forms[tag] === 'VBZ' || forms[tag] === 'VBD')) return tag
  const isForm = lower.endsWith('s') && stem[at]! > 0
  const isVerb =
    isForm && classes[classOf[stem[at]!]!]!.values.some((tag) => forms[tag] === 'VB' && tags[tag] === 'VERB')
  return isVerb ? forms.findIndex((form, tag) => form === 'VBZ' && tags[tag] === 'VERB') : -1
}

const objects: ReadonlySet<string> = new Set(['NUM', 'DET', 'PRON'])

/** [killed nine and injured two]: what could be a participle is a past tense, for it is joined to one and has an object. */
export function joinPast(words: Words, tags: Int32Array, {tags: parts, forms, classOf, classes}: Model): void {
  // Whether the last verb was in the past tense.
  let past = false
  for (let at = 0; at < words.count; at++) {
    const tag = tags[at]!
    const joined = past && parts[tags[at - 1]!] === 'CCONJ' && objects.has(parts[tags[at + 1]!] ?? '')
    if (joined && (forms[tag] === 'VBN' || parts[tag] === 'ADJ')) {
      const verb = classes[classOf[words.word[at]!]!]!.values.find((it) => forms[it] === 'VBD' && parts[it] === 'VERB')
      if (verb !== undefined && words.word[at]! > 0) tags[at] = verb
    }
    if (parts[tags[at]!] === 'VERB' || parts[tags[at]!] === 'AUX')
      past = forms[tags[at]!] === 'VBD' && parts[tags[at]!] === 'VERB'
  }
}
