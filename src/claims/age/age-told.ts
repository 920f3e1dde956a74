import {isCapital, isPossessive, isWord} from '../../extract/words.ts'
import type {Months} from '../../judge/birth.ts'
import {
  ageToName,
  awaiting,
  beforeAge,
  being,
  celebrating,
  notSubject,
  scoring,
  stillDoing,
  turning,
  unnamed,
  untrue
} from '../../language/en/ages.ts'
import {people as personNouns} from '../../language/en/people.ts'
import {reportingVerbs} from '../../language/en/reporting.ts'
import {isVerb} from '../../language/en/verbs.ts'
import {has, TITLE, TITLE_MODIFIER} from '../../text/flags.ts'
import type {PersonMention, Time, Token} from '../../types.ts'
import type {Days} from '../../values/interval.ts'
import type {Reading} from '../sentence.ts'
import {isPronoun} from './age-antecedent.ts'
import {birthAt, birthdayAt, lifeAt} from './age-birth.ts'
import {deathVerb} from './age-death.ts'
import {type AgeNumber, bareAge, cuedAge, numberOfYears, yearOld, yearOldAt} from './age-number.ts'
import {type Named, named, verbOf} from './age-people.ts'

/**
 * Whose age or birth a sentence tells, at tokens `[from, to)`, and for when: `now` as it appears, `today` where a word says so, at `death`, `then` at a date that the
 * sentence names, `reached` then; what `was` is one of these.
 */
export interface ToldAge {
  readonly person: PersonMention
  readonly from: number
  readonly to: number
  readonly months?: Months
  readonly born?: Time
  readonly died?: Days
  readonly moment: 'now' | 'today' | 'was' | 'death' | 'then' | 'reached'
  /** The token at which the predicate begins, where there is one. */
  readonly since?: number
  /** Whether only a number in brackets tells it: Tom Hale (45). */
  readonly bracketed?: boolean
  /** Whether the person is meant by a pronoun. */
  readonly meant?: boolean
}

const hints =
  /\b\d{1,3}\b|\bage[d ]|\b[Bb](?:orn |\. )|\(\d{4}|\bbirthday\b|\bturn(?:s|ed) |\b(?:is|was) [a-z]+(?:teen|ty|-)|-year-old\b|\byears old\b|, [a-z]+(?:teen|ty)(?:-[a-z]+)?,/

/** What stands beside a predicate begins with one of these. */
const asides = /\bage[d ]|\bhe\b|\bshe\b|^(?:Born|At) |(?:,|and) was born /

const none: readonly ToldAge[] = []

/** All ages and births of named people in a sentence; `meant` is the person that a pronoun at its beginning stands for, or `the 43-year-old`. */
export function toldAges(
  reading: Reading,
  meant: (as: 'pronoun' | 'age') => PersonMention | undefined
): readonly ToldAge[] {
  const {sentence, mentions} = reading
  const {tokens} = sentence
  const pronoun = isPronoun(tokens[0])
  const aged = opensWithAge(tokens)
  if (!pronoun && !aged && !mentions.some(({type}) => type === 'person')) return none
  if (!hints.test(sentence.text)) return none
  const people = named(reading)
  const found = people.flatMap((it) => ofPerson(it, people, reading))
  // The 19-year-old [played] a concerto: whom an actor plays stands behind it.
  const isOdd = (token: Token, at: number) => (at < aged!.to || token.lower === 'would') && isUntrue(token, at, tokens)
  const bearer = aged && !tokens.some(isOdd) ? meant('age') : undefined
  if (aged && bearer) return [{...aged, person: bearer, moment: 'now', meant: true}]
  const subject = pronoun ? meant('pronoun') : undefined
  const said = subject ? predicate(tokens, 1, people, reading) : undefined
  if (subject && said) found.push({...said, person: subject, meant: true})
  const all = asides.test(sentence.text) ? [...found, ...aside(found, people, reading)] : found
  return all.length > 0 && tokens.some(isUntrue) ? none : all
}

/** `[The 43-year-old] teacher was last seen on Wednesday`; not the 43-year-old victim, of whom no name is told. */
function opensWithAge(tokens: readonly Token[]): AgeNumber | undefined {
  const age = tokens[0]?.lower === 'the' ? yearOldAt(tokens, 1) : undefined
  if (!age) return undefined
  const end = tokens.findIndex(
    (token, at) => at >= age.to && (!isWord(token) || isCapital(token.text) || verbs.has(token.lower))
  )
  return tokens.slice(age.to, end < 0 ? tokens.length : end).some(({lower}) => unnamed.has(lower)) ? undefined : age
}

/** Verbs behind what is said to be so old. */
const verbs: ReadonlySet<string> = new Set(['was', 'is', 'had', 'has', 'will', 'would', 'said', 'told', 'died'])

function ofPerson(it: Named, others: readonly Named[], reading: Reading): readonly ToldAge[] {
  const {tokens} = reading.sentence
  if (isPart(it, tokens)) return []
  if (isPossessive(tokens[it.to])) {
    const birthday = birthdayAt(tokens, it.to + 1)
    return birthday ? [{...birthday, person: it.person, moment: 'reached'}] : []
  }
  const beside = [before(it, reading), behind(it, reading)].filter(
    (found) => found !== undefined && !(found.from >= it.to && opensClause(tokens, found.to))
  ) as readonly Found[]
  const verb = verbOf(it, others, tokens)
  const said = verb === undefined ? undefined : predicate(tokens, verb, others, reading)
  return [...beside, ...(said ? [said] : [])].map((found) => ({...found, person: it.person}))
}

/** A [correction]; she [would have] turned 80, [would be] 80 now. */
function isUntrue({lower}: Token, at: number, tokens: readonly Token[]): boolean {
  return untrue.has(lower) || (lower === 'would' && /^(?:have|be|now)$/.test(tokens[at + 1]?.lower ?? ''))
}

/** Dora [Hale], where the article knows only Boris Hale. */
function isPart({person, from}: Named, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1]
  return (
    !person.name.includes(' ') &&
    isWord(before) &&
    isCapital(before!.text) &&
    !/^(?:The|A|An|And|But|When|Then|Now)$/.test(before!.text)
  )
}

