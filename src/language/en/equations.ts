/** What English puts between numbers that belong together, as patterns for the words between two of them, in lower case. */

const determiner =
  "(?:the |its |their |his |her |our |those |these |all |all the |all of the |a total of |some |every )?(?:[a-z]+['’]s )?"

/** Between a part and its whole: 12 [of the] 48, 12 [out of] 48, 12 hostages [among the] 48. */
export const of = new RegExp(`^(?: (?:hostages|people|persons|members))?,? (?:out of|of|among) ${determiner}$`)

/** Before a whole that opens its clause: [Of the] 48 hostages, 12 were freed. */
export const below = new RegExp(`(?:^|[.,;:—–] )["“‘']?(?:out of|of|among) ${determiner}$`)

/** Between a whole with what tells which one, and its part: 48 hostages [taken in May,] 12 were freed. */
export const within = /^[^.;:()—–]{0,60},(?: only| just)? $/

const tail = "(?: [\\p{L}'’-]+){0,8}"

/** Between numbers and what they come to: 12 of 48 schools [in the city (]25 %), 12 of 48 schools[, or] 25 %, 12 of 48[, ]25 %. */
export const comesTo = new RegExp(`^(?:${tail} [([]|${tail}(?:,| —| –) or |,? or |, | [—–-] )(?:or )?$`, 'u')

/** Behind what numbers come to: 12 of 48 (25 %[)]. */
export const closes =
  /^(?:\s*$|[)\].;,:]|\s*[—–] | (?:of (?:them|those|the total|all) )?(?:were|was|are|is|had|have|has|said|did)\b| of (?:them|the total)\b)/

/** Behind what numbers come to, before their whole: 12 (25 %[) of the] 48. */
export const closesOf = new RegExp(`^(?:[)\\]]|,)? (?:out of|of|among) ${determiner}$`)

/** Words right before a percentage, or before two values, that tell a rise or a fall: [rose] 20 %, [up] from 50 to 60. */
export const rising: ReadonlySet<string> = new Set(
  'rose rise rises risen rising increased increase increases increasing grew grow grows grown growing growth climbed climb climbs climbing jumped jump jumps jumping gained gain gains surged surge surging soared soaring swelled swelling up expanded advanced'.split(
    ' '
  )
)
export const falling: ReadonlySet<string> = new Set(
  'fell fall falls fallen falling dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing slid slipped slumped slump shrank shrunk shrinking plunged plunge plunging plummeted tumbled tumble dipped dip down lost reduced reduction cut contracted'.split(
    ' '
  )
)

/** Between a percentage and the value that changed by it: rose 20 %[, from] 50 to 60. */
export const from = /^,? from $/
/** Between two values of a change: from 50 [in May to] 60. */
export const to =
  /^(?: (?:in|on|at|a|an|the|last|this|previous|year|years|month|quarter|week|day|earlier|ago|before|of|same|period|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december|people|\d{4})){0,8},? to $/
