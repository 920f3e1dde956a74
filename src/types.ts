/** The shapes that flow through the pipeline, in the order in which they arise. All of them are plain data. */

/** A half-open range `[start, end)` of UTF-16 offsets. In what text is said by its owner: a block's prose, or the raw file. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A file to lint: where it is (for people; nothing is read from there) and what stands in it. */
export interface Source {
  readonly path: string
  readonly text: string
  /** What the file beside it says that is suppressed in it, for texts that have no comments: `ARTICLE.txt.factlint.yaml`. */
  readonly beside?: string
  /** What tells of its file that it has not changed since another run, where something does: `text` is then read when it is asked for. */
  readonly stamp?: string
}

/** Why a file was not, or not wholly, understood. */
export interface Diagnostic {
  readonly path: string
  readonly message: string
  /** Whether the file was left out. */
  readonly fatal: boolean
}

/**
 * A stretch of prose and where it stands in the raw file.
 *
 * `length === rawLength`: the characters stand in the file one by one.
 * Otherwise the stretch is one indivisible thing in the file: `&amp;` for `&`.
 */
export interface Run {
  /** Where the stretch begins in the prose. */
  readonly at: number
  readonly length: number
  /** Where it begins in the raw file. */
  readonly raw: number
  readonly rawLength: number
}

/** The words of a block without its markup, and the way back to the raw file. */
export interface Prose {
  readonly text: string
  /** In order, without gaps in the prose; gaps in the raw file are markup. */
  readonly runs: readonly Run[]
}

/** A word, number or sign; offsets in the block's prose. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  /** What is known of it by its letters and by lists, a bit for each; see `flags.ts`. */
  readonly flags: number
}

/** A sentence; offsets in the block's prose. */
export interface Sentence extends Span {
  /** Its place among all sentences of the article. */
  readonly index: number
  /** The index of its block. */
  readonly block: number
  readonly text: string
  readonly tokens: readonly Token[]
  /** The flags of all its tokens. */
  readonly flags: number
}

/**
 * A piece of an article that is read on its own.
 *
 * A `byline` says who published, when and where (`Published 21:30 IST, October 30th 2020`): it dates the article and claims nothing else.
 */
export interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'byline'
  readonly prose: Prose
}

/** Whether a date is that of publication, or of a later change. */
export type StampKind = 'published' | 'updated'

/** A date that the metadata of a file gives, before it is read. */
export interface DateTag {
  /** As written: `2020-11-09T21:30:00Z`, `9 Nov. 2020`, `1604957400`. */
  readonly text: string
  readonly kind: StampKind
  readonly origin: 'front matter' | 'metadata' | 'url'
  /** Where it is written, in the raw file; absent where it stands there in another form, escaped or so. */
  readonly span?: Span
  readonly said?: StampWord
}

/** What is known of the publication that an article comes from, beside what the article says. */
export interface Publisher {
  readonly name: string
  /** Whether its dates in figures write the day first: `08/10/2023`. */
  readonly dayFirst?: boolean
  /** Where its day begins: `Asia/Tokyo`. */
  readonly timeZone?: string
  /** The higher, the more it is trusted; 0 where nobody says. */
  readonly authority?: number
  /** The names of those whose reports it prints. */
  readonly copies?: readonly string[]
}

/** A file after parsing: its prose, and what its metadata says of it. */
export interface Page {
  readonly path: string
  /** The raw file. */
  readonly raw: string
  readonly title?: string
  readonly source?: string
  readonly publisher?: Publisher
  /** When the metadata says that it appeared or was changed, the most trusted first within each kind. */
  readonly dates: readonly DateTag[]
  readonly blocks: readonly Block[]
  /** Comments that may speak to factlint, in the raw file; in the order of the file. */
  readonly comments?: readonly Span[]
  /** What its front matter says to factlint, and where. */
  readonly settings?: Setting
  /** What the file beside it says. */
  readonly beside?: {readonly text: string; readonly items: readonly Setting[]; readonly problem?: string}
}

/** What a file says to factlint, as YAML gives it, and where that stands in the file. */
export interface Setting extends Span {
  readonly value: unknown
}

/** A page cut into sentences. */
export interface Text extends Page {
  readonly sentences: readonly Sentence[]
}

/** The size of what a time expression names. */
export type Granularity =
  | 'time'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'years'
  | 'decade'
  | 'century'
  | 'range'
  | 'vague'

