import type {Contents} from './archive/members.ts'
import type {Pack} from './packs/pack.ts'
import type {Entry} from './reference/entry.ts'
import type {Rule} from './rule.ts'
import type {Presets, RuleLevel, RuleSettings} from './settings.ts'
import type {Article, Diagnostic, Modality, QuantityKind, Source, Voice, Whole} from './types.ts'

export type {Modality, QuantityKind, Voice, Whole} from './types.ts'

/** The JSON that factlint prints, as other programs read it. A property without a value is absent unless its type says `null`. */

/** A place in a raw file: lines and columns from 1, offsets from 0; columns and offsets are UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A stretch of a raw file; `text` is exactly what stands between the offsets. */
export interface Stretch {
  readonly text: string
  readonly start: Position
  readonly end: Position
}

/** A stretch of the file at `path`. */
export interface Location extends Stretch {
  readonly path: string
}

/** Another place of a finding, and what it says there. */
export interface RelatedLocation extends Location {
  readonly message: string
}

export type Level = 'error' | 'warning' | 'note'

/** A report of a rule: what disagrees, where, and why the places are thought to speak of the same thing. */
export interface Finding {
  readonly ruleId: string
  readonly level: Level
  /** One line: both values and both places. */
  readonly message: string
  /** Stable over edits elsewhere: from the rule and the normalized claims, without line numbers, the same from either end. */
  readonly fingerprint: string
  /** The place most useful to act on. */
  readonly location: Location
  readonly relatedLocations: readonly RelatedLocation[]
  readonly why: readonly string[]
}

/** A rule, as a list of rules shows it. */
export interface RuleNote {
  readonly id: string
  readonly description: string
  /** The highest level of its findings. */
  readonly level: Level
}

/** What is known of an article as a whole. */
export interface ArticleNote {
  readonly path: string
  readonly title?: string
  /** ISO 8601-2: `2020-11-12`, `XXXX-10-30`. */
  readonly published?: string
  readonly source?: string
  /** The path of the article whose text it repeats, as copies of a wire report do: both are one witness. */
  readonly copyOf?: string
}

/** How much was read and found. */
export interface Summary {
  readonly articles: number
  readonly claims: number
  readonly facts: number
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  /** Findings that are not reported because something says so: a comment, an entry in a file. */
  readonly suppressed: number
  /** Findings that lie elsewhere, where only some articles are reported on and that is asked for; they are not counted above. */
  readonly elsewhere?: number
  /** What became of the findings of the baseline, where there is one; new ones are counted above. */
  readonly baseline?: BaselineCounts
}

/** What became of the findings of a baseline. */
export interface BaselineCounts {
  /** Still there, and not reported. */
  readonly known: number
  /** Those of them that now stand in files of other names. */
  readonly moved: number
  /** No longer there. */
  readonly fixed: number
}

/** Findings that are known, and are not to be reported again: what `factlint baseline` writes. */
export interface Baseline {
  readonly findings: readonly {
    readonly fingerprint: string
    readonly rule: string
    /** The files of all its places. */
    readonly paths: readonly string[]
  }[]
  /** Those of these files that are there, but are not read: what stands in them is not fixed, and they have got no other name. */
  readonly elsewhere?: readonly string[]
}

/** That one disagreement is not to be reported, wherever it stands: what `factlint suppress` writes. */
export interface PairSuppression {
  readonly fingerprint: string
  /** Its rule, for people. */
  readonly rule: string
  readonly reason: string
  readonly by?: string
  /** The last day on which it holds: `2027-01-31`. */
  readonly until?: string
  /** Where it is written; one without a place is not reported where it silences nothing. */
  readonly location?: Location
}

/** Something that says what is not to be reported, and what it silences. */
export interface SuppressionNote {
  /** A comment in an article, its front matter, the file beside it, or an entry for one finding. */
  readonly kind: 'next-line' | 'block' | 'file' | 'front matter' | 'beside' | 'pair'
  readonly rules: readonly string[]
  readonly reason: string
  readonly by?: string
  readonly until?: string
  readonly location?: Location
  /** Fingerprints of the findings that it silences, or would. */
  readonly findings: readonly string[]
  readonly expired: boolean
  /** What is wrong with it: then it silences nothing. */
  readonly problem?: string
}

