import {remember} from '../../general/remember.ts'
import {breaks, pointers} from '../../language/en/slots.ts'
import type {Lexicon} from '../../packs/pack.ts'
import type {EventMention, Subject} from '../../types.ts'
import type {Sitting} from '../maker.ts'
import type {Reading} from '../sentence.ts'
import {eventSubject} from '../subject.ts'

/**
 * `[the agreement], which Kenya brokered`: an event that its sentence only points to has the names that the article gave it where it told
 * of it in full. `own` are the names that fill slots here; they say nothing of which event it is.
 */
export function withAntecedent(
  subject: Subject,
  event: EventMention,
  own: readonly string[],
  reading: Reading,
  sitting: Sitting,
  lexicon: Lexicon
): Subject {
  const known = [...own, ...reading.referred().map(({name}) => name)]
  const rest = (names: readonly string[]) => names.filter((name) => !known.includes(name))
  if (rest(subject.parties).length > 0 || subject.name !== undefined || !isPointer(event, reading)) return subject
  const isNamed = rest([...subject.places, ...subject.brokers]).length > 0
  const full = sitting.antecedents(kindOf(event.event, lexicon))
  // `The ceasefire was signed [in Homra]` says where, and is no other one for that.
  if (!full || (isNamed && full.parties.length === 0)) return subject
  const {parties, places, name} = full
  return {
    ...subject,
    parties: merge(subject.parties, parties),
    places: merge(subject.places, places),
    name
  }
}

/** `[the] truce`, `[the] seven-page paper`. */
export function isPointer({start, ordinal}: EventMention, {sentence: {tokens}}: Reading): boolean {
  if (ordinal !== undefined) return false
  const at = tokens.findIndex((token) => token.start === start)
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const {lower} = tokens[before]!
    if (pointers.has(lower)) return true
    if (!/^[\p{Ll}\d-]+$/u.test(lower) || breaks.has(lower)) return false
  }
  return false
}

/** Most words between an event and what points to it. */
const reach = 4

/** Finds what an article tells of the one event of a kind that it tells of in full. */
export type Antecedents = (kind: string) => Subject | undefined

/** Of each kind the first telling that names two who take part, else the first with any name; none where the article tells of two such events. */
export function antecedents(readings: readonly Reading[], lexicon: Lexicon): Antecedents {
  return remember((kind) => {
    const alike = readings
      .flatMap((reading) =>
        reading.events
          .filter((event) => kindOf(event.event, lexicon) === kind)
          .map((event) => eventSubject({event, reading}, lexicon))
      )
      .filter((it) => everyone(it).length > 0)
    const full = alike.find(({parties}) => parties.length > 1) ?? alike[0]
    // Of a pact one sentence names the sides, and one the towns; of floods and attacks there are many.
    const isTold = (it: Subject) => kind !== accord || it.parties.length > 1
    const isOther = (it: Subject) =>
      full !== undefined && isTold(it) && !everyone(it).some((name) => everyone(full).includes(name))
    return alike.some(isOther) ? undefined : full
  })
}

const accord = 'accord'

/** The ceasefire and the agreement may be one. */
export function kindOf(event: string, {events}: Lexicon): string {
  const family = events.get(event)?.family
  return family === accord ? family : event
}

const everyone = ({parties, places, brokers}: Subject): readonly string[] => [...parties, ...places, ...brokers]

const merge = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])].sort()
