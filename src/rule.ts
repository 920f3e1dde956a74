import type {Level} from './results.ts'
import type {RuleOptions} from './settings.ts'
import type {Claim, Corpus, Fact, Link, Witness} from './types.ts'

export type {Level}

/** One side of a disagreement: what these witnesses say. The first stands for all. */
export interface Side<C extends Claim = Claim> {
  /** The value as people read it: `10 November 2020`. */
  readonly value: string
  readonly witnesses: readonly Witness<C>[]
}

/** What a rule has to say of a fact. Which place comes first, and how sure it all is, the core decides. */
export interface Report {
  /** One line: what is wrong, both values. `here` is the side on which the finding is placed, `there` the first of the others. */
  readonly message: (here: Side, there: Side) => string
  readonly fact: Fact
  /** The disagreeing sides, the least supported first. One side alone is wrong by itself: `Friday` that was a Saturday. */
  readonly sides: readonly Side[]
  /** The comparison that failed, in a few words each. */
  readonly why: readonly string[]
  /** Lowers the level that the rule would have. */
  readonly level?: Level
}

/** What a user may set: a JSON Schema of the value, what it is for, and what holds where nothing is set. */
export interface RuleOption {
  readonly description: string
  readonly default: unknown
  readonly [keyword: string]: unknown
}

/** A judgement over the corpus. It never names itself or its level: the core stamps both. */
export interface Rule {
  readonly id: string
  readonly description: string
  /** The highest that a finding of it can have, where nobody sets another. */
  readonly level: Level
  /** Rules that are silent on places of which this one, the more specific, speaks: `scale` over `count`. */
  readonly over?: readonly string[]
  /** What users may set, by name. */
  readonly options?: Readonly<Record<string, RuleOption>>
  /** `options` holds a value for each name that the rule declares. */
  readonly check: (corpus: Corpus, options: RuleOptions) => Iterable<Report>
}

/** A rule, checked by the compiler. */
export function defineRule(rule: Rule): Rule {
  return rule
}

/** The claims of one kind among a fact's witnesses. */
export function witnessesOf<T extends Claim['type']>(
  fact: Fact,
  type: T
): readonly Witness<Extract<Claim, {type: T}>>[] {
  return fact.witnesses.filter((witness): witness is Witness<Extract<Claim, {type: T}>> => witness.claim.type === type)
}

/** The strongest link between two sides of a fact. */
export function linkBetween(fact: Fact, a: Side, b: Side): Link | undefined {
  const [x, y] = [indices(fact, a), indices(fact, b)]
  return fact.links.find((link) => (x.has(link.a) && y.has(link.b)) || (x.has(link.b) && y.has(link.a)))
}

function indices(fact: Fact, side: Side): ReadonlySet<number> {
  return new Set(side.witnesses.map((witness) => fact.witnesses.indexOf(witness)))
}
