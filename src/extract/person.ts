import {notNames} from '../language/en/names.ts'
import {CAPITAL, has, NOT_NAME, REPORTING_VERB} from '../text/flags.ts'
import type {Block, Extractor, Mention, PersonMention, Sentence, Token} from '../types.ts'
import {bylineAt} from './byline.ts'
import {addName, fullNameOf, type Names, newNames} from './known-names.ts'
import {isHuman, isSure, saysBefore, smallWordsOf} from './person-cues.ts'
import {nameRuns, type Run} from './person-name.ts'
import {type Role, roleAfter, roleBefore, roleEnding, roleOfEnding} from './person-role.ts'
import {bySentence, isCapital, isPossessive, isTitleCase, isWord, mask, wordsOf} from './words.ts'

/**
 * People: names behind a title, before an apposition, beside a verb of saying, or with a common given name; then all their surnames.
 *
 * A name one letter off is its own: `Lindholn` beside `Petra Lindholm` keeps `Lindholn` as its full name.
 */
export const personExtractor: Extractor = (text, found) => {
  const others = bySentence(
    text,
    found.filter((it) => it.type === 'place' || it.type === 'organization' || it.type === 'time')
  )
  const smallWords = smallWordsOf(text)
  const read = withoutLostApostrophes(
    text.sentences.map((it) => readSentence(it, others[it.index]!, text.blocks[it.block]!, smallWords))
  )
  const names = collect(read)
  const result: PersonMention[] = []
  const common = commonSurnames(names)
  for (const it of read) {
    resolve(result, it, names)
    if (common.size > 0) addCommon(result, it, common)
  }
  return result
}

interface Candidate extends Run {
  readonly name: string
  readonly role: Role | undefined
  /** Whether it is a person on its own evidence; otherwise only when the name is known. */
  readonly sure: boolean
  /** Whether a later bare word of it may be taken as this person. */
  readonly full: boolean
  /** Whether it does what only people do, which alone makes nobody of it. */
  readonly human: boolean
  /** How many letters at its end are not of the name. */
  readonly cut: number
}

interface Read {
  readonly sentence: Sentence
  readonly headline: boolean
  readonly taken: Taken
  readonly candidates: readonly Candidate[]
}

type Taken = readonly (Mention | undefined)[]

function readSentence(
  sentence: Sentence,
  others: readonly Mention[],
  block: Block,
  smallWords: (word: string) => boolean
): Read {
  const headline = block.kind === 'title' || block.kind === 'heading' || isTitleCase(sentence)
  const taken = mask(sentence, others)
  const runs = nameRuns(sentence, taken)
  const byline = runs.length > 0 ? bylineAt(sentence) : undefined
  const candidates = runs.map((run): Candidate => {
    const {from, to, words} = run
    const name = wordsOf(sentence.tokens, from, to).replace(/ ["“][^"”]+["”](?= )/, '')
    const author = words > 1 && from === byline
    const role = author ? authorAt(from) : roleOf(sentence.tokens, taken, run)
    const sure = author || (!headline && isSure(sentence.tokens, taken, run, role, smallWords))
    const human = !sure && !headline && isHuman(sentence.tokens, run)
    return {from, to, words, name, role, sure, human, full: words > 1, cut: 0}
  })
  return {sentence, headline, taken, candidates}
}

const authorAt = (from: number): Role => ({role: 'author', from, to: from, strong: true, office: true})

function roleOf(tokens: readonly Token[], taken: Taken, run: Run): Role | undefined {
  const before = roleBefore(tokens, taken, run.from)
  if (before) return before
  if (run.words === 1) return
  const after = roleAfter(tokens, run)
  if (after || tokens[run.from - 1]?.text !== ',') return after
  const closed = tokens[run.to] === undefined || /^[,.;)]$/.test(tokens[run.to]!.text)
  return roleEnding(tokens, taken, run.from - 1) ?? (closed ? roleOfEnding(tokens, taken, run.from - 1) : undefined)
}

// [Assads] where the apostrophe was lost: a sure name elsewhere is the same without its `s`.
function withoutLostApostrophes(read: readonly Read[]): readonly Read[] {
  const sure = new Set<string>()
  for (const {candidates} of read) for (const it of candidates) if (it.sure) sure.add(lastWord(it.name))
  const isLost = ({name}: Candidate): boolean => name.endsWith('s') && sure.has(lastWord(name).slice(0, -1))
  const restored = (it: Candidate): Candidate => (isLost(it) ? {...it, name: it.name.slice(0, -1), cut: 1} : it)
  return read.map((it) => (it.candidates.some(isLost) ? {...it, candidates: it.candidates.map(restored)} : it))
}

const lastWord = (name: string): string => name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1)

