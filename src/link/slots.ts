import {moods, sameMood} from '../claims/mood.ts'
import {isDecision} from '../claims/slot/slot-decision.ts'
import {verdicts} from '../language/en/slots.ts'
import {fold} from '../text/fold.ts'
import type {Evidence, SlotClaim, Subject, Witness} from '../types.ts'
import {compatible} from '../values/interval.ts'
import {apart, isApart, veto} from './apart.ts'
import {together as near} from './appearance.ts'
import {weighBearings} from './bearings.ts'
import {asWritten, otherBout, samePair} from './bouts.ts'
import {weighDecisions} from './decisions.ts'
import {eventIdentity} from './event-identity.ts'
import type {Linker} from './facts.ts'
import {isMainOfBoth, mainEvidence} from './main-event.ts'
import {isOnce, withoutTeller} from './once.ts'
import {sameName, shared} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weighSites} from './sites.ts'
import {weighVerdicts} from './verdicts.ts'
import {weights} from './weights.ts'

/** Slots that have one filler, or that a rule compares; who takes part is told by halves. */
const single: ReadonlySet<string> = new Set([
  'place',
  'bearing',
  'site',
  'broker',
  'host',
  'ordinal',
  'times',
  'outcome',
  'outcome:winner',
  'verdict',
  'parties'
])

/** Where one event was, who brought it about and what came of it: linked by everything but that. */
export function slotLinker(scales: Scales): Linker<SlotClaim> {
  return {
    scopes: ({claim}) => (single.has(slotOf(claim)) ? [`${slotOf(claim)} ${familyOf(claim)}`] : []),
    keys: (witness) => keys(witness, scales),
    label: ({claim}) => fold(saidOf(claim)),
    weigh: (a, b) => {
      if (!sameMood(a.claim, b.claim)) return veto(moods(a.claim, b.claim))
      if (slotOf(a.claim) === 'verdict') return weighVerdicts(a, b, scales)
      if (a.article === b.article && !a.claim.heading && !b.claim.heading)
        return apart('one article tells of several such events')
      if (a.claim.attribute === 'bearing') return weighBearings(a, b, scales)
      if (a.claim.attribute === 'site') return weighSites(a, b, scales)
      if (isDecision(a.claim.subject)) return weighDecisions(a, b, scales)
      const other = slotOf(a.claim) === 'outcome:winner' ? otherBout(a.claim, b.claim) : undefined
      if (other) return other
      const [x, y] = [without(a.claim, b.claim), without(b.claim, a.claim)]
      // A war has many places, and is fought on many days.
      if (a.claim.attribute === 'place' && !(scales.placed(x.event) && scales.placed(y.event)))
        return apart('what lasts is in many places')
      const rare =
        (scales.rare(x.event) && scales.rare(y.event)) ||
        isOnce(withoutTeller(x, a.claim), withoutTeller(y, b.claim), scales)
      const dates = daysOf(a, b)
      if (isApart(dates)) return dates
      const pair = samePair(a.claim.value, b.claim.value) && dates.some(({weight}) => weight >= weights.sameDate)
      if (!rare && !dates.some(({weight}) => weight >= weights.sameDate) && !isOneBout(a, b))
        return apart('such events are many, and both do not name its day')
      const isMain = isMainOfBoth(a, b, scales)
      // One state wages many wars, and talks with many.
      if (
        isPair(a.claim) &&
        isPair(b.claim) &&
        !dates.some(({weight}) => weight >= weights.sameDate) &&
        !sameTitle(x, y, scales) &&
        !isMain
      )
        return apart('two sides of many that each may have')
      const identity = eventIdentity(x, y, scales)
      if (isApart(identity)) return identity
      if (!isNamed(x, y, scales) && !isMain) return apart('no name beside the one in question tells which event it is')
      return [
        {reason: 'any two mentions of such events', weight: rare || pair ? weights.rare : weights.common},
        ...identity,
        ...dates,
        ...(isMain ? [mainEvidence(a, b, scales)] : []),
        ...scales.topic(a.article, b.article)
      ]
    }
  }
}

