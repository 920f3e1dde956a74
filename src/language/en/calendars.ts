/** How English says that a day is of another calendar, or that there is none such, as data. Lower case. */

/** Words in a sentence that tell dates of another calendar: [11 February 1731 (Old Style)]. */
export const otherCalendar = /\bold style\b|\bo\.\s?s\.|\b(?:julian|old|coptic|ethiopian|orthodox) calendar\b/i

/** The first year whose dates English writes in the calendar of today; before, [Friday, 13 October 1307] was one. */
export const firstYear = 1753

/** Words right before a day that deny it: [there was no] 29 February 1900, [not] 31 June. */
export const noSuch =
  /(?:\b(?:no|not|never|non-existent|nonexistent|fictitious|fictional|imaginary|impossible)|n['’]t a)(?: such)?(?: (?:day|date|thing))?(?: (?:as|of))?(?: (?:a|the|on))?\s*["“‘']?$/i

/** Words right behind a day that deny it: 31 September [does not exist]. */
export const isNone =
  /^["”’']?,? (?:(?:which )?(?:does not|doesn['’]t|did not|didn['’]t|do not|don['’]t) exist|never (?:comes|came|existed|happened)|would have|is not a (?:date|day)|is no (?:date|day))\b/i

/** A sentence that tells of a slip: [“June 31” was printed on the tickets by mistake]. */
export const slip =
  /\bby mistake\b|\b(?:wrong|mistaken|impossible|joke) (?:date|day)\b|\b(?:wrong|incorrect|erroneous|mistaken)ly (?:dated|printed|listed|stated|said|gave|given|recorded)\b|\bmis(?:print|printed|dated|stated)\b|\btypo\b|\bleap (?:year|day)s?\b/i
