import {remember} from '../../general/remember.ts'
import {earlier} from '../../language/en/slots.ts'
import type {Lexicon} from '../../packs/pack.ts'
import type {EventMention} from '../../types.ts'
import {participants} from '../event/participants.ts'
import type {Reading, Told} from '../sentence.ts'
import {brokered} from '../subject.ts'
import {isPointer, kindOf} from './slot-antecedent.ts'

/** Most words beside an event that tell it from another one: the truce of [last] October. */
const reach = 3

/** Tells whether an event is the one of its kind that its article is about. */
export type Main = (event: EventMention, reading: Reading) => boolean

/**
 * The one event of a kind that an article is about: the first told, and what points to it later (`the truce`); not one of another time
 * (`the truce of last October`). Of an article that tells of several nobody knows.
 */
export function mainOf(readings: readonly Reading[], lexicon: Lexicon): Main {
  const told = remember((kind: string): EventMention | undefined => {
    const all = readings.flatMap((reading) =>
      reading.block.kind !== 'paragraph'
        ? []
        : reading.events
            .filter((event) => kindOf(event.event, lexicon) === kind && !isEarlier(event, reading))
            .map((event) => ({event, reading}))
    )
    return isSeveral(all, lexicon) ? undefined : all[0]?.event
  })
  return (event, reading) => {
    if (isEarlier(event, reading)) return false
    const first = told(kindOf(event.event, lexicon))
    return first !== undefined && (first === event || isPointer(event, reading))
  }
}

/** Whether a later telling begins anew, `[a] humanitarian truce`, or others have brought it about. */
function isSeveral(all: readonly Told[], lexicon: Lexicon): boolean {
  if (all.slice(1).some(({event, reading}) => articleOf(event, reading) === 'a')) return true
  const isBrokered = brokered(lexicon)
  const brokers = all.map(({event, reading}) => participants(event, reading, isBrokered).brokers)
  const told = brokers.filter((names) => names.length > 0)
  return told.some((names) => !names.some((name) => told[0]!.includes(name)))
}

function isEarlier(event: EventMention, reading: Reading): boolean {
  const {start, end, ordinal = 0} = event
  if (ordinal > 0) return true
  const {tokens} = reading.sentence
  const first = tokens.findIndex((token) => token.start >= start)
  const behind = tokens.findIndex((token) => token.start >= end)
  const before = tokens.slice(Math.max(0, first - reach), first)
  const after = behind < 0 ? [] : tokens.slice(behind, behind + reach)
  if (before.some(({lower}) => earlier.has(lower))) return true
  if (after[0]?.lower === 'of' && after.some(({lower}) => earlier.has(lower))) return true
  // the truce of [1999]
  if (
    after.some(
      ({lower}, at) => at > 0 && /^(?:1\d|20)\d\d$/.test(lower) && /^(?:of|in|from)$/.test(after[at - 1]!.lower)
    )
  )
    return true
  // `A truce that Kenya [had] arranged was broken [last] year.`
  return articleOf(event, reading) === 'a' && tokens.some(({lower}) => /^(?:had|last|earlier|ago)$/.test(lower))
}

/** `a` of `a humanitarian truce`; of what stands without one, nothing. */
function articleOf({start}: EventMention, {sentence: {tokens}}: Reading): 'a' | undefined {
  const at = tokens.findIndex((token) => token.start >= start)
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const {lower} = tokens[before]!
    if (lower === 'a' || lower === 'an') return 'a'
    if (!/^[\p{L}\d-]+$/u.test(lower) || /^(?:the|this|that|of|in)$/.test(lower)) return undefined
  }
  return undefined
}
