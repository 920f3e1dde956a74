import {humanPassives, humanVerbs, pluralEnding} from '../language/en/names.ts'
import {unnamedSources} from '../language/en/reporting.ts'
import {personal} from '../language/en/titles.ts'
import {BETWEEN, CAPITAL, GIVEN_NAME, has, NOT_NAME, REPORTING_VERB, TITLE} from '../text/flags.ts'
import type {Mention, Text, Token} from '../types.ts'
import {isAged} from './person-age.ts'
import type {Run} from './person-name.ts'
import type {Role} from './person-role.ts'
import {isToldOfPerson} from './person-told.ts'
import {isPossessive, isWord} from './words.ts'

type Taken = readonly (Mention | undefined)[]

/** Whether a name is a person's by what stands around it: a title, a given name, an apposition, a verb of saying. */
export function isSure(
  tokens: readonly Token[],
  taken: Taken,
  run: Run,
  role: Role | undefined,
  smallWords: (word: string) => boolean
): boolean {
  const given = has(tokens[run.from], GIVEN_NAME)
  if (isBrand(tokens, run)) return false
  if (role && role.to <= run.from && role.to >= run.from - 1 && role.strong && tokens[run.from - 1]?.text !== ',') {
    return run.words > 1 || ((role.office || given) && !isCommon(tokens, run, smallWords))
  }
  if (run.words > 1 && run.words < 5 && given) return !sites.has(tokens[run.to]?.lower ?? '')
  if (run.words > 1 && role) return true
  if (run.words > 1 && run.words < 5 && isAged(tokens, run)) return !isCommon(tokens, run, smallWords)
  if (run.words > 4) return false
  const told = isToldOfPerson(tokens, run) || (run.words > 1 ? speaks(tokens, taken, run) : hasCue(tokens, taken, run))
  return told && !isCommon(tokens, run, smallWords)
}

/** [GitHub], [SeaMicro]: a capital within a word, as only products and firms have that are no [McDermott]. */
function isBrand(tokens: readonly Token[], {from, words}: Run): boolean {
  return words === 1 && /^(?!Mac|[A-Z][a-z]?[A-Z]|De|La|Le|Van|Fitz|Del|Von)[A-Z][a-z]+[A-Z]/.test(tokens[from]!.text)
}

// [Abu Hassan] airport
const sites: ReadonlySet<string> = new Set(
  'airport airbase base street road bridge stadium district neighbourhood neighborhood village town province square camp island river'.split(
    ' '
  )
)

// [Lindholm's] statement
function hasCue(tokens: readonly Token[], taken: Taken, run: Run): boolean {
  if (!isPossessive(tokens[run.to])) return speaks(tokens, taken, run)
  return personal.has(tokens[run.to + 1]?.lower ?? '') && !has(tokens[run.from], GIVEN_NAME)
}

// Beside a verb of saying: [Lindholm] also said, said [Lindholm], according to [Lindholm].
function speaks(tokens: readonly Token[], taken: Taken, {from, to, words}: Run): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  if (before === 'to' && tokens[from - 2]?.lower === 'according') return true
  if (words === 1 && /^(?:the|a|an|of|for|in|his|their)$/.test(before)) return false
  if (saysBefore.has(before) && /^[",”’]/.test(tokens[from - 2]?.text ?? '')) return true
  if (words === 1 && from > 0 && !isWord(tokens[from - 1]) && tokens[from - 1]!.text === '-') return false
  const start = words > 1 ? pastBody(tokens, taken, to) : to
  let verb = start
  while (verb < tokens.length && verb - start < 6 && isBetween(tokens[verb]!, taken[verb])) verb++
  const said = tokens[verb]
  if (!said || !has(said, REPORTING_VERB) || has(said, CAPITAL)) return false
  if (said.lower.endsWith('ing') || (words === 1 && nouns.has(said.lower))) return false
  if (tokens[to]?.lower === 'also') return true
  return !(from === 0 && words === 1 && tokens[from]!.text.endsWith('s') && inanimate.test(said.lower))
}

// Jane Doe [of the Widget Forum] said
function pastBody(tokens: readonly Token[], taken: Taken, to: number): number {
  if (!/^(?:of|from|at|with)$/.test(tokens[to]?.lower ?? '')) return to
  let end = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
  if (taken[end]?.type !== 'organization' && taken[end]?.type !== 'place') return to
  while (end < tokens.length && end - to < 12 && (taken[end] ? taken[end]!.type !== 'time' : isPossessive(tokens[end])))
    end++
  return end
}

/** Verbs of saying before their subject: said [Lindholm]. */
export const saysBefore: ReadonlySet<string> = new Set([
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
  return taken?.type === 'time' || has(token, BETWEEN) || /ly$/.test(token.lower)
}

/** Whether a verb follows that only people have for a subject: [Valdane] was born, [Gregor Valdane] married. */
export function isHuman(tokens: readonly Token[], {to}: Run): boolean {
  let verb = to
  while (verb < tokens.length && verb - to < 4 && passing.has(tokens[verb]!.lower)) verb++
  const {lower} = tokens[verb] ?? {lower: ''}
  return (
    humanVerbs.has(lower) ||
    (verb > to && humanPassives.has(lower) && /^(?:was|is|were|been|be)$/.test(tokens[verb - 1]!.lower))
  )
}

const passing: ReadonlySet<string> = new Set('was is were has had been also then later who , never'.split(' '))

// [Officials] said: a word that the article, or English, writes small.
function isCommon(tokens: readonly Token[], {from, to}: Run, smallWords: (word: string) => boolean): boolean {
  const {lower, flags} = tokens[from]!
  const last = tokens[to - 1]!
  if (unnamedSources.has(lower) || unnamedSources.has(last.lower) || (has(last, TITLE) && to - from === 1)) return true
  const opens = from === 0 || /^["“‘'(:.–—•*-]$/.test(tokens[from - 1]!.text)
  if (pluralEnding.test(lower) && opens && to - from === 1) return true
  return opens && !(flags & GIVEN_NAME) && ((flags & NOT_NAME) !== 0 || smallWords(lower))
}

const fewQuestions = 50

/** Tells whether a word stands in small letters somewhere in the article. A few are looked up in the text, for many an index is made. */
export function smallWordsOf(text: Text): (word: string) => boolean {
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