/** Between a percentage and the value that it led to: rose 20 %[, to] 60. */
export const ledTo = /^,? to $/
/** Between the value that a change led to and the one that it came from: to 60 [this year, from] 50, 60 [(from] 50). */
export const cameFrom = /^[^.;:()]{0,50} (?:\()?(?:up |down )?from $/

/** Between the later value and the percentage: from 50 to 60[, an increase of] 20 %, [, up] 20 %, [, or] 20 %, [, a] 20 % rise. */
export const changeIs =
  /^(?:,| [—–-]| \()? ?(?:an?|up|down|or|an? [a-z-]+ (?:of|by)|by|representing an? [a-z]+ of) $|^ \($/

/** Words that make what follows some of all: [including] nine soldiers, nine [of whom]. */
const partial =
  '(?![^:]*\\b(?:including|includes|included|among|mostly|mainly|like|such|notably|especially|whom|who|which|them|aged|least|between|from|versus|against|compared|than|per)\\b)'

/** Between a total and its first part: 15 people[:] nine soldiers, 15 people [killed – ] nine soldiers, 15 people[ (]nine soldiers. */
export const opensList = new RegExp(
  `^${partial}(?: [\\p{L}'’-]+){0,10}(?::| —| –| -|—| \\() ?(?:namely |the |they were )?$`,
  'u'
)
/** The same with no more than a comma. */
export const apposes = /^, $/
/** The same with the predicate between: 20 bodies [were recovered, ]eleven women and nine men. */
export const apposesBehind = new RegExp(`^${partial}(?: [\\p{L}'’-]+){1,6}, $`, 'u')

/** Between two parts: nine soldiers[, ]four police [officers and ]two civilians. */
export const joins = new RegExp(
  `^${partial}(?: [\\p{L}'’-]+){0,6}?(?:,|,? and|;|; and|,? plus|,? as well as|/)(?: another| a further)? $`,
  'u'
)
/** The same between what stands in a sentence that goes on. */
export const joinsClosely = new RegExp(
  `^${partial}(?! of\\b)(?: [\\p{L}'’-]+){0,2}?(?:,|,? and|,? plus|,? as well as) $`,
  'u'
)
/** Whether the words before a part say that it is the last. */
export const isLast = /\band $|\bplus $|\bas well as $/

/** Behind the last part: two civilians[.], two civilians [from Sell).], two civilians[, were killed]; not two civilians [and a dog]. */
export const endsList =
  /^(?! (?:of|more|others?)\b)(?: (?!(?:and|or|as|plus|with|including)\b)[\p{L}'’-]+){0,10}(?:[.)\]!?]|\s*$|;| —| –|—|,(?! (?:and|or|as|plus|with|including|a|an|one|some|several)\b))/u

/** Behind the last part of a whole that came first: 460 [on the ground or in the office.] */
export const endsSplit = /^(?: (?!(?:and|plus|including|more|others?|of)\b)[\p{L}'’-]+){0,12}(?:[.,;!?]|\s*$)/u

/** Between the last part and the total: nine men and six women[, a total of] 15, [– making] 15 [in all]. */
export const totals =
  /^[^.;:]{0,60}(?:,| —| –|—| \() ?(?:(?:for|making|giving|or|which makes|bringing it to) )?(?:a|the) (?:grand |combined |overall )?total (?:number )?of $/
/** Between the last part and a total that words behind it mark. */
export const comesAfter = /^[^.;:]{0,60}(?:,| —| –|—| \() ?(?:making |or )?$/
/** Behind a total: 15 [in all], 15 people [altogether]. */
export const inAll = /^ (?:[\p{L}-]+ )?(?:in all|in total|all told|altogether|overall)\b/u
/** Behind a total of what stands in its sentence; a total [since May] is that of something else. */
export const endsTotal =
  /^(?: (?!since|so|over|from|this|in|by|during|for|after|before|as)[\p{L}'’-]+){0,2}(?:[.)\],;]|\s*$| —| –)/u

/** Between a total and over how many it is spread: 45 goals [in] 30 games. */
export const over =
  /^(?: [\p{L}'’-]+){0,2},? (?:in|over|across|among|between|from|to|for|on)(?: (?:the|his|her|its|their|all|those|just|only))* $/u
/** Between over how many and the mean, the mean with it: 30 games[, an average of] 1.5. */
export const averageOf =
  /^[^.;:()]{0,30}(?:,| —| –| \(| or) ?(?:or |for |at )?(?:an? )?(?:average of|averaging|mean of) [^;]*$/
/** Between what was told and the mean that it comes to: 30 games[: an average of] 1.5, [– on average] 1.5. */
export const appositionMean =
  /(?:[:;(]|,| —| –|—) ?(?:(?:or|that is|which is|making|giving) )?(?:(?:an?|the) )?(?:average of|mean of|on average|averaging) [^;:]*$/
/** The same in a sentence of its own: [That is an average of] 1.5 a game. */
export const comesToMean =
  /^["“]?(?:that|this|it) (?:is|was|makes|made|comes to|works out at|gives|means|amounts to) (?:(?:an?|the) )?(?:average of|mean of|on average) [^;:]*$/
/** Between a total and what each has of it: 3,200 parcels[, or] 80 each. */
export const sharedOut =
  /^[^.;]{0,40}(?:,| —| –|—|:| \() ?(?:or|that is|which is|which makes|making|on average|an average of)(?: an average of| on average)? $/

/** Behind a mean: 1.5 [per game], 1.5 [each]. */
export const each = /^ (?:(?!more|less|fewer|better|worse|extra)[\p{L}-]+ )?(?:per|an?|each|apiece|every)\b/u

/** Behind a mean of a stretch of time: 12 million [a year]. */
export const perSpan = /^ (?:[\p{L}-]+ )?(?:per|an?|each|every) (year|month|week|day)\b/u

/** Behind a share of what people divide among them, so that no two shares overlap: 52 percent [of the vote]. */
export const divided = /^ of (?:the |all )?(?:popular |total )?(?:votes?|ballots|electorate)\b(?! in\b)/

/** Between two shares of it: 52 percent[ of the vote, Roy ]41 percent, 52 percent [to ]41 percent; not 52 percent [in Orsa and ]55 percent. */
export const beside =
  /^(?: of (?:the |all )?(?:popular |total )?(?:votes?|ballots|electorate))?(?:,| and|, and|, with|;| to| against)(?: (?!(?:in|from|among|of|up|down|than|compared|last|year|women|men|round|turnout|on|at|but|before|after|earlier|previously|since|polls?|or|his|her|its|their|both|by)\b)[\p{L}'’.-]+){0,5} $/u

/** Between a part and its whole, told as one: 63 [of the] 58 injured. */
export const ofThe = /^,? (?:out of|of|among) (?:the|these|those|its|their|all|all the)(?: total)? $/
/** Between a whole and some of it: 12 people[, including] 15 children. */
export const includes =
  /^(?: (?!(?:and|or|while|when|others?|dozens|scores|hundreds|thousands)\b)[\p{L}'’-]+){0,9},? (?:including|among them|among whom were|of whom|of which) (?:the |at least )?$/u
/** Before a part whose whole was told: [Of the injured,] 63 were taken to hospital. */
export const ofThose =
  /^["“]?of (?:the|those) (injured|wounded|dead|killed|missing|arrested|detained|rescued|trapped|evacuated|infected|sick)(?: [\p{L}'’-]+){0,5}, $/u

/** Between a whole and some of it, told behind it: 37 people had to be admitted to hospital[, ]43 of them, 37 people[ – ]43 of whom. */
export const opensPart = /(?:,|;| —| –| -|—| \()(?: (?:with|and|but))?(?: (?:another|some|at least|only|all but))? ?$/
/** The same where others than the whole may be meant: 12 buses carrying [migrants], 12 people and [dozens] of sheep, 12 people; the [police]. */
export const mentionsOthers =
  /\b(?:and|or|while|others?|dozens|scores|hundreds|thousands|several|many|police|troops|people|\p{L}*(?:men|children))\b|(?<!\b(?:in|at|on|during|across|over|for) )\b(?!(?:was|has|his|its|this|as|is|does|less|hours|days|weeks|months|years)\b)\p{L}{3,}(?<![su])s\b/u
/** Before a whole beside others that nobody numbers: [dozens were hurt in] two attacks. */
export const vague = /\b(?:dozens?|scores|hundreds|thousands|several|many|others|some|a few)\b/
/** What people make up, so that some of them may be meant rather than some of it. */
export const gatherings: ReadonlySet<string> = new Set(
  'family group couple team crew household party gang pair unit company band class staff squad tribe clan party delegation committee community village town'.split(
    ' '
  )
)
/** Before a mean of a stretch of time that comes of what was told: [That is an average of] 29 a week, 114 in six weeks[, or about] 29 a week. */
export const comesToRate =
  /(?:^["“]?(?:that|this|it) (?:is|was|makes|made|comes to|came to|works out at|gives|means|amounts to|equals)|(?:[:;(]|,| —| –|—) ?(?:or|that is|which is|which makes|which comes to|making|i\.e\.|on average|averaging|an average of|a mean of)) [^;:.]*$/
/** Words that open a stretch of time over which a total is spread, and those that may stand between: [in] the past six weeks. */
export const stretchLeads = {
  words: new Set('in over within during across throughout'.split(' ')),
  fillers: new Set(
    'the these those just only his her its their past last a barely some about nearly almost roughly'.split(' ')
  )
}
/** How many of the shorter stretches a longer one has, at least and at most, as papers count them. */
export const stretches: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  TH: {hour: [1, 1]},
  D: {day: [1, 1]},
  W: {day: [5, 7], week: [1, 1]},
  M: {day: [20, 31], week: [4, 5], month: [1, 1]},
  Y: {day: [200, 366], week: [40, 53], month: [12, 12], year: [1, 1]}
}
