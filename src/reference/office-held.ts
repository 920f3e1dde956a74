import {fold} from '../text/fold.ts'
import type {RoleClaim, Witness} from '../types.ts'
import {daysOf} from '../values/edtf.ts'
import {daysBetween} from '../values/interval.ts'

/** Days about a change of office on which papers still, or already, call the other its holder. */
const handover = 3

/** What speaks against a telling of an office by what the fact book has of it; nothing where both may hold. */
export function againstOffice({claim, article}: Witness<RoleClaim>, entry: Witness<RoleClaim>): string | undefined {
  const {value, subject} = claim
  const day = claim.asOf ?? article.published?.earliest
  if (value.status !== 'current' || value.change !== undefined || value.during !== undefined || day === undefined)
    return undefined
  const {since, until} = entry.claim.value
  const [from, to] = [since && daysOf(since)?.[0], until && daysOf(until)?.[1]]
  const early = from !== undefined && daysBetween(day, from) > handover
  const late = to !== undefined && daysBetween(to, day) > handover
  const held = `${entry.claim.subject.label} is ${entry.claim.value.office}${since ? ` from ${since}` : ''}${until ? ` until ${until}` : ''}`
  if (fold(subject.name ?? '') === fold(entry.claim.subject.name ?? ''))
    return early || late ? `${held}, and this is told for ${day}` : undefined
  const within =
    from !== undefined && daysBetween(from, day) > handover && (to === undefined || daysBetween(day, to) > handover)
  return within ? `${held}, and this is told for ${day}` : undefined
}
