/** Offices of a state that one person holds at a time, and nobody holds in two states. */
export const national: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'chancellor',
  'vice president',
  'deputy prime minister',
  'foreign minister',
  'defence minister',
  'interior minister',
  'finance minister',
  'justice minister',
  'health minister',
  'education minister',
  'foreign secretary',
  'home secretary',
  'attorney general'
])

/** Offices of a town or region that one person holds at a time. */
export const local: ReadonlySet<string> = new Set(['mayor', 'lord mayor', 'governor'])

/** Offices at the head of a body that one person holds at a time. */
export const sole: ReadonlySet<string> = new Set(['chief executive', 'secretary-general', 'archbishop'])

/** Offices of one government that nobody holds together; who heads a government may well be one of its ministers. */
export const apart: readonly ReadonlySet<string>[] = [
  new Set(['president', 'prime minister']),
  new Set(['president', 'vice president']),
  new Set([
    'foreign minister',
    'defence minister',
    'interior minister',
    'finance minister',
    'justice minister',
    'health minister',
    'education minister'
  ]),
  new Set(['president', 'foreign minister']),
  new Set(['president', 'defence minister']),
  new Set(['president', 'interior minister']),
  new Set(['president', 'finance minister'])
]

/** What those are called who hold a portfolio: the transport [minister], the transport [commissioner]. */
export const ministers: ReadonlySet<string> = new Set(['minister', 'commissioner', 'secretary'])

/** Portfolios, those together that one may well hold; of two that no group has both of nobody holds both. */
export const portfolioGroups: readonly ReadonlySet<string>[] = [
  new Set([
    'finance',
    'treasury',
    'budget',
    'economy',
    'trade',
    'industry',
    'commerce',
    'business',
    'development',
    'tourism',
    'energy',
    'climate',
    'digital',
    'mining',
    'oil',
    'agriculture'
  ]),
  new Set([
    'health',
    'labour',
    'labor',
    'social',
    'family',
    'welfare',
    'employment',
    'pensions',
    'women',
    'youth',
    'housing'
  ]),
  new Set(['justice', 'interior', 'home', 'police', 'security', 'immigration', 'migration']),
  new Set([
    'environment',
    'agriculture',
    'energy',
    'climate',
    'fisheries',
    'food',
    'forestry',
    'water',
    'oil',
    'mining'
  ]),
  new Set(['education', 'science', 'culture', 'sport', 'sports', 'research', 'arts', 'schools']),
  new Set([
    'transport',
    'transportation',
    'infrastructure',
    'communications',
    'telecommunications',
    'digital',
    'works',
    'housing',
    'energy',
    'environment'
  ]),
  new Set(['foreign']),
  new Set(['defence', 'defense'])
]

/** Words that make an office that of another's second: [deputy] mayor. */
export const seconds: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant'])

/** Verbs after which an office is held for the first time: [became] mayor; who is [elected] may have held it before. */
export const entering: ReadonlySet<string> = new Set(['became', 'become', 'becomes', 'named', 'appointed', 'made'])

/** Words of government that stand before an office or behind it: the [defence] minister, the minister of [defence]. */
export const portfolios =
  /\b(minister|secretary) (?:of|for) (?:the )?(agriculture|commerce|culture|defen[cs]e|economy|education|energy|environment|finance|foreign affairs|health|home affairs|housing|industry|interior|justice|labou?r|science|tourism|trade|transport)\b(?! (?:and|,))/gi
