import type {Measure} from '../../types.ts'

/** Words that may stand between a thing counted and what was done to it: `12 people [were] killed`. */
export const fillers: ReadonlySet<string> = new Set([
  'were',
  'was',
  'are',
  'is',
  'be',
  'been',
  'being',
  'have',
  'has',
  'had',
  'also',
  'reportedly',
  'people',
  'others',
  'still',
  'remain',
  'remained',
  'confirmed',
  'already',
  'all',
  'now',
  'feared',
  'since',
  'so',
  'far',
  'left',
  'who',
  'that',
  'got',
  'seriously',
  'badly',
  'critically',
  'lightly',
  'slightly',
  'severely',
  'later',
  'listed',
  'reported',
  'said',
  'to',
  'as',
  'at',
  'least'
])

/** Prepositions of a phrase that may stand there too: `12 people [in the town] were killed`. */
export const phrasePrepositions: ReadonlySet<string> = new Set([
  'in',
  'from',
  'on',
  'at',
  'aboard',
  'inside',
  'near',
  'of',
  'across',
  'including',
  'among'
])

/** Words near a number that make it something else than a whole. */
export const measures: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ...['including', 'among', 'whom', 'them', 'these', 'those'].map((word) => [word, 'part'] as const),
  ...['another', 'additional', 'more', 'further', 'extra', 'fresh', 'new'].map((word) => [word, 'change'] as const),
  ...['daily', 'per', 'each', 'every', 'weekly', 'monthly', 'annually', 'yearly'].map((word) => [word, 'rate'] as const)
])

/** Words that open a stretch of time over which a number was gathered: `[since] 2011`, `[over] the past year`. */
export const periods: ReadonlySet<string> = new Set([
  'since',
  'past',
  'during',
  'over',
  'throughout',
  'so',
  'overall',
  'ago',
  'annual'
])

/** Nouns for a stretch of time: over the [course] of the war. */
export const stretches: ReadonlySet<string> = new Set(
  'year years month months week weeks weekend day days hours decade decades century course period season summer winter spring autumn fall night war conflict crisis life lifetime career term time'.split(
    ' '
  )
)

/** Words that rank against all since some time: `the [highest] since 1993`. */
export const ranks: ReadonlySet<string> = new Set(
  'first last only highest lowest most least worst best largest biggest smallest strongest weakest deadliest heaviest lightest longest shortest fastest slowest hottest coldest warmest driest wettest steepest sharpest greatest record peak high low'.split(
    ' '
  )
)

/** Words that set another number against one: `61 percent, [against] 58 in the first round`. */
export const comparing: ReadonlySet<string> = new Set('against than versus from compared'.split(' '))

/** Words between what is counted and its number: `the death toll [stood at] 12`. */
export const reaching: readonly string[] = [
  'stood at',
  'stands at',
  'stand at',
  'standing at',
  'rose to',
  'rises to',
  'risen to',
  'rising to',
  'climbed to',
  'climbs to',
  'climbing to',
  'jumped to',
  'grew to',
  'grown to',
  'increased to',
  'reached',
  'reaches',
  'hits',
  'tops',
  'passes',
  'jumps to',
  'grows to',
  'reaching',
  'hit',
  'passed',
  'at',
  'to',
  'was',
  'is',
  'of',
  'put at',
  'fell to',
  'falls to',
  'fallen to',
  'falling to',
  'dropped to',
  'dropping to',
  'declined to',
  'slipped to',
  'surged to',
  'soared to',
  'totaled',
  'totalled',
  'totalling',
  'totaling',
  'amounted to',
  'exceeded',
  'measured',
  'measuring'
]

/** Verbs between a thing and its number: `turnout [reached] 62 %`, `the toll [rose] to 12`; the number is the subject's. */
export const amounting: ReadonlySet<string> = new Set(
  'be reach rise climb jump grow increase fall drop decline shrink decrease stand total amount number average hit exceed top surpass come remain stay soar surge double plunge slip slump dip edge tick'.split(
    ' '
  )
)

