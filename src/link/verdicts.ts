import {fold} from '../text/fold.ts'
import type {Evidence, SlotClaim, Witness} from '../types.ts'
import {compatible} from '../values/interval.ts'
import {apart, veto, type Weighed} from './apart.ts'
import {sharedNames} from './event-identity.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

type Told = Witness<SlotClaim>

/** Two verdicts on one who is named in full: on one charge, on one day, in one story. */
export function weighVerdicts(a: Told, b: Told, scales: Scales): Weighed {
  const [x, y] = [a.claim.value.name, b.claim.value.name]
  if (fold(x) !== fold(y) || !x.includes(' ')) return veto(`${x} against ${y}`)
  if (a.article === b.article) return apart('one article tells of several verdicts')
  const [here, there] = [a.claim.subject, b.claim.subject]
  if (here.date && there.date && !compatible(here.date, there.date))
    return veto(`${here.date.value} against ${there.date.value}`)
  const [charge, other] = [here.beside ?? [], there.beside ?? []]
  const common = charge.filter((word) => other.includes(word))
  if (charge.length > 0 && other.length > 0 && common.length === 0)
    return veto(`${charge.join(' ')} against ${other.join(' ')}`)
  return [
    {reason: 'any two verdicts on one name', weight: weights.rare},
    {reason: `both are of ${x}`, weight: sharedNames(x.split(' '), scales.rarity)},
    ...(here.date && there.date ? [{reason: `both date it ${here.date.value}`, weight: weights.sameDate}] : none),
    ...(common.length > 0 ? [{reason: `both are of ${common.join(' and ')}`, weight: weights.sameThing}] : none),
    ...scales.topic(a.article, b.article)
  ]
}

const none: readonly Evidence[] = []
