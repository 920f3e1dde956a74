/** What a court makes of an accused, by the verb that says so of its object. */
export const verdictVerbs: ReadonlyMap<string, string> = new Map([
  ['convict', 'convicted'],
  ['sentence', 'convicted'],
  ['acquit', 'acquitted'],
  ['exonerate', 'acquitted']
])

/** The same by a verb with what must stand behind it: [cleared] of murder, [found] guilty, [jailed] for three years. */
export const verdictPhrases: ReadonlyMap<string, readonly (readonly [behind: RegExp, verdict: string])[]> = new Map([
  ['clear', [[/^of$/, 'acquitted']]],
  [
    'find',
    [
      [/^guilty$/, 'convicted'],
      [/^innocent$/, 'acquitted']
    ]
  ],
  [
    'declare',
    [
      [/^guilty$/, 'convicted'],
      [/^innocent$/, 'acquitted']
    ]
  ],
  [
    'pronounce',
    [
      [/^guilty$/, 'convicted'],
      [/^innocent$/, 'acquitted']
    ]
  ],
  ['jail', [[/^for$/, 'convicted']]],
  ['imprison', [[/^for$/, 'convicted']]]
])

/** Nouns of verdicts: the [acquittal] of Mara Velling. */
export const verdictNouns: ReadonlyMap<string, string> = new Map([
  ['conviction', 'convicted'],
  ['acquittal', 'acquitted']
])

/** All forms of these; a sentence without one tells no verdict. */
export const verdictForms: ReadonlySet<string> = new Set(
  'convict convicts convicted acquit acquits acquitted exonerate exonerates exonerated cleared clears guilty innocent sentenced sentences jailed imprisoned conviction acquittal'.split(
    ' '
  )
)

/** What becomes of a verdict, so that it is none any more, or has not been: [quashed] the conviction, [appealed] against it. */
export const undoingVerdicts: ReadonlySet<string> = new Set(
  (
    'overturn overturned overturns overturning quash quashed quashes quashing reverse reversed annul annulled annuls vacate vacated ' +
    'uphold upheld upholds appeal appeals appealed appealing pardon pardoned retrial sought seek seeks demand demanded'
  ).split(' ')
)

/** Words right beside a verdict that is another one than that of the day: was [previously] convicted. */
export const otherVerdicts: ReadonlySet<string> = new Set([
  ...undoingVerdicts,
  ...'previously before earlier twice once already repeatedly formerly again absentia later posthumously'.split(' ')
])

/** Words of a charge that tell none, or all of them: cleared of [any wrongdoing], of [all charges]. */
export const everyCharge: ReadonlySet<string> = new Set(
  'all any every both each charge charges count counts wrongdoing the a an allegations accusations crime crimes his her their them it'.split(
    ' '
  )
)

/** Words at which a charge ends: convicted of fraud [in] Lorn, [on] Friday. */
export const chargeEnds: ReadonlySet<string> = new Set(
  'in on at by after before over for when while who which that but with against during from was is were are has had will would to as'.split(
    ' '
  )
)
