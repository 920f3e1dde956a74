/** Words that say whether a date lies behind or ahead, as data. Keys are lower case. */

/** Words after which a date lies ahead. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  'will shall plans plan expects would ll wo going aims intends hopes'.split(' ')
)

/** Participles after which a date lies ahead beside a form of `be`, `to` or `for`: [is due to], [scheduled for]; not [due to rain]. */
export const PLANNED: ReadonlySet<string> = new Set('due planned expected scheduled slated set supposed'.split(' '))

/** Words that put a plan into the past, so that its day may be over: [was due on Friday], [it would pass on Friday]. */
export const PAST_FUTURE: ReadonlySet<string> = new Set(['was', 'were', 'had', 'would'])

/** Forms of `be` in the present. */
export const IS: ReadonlySet<string> = new Set(['is', 'are', 'be', 's', '’s', "'s"])

/** Verbs after which a date lies behind, where they do not end in -ed. */
export const PAST_CUES: ReadonlySet<string> = new Set(
  'said told was were had did went came took made met held began broke saw shot hit fell fled left gave spoke wrote won lost struck found led since has have says'.split(
    ' '
  )
)

/** Forms of `be` before a participle that is not a past tense: [will be deployed]. */
export const BE: ReadonlySet<string> = new Set(['be', 'been', 'being'])
