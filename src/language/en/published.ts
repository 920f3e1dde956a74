import type {StampKind, StampWord} from '../../types.ts'
import {FULL_MONTHS} from './time/names.ts'

/** How English says when an article appeared or was changed, as data. */

const kinds: Readonly<Record<StampKind, string>> = {
  published:
    'publication date|published date|publish date|pub date|date of publication|date of issue|date of release|' +
    'date published|date posted|date issued|date created|release date|issue date|posting date|' +
    'published|posted|issued|released|created|uploaded|filed|added|(?<![a-z] )date',
  updated:
    'update date|updated date|date updated|date modified|date of update|modification date|' +
    'updated|update|modified|modification|edited|revised|amended|corrected'
}

const opening = '(?:this (?:article|story|post|page|report|piece) (?:was|has been|is) )?'
const degree = '(?:(?:first|originally|initially|last|latest|most recently) )?'
const closing =
  '(?: (?:date|time|online|here))?(?: by [^|•·]{1,50}?)?(?:,? (?:on|at|in))?(?: (?:the|date))? ?[:,–—-]?(?: ?at)?'
// What may stand before: the beginning, a sign that parts, or another stamp: [9 Nov 2020 21:30 GMT Updated 10 Nov 2020].
const parted = '(?:^|[|•·/()\\[\\]–—>] ?|[\\d)][,;.]? ?|\\b(?:[ap]\\.?m\\.?|[a-z]{2,4}t|utc|msk|ago|read)[,;.]? )'

const label = (kind: StampKind, before: string) =>
  new RegExp(`${before}${opening}${degree}(?:${kinds[kind]})${closing}$`)

const labels = {
  parted: {published: label('published', parted), updated: label('updated', parted)},
  loose: {published: label('published', '(?:^|[^a-z])'), updated: label('updated', '(?:^|[^a-z])')}
}

const farthest = 90

/** What every label has in it: the patterns above are slow to compile, and most texts have none of these words. */
const hint = /publi|post|issue|release|creat|upload|filed|added|date|modif|edited|revised|amended|corrected/

/**
 * What the words before a date say of it: [Published on], [Last updated:], [Posted by Jane Doe on]. In a `byline` they may
 * follow anything; elsewhere [was published on] tells of something else.
 */
export function stampKind(before: string, inByline: boolean): StampKind | undefined {
  const text = before.slice(-farthest).toLowerCase().replace(/\s+/g, ' ').trim()
  if ((before.length > farthest && !inByline) || !hint.test(text)) return undefined
  const {published, updated} = inByline ? labels.loose : labels.parted
  return updated.test(text) ? 'updated' : published.test(text) ? 'published' : undefined
}

/** What the words before a date say of another appearance: [Originally published on], [Issue date:]. */
export function stampWord(before: string): StampWord | undefined {
  const text = before.slice(-farthest).toLowerCase()
  const word = /\b(?:first|originally|initially|issue)\b/.exec(text.split(/[|•·\d]/).at(-1)!)?.[0]
  return word === undefined ? undefined : word === 'issue' ? 'issue' : 'first'
}

/** Words that may follow a stamp; others go on with a sentence: [Released on 9 November 2020, the film]. */
const follows =
  /^(?:at|by|in|to|and|with|[ap]\.?m|o'clock|local|updated?|last|first|published|posted|modified|edited|min|h)\b/

/** Whether the words after a date go on with a sentence of which it is a part. */
export function goesOn(after: string): boolean {
  const text = after.replace(/^,?\s*/, '')
  return /^[a-z]{2,}(?![a-zA-Z]*:)/.test(text) && !follows.test(text)
}

/** Words that begin a phrase and no dateline: [In Berlin, 9 November (Monday)]. */
export const NO_PLACES: ReadonlySet<string> = new Set('In On At By From Since Until After Before During The'.split(' '))

/** Names of months from January on. */
export const MONTH_NAMES: readonly string[] = [...FULL_MONTHS].map((name) => name[0]!.toUpperCase() + name.slice(1))

/** Agencies that stand before or after a dateline's date. */
export const AGENCIES: ReadonlySet<string> = new Set(
  (
    'reuters ap afp tass itar-tass ria interfax xinhua sana upi dpa ians pti ani efe ansa kyodo yonhap bbc cnn anadolu aa ' +
    'azertac armenpress apa trend report sputnik unian ukrinform irna isna mna app bss bernama antara belta prnewswire'
  ).split(' ')
)

/** What papers, agencies and bodies are called, and what they give out: the [Fenland Echo], a [press release], a [newsletter]. */
export const MASTHEADS: ReadonlySet<string> = new Set(
  (
    'academy advertiser agency argus association authority bank board broadcasting bulletin centre center chronicle circular ' +
    'commission committee communication communique communiqué companion council courier department dispatch echo edition ' +
    'embargoed examiner express factsheet foundation gazette globe guardian handbook herald hospital independent inquirer ' +
    'institute issue journal leader letter list magazine mail mercury ministry mirror monitor monthly museum news newsletter ' +
    'no no. notice observer office page post press programme quarterly radio record register release reporter review sentinel ' +
    'service society standard star statement sun telegraph television times tribune union university vol vol. weekly wire world'
  ).split(' ')
)

/** Small words that a line above an article may have beside names: information [for the] press, [morning] service, last [revised in]. */
export const MASTHEAD_WORDS: ReadonlySet<string> = new Set(
  'a an and at by for from in information last morning evening of p p. pp pp. press revised text the until winter spring summer autumn'.split(
    ' '
  )
)

/** Words that tie a date to what stands before it: the election [on] 9 May 2021; not `embargoed until`, `a communication of`. */
export const TYING: ReadonlySet<string> = new Set(
  'after and at before between by during for from in of on or since till to until was'.split(' ')
)