/** How a value is narrowed or loosened, in the words of TIMEX3: `early 2020` START, `about 1910` APPROX, `over a month` MORE_THAN. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'

/** A normalized time expression. Days are written `YYYY-MM-DD`. */
export interface Time {
  readonly timex: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3: `2020-11-09`, `XXXX-02-08`, `2020-W43`, `2020-FA`, `P44D`, `2020-10-30T21:30`, `PAST_REF`, `BC0480-08`. */
  readonly value: string
  readonly mod?: Mod
  /** ISO 8601-2 level 1, empty where it cannot say the value: `2020-11-09`, `XXXX-02-08`, `1992/1994`, `2020-23`. */
  readonly edtf: string
  readonly granularity: Granularity
  /** First and last day that it may name; absent where no year is known, before Christ, for days that do not exist, and for durations. */
  readonly earliest?: string
  readonly latest?: string
  /** What the article does not write and the reader supplies; `none` for `November 9, 2020`, `year` for `20 September`, `all` for `on Friday`. */
  readonly inferred: 'none' | 'year' | 'all'
  /** Whether what is inferred comes from the last date told, and not from the day of publication: `two days later`. */
  readonly story?: boolean
  /** Whether the calendar has no such day: `31 September`; the value is what is written. */
  readonly impossible?: boolean
  /** The weekday that is written, 1 for Monday to 7 for Sunday. */
  readonly weekday?: number
  /** Other readings of a numeric date that the article does not decide: `08/10/2023`. */
  readonly alternatives?: readonly string[]
  /** Shortest and longest length in days, for durations: six weeks is 38.5 to 45.5. */
  readonly days?: readonly [number, number]
}

/**
 * What a number is, where it is no plain count: `measure` has a unit, `points` are of a percentage, a `share` is a part of one ([two thirds of the members] is 0.667),
 * a `ratio` has its whole in `of` ([one in ten]), `score` and `vote` the other side in `against` ([2-1]); an `ordinal` says which one.
 */
export type QuantityKind = 'money' | 'percent' | 'points' | 'measure' | 'share' | 'ratio' | 'score' | 'vote' | 'ordinal'

/** What a quantity is a part of: the 48 hostages of [12 of the 48 hostages], the voters of [30 percent of voters]. */
export interface Whole {
  /** How many they are, where that is written. */
  readonly count?: number
  /** The head noun in the singular; empty where none is written. */
  readonly unit: string
}

/** A number of things as an interval; `null` is an open end. */
export interface Quantity {
  readonly min: number | null
  readonly max: number | null
  /** Absent for a count. */
  readonly kind?: QuantityKind
  readonly of?: Whole
  /** What the other side has in a score or vote: 1 in [2-1]. */
  readonly against?: number
  /** Whether it says again, in another unit, what stands before it: 6 miles in [10 km (6 miles)]. */
  readonly conversion?: boolean
  /** The head noun in the singular: `troop`, `people`, `vehicle`; empty where none is written. */
  readonly unit: string
  /** What stands between the number and its head: `armored`. */
  readonly modifiers: readonly string[]
  /** Whether the number is written to the last unit (`10,247`, `two`), unhedged. */
  readonly exact: boolean
  /** The printed number itself, `null` for `dozens`. */
  readonly printed: number | null
  /** Whether it is another than the one printed: `[more than] 12`, `[under] 68 %`; not `at least 12`. */
  readonly beyond?: true
}

/** What all mentions have; offsets in the prose of the sentence's block. */
interface MentionBase extends Span {
  /** Index of the sentence in which it begins. */
  readonly sentence: number
}

export interface TimeMention extends MentionBase {
  readonly type: 'time'
  readonly value: Time
}

export interface QuantityMention extends MentionBase {
  readonly type: 'quantity'
  readonly value: Quantity
}

export interface PersonMention extends MentionBase {
  readonly type: 'person'
  /** The name as written here, without title and possessive: `Lindholm`. */
  readonly name: string
  /** The fullest form of the name in the article: `Petra Lindholm`. */
  readonly fullName: string
  readonly role?: string | undefined
}

/** A place, or the people of it: `Moscow`, `Nagorno-Karabakh`, `Russian`. */
export interface PlaceMention extends MentionBase {
  readonly type: 'place'
  /** The canonical name: `Turkey` for `Türkiye`, `Russia` for `Russian`. */
  readonly name: string
  readonly kind: 'country' | 'capital' | 'city' | 'region' | 'demonym'
  /** The country that it is, is in or belongs to, where that is known. */
  readonly country?: string | undefined
  /** The part of that country in which it is, where that is known: `Texas` for `Houston`. */
  readonly region?: string | undefined
}

