import type {Presets} from '../src/settings.ts'

/** Rules that belong together, and why. */
export interface Group {
  readonly why: string
  readonly rules: readonly string[]
}

/** The lists of rules by name. A rule stands in one of them; `recommended` are those of whose findings nine in ten hold. */
export const presets: Readonly<Record<Presets, readonly Group[]>> = {
  recommended: [
    {
      why: 'Articles tell one event in two ways',
      rules: [
        'event-date',
        'event-place',
        'event-order',
        'event-parties',
        'broker',
        'outcome',
        'ordinal',
        'duration',
        'status',
        'polarity'
      ]
    },
    {why: 'Articles count one thing differently', rules: ['count', 'scale', 'toll-decrease', 'stale-count']},
    {
      why: 'Articles tell of one person in two ways',
      rules: ['age', 'name-spelling', 'role', 'quote', 'first-reference']
    },
    {why: 'Articles contradict what the desk holds to be true', rules: ['reference']},
    {
      why: 'An article does not add up',
      rules: ['sum', 'part-whole', 'since', 'percent-of', 'average', 'conversion', 'enumeration', 'listed', 'headline']
    },
    {
      why: 'A date cannot be, or can be two',
      rules: ['weekday', 'impossible-date', 'published-date', 'ambiguous-date']
    }
  ],
  strict: []
}

const strict: ReadonlySet<string> = new Set(presets.strict.flatMap(({rules}) => rules))

/** Whether a rule runs only where `strict` is asked for. */
export const inStrict = (id: string): boolean => strict.has(id)
