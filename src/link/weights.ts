/**
 * How much each piece of evidence says for (or against) two mentions being one thing: log-likelihood ratios in the manner of
 * Fellegi and Sunter (1969), set by hand from real articles. A sum of `link` or more is taken for identity, `plain` for identity
 * beyond doubt.
 */
export const weights = {
  link: 3.5,
  plain: 5,
  /** Before any evidence: how likely two mentions of one kind are two things. */
  rare: -1,
  common: -5.5,
  rareCount: -1,
  sameEntry: 1,
  otherFamily: -3,
  /** Shared names: `name` for each unit of rarity (see rarity.ts), the two rarest counted, at most `namesMost`. */
  name: 0.6,
  namesMost: 3,
  noName: -2.5,
  sameBroker: 2,
  /** Shared place: `place` for each unit of rarity of the rarest, at most `placeMost`. */
  place: 0.7,
  placeMost: 2.5,
  /** What happens often is told apart by its day or by a place that is this telling. */
  placeLeast: 1,
  otherPlace: -1.5,
  /** Agreements are signed in one place and kept in another. */
  otherPlaceOfAccord: -0.5,
  sameOrdinal: 1.5,
  sameName: 3,
  otherName: -2,
  again: -2.5,
  sameArticle: 1.5,
  /** An article appears once: beyond doubt. */
  onePublication: 9,
  /** Topics: cosine of the names in the articles, from `topicFloor` on, times `topic`, at most `topicMost`, at least `topicLeast`. */
  topic: 9,
  topicFloor: 0.1,
  topicMost: 3,
  topicLeast: -3,
  /** Names that both articles lead with: `lead` for each unit of rarity of the two rarest, at most `leadMost`. */
  lead: 0.35,
  leadMost: 2,
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
  /** People: before any evidence, their name in one article, a name that many bear, their roles, their births. */
  bearer: -1,
  sameBearer: 4,
  commonBearer: 1,
  sameRole: 1.5,
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
  publishedTogether: 1,
  publishedApart: -3
} as const