export interface OrganizationMention extends MentionBase {
  readonly type: 'organization'
  readonly name: string
  /** The state that it speaks for, where it is one's organ: `Russia` for `Kremlin`. */
  readonly country?: string | undefined
}

/** Words in quotation marks; the span includes the marks. */
export interface QuotationMention extends MentionBase {
  readonly type: 'quotation'
  /** A person's full name, a body's, or what an unnamed source is called: `officials`; absent where nobody is told. */
  readonly speaker?: string | undefined
}

/** Something that happened, named by a noun or a verb that a pack knows. */
export interface EventMention extends MentionBase {
  readonly type: 'event'
  /** The pack's entry: `ceasefire`, `offensive`. */
  readonly event: string
  /** `second` 2, `first` 1; `most recent`, `last` -1. */
  readonly ordinal?: number | undefined
}

export type Mention =
  | TimeMention
  | QuantityMention
  | PersonMention
  | PlaceMention
  | OrganizationMention
  | QuotationMention
  | EventMention

/** Who speaks: a name, or what the sentence calls an unnamed source. */
export interface Speaker {
  readonly name: string
  readonly named: boolean
  readonly person: boolean
}

/** A place where a sentence says whose words something is; offsets in the block's prose. */
export interface Attribution extends Span {
  readonly speaker: Speaker
  /** What of the sentence is the speaker's, quotations apart. */
  readonly covers: Span | undefined
}

/** Finds mentions of one kind, given those found before it. It returns the new ones only. */
export type Extractor = (text: Text, found: readonly Mention[]) => readonly Mention[]

/** A day on which an article says that it appeared or was changed: the local one, as written. */
export interface Stamp {
  readonly time: Time
  readonly kind: StampKind
  /**
   * Where it says so, in order of trust: `date:` before the text; the tags of a page; `MOSCOW, October 30. /TASS/`;
   * `Published 21:30 IST, October 30th 2020`; a line with a date; the address of the page, `/2020/11/09/`.
   */
  readonly origin: 'front matter' | 'metadata' | 'dateline' | 'byline' | 'date line' | 'url'
  /** Where it is written, in the raw file; absent for what is not found there as such. */
  readonly span?: Span
  readonly said?: StampWord
}

/**
 * What makes a stamp one of another appearance: `nothing` says that it is a stamp, `Originally published`, `Issue date`. Absent
 * where a word or a name says that the article appeared then.
 */
export type StampWord = 'nothing' | 'first' | 'issue'

/** When an article appeared; of kind `updated` only where it tells of nothing but changes. */
export interface Published extends Stamp {
  /**
   * All that the article says of it, the most trusted first, days told twice by one origin once. The first is this one, but that
   * `time` may know more: the year of `October 30`, the day of `2020-10`.
   */
  readonly stamps: readonly Stamp[]
}

/** A text with its mentions, in the order of the text. */
export interface Annotated extends Text {
  readonly published?: Published
  readonly mentions: readonly Mention[]
  /** Who is named as a source, by sentence. */
  readonly said: readonly (readonly Attribution[])[]
}

/** What a claim is about. Names are canonical and sorted. */
export interface Subject {
  readonly kind: 'event' | 'body' | 'person' | 'date' | 'article' | 'thing'
  /** For people: `ceasefire (Azerbaijan, Russia)`. */
  readonly label: string
  /** The pack's entry and its family, for events and bodies. */
  readonly event?: string
  readonly family?: string | undefined
  /** Who takes part, as far as the sentence says. */
  readonly parties: readonly string[]
  /** Who brought it about between the parties. */
  readonly brokers: readonly string[]
  readonly places: readonly string[]
  readonly ordinal?: number | undefined
  /** Whether it is said to be one more of its kind: `fighting broke out [again]`. */
  readonly again?: boolean | undefined
  /** Whether it is the one of its kind that its article is about, as far as slots ask: `the truce`, and not `the truce of last year`. */
  readonly main?: boolean | undefined
  /** Who began it, where the sentence says so: `[Dravia] launched an offensive`. */
  readonly agent?: string | undefined
  /** Where it applies, as against where it was made: `a truce [in Homra]`. */
  readonly scope?: string | undefined
  /** A proper name: `Second Sell War`, or a person's. */
  readonly name?: string | undefined
  /** Other words of the sentence, lower-cased and sorted, that tell one such event from another: `market`, `convoy`. */
  readonly words?: readonly string[]
  /** The words right before and behind it, but for dates and numbers; and the numerals there that tell which one it is: the [sixth] round. */
  readonly beside?: readonly string[]
  readonly numerals?: readonly string[]
  /** The people whom its sentence names. */
  readonly people?: readonly string[]
  /** What its sentence counts: `37 people`. */
  readonly numbers?: readonly string[]
  /** The event's own date, where the claim is about something else. */
  readonly date?: Time | undefined
}

