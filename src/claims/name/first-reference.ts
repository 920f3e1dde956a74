import {isToldOfPerson} from '../../extract/person-told.ts'
import {firstEnding, isCapital, isWord} from '../../extract/words.ts'
import {groupBy} from '../../general/group.ts'
import {locatives} from '../../language/en/brokering.ts'
import {famous, honorifics} from '../../language/en/famous.ts'
import {notNames} from '../../language/en/names.ts'
import {GIVEN_NAME, has, NOT_NAME, REPORTING_VERB} from '../../text/flags.ts'
import {fold} from '../../text/fold.ts'
import {slipped, surname} from '../../text/spelling.ts'
import type {Annotated, NameClaim, PersonMention, Token} from '../../types.ts'
import type {Sitting} from '../maker.ts'

/** Fewest sentences of an article: of a shorter one much may be cut off. */
const shortest = 5

/**
 * Surnames of which the article never says whose they are: `Wendt, who wrote the report, would not be drawn` where no Gregor Wendt,
 * no Deputy Wendt and no picture's caption is. It must be a person beyond doubt who acts at the beginning of a sentence, in an
 * article that does introduce others.
 */
export function firstReferenceClaims(sitting: Sitting): readonly NameClaim[] {
  const {article} = sitting
  if (article.sentences.length < shortest) return []
  const people = article.mentions.filter((it): it is PersonMention => it.type === 'person')
  const full = namesOf(people)
  if (full.size === 0) return []
  const bare = people.filter((person) => isBare(person) && !isKnown(person, full))
  const unexplained = [...groupBy(bare, ({name}) => name).values()].filter((uses) =>
    isUnexplained(uses, people, sitting)
  )
  if (unexplained.length === 0) return []
  const beside = namedBeside(article)
  return unexplained.filter(([first]) => !beside.has(fold(first!.name))).map((uses) => claim(uses, sitting))
}

const isIntroduced = ({fullName, role}: PersonMention): boolean => fullName.includes(' ') && role !== 'author'

const isBare = ({name, fullName}: PersonMention): boolean =>
  name === fullName && !/[\s-]/.test(name) && name.length > 3 && !famous.has(name) && name !== name.toUpperCase()

/** Whether somebody who is there in full has the name, or one a letter off. */
function isKnown({name}: PersonMention, full: ReadonlySet<string>): boolean {
  const own = surname(name)
  return [...full].some((it) => {
    const last = surname(it)
    return last === own || slipped(last, own) || fold(it).split(/[\s-]/).includes(own)
  })
}

function isUnexplained(
  uses: readonly PersonMention[],
  people: readonly PersonMention[],
  {article, voice}: Sitting
): boolean {
  const first = uses[0]!
  if (uses.some(({role}) => role !== undefined && !honorifics.has(role))) return false
  const places = uses.map((use) => placed(use, article))
  const opening = places[0]!
  if (article.blocks[article.sentences[first.sentence]!.block]!.kind !== 'paragraph') return false
  if (voice(first).quoted || !isOpening(opening) || isTold(opening)) return false
  if (has(opening.tokens[opening.from], GIVEN_NAME | NOT_NAME)) return false
  if (places.some(({tokens, from}) => isBody(tokens, from))) return false
  if (uses.some((use, at) => isPerson(use, places[at]!, people, article))) return true
  return isSpeaker(opening) && namesOf(people).size >= several
}

/** How many others an article names in full that names people where they speak. */
const several = 3

const namesOf = (people: readonly PersonMention[]): ReadonlySet<string> =>
  new Set(people.filter(isIntroduced).map(({fullName}) => fullName))

