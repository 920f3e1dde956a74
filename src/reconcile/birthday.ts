import {daysApart} from '../judge/birth.ts'
import {reconciler} from './reconciler.ts'

/** Two ages may be of one birth: a birthday lies between `44` and `45`. */
export const birthday = reconciler('birthday', 'age', (a, b) =>
  daysApart(a, b) === 0 ? 'one day of birth satisfies both' : undefined
)
