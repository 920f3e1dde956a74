import {lazy} from '../general/lazy.ts'
import {acts, things} from '../language/en/concepts.ts'
import {lemma as base, type WordClass} from '../language/en/lemma.ts'
import nominalizations from '../language/en/nominalizations.json' with {type: 'json'}
import {american} from '../language/en/spelling.ts'
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

/**
 * How a verb that means nothing by itself ties its subject to the noun beside it: [carried out] an attack, [suffered] a
 * defeat, the vote [took place]. Many do so only where the noun, a lemma, names an act: [paid] a visit, not [paid] a fortune.
 */
export function lightVerb(lemma: string, rest = '', noun?: string): Tie | undefined {
  const known = light().get(join(lemma, phrase(rest)))
  return known && (!known.act || (noun !== undefined && isAct(noun))) ? known.tie : undefined
}

/** Whether a noun, a lemma, names what is done or happens: [visit], [arrival], [shelling], not [visitor]. */
export function isAct(noun: string): boolean {
  const word = american(noun)
  return acts.has(word) || index().noun.has(word) || verbs().has(word) || gerund(word) !== undefined
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

/** What a deed is called: the adoption for `adopt`, the resignation for `resign`; the deed's own name where no noun is known. */
export function nounOf(deed: string): string {
  return nouns().get(deed) ?? deed
}

const nouns = lazy(() => {
  const found = new Map<string, string>()
  for (const [noun, [name = '']] of index().noun) if (!found.has(name) && noun !== name) found.set(name, noun)
  for (const [noun, verb] of verbs())
    if (!found.has(verb) && /(?:ion|al|ment|ance|ure)$/.test(noun)) found.set(verb, noun)
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