type Found = Omit<ToldAge, 'person'>

/** [45-year-old builder] Tom Hale; [a 34-year-old man named] Tom Hale. */
function before(it: Named, reading: Reading): Found | undefined {
  return rightBefore(it, reading) ?? beforeAside(it, reading)
}

/** Most words from an age to the name behind what the one of that age is. */
const farthest = 12

/** The [54-year-old] captain of the trawler Alma, Joss Reid, was charged. */
function beforeAside({from, to}: Named, {sentence: {tokens}, mentions}: Reading): Found | undefined {
  if (tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',') return undefined
  for (let at = from - 2; at >= Math.max(1, from - farthest); at--) {
    const age = yearOldAt(tokens, at)
    if (!age) continue
    const words = tokens.slice(age.to, from - 1)
    const of = words.findIndex(({lower}) => /^(?:of|at|from|in)$/.test(lower))
    const isTitle = of > 0 && of <= 3 && words.slice(0, of).every((token) => isWord(token) && !isCapital(token.text))
    const [start, end] = [tokens[age.to]?.start ?? 0, tokens[from]!.start]
    const others = mentions.some((mention) => mention.type === 'person' && mention.start >= start && mention.end <= end)
    const isPlain = words.every((token) => isWord(token) && !isVerb(token.lower))
    return isTitle && isPlain && !others && /^(?:the|'s|’s)$/.test(tokens[at - 1]!.lower)
      ? {...age, moment: 'now'}
      : undefined
  }
  return undefined
}

function rightBefore({from}: Named, {sentence: {tokens}, mentions}: Reading): Found | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const age = yearOld(tokens, at)
    if (age) return {...age, moment: 'now'}
    if (
      !leadsTo(tokens[at]!) &&
      !mentions.some(({type, start, end}) => type === 'place' && start <= tokens[at]!.start && tokens[at]!.end <= end)
    )
      return undefined
  }
  return undefined
}

function leadsTo(token: Token): boolean {
  const {lower, text} = token
  return ageToName.has(lower) || has(token, TITLE | TITLE_MODIFIER) || text === '-' || text === ',' || text === 'and'
}

/** Ten [years after] Tara Hale, 6, vanished: the age of then. */
const looksBack = (tokens: readonly Token[], from: number) =>
  /^(?:after|since)$/.test(tokens[from - 1]?.lower ?? '') && /^(?:years?|decades?)$/.test(tokens[from - 2]?.lower ?? '')

