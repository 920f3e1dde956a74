import {lazy} from '../../general/lazy.ts'
import {doubling, irregularNouns, irregularVerbs} from './irregular.ts'

/** English inflection, enough to let a pack list base forms only. */

/** Past forms that do not end in `ed`: `rose`, `fell`. */
export const irregularForms: ReadonlySet<string> = new Set([...irregularVerbs.values()].flat())

const pluralOf = lazy(() => {
  const found = new Map<string, string>()
  for (const [plural, singular] of irregularNouns) if (!found.has(singular)) found.set(singular, plural)
  return found
})

/** Whether a word has forms that no rule gives: `begin`, `person`. */
export function isIrregular(word: string): boolean {
  return irregularVerbs.has(word) || pluralOf().has(word)
}

/** All forms of a verb phrase, by its first word: `take effect` gives `takes effect`, `took effect`, `taking effect`. */
export function verbForms(phrase: string): readonly string[] {
  const [verb = '', ...rest] = phrase.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const forms = [verb, third(verb), ...ing(verb), ...(irregularVerbs.get(verb) ?? past(verb))]
  return [...new Set(forms)].map((form) => form + tail)
}

/** Singular and plural of a noun phrase, by its last word: `peace deal`, `peace deals`. */
export function nounForms(phrase: string): readonly string[] {
  const words = phrase.split(' ')
  const last = words.pop() ?? ''
  return [...new Set([last, plural(last)])].map((form) => [...words, form].join(' '))
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function past(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}d`]
  return /[^aeiou]y$/.test(verb) ? [`${verb.slice(0, -1)}ied`] : stems(verb).map((stem) => `${stem}ed`)
}

function ing(verb: string): readonly string[] {
  if (/ie$/.test(verb)) return [`${verb.slice(0, -2)}ying`]
  return /[^eoy]e$/.test(verb) && verb.length > 2
    ? [`${verb.slice(0, -1)}ing`]
    : stems(verb).map((stem) => `${stem}ing`)
}

/** What stands before `ed` and `ing`: [stopp], [admitt], [open]; [cancell] in Britain, [cancel] in America. */
function stems(verb: string): readonly string[] {
  const twice = `${verb}${verb.at(-1)}`
  if (/^(?:[^aeiou]|qu)*[aeiou][bdgklmnprtvz]$/.test(verb) || doubling.has(verb)) return [twice]
  if (/[aeiouy].*[^aeiou][aeiou]l$/.test(verb)) return [twice, verb]
  return [/ic$/.test(verb) ? `${verb}k` : verb]
}

function plural(noun: string): string {
  const irregular = pluralOf().get(noun)
  if (irregular) return irregular
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** A noun with its indefinite article: `an offensive`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
