import {nounOf} from '../packs/concepts.ts'
import type {Subject} from '../types.ts'

/** What messages call an event: `ceasefire (Dravia)`; of what no pack names the noun: `adoption (Resolution 2231)`. */
export function eventName({label, event, family}: Subject): string {
  return event !== undefined && family === `deed ${event}` ? label.replace(event, nounOf(event)) : label
}
