/** What a row of a table or list is called that adds up those above it: [Total] 120, [All parties] 120. */
export const totalRow =
  /^(?:(?:grand |overall |combined )?totals?(?: \p{L}+){0,2}|sum|all|all (?:parties|regions|districts|groups|states|together)|altogether|together|in all|in total|overall)$/iu

/** What says that all parts of a number follow: 120 seats are [distributed] as follows: */
export const tellsAll =
  /\b(?:distributed|divided|shared|split|apportioned|allocated|allotted|broken down|made up|composed|consists?|comprises?|breakdown|distribution|break down|breaks down|falls? to|go to|goes to|went to|as follows|by (?:party|region|district|cause|department|town|province|type|country|county|ward|age|nationality))\b/i

/** What says that only some follow: the 120 runners, [among them]: */
export const tellsSome =
  /\b(?:includ\w+|among|mostly|mainly|such as|notably|largest|biggest|top|main|leading|highest|best|worst|first|some of|examples?|selected|latest|at least|more than|over|nearly|almost|about|around|up to)\b/i

/** Rows that count something else than parts. */
export const apartRow =
  /^(?:turnout|average|mean|median|change|difference|rank|year|date|majority|population|electorate|of which|including|per\b.*|.*%.*)/i

/** What says that the numbers of a table are rounded: seats [in thousands]. */
export const roundedColumn =
  /\b(?:thousands?|millions?|billions?|000s|percent|per cent|share|m|bn|k)\b|%|\b(?:in|of) (?:tonnes|hectares|km)\b/i
