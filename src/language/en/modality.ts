import type {Modality} from '../../types.ts'

/** Words that take a clause out of the world of facts, and into which other world. */
export const modals: ReadonlyMap<string, Modality> = new Map<string, Modality>([
  ...[
    'will',
    'shall',
    'would',
    'plans',
    'planned',
    'plan',
    'expected',
    'expects',
    'scheduled',
    'due',
    'proposed',
    'proposes',
    'propose',
    'hopes',
    'hoped',
    'aims',
    'intends',
    'pledged',
    'vowed',
    'calls',
    'urged',
    'urges',
    'planning',
    'proposal',
    'future',
    'possible',
    'potential',
    'upcoming',
    'prospective',
    'forthcoming',
    "'ll",
    'proposing'
  ].map((word) => [word, 'planned'] as const),
  ...[
    'may',
    'might',
    'could',
    'possibly',
    'probably',
    'likely',
    'perhaps',
    'apparently',
    'feared',
    'fears',
    'can',
    'should',
    'estimates',
    'thought',
    'suspected',
    'presumed',
    'believed'
  ].map((word) => [word, 'hedged'] as const),
  ...[
    'reportedly',
    'allegedly',
    'alleged',
    'alleges',
    'purported',
    'unconfirmed',
    'rumoured',
    'rumored',
    'supposedly',
    'purportedly',
    'accused',
    'accuses',
    'accusing',
    'claims',
    'claimed',
    'claiming'
  ].map((word) => [word, 'alleged'] as const),
  ...['if', 'unless', 'whether', 'should'].map((word) => [word, 'conditional'] as const),
  ...['denied', 'denies', 'deny', 'denying', 'rejected', 'rejects', 'dismissed', 'refuted'].map(
    (word) => [word, 'denied'] as const
  )
])

/** Words that turn a clause into its opposite. */
export const negations: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'neither',
  'nor',
  'without',
  "n't",
  "didn't",
  "wasn't",
  "weren't",
  "hasn't",
  "haven't",
  "hadn't",
  "don't",
  "doesn't",
  "isn't",
  "aren't",
  "won't",
  "wouldn't",
  "couldn't",
  "can't",
  'cannot',
  'nobody',
  'none',
  'nearly',
  'almost',
  'hardly',
  'barely'
])

/** Negations only of what stands right behind them: [nearly] drowned, [without] signing. */
export const narrowNegations: ReadonlySet<string> = new Set(['nearly', 'almost', 'without', 'hardly', 'barely'])

/** Words behind a negation that make none of it: no [fewer than] 12, not [only]. */
export const notNegations: ReadonlySet<string> = new Set([
  'fewer',
  'less',
  'more',
  'later',
  'only',
  'just',
  'doubt',
  'matter',
  'longer',
  'yet',
  'to'
])

/** What an infinitive is to the facts, by the word before its `to`: [plans] to sign, [failed] to sign, [managed] to sign. */
export const infinitives: ReadonlyMap<string, Modality | 'not' | undefined> = new Map<
  string,
  Modality | 'not' | undefined
>([
  ...`plans planned plan planning set due expected expects scheduled slated about ready poised supposed bound agreed agrees promised promises
pledged pledges vowed vows threatened threatens decided decides ordered hopes hoped hoping aims aimed intends intended wants wanted seeks sought
proposed proposes preparing prepared prepares going want need needs willing invited urged asked told encouraged offered offers refusing
is are was were`
    .split(/\s+/)
    .map((word) => [word, 'planned'] as const),
  ...'failed fails fail failing refused refuses refuse declined declines unable neglected unwilling forgot ceased'
    .split(' ')
    .map((word) => [word, 'not'] as const),
  ...'likely appears appeared seems seemed believed thought presumed understood tends'
    .split(' ')
    .map((word) => [word, 'hedged'] as const),
  ...'said alleged reported rumoured rumored claimed claims purported'
    .split(' ')
    .map((word) => [word, 'alleged'] as const),
  ...`managed manages continued continues began begins started helped helps able forced went came proved known found first last used seen made led
compelled got second third only enough proceeded`
    .split(/\s+/)
    .map((word) => [word, undefined] as const)
])

/** Words of {@link infinitives} that say nothing of a clause without one: [set] on fire, a [wanted] man. */
export const needsTo: ReadonlySet<string> = new Set(
  'set about ready bound agreed agrees decided decides ordered wants wanted seeks sought prepared going want need needs invited asked told thought'.split(
    ' '
  )
)

/** Words that are causes before `to`: [due] to rain. */
export const causes: ReadonlySet<string> = new Set(['due'])

/** Words that may say that a thing cost something: [claimed] 12 lives. */
export const claimed: ReadonlySet<string> = new Set(['claims', 'claimed', 'claiming', 'claim'])

/** Modals that before `have` tell what was not: [would] have signed. */
export const counterfactual: ReadonlySet<string> = new Set(['would', 'should'])

/** What was done to an event that did not come about: the talks were [cancelled]. */
export const undone: ReadonlyMap<string, Modality | 'not'> = new Map<string, Modality | 'not'>([
  ...[
    'called off',
    'cancelled',
    'canceled',
    'scrapped',
    'aborted',
    'foiled',
    'thwarted',
    'averted',
    'abandoned',
    'shelved'
  ].map((word) => [word, 'not'] as const),
  ...['postponed', 'delayed', 'planned', 'scheduled', 'expected', 'proposed'].map((word) => [word, 'planned'] as const)
])
