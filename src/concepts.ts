import {things} from './language/en/concepts.ts'
import {lemma as base, type WordClass} from './language/en/lemma.ts'
import nominalizations from './language/en/nominalizations.json' with {type: 'json'}
import {american} from './language/en/spelling.ts'
import {lazy} from './lazy.ts'
import {type Beside, meanings, narrowest, phrase, type Tie, ties, wider} from './meanings.ts'

/**
 * The name under which the claims of a predicate go, one for all words of one meaning: [released], [freed], [let go] and
 * [the release] are `release`.
 *
 * `rest` is what belongs to the word: the particle or complement of a verb, `down` of [stepped], `into custody` of
 * [taken]; what stands before a noun, `power` of [cut].
 */
export function concept(lemma: string, as: WordClass, rest = '', beside: Beside = {}): string {
  const word = american(lemma.toLowerCase())
  if (as === 'verb') return ofVerb(word, phrase(rest), beside)
  return as === 'noun' ? ofNoun(word, rest) : ofAdjective(word)
}

/** Whether of all that is `a` one may also say `b`: a murder is a killing, a killing a death, not the other way round. */
export function includes(a: string, b: string): boolean {
  return a === b || (narrow().get(a) ?? []).some((it) => includes(it, b))
}

/** What a verb says that means nothing by itself: [carried out] an attack, [suffered] a defeat, the vote [took place]. */
export function lightVerb(lemma: string, rest = ''): Tie | undefined {
  return light().get(join(lemma, phrase(rest)))
}

const index = lazy(meanings)
const narrow = lazy(wider)
const light = lazy(ties)
const verbs = lazy(() => {
  const found = new Map<string, string>()
  for (const letter of Object.values(nominalizations))
    for (const pair of letter.split(', ')) {
      const [noun = '', verb = ''] = pair.split(' ')
      found.set(noun, verb)
    }
  return found
})

function ofVerb(word: string, rest: string, beside: Beside): string {
  const whole = join(word, rest)
  // [lost] their [lives]: an object that belongs to the verb may be handed in as an object too.
  const idiom = beside.object && meaning('verb', join(whole, phrase(beside.object)), beside)
  return idiom || (meaning('verb', whole, beside) ?? whole)
}

function ofNoun(word: string, rest: string): string {
  const known = (rest && meaning('noun', join(rest, word))) || meaning('noun', word)
  if (known) return known
  const verb = verbs().get(word) ?? gerund(word)
  return verb === undefined ? word : ofVerb(verb, '', {})
}

// [the smuggling of cigarettes], but not [the building]
function gerund(noun: string): string | undefined {
  return /ing$/.test(noun) && !things.has(noun) ? american(base(noun, 'verb')) : undefined
}

// [12 dead]; a participle, [the wounded], is its verb where that has a meaning here.
function ofAdjective(word: string): string {
  const participle = /ed$/.test(word) ? meaning('verb', american(base(word, 'verb'))) : undefined
  return meaning('adjective', word) ?? participle ?? word
}

function meaning(as: WordClass, words: string, beside: Beside = {}): string | undefined {
  const list = index()[as].get(words)
  return list && narrowest(list, beside)
}

const join = (word: string, rest: string): string => (rest ? `${word} ${rest}` : word)