/** Who says so: `null` is the publication itself. */
export interface Voice {
  readonly speaker: string | null
  readonly quoted: boolean
}

export type Modality = 'asserted' | 'hedged' | 'planned' | 'alleged' | 'conditional' | 'denied'

/** The spelling of a name, with all that the article says of its bearer. */
export interface Name {
  readonly name: string
  readonly fullName: string
  readonly roles: readonly string[]
  /** How often the article writes it so. */
  readonly times: number
  /** Whether the bearer is told of as somebody's kin: `her husband Karl Lindholm`, `the Lindholm family`. */
  readonly kin?: true
}

/** An office that somebody holds, held or is to hold. */
export interface Office {
  /** What it is and of what: `president of Russia`. */
  readonly office: string
  /** What it is: `president`. */
  readonly head: string
  /** What it is of, where that is said: `Russia`. */
  readonly of: string | undefined
  readonly status: 'current' | 'former' | 'acting' | 'elect' | 'future'
  /** Times by ISO 8601-2. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** A time within it: `president [in 2004]`. */
  readonly during?: string | undefined
  /** Whether it is told how it was come by or left: `was elected`; such words tell of one holder after another. */
  readonly change?: 'enters' | 'gains' | 'leaves' | undefined
}

/** Where a value stands in the raw file: lines and columns from 1, in UTF-16 code units. */
export interface Place extends Span {
  readonly text: string
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

interface ClaimBase {
  readonly subject: Subject
  /** `date:signed`, `count:killed`, `name`, `age`, `born`, `role`; `place`, `party`, `outcome:winner` of an event; `sum:total`, `share:percent` of numbers that are tied; `weekday`, `impossible`, `ambiguous` of a date; `published`, `updated` of an article. */
  readonly attribute: string
  /** The day for which it is said to hold. */
  readonly asOf?: string | undefined
  readonly voice: Voice
  readonly modality: Modality
  readonly polarity: 'positive' | 'negative'
  readonly place: Place
  /** Index of the sentence in its article; 0 is the title or the first sentence. */
  readonly sentence: number
  /** Whether it stands in a title or heading. */
  readonly heading: boolean
}

export interface TimeClaim extends ClaimBase {
  readonly type: 'time'
  readonly value: Time
  /** Which length a claim of the same article belongs to, by the offset of the length in the raw file: the length itself, and the ends that it measures. */
  readonly span?: number
  /** Whether it is told as over before what the text is about: `had been released on 3 May`. */
  readonly remote?: true
}

/** What a number measures: a whole, some of it, what was added to it, so much a day, or all since a time long past. */
export type Measure = 'total' | 'part' | 'change' | 'rate' | 'period'

export interface CountClaim extends ClaimBase {
  readonly type: 'count'
  readonly value: Quantity
  /** The class of things counted, or the one kind of thing: `people`, `civilian`. */
  readonly thing: string
  readonly measure: Measure
  readonly cumulative: boolean
  /** Whether a long event brings many such numbers: a war kills every day. */
  readonly recurring: boolean
  /** Whether it belongs to no event that is told, and so compares with nothing. */
  readonly loose?: true | undefined
  /** Whether it takes back an earlier one: `the toll was [revised] to 24`. */
  readonly revised?: true | undefined
  /** Whose number it is, for numbers that are somebody's; empty where the sentence does not say. */
  readonly holder?: string | undefined
  /** Since when it was gathered, where the sentence says so: `2022-06`. */
  readonly since?: string | undefined
  /** The verb or noun that tells what was done: `kill`, `rating`; `be` where there just are so many. */
  readonly predicate: string
  /** What kind of quantity it is, whatever words tell it: `price` of what is bought, paid for or costs so much; `depth`. */
  readonly quantity?: string | undefined
  /** The ballot that its votes were given in. */
  readonly ballot?: Ballot | undefined
  /** Absent for what a pack knows. */
  readonly figure?: Figure | undefined
  /** What its own sentence speaks of, which its event may be told in another. */
  readonly told: {readonly words: readonly string[]; readonly names: readonly string[]}
}

/** How many voted each way, and how many took no side. */
export interface Ballot {
  readonly most: number
  readonly least: number
  readonly abstained: number | undefined
}

/** Whose number it is: by name, or by a noun in the singular. */
export type Owner =
  | {readonly name: string; readonly noun?: undefined}
  | {readonly noun: string; readonly name?: undefined}

/** In what a number holds: `in Novaria`, `among children`. */
export interface Limit {
  readonly preposition: string
  readonly name?: string
  readonly noun?: string
}

/** What a number is the number of, where no pack knows it: in words that bring paraphrases together. */
export interface Figure {
  /** What is counted, in the singular; empty where nobody can tell. */
  readonly thing: string
  /** The word itself: `rating`, `sell`; `be` where there just are so many. */
  readonly predicate: string
  /** What is said of the things, the nearest word first: `rate` for `a rating of 68 %`, `sell` for `sold 5 million albums`. */
  readonly deeds: readonly string[]
  readonly owner?: Owner | undefined
  readonly limits: readonly Limit[]
}

export interface NameClaim extends ClaimBase {
  readonly type: 'name'
  readonly value: Name
  /** All places where the article writes it so, the first included. */
  readonly places: readonly Place[]
}

/** A person's age or day of birth: both say when the person was born. */
export interface AgeClaim extends ClaimBase {
  readonly type: 'age'
  /** As written: `P45Y`, `1975-03-03`. */
  readonly value: Time
  /** An age in months, as the half-open range that its printed precision leaves: 45 years are 540 to 552. */
  readonly months?: readonly [number, number]
  /** First and last day for which the age is told. */
  readonly at?: readonly [string, string]
  /** First and last day on which the person may have been born. */
  readonly born?: readonly [string, string]
  /** Whether the age is told for the time of the article itself, or for that of a death that it tells of, without any other time. */
  readonly moment?: 'now' | 'death'
  /** Whether a pronoun stands for the person. */
  readonly meant?: boolean
  /** What else the article says of the person. */
  readonly roles: readonly string[]
}

/** That a person holds, held or is to hold an office; a successor is no contradiction. */
export interface RoleClaim extends ClaimBase {
  readonly type: 'role'
  readonly value: Office
  /** Whether its article tells of a cabinet that was made anew: those before it held other offices. */
  readonly renewed?: true
}

/** What fills a slot of an event: a name, a number in digits, or a word: `approved`. */
export interface Slot {
  readonly name: string
  /** All whom it names, sorted, where it names several. */
  readonly names?: readonly string[]
  /** Whom the winner beat. */
  readonly against?: string
  /** Of a place its sort: `village`, `bridge`. */
  readonly sort?: string
}

/** Where an event was, who took part or brought it about, which of its kind it is, and what came of it. */
export interface SlotClaim extends ClaimBase {
  readonly type: 'slot'
  readonly value: Slot
}

/** What state somebody or something is in at a time, or all through it. */
export interface State {
  /** What it is a state of: `custody`, `access`. */
  readonly kind: string
  /** `at large`, `open` */
  readonly name: string
  /** When, in hours from 1 January 1970: half-open. */
  readonly hours: readonly [number, number]
  /** Whether it is told of all that time, and not of some moment in it. */
  readonly whole: boolean
  /** Whether the time is that of the article itself. */
  readonly now: boolean
  /** Whether it is said to be so as it was before: [still] shut, [remains] in prison. */
  readonly still?: boolean
  /** Whether it came to be so then: the bridge [reopened]. */
  readonly change?: boolean
}

/** That a road is open, a suspect at large, a truce in force. */
export interface StateClaim extends ClaimBase {
  readonly type: 'state'
  readonly value: State
}

/** What was done, or was not: in the words that bring its tellings together. */
export interface Done {
  /** The deed: `sound`. */
  readonly deed: string
  /** To what or whom: `siren`. */
  readonly thing: string
  /** By what or whom, where that is told. */
  readonly doer?: string | undefined
  /** What tells this thing from others of its kind: [federal] grant. */
  readonly kinds: readonly string[]
  /** When, where that is told. */
  readonly date?: Time | undefined
  /** Whether it is said of all time: [never]. */
  readonly ever: boolean
  /** Whether it is done every day, and one occasion only by whom it was done, and where: [took samples] from the wreck. */
  readonly once?: boolean
}

/** That something was done; of negative polarity that it was not. */
export interface DeedClaim extends ClaimBase {
  readonly type: 'deed'
  readonly value: Done
}

/** A number that its article ties to others by arithmetic: a total to its parts, a percentage to the numbers that it is of. */
export interface OperandClaim extends ClaimBase {
  readonly type: 'operand'
  readonly value: Quantity
  /** Which operands of an article belong together: where the first of them stands in the raw file. */
  readonly equation: number
}

export type Claim =
  | TimeClaim
  | CountClaim
  | NameClaim
  | AgeClaim
  | RoleClaim
  | SlotClaim
  | StateClaim
  | DeedClaim
  | OperandClaim

/** The words of the names in an article, lower-cased, that tell its topic. */
export interface Terms {
  /** Sorted by code unit. */
  readonly names: readonly string[]
  /** How often the article has each. */
  readonly counts: readonly number[]
  /** Those of them that stand in the title or the first paragraph, where an article says what it is about; in the same order. */
  readonly leads: readonly string[]
}

/** A sample of the shingles of an article, five words in a row each, by which copies are told. */
export interface Sketch {
  /** How many different shingles the article has. */
  readonly size: number
  /** The least of their hashes, ascending. */
  readonly hashes: Uint32Array
}

/** What a suppression silences: a rule, or `all`, in stretches of the raw file. */
export interface Silence {
  readonly rule: string
  readonly covers: readonly Span[]
}

/** What an article says is not to be reported, by a comment, in its front matter or in the file beside it. */
export interface Suppression {
  readonly kind: 'next-line' | 'block' | 'file' | 'front matter' | 'beside'
  readonly silences: readonly Silence[]
  /** Empty where it is missing. */
  readonly reason: string
  readonly by?: string
  /** The last day on which it holds: `2027-01-01`. */
  readonly until?: string
  /** Where it is written; in the file beside the article for `beside`. */
  readonly place: Place
  /** What is wrong with it, if anything: then it silences nothing. */
  readonly problem?: string
}

/** What is kept of an article once it is read: its claims, and the names that tell its topic. */
export interface Article {
  readonly path: string
  readonly title?: string
  readonly source?: string
  readonly publisher?: Publisher
  readonly published?: Time
  readonly claims: readonly Claim[]
  /** When it says that it appeared or was changed, where that stands in the file. */
  readonly publications: readonly TimeClaim[]
  /** Days that it names, but for its own: `2024-03-08`; sorted, without repetition. */
  readonly days: readonly string[]
  /** Numbers and dates that it says it once gave wrongly, where it does. */
  readonly withdrawn?: readonly string[]
  /** What it says is not to be reported, where it does. */
  readonly suppressions?: readonly Suppression[]
  readonly terms: Terms
  readonly sketch: Sketch
  /** Whether it is an entry of a fact book, which holds whatever articles say. */
  readonly book?: true
  /** Spellings that the fact book does not want, with those that it does. */
  readonly spelt?: readonly NameClaim[]
  /** The path of the article whose text this one repeats, found among all articles: both are one witness. */
  readonly copyOf?: string
}

/** A claim with the article that makes it. */
export interface Witness<C extends Claim = Claim> {
  readonly article: Article
  readonly claim: C
}

/** Why two mentions are taken for one thing: each piece of evidence with its weight in log-likelihood. */
export interface Evidence {
  readonly reason: string
  readonly weight: number
}

/** Two witnesses of a fact, by index, that speak of one thing. */
export interface Link {
  readonly a: number
  readonly b: number
  /** The sum of the evidence. */
  readonly weight: number
}

/** All claims about one attribute of one thing, with the evidence that it is one. */
export interface Fact<C extends Claim = Claim> {
  readonly subject: string
  readonly attribute: string
  /** In the order of publication, path and offset. */
  readonly witnesses: readonly Witness<C>[]
  readonly links: readonly Link[]
  /** Why a link stands; worked out when asked for, for of most links nobody asks. */
  readonly evidence: (link: Link) => readonly Evidence[]
}

/** All that rules see. */
export interface Corpus {
  readonly articles: readonly Article[]
  readonly facts: readonly Fact[]
  /** What the articles and the entries of a fact book tell of one thing, where there is a fact book. */
  readonly reference?: readonly Fact[]
}
