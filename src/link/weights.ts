import estimates from './weights.json' with {type: 'json'}

/**
 * How much each piece of evidence says for (or against) two mentions being one thing, in bits: base-2 logarithms of likelihood ratios in
 * the manner of Fellegi and Sunter (1969). A sum of `link` or more is taken for identity: where the texts of `weights.json` link with 90 %
 * precision. `plain` is identity beyond doubt: as much more as the odds of 95 % are above those of 90 %, for so few pairs weigh more that
 * where they reach 95 % hangs on a handful. What is compared of any event is estimated there and read by `estimates.ts`. The rest, here,
 * is set by hand from real articles, for those texts have too little of it: slips of the pen, brokers, ordinals, names of events, people
 * and their ages, figures; and what happens often, for their topics tell of few attacks.
 */
export const weights = {
  link: estimates.link,
  plain: estimates.link + Math.round(10 * Math.log2(0.95 / 0.05 / (0.9 / 0.1))) / 10,
  /**
   * Before any evidence: how likely two mentions are of one thing that linkers compare at all. That they share a stage and a near date, or
   * a day and a place, is evidence too, which the texts cannot tell; so the prior estimated there is not enough.
   */
  rare: estimates.link - 1,
  common: estimates.link - 3.1,
  rareCount: estimates.link - 1,
  /** Each tells of one prison term, or of one ban. */
  sameEntry: 1.5,
  sameBan: 2,
  /** Shared names: `name` for each unit of rarity (see rarity.ts), the two rarest counted, at most `namesMost`. */
  name: 0.6,
  namesMost: 3,
  sameBroker: 2,
  /** Shared place: `place` for each unit of rarity of the rarest. */
  place: 0.7,
  /** What happens often is told apart by its day or by a place that is this telling. */
  placeLeast: 1,
  sameOrdinal: 1.5,
  /** Each is what its article is about, of a kind that a story has one of, and these share rare names and weeks; for each name beyond two. */
  sameMain: 1.4,
  mainName: 0.4,
  sameName: 3,
  otherName: -2,
  again: -4,
  sameArticle: 1.5,
  /** An article appears once: beyond doubt. */
  onePublication: 9,
  /** Slips of the pen. */
  sameDay: 1,
  within: 0.5,
  dayOff: 2,
  daysOff: 1,
  yearOff: 1.5,
  monthOff: 1,
  digitsSwapped: 1,
  /** Articles on one event of the day. */
  sameDate: 2,
  otherDate: -2,
  sameDayInArticle: 1.5,
  /** Words that two sentences share: `word` for each unit of rarity of the two rarest, at most `wordsMost`. */
  word: 0.25,
  wordsMost: 1.5,
  /** Numbers of two digits: no other of the kind in either article; what stands beside both, each number and each unit of a word's rarity. */
  onlyOfKind: 1,
  onlyOfUnit: 1.7,
  sameQuantity: 1.5,
  otherQuantity: -0.5,
  numberBeside: 1.5,
  /** Ballots: before any evidence, as many votes on the other side, as many who took none. */
  anyBallot: estimates.link - 3,
  sameVotes: 2,
  sameAbstained: 1.5,
  wordBeside: 0.125,
  besideMost: 3,
  /** Told within half a year. */
  oneSeason: 0.4,
  /** People: before any evidence, their name in one article, a name that many bear, their roles, their births. */
  bearer: -1,
  sameBearer: 4,
  commonBearer: 1,
  sameRole: 1.5,
  sameOffice: 2.5,
  otherRole: -1,
  otherGeneration: -2.5,
  /** Numbers that no pack knows: for each power of how many there are of a kind; then what is counted and said, for each unit of rarity. */
  anyFigure: -0.85,
  sameThing: 0.7,
  sameUnit: 0.2,
  sameDeed: 0.8,
  sameOwner: 0.35,
  noDeed: -0.5,
  notes: 1.3,
  anchor: 1,
  noLimit: -1,
  noDate: -0.5,
  /** Two digits of a number swapped, or its power of ten alone another, by how many digits it has. */
  slip: {2: 0.5, 3: 2, 4: 3},
  /** The articles of a topic there are of the same weeks, and do not tell what it says that others are not. */
  publishedTogether: 1,
  publishedApart: -3
} as const
