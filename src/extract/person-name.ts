import {nameSuffixes} from '../language/en/names.ts'
import {
  BODY_SUFFIX,
  CAPITAL,
  CAPITALS,
  GIVEN_NAME,
  has,
  NAME_ARTICLE,
  NOT_NAME,
  PARTICLE,
  TITLE,
  TITLE_HEAD,
  TITLE_MODIFIER
} from '../text/flags.ts'
import type {Mention, Sentence, Token} from '../types.ts'
import {touches} from './words.ts'

/** A stretch of tokens `[from, to)` that could be the name of a person. */
export interface Run {
  readonly from: number
  readonly to: number
  /** How many words it has; initials and particles do not count. */
  readonly words: number
}

// In tokens, initials and hyphens included.
const longest = 14

type Taken = readonly (Mention | undefined)[]

/** All stretches of a sentence that could be names of people; `taken` tokens belong to places, bodies and times. */
export function nameRuns({tokens}: Sentence, taken: Taken): readonly Run[] {
  const result: Run[] = []
  let index = 0
  while (index < tokens.length) {
    const run = has(tokens[index], CAPITAL | NAME_ARTICLE) ? runAt(tokens, taken, index) : undefined
    if (run) result.push(withParticles(tokens, taken, run))
    index = run ? run.to : index + 1
  }
  return result
}

function runAt(tokens: readonly Token[], taken: Taken, from: number): Run | undefined {
  if (taken[from] || !isStart(tokens, from)) return
  let words = isInitial(tokens, from) ? 0 : 1
  let to = words === 0 && tokens[from + 1]?.text === '.' ? from + 2 : from + 1
  while (to < tokens.length && words < 5 && to - from < longest) {
    const step = stepAt(tokens, taken, from, to, words)
    if (step === 0) break
    if (!isInitial(tokens, to) && !nameSuffixes.has(tokens[to]!.text)) words++
    to += step
  }
  if (words === 0) return
  // [Fired] Jane Doe: a headline's verb
  const verb = words > 2 && !has(tokens[from], GIVEN_NAME) && has(tokens[from + 1], GIVEN_NAME)
  return verb && /(?:ed|ing)$/.test(tokens[from]!.text) ? {from: from + 1, to, words: words - 1} : {from, to, words}
}

// in the wake of [van] Biljon's death
function withParticles(tokens: readonly Token[], taken: Taken, run: Run): Run {
  if (run.words > 1 || !has(tokens[run.from - 1], PARTICLE)) return run
  let {from} = run
  while (from > 0 && run.from - from < 2 && !taken[from - 1] && leading.has(tokens[from - 1]!.text)) from--
  return from === run.from ? run : {...run, from}
}

const leading: ReadonlySet<string> = new Set(['van', 'von', 'bin', 'der', 'den', 'ibn'])

function isStart(tokens: readonly Token[], at: number): boolean {
  const {text, flags} = tokens[at]!
  if (text === 'al' || text === 'el') return tokens[at + 1]?.text === '-' && has(tokens[at + 2], CAPITAL)
  if (!(flags & CAPITAL)) return false
  if (isInitial(tokens, at)) return at > 0 && tokens[at + 1]?.text === '.' && has(tokens[at + 2], CAPITAL)
  if (flags & (CAPITALS | TITLE | TITLE_MODIFIER) || (flags & NOT_NAME && !isGivenName(tokens, at))) return false
  if (at === 0 && adverb.test(text) && has(tokens[1], CAPITAL)) return false
  return at === 0 || !touches(tokens[at - 1], tokens[at]) || !/^[@#/_&.\d]/.test(tokens[at - 1]!.text)
}

// [Ironically] Petra Lindholm
const adverb = /(?:ic|ent|ant|at|ed|ous|iv|less|ing|rr|sh)(?:al)?ly$/

// [Bill Gerstenmaier], though a bill is a thing
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!has(tokens[at], GIVEN_NAME) || !next || !has(next, CAPITAL) || has(next, CAPITALS)) return false
  return (at > 0 || tokens[at]!.text === 'Bill') && !has(next, NOT_NAME | BODY_SUFFIX)
}

