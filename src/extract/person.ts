import {givenNames, notNames, pluralEnding} from '../language/en/names.ts'
import {betweenSubjectAndVerb, reportingVerbs, unnamedSources} from '../language/en/reporting.ts'
import {personal} from '../language/en/titles.ts'
import type {Block, Extractor, Mention, PersonMention, Sentence, Text, Token} from '../types.ts'
import {bylineAt} from './byline.ts'
import {addName, fullNameOf, type Names, newNames} from './known-names.ts'
import {isTitle, nameRuns, type Run} from './person-name.ts'
import {type Role, roleAfter, roleBefore, roleEnding} from './person-role.ts'
import {bySentence, isCapital, isPossessive, isTitleCase, isWord, mask, wordsOf} from './words.ts'

/**
 * People: names behind a title, before an apposition, beside a verb of saying, or with a common given name; then all their surnames.
 *
 * A name one letter off is its own: `Pescov` beside `Dmitry Peskov` keeps `Pescov` as its full name.
 */
export const personExtractor: Extractor = (text, found) => {
  const others = bySentence(
    text,
    found.filter((it) => it.type === 'place' || it.type === 'organization' || it.type === 'time')
  )
  const smallWords = smallWordsOf(text)
  const read = text.sentences.map((it) => readSentence(it, others[it.index]!, text.blocks[it.block]!, smallWords))
  const names = collect(read)
  return read.flatMap((it) => resolve(it, names))
}

interface Candidate extends Run {
  readonly name: string
  readonly role?: Role | undefined
  /** Whether it is a person on its own evidence; otherwise only when the name is known. */
  readonly sure: boolean
  /** Whether a later bare word of it may be taken as this person. */
  readonly full: boolean
}

interface Read {
  readonly sentence: Sentence
  readonly headline: boolean
  readonly candidates: readonly Candidate[]
}

type Taken = readonly (Mention | undefined)[]

function readSentence(
  sentence: Sentence,
  others: readonly Mention[],
  block: Block,
  smallWords: (word: string) => boolean
): Read {
  const taken = mask(sentence, others)
  const headline = block.kind === 'title' || block.kind === 'heading' || isTitleCase(sentence)
  const byline = bylineAt(sentence)
  const candidates = nameRuns(sentence, taken).map((run): Candidate => {
    const {from, to, words} = run
    const name = wordsOf(sentence.tokens, run.from, run.to)
    if (byline !== undefined && run.from === byline && run.words > 1) {
      return {
        ...run,
        name,
        role: {role: 'author', from: run.from, to: run.from, strong: true, office: true},
        sure: true,
        full: true
      }
    }
    const role = roleOf(sentence.tokens, taken, run)
    const sure = !headline && isSure(sentence.tokens, taken, run, role, smallWords)
    return {from, to, words, name, role, sure, full: words > 1}
  })
  return {sentence, headline, candidates}
}

function roleOf(tokens: readonly Token[], taken: Taken, run: Run): Role | undefined {
  const before = roleBefore(tokens, taken, run.from)
  if (before) return before
  if (run.words === 1) return
  const after = roleAfter(tokens, run)
  return after ?? (tokens[run.from - 1]?.text === ',' ? roleEnding(tokens, taken, run.from - 1) : undefined)
}

function isSure(
  tokens: readonly Token[],
  taken: Taken,
  run: Run,
  role: Role | undefined,
  smallWords: (word: string) => boolean
): boolean {
  const first = tokens[run.from]!.text
  if (role && role.to <= run.from && role.to >= run.from - 1 && role.strong && tokens[run.from - 1]?.text !== ',') {
    return run.words > 1 || ((role.office || givenNames.has(first)) && !isCommon(tokens, run, smallWords))
  }
  if (run.words > 1 && run.words < 5 && givenNames.has(first)) return true
  if (run.words > 1 && role) return true
  if (run.words > 1) return run.words < 5 && speaks(tokens, taken, run) && !isCommon(tokens, run, smallWords)
  return hasCue(tokens, taken, run) && !isCommon(tokens, run, smallWords)
}

// [Pashinyan's] statement
function hasCue(tokens: readonly Token[], taken: Taken, run: Run): boolean {
  if (!isPossessive(tokens[run.to])) return speaks(tokens, taken, run)
  return personal.has(tokens[run.to + 1]?.lower ?? '') && !givenNames.has(tokens[run.from]!.text)
}

