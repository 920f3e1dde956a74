/** Words that deny a verb they stand before. */
export const denying: ReadonlySet<string> = new Set(
  "not never n't didn't wasn't weren't hasn't haven't hadn't".split(' ')
)

/** Words before a noun that deny what is said of it: [no] siren was sounded. */
export const nothing: ReadonlySet<string> = new Set(['no', 'neither', 'not'])

/** Forms before which a denial is of what was done: did [not], was [not]; what has not been done may be done yet. */
export const pastForms: ReadonlySet<string> = new Set(['did', 'was', 'were', 'had'])

/** Deeds that are done again and again, so that a denial is of one time only: did not [comment]. */
export const everyday: ReadonlySet<string> = new Set(
  `be have do go come get give take make see know want need seem appear think feel believe hope expect like mean include involve contain remain become keep
comment respond answer reply say tell state add note explain describe specify elaborate identify name reveal disclose mention confirm deny report
win lose beat defeat provide offer show find change work play live help matter exist happen occur affect require allow mind understand realize remember notice look hear
meet speak talk call ask use put run move turn stay start continue try let bring hold set lead follow reach receive accept allege`.match(
    /\S+/g
  )
)

/** Things of which there are always others: no [details] were given. */
export const vague: ReadonlySet<string> = new Set(
  `it that this they he she detail information comment reason thing one way time day year people person man woman name number figure statement evidence sign
question answer part place point other lot anything something nothing everything someone anyone what who which injury casualty damage problem issue case
result decision plan change charge arrest`.match(/\S+/g)
)

/** Verbs that with `for` mean one thing: [asked for] a grant, [applied for] a grant. */
export const requests: ReadonlySet<string> = new Set(['ask', 'apply', 'file'])

/** Those of them that with what they are done to, and by whom, tell of one occasion: did not [take samples] from the wreck, did not [visit] the camp at Tarn. */
export const occasional: ReadonlySet<string> = new Set(
  'take make give hold use show play meet find provide offer receive reach allow set put'.split(' ')
)

/** Verbs that with a preposition are another deed: [went over] the kitchen. */
export const phrasalDeeds: ReadonlyMap<string, string> = new Map([['go over', 'inspect']])
