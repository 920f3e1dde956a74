const set = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g))

/** Nouns for bringing others together; of [offices] only good ones. */
export const mediations = set('mediation facilitation intercession offices')

/** Who does so. */
export const mediators = set('mediator mediators go-between intermediary intermediaries broker facilitator peacemaker')

/** Prepositions before what brought a pact about: [under] Norwegian mediation, [through] the good offices of Oman. */
export const meansOf = set('under through by with via thanks to after following')

/** What somebody does who is a mediator: Norway [acted] as mediator. */
export const actingAs = set('act acts acted acting serve serves served serving figure figured work worked')

/** Words of a title before a name behind `of`: of [the Republic of] Halm. */
export const ofStates = set(
  'the republic kingdom state sultanate emirate government bishop archbishop foreign ministry minister president'
)
