const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What persons, places and bodies are called in the singular where some of them are counted, so that a comma may open their names. */
export const namedThings = {
  person: words(
    'man woman person people boy girl brother sister son daughter child candidate suspect victim defendant player striker defender driver rider ' +
      'minister leader president chairman chairwoman co-chair chair judge author writer poet singer actor director founder co-founder owner ' +
      'officer soldier policeman journalist reporter lawyer doctor nurse teacher student scientist researcher laureate winner finalist nominee ' +
      'member senator lawmaker deputy governor mayor diplomat envoy mediator climber astronaut pilot hostage prisoner survivor contender rival ' +
      'colleague friend passenger witness'
  ),
  place: words(
    'country state nation city town village province region district island capital neighbor neighbour power republic county territory ' +
      'co-chair mediator sponsor guarantor ally signatory member side finalist broker host rival government superpower'
  ),
  organization: words(
    'company firm party bank club team university school college group agency airline union newspaper broadcaster carmaker maker retailer ' +
      'supplier bidder rival member partner organization organisation charity hospital finalist side'
  )
} as const

/** Words that open a clause in which a number stands that is no name's: [After] three defeats, France and Italy agreed. */
export const setting = words(
  'after with in of for among by from since despite when while if as following besides between before at on under over during without within although though because until given once through like unlike to'
)

/**
 * What stands between a number with its noun and the first name: three co-chairs[: ]France, three guarantors [of the accord, ]France, three
 * seats [on the board (]France.
 */
export const opensNames =
  /^(?: of (?:the |this |that |its |their |his |her )?[\p{L}’'-]+(?: [\p{L}’'-]+)?|(?: (?:on|in|for|to|at|behind|from) (?:the |this |its )?[\p{L}’'-]+(?: [\p{L}’'-]+)?)(?=:| [(–—-]|—))?(: | [–—-] |—| \(|, )(.*)$/u

/**
 * The same with a clause that says which ones they are: three men [with whom they fled, ]Roy and Moss, two drivers [hurt in the crash: ]Roy
 * and Moss, three writers [this year: ]Roy and Moss.
 */
export const opensAfterClause =
  /^((?: (?:with|to|for|by|from|about|at|on|in|of))? (?:who|whom|which|that|whose|hurt|held|sent|seen|lost|shot|found|taken|chosen|left|born|[\p{Ll}]{2,}ed)\b(?: [\p{L}’'-]+){1,10}|(?: [\p{L}’'-]+){0,3} (?:this|last|on|in|at|from|of) [\p{L}’'-]+)(: | [–—-] |—|, )(.*)$/u

/** Words by which such a clause names only some of them, or compares: the four [including] Roy and Moss. */
export const unlikeAll =
  /\b(?:includ\w+|among|amongst|like|such|especially|notably|particularly|mostly|even|except|besides|not|than|as)\b/

/** Words between the names of a list. */
export const joints = /^(?:, and |, | and | & |; and |; )$/
export const lastJoint = /^(?:, and | and | & |; and )$/

/** Words that may stand before a name in a list: [the] United States. */
export const leads = /^(?:the |its |neighbouring |neighboring )?$/i

/** Words before a number that make it a whole of which some are named: two [of the] three co-chairs. */
export const someOf =
  /\b(?:of|than|from|among|between) (?:the |these |those |its |their |all |his |her |our )?(?:other |last |first |remaining )?$/

/** What opens a list of things at the end of its sentence: three animals[: ]a crab, a snail and a worm. */
export const opensItems = [': namely ', ', namely ', ': ', ' – ', ' — '] as const
/** What parts such a list from what follows, or is no part of one. */
export const notListed = /[:;()“”"–—!?]|\. /

/** Openers of things that have names, each of them one: [that of] the museum and [that of] the college, [one from] Homra and [one from] Sell. */
export const marked = /^(?:that of|one (?:from|by|in|at|for|of|on|to|with|near|against))\b/i

/** Words that make something a thing of its own. */
export const itemOpeners =
  /^(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|no|another|his|her|its|their|our|my) /i

/** What goes on behind its noun: a lack [of] money. */
export const itemTails = / (?:of|for|with|to|in|on|from|by|about|against|at) /

/** What is no thing, or a clause: how often, to read, the roof [leaks] and the wall [is] wet. */
export const notItem =
  /^(?:how|who|what|why|when|where|which|that|whether|if|to|by|as|with|not|nor|or|but|then|also|even|mostly|including|perhaps|all|both|some|many|most|more|others?|everything|everyone|nothing|nobody|none|each|whoever|whose|he|she|it|they|we|you|i|there|this|these|those|half|part|plus|so)\b|\b(?:is|was|were|are|be|been|being|had|has|have|will|would|can|could|may|might|must|should|do|does|did|not|or|who|which|that|his|her|their|its|said|says|else|whom|whose|because|than|too|alone|only|whole|together|again|later|now|most|other|others|more)\b/i

/** Words between a number and its list by which others may be listed: two paintings were stolen by [thieves]: a father, … */
export const mayBeOfOthers =
  /[,;]|\b(?:and|or|but|who|whom|whose|by|between|than|both|once|every|each|both|is|was|has|does|it|he|she|what)\b|(?<!\b(?:in|at|on|during|to|from|for|of|over|these|new) )\b(?!(?:was|has|its|this|as|is|does|less|means|says|always|has|needs|offers|counts|knows|contains|lists|plays|takes|makes|gives|hours|days|weeks|months|years)\b)\p{L}{3,}(?<![su])s\b/u
