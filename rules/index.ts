import type {Rule} from '../src/rule.ts'
import age from './age/rule.ts'
import count from './count/rule.ts'
import eventDate from './event-date/rule.ts'
import eventOrder from './event-order/rule.ts'
import nameSpelling from './name-spelling/rule.ts'
import weekday from './weekday/rule.ts'

/** All rules, in the order of their names. */
export const rules: readonly Rule[] = [age, count, eventDate, eventOrder, nameSpelling, weekday]