/** Whether it says something in words of its own, and not in a statement, as bodies do. */
function isSpeaker({tokens, to}: Placed): boolean {
  const rest = tokens.slice(to)
  return rest.some(({text}) => /^["“]$/.test(text)) && !rest.some(({lower}) => corporate.has(lower))
}

const corporate: ReadonlySet<string> = new Set(
  'its it statement statements release spokesman spokeswoman spokesperson website report newspaper company firm group agency'.split(
    ' '
  )
)

interface Placed {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
}

function placed({sentence, end, name}: PersonMention, {sentences}: Annotated): Placed {
  const {tokens} = sentences[sentence]!
  const from = firstEnding(tokens, end - name.length)
  return {tokens, from, to: Math.max(from + 1, firstEnding(tokens, end))}
}

/** At the beginning of a sentence or clause: neither met [Wendt] nor the god [Thoth]. */
function isOpening({tokens, from, to}: Placed): boolean {
  let at = from
  if (honorifics.has(tokens[at - 1]?.text ?? '')) at--
  if (tokens[at - 1]?.text === '.' && honorifics.has(tokens[at - 2]?.text ?? '')) at -= 2
  if (at > 2 && tokens[at - 1]!.text === ',') return isWord(tokens[to]) && tokens[to]!.text === tokens[to]!.lower
  return at === 0 || openers.has(tokens[at - 1]!.lower)
}

const openers: ReadonlySet<string> = new Set(
  'but and that when while whereas because as after before if though although yet so then said says added'.split(' ')
)

/** Whether the sentence says who it is: Strand, [52, a lawyer]; Strand, [the lawyer]; Strand ([Greens]). */
function isTold({tokens, to}: Placed): boolean {
  const [sign, next] = [tokens[to]?.text, tokens[to + 1]]
  if (sign === '(' || sign === '[' || sign === ':') return true
  return sign === ',' && next !== undefined && next.lower !== 'who' && !has(next, REPORTING_VERB)
}

/** [in] Wendt, [the] Wendt, Wendt [Inc]: a place or a body. */
function isBody(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  const next = tokens[from + 1]
  if (before !== undefined && (locatives.has(before.lower) || /^(?:the|a|an|of|-|@|#)$/.test(before.lower))) return true
  return next !== undefined && (next.text === '-' || isCapital(next.text))
}

/** What only people do, what people are called, and [he] and [she]. */
function isPerson(
  use: PersonMention,
  {tokens, from, to}: Placed,
  people: readonly PersonMention[],
  article: Annotated
): boolean {
  if (use.role !== undefined) return true
  if (isToldOfPerson(tokens, {from, to, words: 2})) return true
  const others = people.some((it) => it.sentence === use.sentence && it.fullName !== use.fullName)
  if (others) return false
  if (tokens.slice(to).some(({lower}) => lower === 'he' || lower === 'she')) return true
  const following = article.sentences[use.sentence + 1]
  return (
    following?.block === article.sentences[use.sentence]!.block && /^(?:he|she)$/.test(following.tokens[0]?.lower ?? '')
  )
}

/** Words that stand anywhere behind or before another name: [Gregor Wendt], [Wendt Street], in pictures and in the markup too. */
function namedBeside({raw}: Annotated): ReadonlySet<string> {
  const result = new Set<string>()
  let before = ''
  for (const part of raw.replace(/\n\s*\n|[<>="“”()[\]]/g, ' | ').split(/\s+/)) {
    const word = part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(/[’']s$/, '')
    const name = isCapital(word) && !notNames.has(word) && !honorifics.has(word) ? word : ''
    if (name && before) for (const it of [name, before]) result.add(fold(it))
    // [J.] Wendt, but a sentence that ends with a name.
    before = /[,;:!?]$/.test(part) || (part.endsWith('.') && word.length > 2) ? '' : name
  }
  return result
}

function claim(uses: readonly PersonMention[], {article, voice, place}: Sitting): NameClaim {
  const first = uses[0]!
  const places = uses.map((use) =>
    place(article.blocks[article.sentences[use.sentence]!.block]!, {start: use.end - use.name.length, end: use.end})
  )
  const {name} = first
  return {
    type: 'name',
    subject: {kind: 'person', label: name, name, parties: [], brokers: [], places: []},
    attribute: 'first-reference',
    value: {name, fullName: name, roles: [], times: uses.length},
    voice: voice(first),
    modality: 'asserted',
    polarity: 'positive',
    place: places[0]!,
    places,
    sentence: first.sentence,
    heading: false
  }
}
