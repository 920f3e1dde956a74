/** Regular English inflection, enough to let a pack list base forms only. */

const irregularVerbs: Readonly<Record<string, readonly string[]>> = {
  arise: ['arose', 'arisen'],
  be: ['is', 'are', 'was', 'were', 'been', 'being'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  broadcast: ['broadcast'],
  burst: ['burst'],
  buy: ['bought'],
  catch: ['caught'],
  come: ['came'],
  die: ['died', 'dying'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  fight: ['fought'],
  find: ['found'],
  flee: ['fled'],
  fly: ['flew', 'flown'],
  forge: ['forged'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hold: ['held'],
  hurt: ['hurt'],
  lay: ['laid'],
  leave: ['left'],
  lie: ['lay', 'lain', 'lying'],
  lose: ['lost'],
  make: ['made'],
  meet: ['met'],
  overthrow: ['overthrew', 'overthrown'],
  put: ['put'],
  retake: ['retook', 'retaken'],
  rise: ['rose', 'risen'],
  seek: ['sought'],
  send: ['sent'],
  set: ['set'],
  shoot: ['shot'],
  sink: ['sank', 'sunk'],
  slay: ['slew', 'slain'],
  speak: ['spoke', 'spoken'],
  stand: ['stood'],
  strike: ['struck', 'stricken'],
  sweep: ['swept'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  run: ['ran'],
  overrun: ['overran'],
  beat: ['beat', 'beaten'],
  blow: ['blew', 'blown'],
  freeze: ['froze', 'frozen'],
  hang: ['hanged', 'hung'],
  lead: ['led'],
  pay: ['paid'],
  shake: ['shook', 'shaken'],
  steal: ['stole', 'stolen'],
  tear: ['tore', 'torn'],
  throw: ['threw', 'thrown'],
  uphold: ['upheld'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn']
}

/** Past forms that do not end in `ed`: `rose`, `fell`. */
export const irregularForms: ReadonlySet<string> = new Set(Object.values(irregularVerbs).flat())

const irregularNouns: Readonly<Record<string, string>> = {
  child: 'children',
  man: 'men',
  woman: 'women',
  person: 'people',
  life: 'lives',
  crisis: 'crises',
  aircraft: 'aircraft',
  personnel: 'personnel',
  police: 'police'
}

const irregulars: ReadonlySet<string> = new Set([...Object.keys(irregularVerbs), ...Object.keys(irregularNouns)])

/** Whether a word has forms that no rule gives: `begin`, `person`. */
export function isIrregular(word: string): boolean {
  return irregulars.has(word)
}

/** All forms of a verb phrase, by its first word: `take effect` gives `takes effect`, `took effect`, `taking effect`. */
export function verbForms(phrase: string): readonly string[] {
  const [verb = '', ...rest] = phrase.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  return [...new Set([verb, third(verb), ing(verb), ...(irregularVerbs[verb] ?? [past(verb)])])].map(
    (form) => form + tail
  )
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

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return doubles(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}

function ing(verb: string): string {
  if (/[^eo]e$/.test(verb) && verb.length > 2) return `${verb.slice(0, -1)}ing`
  return doubles(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`
}

/** `stop` doubles its last letter, `shell`, `open` and `enter` do not. */
function doubles(verb: string): boolean {
  return (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) && verb.length > 2) || doubling.has(verb)
}

/** Verbs of more than one syllable that double it too: `expelled`, `committed`. */
const doubling: ReadonlySet<string> = new Set(
  `acquit admit airdrop cancel commit compel concur control defer dispel equip expel handicap incur kidnap occur outfit
omit patrol permit prefer propel rebut rebel recur refer regret remit repel scrap submit transfer transmit unwrap upset worship`.match(
    /\S+/g
  )
)

function plural(noun: string): string {
  const irregular = irregularNouns[noun]
  if (irregular) return irregular
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** A noun with its indefinite article: `an offensive`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