/** Tom Hale[, 45,]; Tom Hale [(45)]; Tom Hale[, aged 45]; Tom Hale[, a 45-year-old]; Tom Hale [(born 1975)]. */
function behind({person, from, to}: Named, {sentence: {tokens}, times}: Reading): Found | undefined {
  if (looksBack(tokens, from)) return undefined
  const sign = tokens[to]?.text
  const at = sign === ',' || sign === '(' ? to + 1 : to
  const word = tokens[at]?.lower ?? ''
  if (sign === '(') {
    const life = lifeAt(tokens, to, times, person)
    if (life) return {...life, moment: 'now'}
  }
  if (word === 'born' || (word === 'b' && sign === '('))
    return sign === ',' || sign === '(' ? birth(tokens, at, times) : undefined
  const cued = word === 'aged' || word === 'age' ? cuedAge(tokens, at) : undefined
  if (cued) return {...cued, moment: 'now'}
  if (at === to) return undefined
  const start = beforeAge.has(word) && word !== 'who' ? at + 1 : word === 'a' || word === 'an' ? at + 1 : at
  const old = yearOldAt(tokens, start)
  if (old) return {...old, moment: 'now'}
  if (scores(tokens)) return undefined
  if (sign === '(') return bracketed(tokens, at)
  const noun = start > at ? ofAge(tokens, start) : undefined
  if (noun) return {...noun, moment: 'now'}
  const age = /^\d/.test(tokens[start]?.text ?? '') ? bareAge(tokens, start) : spelledAge(tokens, start)
  return age && {...age, moment: word === 'now' ? 'today' : 'now'}
}

/** Tom Hale, a [widower of 61], who; not a [crew of 61]. */
function ofAge(tokens: readonly Token[], at: number): AgeNumber | undefined {
  const of = [at + 1, at + 2].find((it) => tokens[it]?.lower === 'of')
  if (of === undefined || !isPersonNoun(tokens[of - 1]!.lower)) return undefined
  const age = /^\d/.test(tokens[of + 1]?.text ?? '') ? numberOfYears(tokens, of + 1) : undefined
  return age && isClosed(tokens, age.to) ? age : undefined
}

const isPersonNoun = (noun: string): boolean => unnamed.has(noun) || ageToName.has(noun) || personNouns.has(noun)

/** Tom Hale, [sixty-one,] sailed. */
function spelledAge(tokens: readonly Token[], at: number): AgeNumber | undefined {
  const age = /(?:teen|ty)$/.test(tokens[at]?.lower ?? '') ? numberOfYears(tokens, at) : undefined
  return age && isClosed(tokens, age.to) ? age : undefined
}

const isClosed = (tokens: readonly Token[], at: number): boolean => /^[,.;)—–]$/.test(tokens[at]?.text ?? '.')

function bracketed(tokens: readonly Token[], at: number): Found | undefined {
  const age = numberOfYears(tokens, at)
  return age && tokens[age.to]?.text === ')' ? {...age, moment: 'now', bracketed: true} : undefined
}

const scores = (tokens: readonly Token[]) => tokens.some(({lower}) => scoring.has(lower))

function birth(tokens: readonly Token[], at: number, times: Reading['times']): Found | undefined {
  const found = birthAt(tokens, tokens[at + 1]?.text === '.' ? at + 2 : at + 1, times)
  return found && {from: at, to: found.to, born: found.time, moment: 'now'}
}

/** [was 41], [turned 50], [died at the age of 78], [was born in 1975], [celebrated his 80th birthday]. */
function predicate(
  tokens: readonly Token[],
  from: number,
  people: readonly Named[],
  {times}: Reading
): Found | undefined {
  if (isApart(tokens, from)) return undefined
  let at = from
  while (at < from + 3 && beforeAge.has(tokens[at]?.lower ?? '')) at++
  const verb = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (verb === 'was' && next === 'born') return birth(tokens, at + 1, times)
  if (being.has(verb) && deathVerb(tokens, at) === undefined) {
    const skip = beforeAge.has(next) ? at + 2 : at + 1
    const age = next === 'aged' ? cuedAge(tokens, at + 1) : bareAge(tokens, skip)
    return (
      age && {
        ...age,
        from: at,
        since: at,
        moment: verb === 'is' ? (next === 'now' ? 'today' : 'now') : opensTime(tokens, age.to) ? 'then' : 'was'
      }
    )
  }
  if (turning.has(verb)) return reached(bareAge(tokens, at + 1), at)
  if (celebrating.has(verb)) return reached(birthdayAt(tokens, /^(?:his|her|their)$/.test(next) ? at + 2 : at + 1), at)
  const dead = deathVerb(tokens, at)
  return dead === undefined ? undefined : death(tokens, dead + 1, people)
}