/** What a claim says something about: `verdict` for `outcome:convicted`. */
export function slotOf({attribute}: SlotClaim): string {
  return verdicts.has(attribute.slice('outcome:'.length)) ? 'verdict' : attribute
}

/** What it says: the name that fills the slot; of a person before a court the verdict. */
export function saidOf(claim: SlotClaim): string {
  return slotOf(claim) === 'verdict' ? claim.attribute.slice('outcome:'.length) : claim.value.name
}

/** A final and a title that is won, an acquittal and a verdict may be one. */
function familyOf(claim: SlotClaim): string | undefined {
  const slot = slotOf(claim)
  return slot === 'verdict' || slot === 'outcome:winner' ? slot : claim.subject.family
}

const isPair = ({value: {names}}: SlotClaim): boolean => names?.length === 2

/** Two sides meet once in two days, where both articles are of one day or of two in a row. */
function isOneBout(
  {article: a, claim: {attribute, subject: x}}: Witness<SlotClaim>,
  {article: b, claim: {subject: y}}: Witness<SlotClaim>
): boolean {
  if (attribute !== 'outcome:winner') return false
  return x.parties.length === 2 && `${x.parties}` === `${y.parties}` && near(a, b, 1)
}

/** The event without what fills the slot: identity is judged without what is compared. */
function without(claim: SlotClaim, other?: SlotClaim): Subject {
  const {
    attribute,
    subject,
    value: {name, names}
  } = claim
  // Of two lists what both have stays.
  const compared = names?.filter((it) => !other?.value.names?.includes(it)) ?? [name]
  const others = (all: readonly string[]) => all.filter((it) => !compared.includes(it))
  const {parties, places, brokers, scope, ordinal, numerals} = subject
  return {
    ...subject,
    family: familyOf(claim),
    parties: attribute === 'outcome:winner' ? asWritten(parties, other?.subject.parties ?? []) : others(parties),
    places: attribute === 'place' ? [] : others(places),
    brokers: attribute === 'broker' ? [] : others(brokers),
    scope: attribute === 'place' ? undefined : scope,
    ordinal: attribute === 'ordinal' ? undefined : ordinal,
    numerals: attribute === 'ordinal' ? [] : (numerals ?? [])
  }
}

/** Whether a name that both give tells which event it is: topics alike are not enough. */
function isNamed(a: Subject, b: Subject, {core}: Scales): boolean {
  if (sameTitle(a, b, {core})) return true
  return shared(everyone(a), everyone(b), core).length > 0
}

function sameTitle(a: Subject, b: Subject, {core}: Pick<Scales, 'core'>): boolean {
  return a.name !== undefined && b.name !== undefined && sameName(core(a.name), core(b.name))
}

const everyone = ({parties, places, brokers}: Subject): readonly string[] => [...parties, ...places, ...brokers]

/** Days within which articles are taken to report one event of the day. */
const days = 3

function daysOf(a: Witness<SlotClaim>, b: Witness<SlotClaim>) {
  const [x, y] = [a.claim.subject.date, b.claim.subject.date]
  if (x && y) {
    if (!compatible(x, y)) return veto(`${x.value} against ${y.value}`)
    return [{reason: `both date the event ${x.value}`, weight: weights.sameDate}]
  }
  return a.article !== b.article && near(a.article, b.article, days)
    ? [{reason: 'published within three days', weight: weights.publishedTogether}]
    : nothing
}

const nothing: readonly Evidence[] = []

function keys({article, claim}: Witness<SlotClaim>, {core, rare}: Scales): readonly string[] {
  if (slotOf(claim) === 'verdict') return [fold(claim.value.name)]
  const {date, name} = claim.subject
  if (isDecision(claim.subject)) return ['decision']
  if (claim.attribute === 'site') return article.terms.names
  return [
    ...everyone(without(claim)).map(core),
    ...(name ? [core(name)] : []),
    ...article.terms.leads.map((lead) => `lead ${lead}`),
    ...(claim.subject.main && rare(claim.subject.event) ? article.terms.names.map((it) => `main ${it}`) : []),
    ...(date ? [date.value] : [])
  ]
}
