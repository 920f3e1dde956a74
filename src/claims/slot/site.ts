import {groupBy} from '../../general/group.ts'
import {
  barrages,
  blasts,
  bombings,
  happenings,
  happeningVerbs,
  momentary,
  occurring,
  personal,
  shots,
  siteBreaks,
  strikingPlaces
} from '../../language/en/sites.ts'
import type {Lexicon} from '../../packs/pack.ts'
import {verbLemma} from '../../syntax/lemma.ts'
import {has, REPORTING_VERB} from '../../text/flags.ts'
import type {EventMention, SlotClaim, Time, TimeMention} from '../../types.ts'
import {dateNear} from '../count/count-subject.ts'
import {governing} from '../event/date.ts'
import {partsOf} from '../event/dateline.ts'
import {type Sitting, setting} from '../maker.ts'
import {stance} from '../modality.ts'
import {clauseAt, type Reading, type Told} from '../sentence.ts'
import {eventSubject} from '../subject.ts'
import {type SitePhrase, sitePhrases} from './site-phrase.ts'

/**
 * Where the one event of its sort was that an article tells of: `destroyed [the village of Talm]`, `at [the Halmet market]`, `a house in [Orrin]`.
 * Nothing of what an article puts in two places.
 */
export function siteClaims(sitting: Sitting, lexicon: Lexicon): readonly SlotClaim[] {
  const towns = townsOf(sitting)
  const all = sitting.readings.flatMap((reading) => sitesIn(reading, towns))
  return [...groupBy(all, ({sort}) => sort).values()].flatMap((sites) =>
    isOne(sites) ? sites.map((site) => claim(site, dateOf(site, sitting), sitting, lexicon)) : []
  )
}

interface Site {
  /** The sort of its event: `blast`. */
  readonly sort: string
  readonly phrase: SitePhrase
  readonly reading: Reading
  readonly told: Told
}

function sitesIn(reading: Reading, towns: ReadonlySet<string>): readonly Site[] {
  const {block, sentence} = reading
  if (block.kind !== 'paragraph' || sentence.tokens.at(-1)?.text === '?') return []
  return sitePhrases(reading, towns).flatMap((phrase) => {
    const told = happened(phrase, reading)
    const sort = told && sortOf(told.event, told.reading)
    return sort ? [{sort, phrase, reading, told}] : []
  })
}

/** The event nearest to a spot, if nothing between the two parts them; `the accident happened at` tells of the one told before. */
function happened(phrase: SitePhrase, reading: Reading): Told | undefined {
  const {tokens} = reading.sentence
  const events = reading.events.filter((event) => sortOf(event, reading) && !isParted(event, phrase, reading))
  const gap = ({start, end}: EventMention) => (start >= phrase.end ? start - phrase.end : phrase.start - end)
  const [nearest] = [...events].sort((a, b) => gap(a) - gap(b))
  if (nearest) return {event: nearest, reading}
  const subject = tokens.slice(Math.max(0, phrase.from - back), phrase.from)
  const verb = subject.findLastIndex(({lower}) => occurring.has(lower))
  const noun = subject[verb - 1]?.lower ?? ''
  const before = verb > 0 ? toldBefore(reading) : undefined
  return before && (noun === 'it' || happenings.has(noun) || before.event.event.split('-').includes(noun))
    ? before
    : undefined
}

/** Most words from `happened` to the spot. */
const back = 8

/** What the sentences before told of last that happens at one spot. */
function toldBefore(reading: Reading): Told | undefined {
  for (let told = reading.told; told; told = told.reading.told) {
    const {reading: other} = told
    const event = other.events.findLast((it) => sortOf(it, other))
    if (event) return {event, reading: other}
  }
  return undefined
}

function isParted({event, start, end}: EventMention, phrase: SitePhrase, reading: Reading): boolean {
  const {
    sentence: {tokens},
    times
  } = reading
  const before = tokens[phrase.from]!.start
  // `the slide that came down from the Velm [buried] the village`, `stolen from a museum in Orrin`
  const from = strikingPlaces.has(tokens[phrase.from]!.lower) || takings.has(event)
  const [first, last] = start < before ? [end, before] : [phrase.end, start]
  const between = tokens.flatMap((token, at) => (token.start >= first && token.end <= last ? [at] : []))
  const breaks = (at: number): boolean => {
    const {lower, end} = tokens[at]!
    // `in the night [to] Sunday`
    if ((from && lower === 'from') || times.some(({start}) => start === end + 1)) return false
    return siteBreaks.has(lower)
  }
  return between.length > reach || between.some(breaks) || between.some((at) => isOther(at, reading))
}

/** A verb of something else: the families of those who died in the explosion [met] in the town of Melk. */
function isOther(at: number, {sentence: {tokens}, syntax}: Reading): boolean {
  const tree = syntax()?.tree
  const tag = tree?.tags[at]
  return tag === undefined || (tag === 'VERB' && !happeningVerbs.has(verbLemma(tokens[at]!.lower, tree!.forms[at]!)))
}

const takings: ReadonlySet<string> = new Set(['theft', 'robbery'])

/** Most words between what happened and where. */
const reach = 14

