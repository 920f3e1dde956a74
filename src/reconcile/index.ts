import type {Claim, Witness} from '../types.ts'
import {appeal} from './appeal.ts'
import {birthday} from './birthday.ts'
import {calendar} from './calendar.ts'
import {compass} from './compass.ts'
import {correction} from './correction.ts'
import {denial} from './denial.ts'
import {drift} from './drift.ts'
import {hedge} from './hedge.ts'
import {growth, lengthPrecision} from './length.ts'
import {measure} from './measure.ts'
import {members} from './members.ts'
import {mood} from './mood.ts'
import {office} from './office.ts'
import {part} from './part.ts'
import {precision} from './precision.ts'
import {range} from './range.ts'
import {readingOrder} from './reading-order.ts'
import type {Reconciler} from './reconciler.ts'
import {relative} from './relative.ts'
import {revision} from './revision.ts'
import {rise} from './rise.ts'
import {rounding} from './rounding.ts'
import {sameFiller} from './same-filler.ts'
import {site} from './site.ts'
import {stage} from './stage.ts'
import {state} from './state.ts'
import {timeZone} from './time-zone.ts'
import {transliteration} from './transliteration.ts'
import {typography} from './typography.ts'
import {unit} from './unit.ts'
import {unwritten} from './unwritten.ts'
import {update} from './update.ts'
import {within} from './within.ts'

export type {Reconciler} from './reconciler.ts'

/** All reasons for which two claims may differ and both be true, in the order in which they are tried. */
export const reconcilers: readonly Reconciler[] = [
  stage,
  mood,
  correction,
  // Numbers
  measure,
  unit,
  part,
  range,
  hedge,
  rounding,
  typography,
  update,
  rise,
  revision,
  drift,
  // Dates and lengths
  precision,
  readingOrder,
  unwritten,
  relative,
  timeZone,
  calendar,
  lengthPrecision,
  growth,
  // Places, brokers, outcomes
  sameFiller,
  compass,
  within,
  site,
  appeal,
  members,
  // People
  birthday,
  office,
  state,
  denial,
  transliteration
]

/** Why two claims may both be true: the first reason that holds, and those tried before it. */
export interface Reconciliation {
  readonly by?: {readonly name: string; readonly reason: string}
  /** Names of the reasons that do not hold. */
  readonly tried: readonly string[]
}

/** Try all reasons, in their order, until one holds. */
export function reconcile(a: Witness, b: Witness): Reconciliation {
  const tried: string[] = []
  for (const {name, type, explain} of reconcilers) {
    if (type !== undefined && (a.claim.type !== type || b.claim.type !== type)) continue
    const reason = explain(a, b)
    if (reason !== undefined) return {by: {name, reason}, tried}
    tried.push(name)
  }
  return {tried: [...new Set(tried)]}
}

/** Whether two claims may both be true. */
export const agree = <C extends Claim>(a: Witness<C>, b: Witness<C>): boolean => reconcile(a, b).by !== undefined
