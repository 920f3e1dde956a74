import {locator} from '../claims/place.ts'
import type {LoadedText, Path} from '../config/text.ts'
import type {Lexicon} from '../packs/pack.ts'
import {fold} from '../text/fold.ts'
import type {Article, Claim, Place, Subject} from '../types.ts'
import {asTime, dayOf} from './dates.ts'
import type {Entry} from './entry.ts'

/** An entry of a fact book as an article that claims just this; no rule but `reference` sees it. */
export function entryArticle(entry: Entry, at: number, loaded: LoadedText, text: string, lexicon: Lexicon): Article {
  const {locate} = locator(text)
  const place = (...path: Path): Place => {
    const [start, end] = loaded.span(['facts', at, ...path])
    return locate({start, end})
  }
  return {
    path: loaded.file,
    source: entry.source,
    book: true,
    claims: [
      ...datesOf(entry, lexicon, place),
      ...countsOf(entry, lexicon, place),
      ...officeOf(entry, place),
      ...spellingOf(entry, place)
    ],
    publications: [],
    days: daysOf(entry),
    terms: termsOf(entry),
    sketch: {size: 0, hashes: new Uint32Array(0)}
  }
}

type PlaceOf = (...path: Path) => Place

const said = {
  voice: {speaker: null, quoted: false},
  modality: 'asserted',
  polarity: 'positive',
  sentence: 0,
  heading: false
} as const

function datesOf(entry: Entry, lexicon: Lexicon, place: PlaceOf): readonly Claim[] {
  return Object.entries(entry.dates ?? {}).map(([stage, value]) => ({
    type: 'time',
    ...said,
    subject: subjectOf(entry, lexicon),
    attribute: `date:${stage}`,
    value: asTime(value),
    place: place('dates', stage)
  }))
}

function countsOf(entry: Entry, lexicon: Lexicon, place: PlaceOf): readonly Claim[] {
  return Object.entries(entry.counts ?? {}).map(([id, told]) => {
    const {value, of = 'people', asOf = entry.asOf} = typeof told === 'number' ? {value: told} : told
    const known = lexicon.counts.countable(of).find(({count}) => count.id === id)
    return {
      type: 'count',
      ...said,
      subject: subjectOf(entry, lexicon, true),
      attribute: `count:${id}`,
      value: {min: value, max: value, unit: of, modifiers: [], exact: true, printed: value},
      thing: known?.things.generic.has(of) ? known.count.things : of,
      measure: 'total',
      cumulative: known?.count.cumulative ?? false,
      recurring: false,
      predicate: id,
      told: {words: [], names: [...(entry.places ?? []), ...(entry.parties ?? [])].sort()},
      place: typeof told === 'number' ? place('counts', id) : place('counts', id, 'value'),
      ...(asOf === undefined ? {} : {asOf: dayOf(asOf)})
    }
  })
}

function subjectOf(entry: Entry, {events, aliases}: Lexicon, dated = false): Subject {
  const {event = '', name, people = []} = entry
  const canonical = (names: readonly string[] = []) =>
    [...new Set(names.map((one) => aliases.get(one.toLowerCase()) ?? one))].sort()
  const [parties, brokers, places] = [canonical(entry.parties), canonical(entry.brokers), canonical(entry.places)]
  const who = brokers.length > 0 ? `brokered by ${brokers.join(', ')}` : [...parties, ...places].slice(0, 3).join(', ')
  const day = dated ? (entry.dates?.held ?? entry.dates?.started) : undefined
  return {
    kind: 'event',
    label: name ?? (who ? `${event} (${who})` : event),
    event,
    family: events.get(event)?.family,
    parties,
    brokers,
    places,
    ...(name === undefined ? {} : {name}),
    ...(day === undefined ? {} : {date: asTime(day)}),
    people: [...people].sort()
  }
}

function officeOf({person, office, from, until}: Entry, place: PlaceOf): readonly Claim[] {
  if (person === undefined || office === undefined) return []
  const [, head = office, of] = /^(.+?) of (?:the )?(.+)$/.exec(office) ?? []
  return [
    {
      type: 'role',
      ...said,
      subject: {kind: 'person', label: person, name: person, parties: [], brokers: [], places: []},
      attribute: 'role',
      value: {
        office,
        head: head.toLowerCase(),
        of,
        status: 'current',
        ...(from === undefined ? {} : {since: String(from)}),
        ...(until === undefined ? {} : {until: String(until)})
      },
      place: place('office')
    }
  ]
}

function spellingOf({spelling}: Entry, place: PlaceOf): readonly Claim[] {
  if (spelling === undefined) return []
  const at = place('spelling')
  return [
    {
      type: 'name',
      ...said,
      subject: {kind: 'thing', label: spelling, name: spelling, parties: [], brokers: [], places: []},
      attribute: 'spelling',
      value: {name: spelling, fullName: spelling, roles: [], times: 1},
      place: at,
      places: [at]
    }
  ]
}

const daysOf = ({dates = {}}: Entry): readonly string[] =>
  Object.values(dates)
    .map(String)
    .filter((date) => /^\d{4}-\d\d-\d\d$/.test(date))
    .sort()

/** The names of an entry are what an article on it leads with. */
function termsOf({
  parties = [],
  brokers = [],
  places = [],
  people = [],
  about = [],
  name = ''
}: Entry): Article['terms'] {
  const all = [...parties, ...brokers, ...places, ...people, ...about, name].flatMap((one) => fold(one).split(' '))
  const names = [...new Set(all.filter((word) => word.length > 2))].sort()
  return {names, counts: names.map(() => 1), leads: names}
}