/** Verbs for what a price or an index does within a day: it [closed] at 1,324. */
export const trading: ReadonlySet<string> = new Set(['close', 'open', 'trade', 'settle', 'end'])

/** Nouns that only hold what is counted: `a [total] of 12`, `a [group] of 30 men`. */
export const containers: ReadonlySet<string> = new Set(
  'total group number team list set series sum amount figure maximum minimum range rest majority half part share one some couple pair crowd band unit'.split(
    ' '
  )
)

/** Verbs that only bring in a number, whatever it counts: `[based] on 20 reviews`, `[includes] 12 ships`. */
export const introducing: ReadonlySet<string> = new Set(
  'be have base include involve comprise contain feature consist total number get receive see show reach hold boast give count tally list'.split(
    ' '
  )
)

/** Deeds that are done again and again, so that two numbers of one place and day may be of two: the packs know how to tell them apart. */
export const repeated: ReadonlySet<string> = new Set(
  'kill die wound injure murder shoot bomb attack hit strike destroy damage arrest detain capture seize displace flee evacuate abduct kidnap lose fire launch'.split(
    ' '
  )
)

/** What a player or a team has more of after each game. */
export const tallied: ReadonlySet<string> = new Set(
  'point rebound assist run yard touchdown wicket appearance cap'.split(' ')
)

/** What critics give, by any name. */
export const ratings: ReadonlySet<string> = new Set(['score', 'rate', 'rating', 'mark', 'grade', 'average'])

/** Nouns that a measure is the measure of: `the [depth] was 12 m`. */
export const dimensions: ReadonlySet<string> = new Set(
  'temperature speed velocity distance height depth length width weight mass area size altitude range rainfall magnitude diameter volume pressure output capacity level'.split(
    ' '
  )
)

/** Words behind a length that tell what was measured: `12 m [deep]`, `12 m [below] the ground`. */
export const dimensionOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    high: 'height',
    tall: 'height',
    above: 'height',
    deep: 'depth',
    below: 'depth',
    beneath: 'depth',
    underground: 'depth',
    underwater: 'depth',
    long: 'length',
    wide: 'width',
    broad: 'width',
    thick: 'thickness'
  })
)

/** Words, without endings, that make a statistic another one: [core] inflation, [youth] unemployment; a [preliminary] figure is not the final one. */
export const narrowing: ReadonlySet<string> = new Set(
  (
    'core youth food energy fuel monthly quarterly weekly daily seasonally adjust underly urban rural male female men women ' +
    'revis preliminary provisional flash estimat initial forecast expect project predict target average'
  ).split(' ')
)

/** Auxiliaries of the passive behind what is counted: `12 people [were] killed`. */
export const were: ReadonlySet<string> = new Set('were was are is be been being got get'.split(' '))

/** Those of the perfect: `12 people [have] died`. */
export const had: ReadonlySet<string> = new Set('have has had'.split(' '))

/** Participles before a number that describe what it counts: `[remaining] two bridges`. */
export const describing: ReadonlySet<string> = new Set(
  'remaining following estimated combined surrounding reported suspected alleged leading existing preceding resulting winning missing added given including excluding according regarding concerning'.split(
    ' '
  )
)

/** Verbs of saying that may take what is promised as their object: `[pledged] 3 million for the dam`. */
export const offering: ReadonlySet<string> = new Set('promise pledge propose demand request announce reject'.split(' '))

/** What makes of a verb behind it a word that describes: `[the] destroyed 12 tanks`. */
export const determiners: ReadonlySet<string> = new Set(
  'the a an this that these those his her its their our my your some any no another each every'.split(' ')
)

/** Words behind a distance that tell where something lies: `30 km [north] of Orsa`. */
export const away: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west off outside away from'.split(
    ' '
  )
)

/** Words that open a clause with what befell those who are counted: 12 were killed [when] the boat sank. */
export const occasions: ReadonlySet<string> = new Set(['when', 'as', 'after'])

/** Words of a title that tell of one more of what others told of: [Second] gift for Amsel, Farmers fined [too]. */
export const oneMore = /\b(?:another|again|second|third|fourth|fifth|too|also)\b/i
