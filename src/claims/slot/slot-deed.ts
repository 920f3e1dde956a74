import {asides} from '../../language/en/slots.ts'
import type {Predication, Syntax} from '../../syntax/index.ts'
import type {Time} from '../../types.ts'
import {isDate} from '../event/date.ts'
import {type Deed, deedOf} from '../event/deed.ts'
import type {Reading} from '../sentence.ts'
import {type Filled, filled, nameTied, slotOf} from './slot-event.ts'
import {outcomesOf} from './slot-outcome.ts'
import {isPlain} from './slot-phrases.ts'

type DatedDeed = Deed & {readonly date?: Time | undefined}

/** A deed that no pack names, with its date and what fills its slots. */
export interface FilledDeed {
  readonly deed: DatedDeed
  readonly filled: readonly Filled[]
}

/** What is dated or has an outcome without being an event of a pack; `told` tells what is. */
export function fillDeeds(reading: Reading, syntax: Syntax, told: (it: Predication) => boolean): readonly FilledDeed[] {
  const dated = reading.times.flatMap((time) => {
    const deed = isDate(time) ? reading.deedAt(time) : undefined
    return deed ? {...deed, date: time.value} : []
  })
  const all: ReadonlyMap<Predication, DatedDeed> = new Map(dated.map((deed) => [deed.predication, deed]))
  return syntax.predications.flatMap((predication) => {
    if (told(predication) || !isPlain(predication)) return []
    const outcomes = outcomesOf(predication, false, reading).map((it) =>
      filled(it.attribute, it.name, predication.predicate)
    )
    const deed: DatedDeed | undefined =
      all.get(predication) ?? (outcomes.length > 0 ? undated(predication, reading) : undefined)
    if (!deed || isState(predication)) return []
    const rest = all.has(predication) ? whoAndWhere(predication, syntax, reading) : []
    return [{deed, filled: [...outcomes, ...rest.filter((it) => !outcomes.some(({start}) => start === it.start))]}]
  })
}

/** `[had] twelve villages by 2020`: what is or has is no deed. */
function isState({form, lemma}: Predication): boolean {
  return form !== 'noun' && (form === 'adjective' || lemma === 'have' || lemma === 'be')
}

function undated(predication: Predication, reading: Reading): DatedDeed | undefined {
  const concept = deedOf(predication, reading)
  return concept === undefined ? undefined : {concept, predication, past: true, date: dayOf(predication, reading)}
}

/** The one day of the sentence, if nothing between it and the verb tells of another time: `won [on Friday], beating Vitra`. */
function dayOf({predicate}: Predication, {times, sentence: {tokens}}: Reading): Time | undefined {
  const days = times.filter((time) => isDate(time) && time.value.granularity === 'day')
  const [day] = days
  if (!day || days.length > 1) return undefined
  const {start, end} = tokens[predicate]!
  const between = tokens.filter((it) => it.start >= Math.min(end, day.end) && it.end <= Math.max(start, day.start))
  return between.some(({lower}) => asides.has(lower)) ? undefined : day.value
}

function whoAndWhere(predication: Predication, syntax: Syntax, reading: Reading): readonly Filled[] {
  return predication.arguments.flatMap(({role, preposition, head}) => {
    const phrase = {role, preposition, head, by: predication.predicate, verb: predication}
    const name = nameTied(phrase, syntax, reading)
    const attribute = name && slotOf(phrase, name)
    return attribute ? [filled(attribute, name, predication.predicate)] : []
  })
}
