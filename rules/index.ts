import type {Rule} from '../src/rule.ts'
import age from './age/rule.ts'
import ambiguousDate from './ambiguous-date/rule.ts'
import average from './average/rule.ts'
import broker from './broker/rule.ts'
import conversion from './conversion/rule.ts'
import count from './count/rule.ts'
import duration from './duration/rule.ts'
import enumeration from './enumeration/rule.ts'
import eventDate from './event-date/rule.ts'
import eventOrder from './event-order/rule.ts'
import eventParties from './event-parties/rule.ts'
import eventPlace from './event-place/rule.ts'
import firstReference from './first-reference/rule.ts'
import headline from './headline/rule.ts'
import impossibleDate from './impossible-date/rule.ts'
import listed from './listed/rule.ts'
import nameSpelling from './name-spelling/rule.ts'
import ordinal from './ordinal/rule.ts'
import outcome from './outcome/rule.ts'
import partWhole from './part-whole/rule.ts'
import percentOf from './percent-of/rule.ts'
import polarity from './polarity/rule.ts'
import publishedDate from './published-date/rule.ts'
import quote from './quote/rule.ts'
import reference from './reference/rule.ts'
import role from './role/rule.ts'
import scale from './scale/rule.ts'
import since from './since/rule.ts'
import staleCount from './stale-count/rule.ts'
import status from './status/rule.ts'
import sum from './sum/rule.ts'
import tollDecrease from './toll-decrease/rule.ts'
import weekday from './weekday/rule.ts'

/** All rules, in the order of their names. */
export const rules: readonly Rule[] = [
  age,
  ambiguousDate,
  average,
  broker,
  conversion,
  count,
  duration,
  enumeration,
  eventDate,
  eventOrder,
  eventParties,
  eventPlace,
  firstReference,
  headline,
  impossibleDate,
  listed,
  nameSpelling,
  ordinal,
  outcome,
  partWhole,
  percentOf,
  polarity,
  publishedDate,
  quote,
  reference,
  role,
  scale,
  since,
  staleCount,
  status,
  sum,
  tollDecrease,
  weekday
]