/** The JSON of `factlint suppressions`. */
export interface SuppressionsResult {
  readonly version: 1
  /** In the order of their places; those for one finding last. */
  readonly suppressions: readonly SuppressionNote[]
  readonly articles: readonly ArticleNote[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The JSON of `factlint lint`; findings in the order of path, offset, rule. */
export interface LintResult {
  readonly version: 1
  readonly findings: readonly Finding[]
  readonly articles: readonly ArticleNote[]
  readonly summary: Summary
  /** Files that were not, or not wholly, understood, in the order of their paths. */
  readonly diagnostics: readonly Diagnostic[]
}

/** A time expression in TIMEX3, ISO 8601-2 and as first and last day; `days` is the shortest and longest length of a duration. */
export interface TimeNote {
  readonly type: 'time'
  readonly timex: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  /** The modifier by TIMEX3: `START` of `early 2020`. */
  readonly mod?: string
  readonly edtf: string
  readonly earliest?: string
  readonly latest?: string
  readonly days?: readonly [number, number]
  /** Other readings of a numeric date that the article does not decide. */
  readonly alternatives?: readonly string[]
  /** Whether the calendar has no such day. */
  readonly impossible?: boolean
}

/** A number of things as an interval; `null` is an open end. */
export interface QuantityNote {
  readonly type: 'quantity'
  readonly min: number | null
  readonly max: number | null
  /** Singular; empty where none is written. */
  readonly unit: string
  /** Words between the number and its head: `armored`. */
  readonly modifiers?: readonly string[]
  /** What it is, where it is no plain count. */
  readonly kind?: QuantityKind
  /** What it is a part of: the 48 hostages of `12 of the 48 hostages`, the voters of `30 percent of voters`. */
  readonly of?: Whole
  /** What the other side has in a score or vote. */
  readonly against?: number
  /** Whether it says again, in another unit, what stands before it. */
  readonly conversion?: boolean
}

/** A person with the fullest form of the name in the article. */
export interface PersonNote {
  readonly type: 'person'
  readonly name: string
  readonly role?: string
}

export interface PlaceNote {
  readonly type: 'place'
  readonly name: string
  readonly kind: 'country' | 'capital' | 'city' | 'region' | 'demonym'
  readonly country?: string
  /** The part of the country in which it is: `Texas` for `Houston`. */
  readonly region?: string
}

export interface OrganizationNote {
  readonly type: 'organization'
  readonly name: string
  readonly country?: string
}

/** Words in quotation marks; `speaker` is a full name, or what an unnamed source is called, `null` where nobody is told. */
export interface QuotationNote {
  readonly type: 'quotation'
  readonly speaker: string | null
}

export interface EventNote {
  readonly type: 'event'
  readonly event: string
  readonly ordinal?: number
}

/** A mention in the JSON of `factlint claims`: its kind and value, and where it stands. */
export type MentionNote = (
  | TimeNote
  | QuantityNote
  | PersonNote
  | PlaceNote
  | OrganizationNote
  | QuotationNote
  | EventNote
) &
  Stretch

/** An office and whether somebody holds it; times by ISO 8601-2. */
export interface RoleNote {
  readonly type: 'role'
  /** What it is and of what: `president of Russia`. */
  readonly office: string
  readonly status: 'current' | 'former' | 'acting' | 'elect' | 'future'
  readonly since?: string
  readonly until?: string
  /** A time within it: `president in 2004`. */
  readonly during?: string
}

/** What a claim says of its subject: a time, a quantity, an office, or the name of something. */
export type ClaimValue = TimeNote | QuantityNote | RoleNote | {readonly type: 'name'; readonly name: string}

export type Polarity = 'positive' | 'negative'

/** A claim in the JSON of `factlint claims`. */
export interface ClaimNote {
  readonly subject: string
  /** What is said of it: `date`, `killed`, `strength`, `name`, `weekday`, `age`, `born`, `role`, `place`, `party`, `broker`, `host`, `outcome`, `ordinal`, `times`; of a fact also `birth`, which holds both. */
  readonly attribute: string
  /** Which of an event's dates: `signed`, `started`, `effective`; which part of its outcome: `winner`, `captured`. */
  readonly stage?: string
  readonly value: ClaimValue
  /** The day for which it is said to hold, `null` where that is unknown. */
  readonly asOf: string | null
  readonly voice: Voice
  readonly modality: Modality
  readonly polarity: Polarity
  /** Of a number: what is counted, and what is said of it: `critic`, `review`; `be` where there just are so many. */
  readonly thing?: string
  readonly predicate?: string
  readonly location: Location
  /** Where the sentence that makes the claim begins and ends. */
  readonly sentence: {readonly start: Position; readonly end: Position}
}

/** What was understood of an article. */
export interface ArticleNotes extends ArticleNote {
  readonly mentions: readonly MentionNote[]
  readonly claims: readonly ClaimNote[]
}

/** The JSON of `factlint claims`. */
export interface ExtractResult {
  readonly version: 1
  readonly articles: readonly ArticleNotes[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Where one article gives a value, who says so and since when. */
export interface Telling extends Location {
  /** The `source` of the article, its path where it names none. */
  readonly source: string
  /** The day for which it is said, else the one on which the article appeared; `null` where neither is known. */
  readonly since: string | null
  readonly voice: Voice
  readonly modality: Modality
}

/** One value of a fact, and who gives it. */
export interface FactValue {
  /** Normalized, for people: `2020-11-09`, `1900–2000 troop`. */
  readonly value: string
  /** Values of one side may all be true; those of two may not. Counted from 1; the least supported first. */
  readonly side: number
  /** How many independent articles give it: copies of one text count once. */
  readonly witnesses: number
  /** The first place in each article, in the order of time, path and offset. */
  readonly locations: readonly Telling[]
  /** Who says so, without repetition: the `source` of an article, its path where it names none. */
  readonly sources: readonly string[]
}

/**
 * How a fact stands: not all values can be true; they differ, for a reason; they agree; or a single article (with its copies) tells it.
 */
export type Verdict = 'conflict' | 'explained' | 'agreed' | 'single'

/** Everything that the articles say about one attribute of one thing. */
export interface FactNote {
  readonly subject: string
  readonly attribute: string
  readonly stage?: string
  readonly verdict: Verdict
  /** Whether all values can be true together. */
  readonly agree: boolean
  /** How many independent articles tell it: copies of one text count once. */
  readonly witnesses: number
  /** Why values that differ may all be true. */
  readonly reasons: readonly string[]
  readonly values: readonly FactValue[]
}

/** Which facts are wanted: all that is given must fit; commas part what may stand for it, `killed,wounded`. */
export interface FactFilter {
  /** Its type in any word for it, or words of what it is called: `truce`, `Second Sell War`. */
  readonly event?: string
  /** `date`, `signed`, `killed`, `age`. */
  readonly attribute?: string
  /** Where it was, or a country that took part or brought it about. */
  readonly place?: string
  /** Whom it is about, who took part, or who is quoted; a surname is enough. */
  readonly person?: string
  /** Only those whose values cannot all be true. */
  readonly conflicts?: boolean
}

/** How many facts there are before any are left out. */
export interface FactsSummary {
  readonly articles: number
  /** Articles whose text is another's. */
  readonly copies: number
  readonly facts: number
  readonly conflicts: number
  readonly explained: number
  readonly agreed: number
}

/** The JSON of `factlint facts`. */
export interface FactsResult {
  readonly version: 1
  /** Conflicts first, then what differs for a reason, then what agrees; within each what most articles tell. */
  readonly facts: readonly FactNote[]
  readonly summary: FactsSummary
  /** Parts of the filter that no fact fits, whatever the others say. */
  readonly unmatched: readonly (keyof FactFilter)[]
  readonly articles: readonly ArticleNote[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A line of a file, and a column where only what stands there is meant; both from 1. */
export interface Spot {
  readonly path: string
  readonly line: number
  readonly column?: number
}

/** Two claims side by side: are they of one thing, may both be true, and what was made of it. */
export interface Comparison {
  readonly claims: readonly [ComparedClaim, ComparedClaim]
  /** `apart`: not taken for one thing; `agree`: both may be true; `disagree`: they cannot. */
  readonly outcome: 'apart' | 'agree' | 'disagree'
  /** What speaks for and against one thing, or why that is not asked. */
  readonly identity: readonly string[]
  /** The reason for which both may be true. */
  readonly reconciled?: {readonly name: string; readonly reason: string}
  /** The reasons that do not hold. */
  readonly tried: readonly string[]
  /** Fingerprints of the findings that show both places. */
  readonly findings: readonly string[]
}

/** A claim as a comparison shows it. */
export interface ComparedClaim {
  readonly subject: string
  readonly attribute: string
  readonly stage?: string
  readonly value: ClaimValue
  readonly asOf: string | null
  readonly voice: Voice
  readonly location: Location
}

/** The JSON of `factlint explain A:12 B:30`. */
export interface CompareResult {
  readonly version: 1
  readonly comparisons: readonly Comparison[]
  /** Lines of either file on which something is claimed, where nothing is on the line that was asked for. */
  readonly lines: readonly [readonly number[], readonly number[]]
  readonly articles: readonly ArticleNote[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Articles to read, one after the other: a list, or a stream that holds one file at a time. */
export type Sources = AsyncIterable<Source> | Iterable<Source>

/** Which files: globs, or a function of the path of a source. */
export type Files = readonly string[] | ((path: string) => boolean)

/** Rules and packs by others. */
export interface Plugin {
  readonly name?: string
  readonly rules?: readonly Rule[]
  readonly packs?: readonly Pack[]
}

/** How articles are read. */
export interface ReadOptions {
  /** Articles that were read before, which need not be read again. */
  readonly index?: ArticleIndex
  /** Called when a piece of work is done, for those who have a clock. */
  readonly lap?: (work: string) => void
  /** Packs that come with factlint by name, and others. Default: all that come with it. */
  readonly packs?: readonly (string | Pack)[]
  readonly plugins?: readonly Plugin[]
  /** What is known of the publications; an article is of the first that it matches. */
  readonly sources?: readonly SourceOptions[]
  /** Fields of front matter and metadata that tell when an article appeared or was changed, beside those that factlint knows. */
  readonly article?: {readonly published?: readonly string[]; readonly updated?: readonly string[]}
}

/** A publication. */
export interface SourceOptions {
  readonly name: string
  /** Its articles; those that name it themselves are its own too. */
  readonly files?: Files
  /** A language and a country, `en-GB`: whether `08/10/2023` has the day first where the article does not tell. */
  readonly locale?: string
  /** `Asia/Tokyo`: on which day an article appeared whose metadata tells the time in UTC. */
  readonly timeZone?: string
  /** The higher, the more it is trusted: a finding is shown where the least trusted source speaks. */
  readonly authority?: number
  /** The sources whose reports it prints: they and it are one witness. */
  readonly copies?: readonly string[]
}

/** Other levels for the rules where a finding lies in some files. */
export interface Override {
  readonly files: Files
  readonly rules: Readonly<Record<string, RuleLevel>>
}

/** What `lint` is asked beside its articles. */
export interface LintOptions extends ReadOptions {
  /** What the desk holds to be true: the text of a `facts.yaml`. */
  readonly factBook?: Source
  /** Report only what is located in these articles (exact paths of sources); all others are read for comparison. */
  readonly only?: readonly string[]
  /** Count what lies elsewhere, where only some articles are reported on: that takes as long as to report on all. */
  readonly elsewhere?: boolean
  /** Presets beside `recommended`, which always holds. */
  readonly presets?: readonly Presets[]
  /** The highest level of each rule, with its options; `off` leaves a rule out. */
  readonly rules?: RuleSettings
  /** Later ones count more. */
  readonly overrides?: readonly Override[]
  /** Findings that are not to be reported, wherever they stand. */
  readonly suppressions?: readonly PairSuppression[]
  /** Findings that are known. */
  readonly baseline?: Baseline
  /** The day by which suppressions expire, `2027-01-31`; without one none does. */
  readonly today?: string
  /** Report what is suppressed too. */
  readonly silenced?: boolean
}

/** What is kept of an article once it is read, and what was wrong with its file. */
export interface Kept {
  readonly article: Article
  readonly problems: readonly string[]
}

/** Articles that were read before. What `recall` returns must be what reading the source would bring; `how` says in which manner it is read. */
export interface ArticleIndex {
  readonly recall: (source: Source, how?: string) => Kept | undefined
  readonly keep: (source: Source, kept: Kept, how?: string) => void
  /** What an earlier run knew of all articles together. */
  readonly shelf?: Shelf
}

/** All articles of an earlier run, of which some can be linked without a look at the others; see `src/archive`. */
export interface Shelf {
  /** Articles from which on it is worth the time to keep what brings them together: fewer are read at once. */
  readonly least: number
  /** What is known of all of them; nothing where no run left anything that can be used. */
  readonly contents: () => Contents | undefined
  /** A part of what else is known, by its name; nothing where it is damaged or not of these contents. */
  readonly part: (name: string) => Uint8Array | undefined
  /** Put all parts in the place of what was known. */
  readonly replace: (parts: ReadonlyMap<string, Uint8Array>) => void
  /** By what an article is kept. */
  readonly keyOf: (source: Source, how?: string) => string
  /** An article by its key, as one of this path. */
  readonly fetch: (key: string, path: string) => Kept | undefined
}

/** Findings, and what each of their places says as an entry of a fact book; `null` for what fact books do not hold. */
export interface EntriesResult {
  readonly version: 1
  readonly findings: readonly Finding[]
  readonly entries: readonly {readonly location: Location; readonly entry: Entry | null}[]
  readonly articles: readonly ArticleNote[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What the command line needs of the engine. */
export interface Engine {
  readonly lint: (sources: Sources, options?: LintOptions) => Promise<LintResult>
  readonly extract: (sources: Sources, options?: ReadOptions) => Promise<ExtractResult>
  readonly suppressions: (sources: Sources, options?: LintOptions) => Promise<SuppressionsResult>
  readonly facts: (sources: Sources, filter?: FactFilter, options?: ReadOptions) => Promise<FactsResult>
  readonly compare: (sources: Sources, a: Spot, b: Spot, options?: LintOptions) => Promise<CompareResult>
  readonly entries: (sources: Sources, mark: string, options?: LintOptions) => Promise<EntriesResult>
  /** All rules that come with factlint. */
  readonly rules: readonly Rule[]
}