function collect(read: readonly Read[]): Names {
  const names = newNames()
  const bare = new Set<string>()
  const human = new Set<string>()
  const alone = new Set<string>()
  for (const {candidates, headline} of read) {
    for (const it of candidates) {
      if (it.sure && it.full) addName(names, it.name)
      else if (it.sure) bare.add(it.name)
      if (it.human) human.add(surnameOf(it))
      if (it.words === 1 && !headline) alone.add(it.name)
    }
  }
  // [Beto Xyz] without a cue, when [Xyz said] stands elsewhere, or [Xyz] does and one of the two did what only people do
  for (const {candidates, headline} of read) {
    for (const it of candidates) {
      if (headline || it.words < 2 || it.words > 3 || it.sure) continue
      const last = surnameOf(it)
      if (bare.has(last) || (human.has(last) && alone.has(last))) addName(names, it.name)
    }
  }
  for (const it of bare) names.bare.add(it)
  return names
}

const surnameOf = ({name}: Candidate): string => name.slice(name.lastIndexOf(' ') + 1)

function resolve(result: PersonMention[], {sentence, candidates, headline}: Read, names: Names): void {
  for (const it of candidates) {
    const known = fullNameOf(names, it.name)
    if (!it.sure && known === undefined && !(names.bare.has(it.name) && !(it.from === 0 && notNames.has(it.name)))) {
      const known = namesake(sentence, it, names, headline) ?? part(sentence, it, names, headline)
      if (known) result.push(mention(sentence, known, headline))
    } else result.push(mention(sentence, named(it, known ?? it.name), headline))
  }
}

/** A name, whose it is, and where it stands. */
type Resolved = Pick<Candidate, 'from' | 'to' | 'name' | 'role' | 'cut'> & {readonly fullName: string}

function named({from, to, name, role, cut}: Candidate, fullName: string): Resolved {
  return {from, to, name, role, cut, fullName}
}

// Surnames that are words too, with whose they are: [Khan], [Hall], [Brown].
function commonSurnames(names: Names): ReadonlyMap<string, string> {
  const result = new Map<string, string>()
  for (const form of names.short.keys()) {
    const full = notNames.has(form) ? fullNameOf(names, form) : undefined
    if (full?.endsWith(` ${form}`)) result.set(form, full)
  }
  return result
}

// said [Khan], [Khan] told, but neither the [Hall] nor [Hall] Street
function addCommon(result: PersonMention[], read: Read, common: ReadonlyMap<string, string>): void {
  const {sentence, candidates, taken, headline} = read
  const {tokens} = sentence
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const fullName = has(token, NOT_NAME) ? common.get(token.text) : undefined
    if (fullName === undefined || taken[at] || candidates.some(({from, to}) => from <= at && at < to)) continue
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    if (has(next, CAPITAL) || has(before, CAPITAL) || /^(?:the|a|an|-|[“"])$/.test(before?.lower ?? '')) continue
    const speaks = has(next, REPORTING_VERB) || isPossessive(next)
    if (headline || (at === 0 && !speaks) || !(speaks || saysBefore.has(before?.lower ?? ''))) continue
    result.push(
      mention(sentence, {from: at, to: at + 1, name: token.text, role: undefined, cut: 0, fullName}, headline)
    )
  }
}

// Mid-sentence [Ludmila Putin] is somebody else than Vladimir Putin, though nothing but the surname tells that she is a person.
function namesake({tokens}: Sentence, it: Candidate, names: Names, headline: boolean): Resolved | undefined {
  if (headline || it.words < 2 || it.words > 3 || it.from === 0 || !isWord(tokens[it.from - 1])) return
  const other = fullNameOf(names, surnameOf(it))
  if (other === undefined || !other.includes(' ') || other[0] === it.name[0] || !isCapital(it.name)) return
  return named(it, it.name)
}

// [Yesterday Putin], [Putin Says Talks] in a headline: words of a run that are a known name, the longest first.
function part(sentence: Sentence, it: Candidate, names: Names, headline: boolean): Resolved | undefined {
  for (let to = it.to; to > it.from && (headline || to === it.to); to--) {
    for (let from = it.from; from < to; from++) {
      const name = wordsOf(sentence.tokens, from, to)
      const fullName = fullNameOf(names, name)
      if (fullName !== undefined && isCapital(name)) return {from, to, name, role: undefined, cut: 0, fullName}
    }
  }
  return
}

function mention(
  {tokens, index}: Sentence,
  {from, to, name, fullName, role, cut}: Resolved,
  headline: boolean
): PersonMention {
  const titled = role && role.to <= from && role.to >= from - 1 && tokens[from - 1]?.text !== ','
  const start = tokens[titled ? role.from : from]!.start
  const told = role && (role.strong || !headline) ? role.role : undefined
  return {type: 'person', sentence: index, start, end: tokens[to - 1]!.end - cut, name, fullName, role: told}
}