/** What happens once at one spot; nothing of what lasts or spreads. */
function sortOf({event, start, end}: EventMention, {sentence}: Reading): string | undefined {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start)
  if (event === 'attack') {
    if (barrages.test(sentence.text)) return undefined
    return blasts.test(text) ? 'blast' : shots.test(text) ? 'shooting' : undefined
  }
  // `crashed, [killing] 14`
  return /^kill/i.test(text) ? undefined : (momentary.get(event) ?? personal.get(event))
}

/** Whether all sites of a sort may be one: a village and a bridge may, two villages not. */
function isOne(sites: readonly Site[]): boolean {
  const names = groupBy(sites, ({phrase}) => (phrase.sort === 'in' ? 'town' : phrase.sort))
  return [...names.values()].every((same) => new Set(same.map(({phrase}) => phrase.name.toLowerCase())).size === 1)
}

/** The day that stands beside the event or the spot, else that on which the article first puts what happened. */
function dateOf({told, reading, sort, phrase}: Site, {readings}: Sitting): Time | undefined {
  const own = dayBeside(phrase, reading) ?? dayOf(told.event, told.reading) ?? dateNear(told.event, told.reading)
  if (own) return own
  for (const other of readings)
    for (const event of other.events) {
      const date = other.block.kind === 'paragraph' && sortOf(event, other) === sort ? dayOf(event, other) : undefined
      if (date) return date
    }
  return undefined
}

/** `killed 11 miners [on Monday] in the town of Melk`: of several days the one at the spot. */
function dayBeside(phrase: SitePhrase, {sentence: {tokens}, times}: Reading): Time | undefined {
  const [start, end] = [tokens[phrase.from]!.start, phrase.end]
  return times.find((time) => isDay(time) && time.start < end + beside && start < time.end + beside)?.value
}

/** Most characters between a spot and its day: `in the village of Talm early [on] Thursday`. */
const beside = 12

/** The one day of its sentence, if it is not the day of the telling: `at the viaduct, police [said] on Sunday`. */
function dayOf(event: EventMention, reading: Reading): Time | undefined {
  const {tokens} = reading.sentence
  const [day, other] = reading.times.filter(isDay)
  if (!day || other) return undefined
  const at = tokens.findIndex(({start}) => start >= day.start)
  const isTold = tokens.slice(Math.max(0, at - telling), at).some((token) => has(token, REPORTING_VERB))
  return isTold ? undefined : dateNear(event, reading, isDay)
}

/** Most words from `said` to its day: `said [in Orrin on] Sunday`. */
const telling = 4

const isDay = ({value: {timex, granularity}}: TimeMention): boolean =>
  timex !== 'DURATION' && (granularity === 'day' || granularity === 'time')

function claim(
  {phrase, reading, told, sort}: Site,
  date: Time | undefined,
  sitting: Sitting,
  lexicon: Lexicon
): SlotClaim {
  const subject = eventSubject(told, lexicon, {date})
  const isOwn = ({lower}: {readonly lower: string}) => phrase.name.toLowerCase().includes(lower)
  const clause = clauseAt(reading, phrase.start)
  // Of `accused of the shooting at the Orrin school` it is not the school that is alleged.
  const said = stance(clause ? governing(clause, reading) : [], phrase.start, reading.times)
  const own = phrase.name.toLowerCase()
  const others = (names: readonly string[]) => names.filter((name) => !name.toLowerCase().includes(own))
  return {
    type: 'slot',
    subject: {
      ...subject,
      event: sort === 'blast' && bombings.test(reading.sentence.text) ? 'bombing' : sort,
      family: `site ${sort}`,
      parties: others(subject.parties),
      places: others(subject.places),
      scope: undefined,
      words: (subject.words ?? []).filter((word) => !isOwn({lower: word})),
      main: sitting.isMain(told.event, told.reading) || undefined
    },
    attribute: 'site',
    value: {name: phrase.name, sort: phrase.sort},
    ...(said.modality === 'alleged' ? {...said, modality: 'asserted'} : said),
    ...setting({start: phrase.start, end: phrase.end, sentence: reading.sentence.index}, reading, sitting)
  }
}

/** What an article tells to be towns: `[PELLMOUTH, July 9 (Agency)] - `, `[Dunmere], a port of 20,000`. */
function townsOf({article: {sentences, blocks}}: Sitting): ReadonlySet<string> {
  const found = new Set<string>()
  for (const sentence of sentences) {
    const {kind} = blocks[sentence.block]!
    if (kind !== 'paragraph') continue
    for (const [, name] of sentence.text.matchAll(apposed)) found.add(name!.toLowerCase())
    const parts = partsOf(sentence)
    const [, name] = parts.length > 1 ? (/^([\p{Lu}][\p{L} .'-]*?)(?:,| \(| [-–—])/u.exec(parts[0]!.text) ?? []) : []
    if (name) found.add(name.toLowerCase())
  }
  return found
}

/** `Dunmere, a market town of 20,000` */
const apposed =
  /(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?), (?:a|the) (?:[\p{Ll}-]+ ){0,3}?(?:town|city|port|village|capital)\b/gu
