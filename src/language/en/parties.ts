const set = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g))

/**
 * Forms of the verbs by which sides enter into something together, and so are told in full: [signed] by A, B and C; with the stages and
 * families of what they enter into.
 */
export const agreeing: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['signed sign inked initialled initialed concluded sealed agreed agree reached struck', 'accord deal'],
      ['held opened began resumed attended', 'talks meeting'],
      ['fought waged', 'war'],
      ['contested played', 'match']
    ] as const
  ).flatMap(([verbs, kinds]) => verbs.split(' ').map((verb) => [verb, set(kinds)] as const))
)

/** Of these what they enter into follows at once: A and B have [agreed] on a truce, not: agreed that the truce is over. */
export const followed = set('agreed agree reached struck')

/** Words that no verb of these and what follows it have between them. */
export const notObject = set(
  'that with of by in at for not no if whether , and or violate break end ended was were is are has had have'
)

/** Words for those who act for a state, before or behind its name: the [government] of A, the A [army]. */
export const actors = set(
  'government governments army armies forces rebels authorities leaders ministry junta regime militias'
)

/** What is [between] sides, by stages and families. */
export const sided = set('accord deal meeting match talks war')

/** Words before a list that is not all: [including] A and B, [like] A and B. */
export const openLists = set('including include includes included like as with among namely example than')

/** Words behind a list that say that there are more: A, B and [others]. */
export const alsoWords = set('others other among including several more')

/** What may stand for a thing told before. */
export const pronounsOfThings = set('it which that this')

/** Words in the names of bodies, which may stand for their members and members for them. */
export const bodies = set(
  'union league council organization organisation federation alliance coalition forces front movement army party bloc group mission nations states ' +
    'government ministry parliament rebels house kremlin'
)

/** The last words in the names of armed and political groups, of which each is one side: the Eastern [Guard]. */
export const groups = set('front movement army party league guard militia brigade brigades legion battalion')