// Beside a verb of saying: [Galuzin] also said, said [Galuzin], according to [Galuzin].
function speaks(tokens: readonly Token[], taken: Taken, {from, to, words}: Run): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  if (before === 'to' && tokens[from - 2]?.lower === 'according') return true
  if (words === 1 && /^(?:the|a|an|of|for|in|his|their)$/.test(before)) return false
  if (saysBefore.has(before) && /^[",”’]/.test(tokens[from - 2]?.text ?? '')) return true
  if (words === 1 && from > 0 && !isWord(tokens[from - 1]) && tokens[from - 1]!.text === '-') return false
  let verb = to
  while (verb < tokens.length && verb - to < 6 && isBetween(tokens[verb]!, taken[verb])) verb++
  const said = tokens[verb]
  if (!said || !reportingVerbs.has(said.lower) || isCapital(said.text)) return false
  if (said.lower.endsWith('ing') || (words === 1 && nouns.has(said.lower))) return false
  if (tokens[to]?.lower === 'also') return true
  return !(from === 0 && words === 1 && tokens[from]!.text.endsWith('s') && inanimate.test(said.lower))
}

const saysBefore: ReadonlySet<string> = new Set([
  'said',
  'says',
  'added',
  'told',
  'adds',
  'explained',
  'wrote',
  'asked',
  'replied'
])
// [Transcaucasian states], [Guardian reports]: as often nouns.
const nouns: ReadonlySet<string> = new Set(
  'states state reports report points point claims claim comments comment calls call requests request demands demand notes note remarks remark answers answer estimates estimate promises promise appeals appeal vow vows respond cautions hint hints boast'.split(
    ' '
  )
)
const inanimate =
  /^(?:suggest|show|indicat|confirm|reveal|stat|report|estimat|not|conclud|predict|call|describ|point|continu|warn|demand|request)/

function isBetween(token: Token, taken: Mention | undefined): boolean {
  return taken?.type === 'time' || betweenSubjectAndVerb.has(token.lower) || /ly$/.test(token.lower)
}

// [Officials] said: a word that the article, or English, writes small.
function isCommon(tokens: readonly Token[], {from, to}: Run, smallWords: (word: string) => boolean): boolean {
  const {text, lower} = tokens[from]!
  const last = tokens[to - 1]!
  if (unnamedSources.has(lower) || unnamedSources.has(last.lower) || (isTitle(last.lower) && to - from === 1))
    return true
  const opens = from === 0 || /^["“‘'(:.–—•*-]$/.test(tokens[from - 1]!.text)
  if (pluralEnding.test(lower) && opens && to - from === 1) return true
  return opens && !givenNames.has(text) && (notNames.has(text) || smallWords(lower))
}

const fewQuestions = 50

// Whether a word stands in small letters somewhere in the article. A few are looked up in the text, for many an index is made.
function smallWordsOf(text: Text): (word: string) => boolean {
  let asked = 0
  let words: Set<string> | undefined
  return (word) => {
    if (asked++ < fewQuestions) return text.blocks.some(({prose}) => stands(prose.text, word))
    words ??= new Set(
      text.sentences.flatMap(({tokens}) => tokens.filter((it) => it.text === it.lower).map((it) => it.text))
    )
    return words.has(word)
  }
}

function stands(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + word.length))) return true
  }
  return false
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function collect(read: readonly Read[]): Names {
  const names = newNames()
  const bare = new Set<string>()
  for (const {candidates} of read) {
    for (const it of candidates) {
      if (it.sure && it.full) addName(names, it.name)
      else if (it.sure) bare.add(it.name)
    }
  }
  // [Beto Xyz] without a cue, when [Xyz said] stands elsewhere
  for (const {candidates, headline} of read) {
    for (const it of candidates) {
      const last = it.name.slice(it.name.lastIndexOf(' ') + 1)
      if (!headline && it.words > 1 && it.words < 4 && !it.sure && bare.has(last)) addName(names, it.name)
    }
  }
  for (const it of bare) names.bare.add(it)
  return names
}

function resolve({sentence, candidates, headline}: Read, names: Names): PersonMention[] {
  const result: PersonMention[] = []
  for (const it of candidates) {
    const known = fullNameOf(names, it.name)
    if (!it.sure && known === undefined && !(names.bare.has(it.name) && !(it.from === 0 && notNames.has(it.name)))) {
      const known = part(sentence, it, names, headline)
      if (known) result.push(mention(sentence, known, headline))
      continue
    }
    result.push(mention(sentence, {...it, fullName: known ?? it.name}, headline))
  }
  return result
}

interface Resolved extends Candidate {
  readonly fullName: string
}

// [Yesterday Putin], [Putin Says Talks] in a headline: words of a run that are a known name, the longest first.
function part(sentence: Sentence, it: Candidate, names: Names, headline: boolean): Resolved | undefined {
  for (let to = it.to; to > it.from && (headline || to === it.to); to--) {
    for (let from = it.from; from < to; from++) {
      const name = wordsOf(sentence.tokens, from, to)
      const fullName = fullNameOf(names, name)
      if (fullName !== undefined && isCapital(name)) return {...it, from, to, name, fullName, role: undefined}
    }
  }
  return
}

function mention(
  {tokens, index}: Sentence,
  {from, to, name, fullName, role}: Resolved,
  headline: boolean
): PersonMention {
  const titled = role && role.to <= from && role.to >= from - 1 && tokens[from - 1]?.text !== ','
  const start = tokens[titled ? role.from : from]!.start
  const base = {type: 'person', sentence: index, start, end: tokens[to - 1]!.end, name, fullName} as const
  return role && (role.strong || !headline) ? {...base, role: role.role} : base
}
