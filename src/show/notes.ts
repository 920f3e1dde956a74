import {locator} from '../claims/place.ts'
import type {
  ArticleNote,
  ArticleNotes,
  ClaimNote,
  ClaimValue,
  ComparedClaim,
  MentionNote,
  PlaceNote,
  QuantityNote,
  Stretch,
  TimeNote
} from '../results.ts'
import type {Annotated, Article, Claim, Mention, Office, Place, Quantity, Time, Witness} from '../types.ts'
import {location} from './show.ts'

/** What the JSON says of an article as a whole. */
export function articleNote({path, title, published, source, copyOf}: Article): ArticleNote {
  return {
    path,
    ...(title === undefined ? {} : {title}),
    ...(published === undefined ? {} : {published: published.edtf}),
    ...(source === undefined ? {} : {source}),
    ...(copyOf === undefined ? {} : {copyOf})
  }
}

/** What the JSON says was understood of an article. Demonyms are no places of their own and stay out. */
export function notes(annotated: Annotated, article: Article): ArticleNotes {
  const {place} = locator(annotated.raw)
  const sentenceOf = (index: number) => {
    const sentence = annotated.sentences[index]!
    return ends(place(annotated.blocks[sentence.block]!, sentence))
  }
  const mentions = annotated.mentions.filter((mention) => mention.type !== 'place' || mention.kind !== 'demonym')
  return {
    ...articleNote(article),
    mentions: mentions.map((mention) =>
      mentionNote(mention, place(annotated.blocks[annotated.sentences[mention.sentence]!.block]!, mention))
    ),
    claims: article.claims.map((claim) => claimNote({article, claim}, sentenceOf(claim.sentence)))
  }
}

/** Where a place begins and ends, as the JSON has it. */
function ends({start, startLine, startColumn, end, endLine, endColumn}: Place): Pick<Stretch, 'start' | 'end'> {
  return {
    start: {line: startLine, column: startColumn, offset: start},
    end: {line: endLine, column: endColumn, offset: end}
  }
}

/** A note before all that it has is written. */
type Draft<N> = {-readonly [field in keyof N]: N[field]}

/** Written out field by field: there are a hundred mentions in an article, and spreading each takes as long as finding it. */
function mentionNote(mention: Mention, place: Place): MentionNote {
  const {text} = place
  const {start, end} = ends(place)
  switch (mention.type) {
    case 'time':
      return withTime({type: 'time', text, start, end}, mention.value)
    case 'quantity':
      return withQuantity({type: 'quantity', text, start, end}, mention.value)
    case 'person': {
      const note = {type: 'person', text, start, end, name: mention.fullName} as const
      return mention.role === undefined ? note : {...note, role: mention.role}
    }
    case 'place': {
      const note: Draft<PlaceNote & Stretch> = {type: 'place', text, start, end, name: mention.name, kind: mention.kind}
      if (mention.country !== undefined) note.country = mention.country
      if (mention.region !== undefined) note.region = mention.region
      return note
    }
    case 'organization': {
      const note = {type: 'organization', text, start, end, name: mention.name} as const
      return mention.country === undefined ? note : {...note, country: mention.country}
    }
    case 'quotation':
      return {type: 'quotation', text, start, end, speaker: mention.speaker ?? null}
    case 'event': {
      const note = {type: 'event', text, start, end, event: mention.event} as const
      return mention.ordinal === undefined ? note : {...note, ordinal: mention.ordinal}
    }
  }
}

/** A claim as a comparison shows it. */
export function comparedClaim(witness: Witness): ComparedClaim {
  const {claim} = witness
  return {
    subject: claim.subject.label,
    ...attributeOf(claim),
    value: claimValue(claim),
    asOf: claim.asOf ?? null,
    voice: claim.voice,
    location: location(witness)
  }
}

function claimNote(witness: Witness, sentence: ClaimNote['sentence']): ClaimNote {
  const {claim} = witness
  const {subject, asOf, voice, modality, polarity} = claim
  return {
    subject: subject.label,
    ...attributeOf(claim),
    value: claimValue(claim),
    asOf: asOf ?? null,
    voice,
    modality,
    polarity,
    ...(claim.type === 'count' ? {thing: claim.value.unit || claim.thing, predicate: claim.predicate} : {}),
    location: location(witness),
    sentence
  }
}

/** `date:signed` is the date of a stage, `span:start` the beginning of a span; `outcome:winner` who won; `count:killed`, `percent:rate` are what was counted. */
export function attributeOf({attribute}: {readonly attribute: string}): {
  readonly attribute: string
  readonly stage?: string
} {
  const [kind = '', detail] = attribute.split(':')
  if (detail === undefined) return {attribute: kind}
  return numbers.has(kind) ? {attribute: detail} : {attribute: kind, stage: detail}
}

/** Kinds of quantities, which tell their attributes apart. */
const numbers: ReadonlySet<string> = new Set([
  'count',
  'money',
  'percent',
  'points',
  'measure',
  'ratio',
  'share',
  'score',
  'vote'
])

/** The value of a claim, as the JSON has it. */
export function claimValue(claim: Claim): ClaimValue {
  if (claim.type === 'time' || claim.type === 'age') return withTime({type: 'time'}, claim.value)
  if (claim.type === 'name' || claim.type === 'slot' || claim.type === 'state')
    return {type: 'name', name: claim.value.name}
  if (claim.type === 'deed') return {type: 'name', name: `${claim.value.deed} ${claim.value.thing}`}
  if (claim.type === 'role') return roleValue(claim.value)
  return withQuantity({type: 'quantity'}, claim.value)
}

/** A note with a number, its fields in the order of the JSON. */
function withQuantity<N extends {readonly type: 'quantity'}>(note: N, quantity: Quantity): N & QuantityNote {
  const {modifiers, kind, of, against, conversion} = quantity
  const full: N & Draft<Partial<QuantityNote>> = note
  full.min = quantity.min
  full.max = quantity.max
  full.unit = quantity.unit
  if (modifiers.length > 0) full.modifiers = modifiers
  if (kind !== undefined) full.kind = kind
  if (of !== undefined) full.of = of
  if (against !== undefined) full.against = against
  if (conversion !== undefined) full.conversion = conversion
  return full as N & QuantityNote
}

function roleValue({office, status, since, until, during}: Office): ClaimValue {
  return {
    type: 'role',
    office,
    status,
    ...(since === undefined ? {} : {since}),
    ...(until === undefined ? {} : {until}),
    ...(during === undefined ? {} : {during})
  }
}

/** A note with a time, its fields in the order of the JSON. */
function withTime<N extends {readonly type: 'time'}>(note: N, time: Time): N & TimeNote {
  const {mod, earliest, latest, days, alternatives} = time
  const full: N & Draft<Partial<TimeNote>> = note
  full.timex = time.timex
  full.value = time.value
  if (mod !== undefined) full.mod = mod
  full.edtf = time.edtf
  if (earliest !== undefined) full.earliest = earliest
  if (latest !== undefined) full.latest = latest
  if (days !== undefined) full.days = days
  if (alternatives !== undefined) full.alternatives = alternatives
  if (time.impossible) full.impossible = true
  return full as N & TimeNote
}
