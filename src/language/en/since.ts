/** Behind a number of years that leads back from now: 35 years [ago], ten years [after] the vote, twelve years [old]. */
export const aged: ReadonlySet<string> = new Set(['ago', 'after', 'old'])

/** Before a number that is not to be taken to the year: [about] ten years ago. */
export const hedging: ReadonlySet<string> = new Set(
  'about around some roughly nearly almost over than least most approximately perhaps maybe barely just only under up to circa within first next last every'.split(
    ' '
  )
)

/** Words of a sentence that tells of today. */
export const present: ReadonlySet<string> = new Set(
  'is are has have remains remain still now today says keeps keep wants want'.split(' ')
)

/** Words of a sentence that tells of another time. */
export const past: ReadonlySet<string> = new Set(
  'was were had did would will could when until then later earlier before'.split(' ')
)
