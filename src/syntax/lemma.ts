import {irregularVerbs} from '../language/en/irregular.ts'
import type {Model} from './model.ts'

// An e is lost or none, against the rule below.
const others =
  'visit visited visiting|use used using|focus focuses focused focusing|free freed freeing|agree agreed agreeing'
const more =
  "disagree disagreed disagreeing|tie tied tying|die died dying|lie lied|guarantee guaranteed guaranteeing|see seeing|flee fleeing|have has having 've|be am 's 're 'm"

/** Forms that no rule leads back to their base. */
const irregular: ReadonlyMap<string, string> = new Map([
  ...[...irregularVerbs].flatMap(([base, forms]) => forms.map((form) => [form, base] as const)),
  ...`${others}|${more}`.split('|').flatMap((line) => {
    const [base = '', ...forms] = line.split(' ')
    return forms.map((form) => [form, base] as const)
  })
])

// [don’t], [we’ve]
const contracted = /(?:n't|'(?!s$)\p{L}+)$/u

/** The base form of a verb form in small letters; `known` tells the verbs that the model has met. */
export function verbLemma(form: string, tag: string, known: (word: string) => boolean): string {
  const plain = form.replace('’', "'")
  const bare = plain.replace(contracted, '') || plain
  if (tag === 'VB' || tag === 'VBP') return irregularPresent.get(bare) ?? bare
  const listed = irregular.get(bare)
  if (listed) return listed
  for (const base of bases(bare)) if (known(base)) return base
  return bases(bare)[0] ?? bare
}

const irregularPresent: ReadonlyMap<string, string> = new Map([
  ['am', 'be'],
  ['are', 'be'],
  ['is', 'be'],
  ["'re", 'be'],
  ['has', 'have']
])

/** The base forms that a regular form can have, the likeliest first. */
function bases(form: string): readonly string[] {
  if (form.endsWith('ies') || form.endsWith('ied')) return [`${form.slice(0, -3)}y`, form.slice(0, -1)]
  if (form.endsWith('ing') && form.length > 4) return stems(form.slice(0, -3))
  if (form.endsWith('ed') && form.length > 3) return stems(form.slice(0, -2))
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(form)) return [form.slice(0, -2), form.slice(0, -1)]
  return form.endsWith('s') && !form.endsWith('ss') ? [form.slice(0, -1)] : [form]
}

/** [stopp]: stop; [agreed], [stationed], [deployed] as they are; [us], [forc], [creat]: with an e. */
function stems(stem: string): readonly string[] {
  const doubled = /([bdgklmnprtvz])\1$/.test(stem)
  if (doubled && !/(?:ll|zz)$/.test(stem)) return [stem.slice(0, -1), stem]
  if (doubled) return [stem, stem.slice(0, -1)]
  return mute.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`]
}

// Stems that lose an e: short ones as [hop] and [stor], and [relat], [forc], [manag], [surviv], [advis], [requir], [includ], [combin], [settl].
const mute =
  /^[^aeiou]*[aeiouy][bcdgklmnprstvz]$|(?:[^aeo]|^cre)at$|(?:[^n]|[ae]n)g$|[cvu]$|[^s]s$|[iu]r$|[^e]ar$|[^aou]id$|ud$|[ou]t$|[^aeo]in$|um$|[bcdfgkpstz]l$|i[bz]$|[^e]ap$|ok$/

/** Whether the model has met a word as a verb, in its base form. */
export function verbsOf({vocabulary, classOf, classes, forms}: Model): (word: string) => boolean {
  return (word) => {
    const id = vocabulary.get(word)
    return id !== undefined && classes[classOf[id]!]!.values.some((tag) => forms[tag] === 'VB' || forms[tag] === 'VBP')
  }
}
