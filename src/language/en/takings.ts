const set = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g))

/** What is taken by force and held. */
export const strongholds = set(
  'airport airfield airbase palace bridge port harbour harbor barracks base fort fortress castle parliament ministry prison dam town village city island hill pass radio station headquarters ' +
    'refinery checkpoint crossing camp'
)

/** Verbs of taking such a place. */
export const taking = set('capture seize overrun occupy storm conquer recapture retake take')

/** Verbs that who takes a place has done too, so that who never did so has not taken it. */
export const approaching = set('reach enter')

/** Phrases for all of a time: held it [throughout], [from the first day of the war to the last]. */
export const throughout =
  /\bthroughout\b|\bfrom (?:the )?(?:first|beginning|start|outset)\b.{0,40}\bto (?:the )?(?:last|end)\b|\b(?:all|the whole) (?:the )?(?:time|war|siege)\b|\bwithout interruption\b/i

/** Words by which a sentence may tell that a place was taken, or was not. */
export const takingForms = set(
  'captured seized overran occupied stormed conquered recaptured retook took taken fell held remained reached entered fallen reach enter fall take capture seize'
)