/** [When] Hale is 50; mayor [since] he was 31, of which the date of the sentence does not tell; will retire in June, [when] he is 62. */
function isApart(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.lower === 'was') return tokens[from - 2]?.lower === 'since'
  if (tokens[from]?.lower !== 'is') return false
  return tokens.slice(Math.max(0, from - awaited), from).some(({lower}) => awaiting.has(lower))
}

/** Most words from there to the verb: [when] Tom Hale [is]. */
const awaited = 4

/** was 41 [when] she took office. */
const opensTime = (tokens: readonly Token[], at: number) =>
  /^(?:when|while|before|after|as|in|on|at)$/.test(tokens[at]?.lower ?? '')

/** Tom Hale, 41 years old [when] she took office: the age of then. */
const opensClause = (tokens: readonly Token[], at: number) =>
  /^(?:when|while|before|after|as)$/.test(tokens[at]?.lower ?? '')

const reached = (age: AgeNumber | undefined, from: number): Found | undefined =>
  age && {...age, from, since: from, moment: 'reached'}

/** Most words between a death and the age: died [on Monday at his home in the town of Marle] aged 78. */
const deathReach = 24

function death(tokens: readonly Token[], from: number, people: readonly Named[]): Found | undefined {
  if (tokens[from]?.lower === 'at') {
    const age = bareAge(tokens, from + 1)
    // [died at 10] may be an hour.
    if (age && age.months[0] > 12 * 12) return {...age, from: from - 1, since: from - 1, moment: 'death'}
  }
  for (let at = from; at < Math.min(tokens.length, from + deathReach); at++) {
    const {lower} = tokens[at]!
    if (lower === 'at' || lower === 'aged' || lower === 'age') {
      const age = cuedAge(tokens, at)
      if (age) return {...age, since: from - 1, moment: 'death'}
    }
    if (unnamed.has(lower) || lower === ';' || people.some((other) => other.from === at)) return undefined
  }
  return undefined
}

/** What stands beside the predicate, of the only person of a sentence: [At the age of 41] Varga became mayor in 2016; [Born in 1975], Varga. */
function aside(found: readonly ToldAge[], people: readonly Named[], reading: Reading): readonly ToldAge[] {
  const {
    sentence: {tokens},
    times
  } = reading
  const first = people[0]
  if (!first || people.some(({person}) => person.fullName !== first.person.fullName)) return []
  if (isPossessive(tokens[first.to]) || notSubject.has(tokens[first.from - 1]?.lower ?? '')) return []
  const told = (at: number) => found.some(({from, to}) => at >= from && at < to)
  if (tokens[0]?.lower === 'born') {
    const born = birth(tokens, 0, times)
    if (born && tokens[born.to]?.text === ',' && first.from === born.to + 1) return [{...born, person: first.person}]
  }
  if (tokens.some(({lower}) => unnamed.has(lower) || reportingVerbs.has(lower))) return []
  return tokens.flatMap(({lower}, at): readonly ToldAge[] => {
    if (told(at)) return []
    const still = at === 0 && lower === 'at' ? atAge(tokens, first) : undefined
    if (still) return [{...still, person: first.person, moment: 'now'}]
    if (lower === 'at' || lower === 'aged') {
      const age = isAside(tokens, at, times) ? cuedAge(tokens, at) : undefined
      return age ? [{...age, person: first.person, moment: 'then'}] : []
    }
    if (lower === 'born' && /^(?:,|and)$/.test(tokens[at - 2]?.lower ?? '') && tokens[at - 1]!.lower === 'was') {
      const born = birth(tokens, at, times)
      return born ? [{...born, person: first.person}] : []
    }
    const said = isPronoun(tokens[at]) && at > first.to ? predicate(tokens, at + 1, people, reading) : undefined
    return said ? [{...said, person: first.person, meant: true}] : []
  })
}

/** [At 61, Tara Hale still] sails: so old is she now. */
function atAge(tokens: readonly Token[], {from, to}: Named): AgeNumber | undefined {
  const age = numberOfYears(tokens, 1)
  if (!age || age.to + 1 !== from || tokens[age.to]!.text !== ',') return undefined
  return stillDoing.has(tokens[to]?.lower ?? '') ? age : undefined
}

/** [At the age] of 41; became mayor[, aged] 41; became mayor in 2016 [aged] 41; not: those [aged] 41. */
function isAside(tokens: readonly Token[], at: number, times: Reading['times']): boolean {
  const before = tokens[at - 1]
  return !before || before.text === ',' || tokens[at]!.lower === 'at' || times.some(({end}) => end === before.end)
}