// How many tokens at `to` go on with the name.
function stepAt(tokens: readonly Token[], taken: Taken, from: number, to: number, words: number): number {
  const {text, flags} = tokens[to]!
  if (taken[to]) return 0
  if (text === '-') return joined(tokens, taken, to, words)
  if (touches(tokens[to - 1], tokens[to]) && tokens[to - 1]!.text !== '.') return 0
  if (isInitial(tokens, to)) return tokens[to + 1]?.text === '.' ? (has(tokens[to + 2], CAPITAL) ? 2 : 0) : 1
  const nickname = nicknameStep(tokens, taken, to)
  if (nickname > 0) return nickname
  if (nameSuffixes.has(text)) return tokens[to + 1]?.text === '.' && /^[JS]/.test(text) ? 2 : 1
  if (flags & CAPITAL) return isNamePart(tokens, from, to) ? 1 : 0
  return flags & PARTICLE ? particleStep(tokens, taken, to) : 0
}

// Edward [“Eddie” Van] Halen
function nicknameStep(tokens: readonly Token[], taken: Taken, at: number): number {
  const {text} = tokens[at]!
  if ((text !== '"' && text !== '“') || !/^["”]$/.test(tokens[at + 2]?.text ?? '')) return 0
  const [nick, next] = [tokens[at + 1], tokens[at + 3]]
  const fits = has(nick, CAPITAL) && has(next, CAPITAL) && !taken[at + 3] && touches(tokens[at], nick)
  return fits && !has(next, CAPITALS | NOT_NAME | TITLE) ? 4 : 0
}

function isNamePart(tokens: readonly Token[], from: number, at: number): boolean {
  const {text, flags} = tokens[at]!
  if (flags & (BODY_SUFFIX | CAPITALS)) return false
  const given = has(tokens[from], GIVEN_NAME)
  // Judge [Durham Hall], Jane [Brown]
  if (flags & NOT_NAME)
    return (
      (given || has(tokens[from - 1], TITLE_HEAD)) &&
      /^(?:Khan|Hall|Young|Bush|Long|Green|Gray|Black|White|Brown|May|King|Price|Love|Day)$/.test(text)
    )
  return !(flags & TITLE) || (given && (!has(tokens[at + 1], CAPITAL) || nameSuffixes.has(tokens[at + 1]!.text)))
}

// [Smith]-Jones, [Abu Bakr] al-Baghdadi.
function joined(tokens: readonly Token[], taken: Taken, at: number, words: number): number {
  const next = tokens[at + 1]
  if (!touches(tokens[at - 1], tokens[at]) || !touches(tokens[at], next) || taken[at + 1]) return 0
  if (has(next, CAPITAL) && !has(next, CAPITALS)) return 2
  // [Ban Ki]-moon, but not [Putin]-led
  if (
    words > 1 &&
    /^[a-z]{2,5}$/.test(next!.text) &&
    !/^(?:led|era|run|held|style|like|born|made|level|bound|born|owned|based|era|age|ruled)$/.test(next!.text)
  )
    return 2
  return 0
}

// [Ursula] von der Leyen, [Bashar] al-Assad, [Osama] bin Laden.
function particleStep(tokens: readonly Token[], taken: Taken, at: number): number {
  let end = at
  while (end - at < 3 && has(tokens[end], PARTICLE)) {
    end++
    if (tokens[end]?.text === '-' && touches(tokens[end - 1], tokens[end])) end++
  }
  const next = tokens[end]
  return next && has(next, CAPITAL) && !taken[end] && !has(next, CAPITALS) && !has(next, NOT_NAME) ? end + 1 - at : 0
}

/** Whether a token is an initial: [J]. */
export function isInitial(tokens: readonly Token[], at: number): boolean {
  const {text} = tokens[at]!
  return (
    (text.length === 1 && has(tokens[at], CAPITAL) && tokens[at + 1]?.text === '.') ||
    (/^(?:\p{Lu}\.){2,3}$/u.test(text) && !/^(?:U\.S\.|U\.N\.|U\.K\.|E\.U\.|D\.C\.)/.test(text))
  )
}
