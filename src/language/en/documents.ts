/** What laws and agreements are called, behind a name or before a number: the Paris [Agreement], [Resolution] 2231. Lower case. */
export const documentHeads: ReadonlySet<string> = new Set(
  (
    'act agreement accord accords treaty convention protocol pact charter declaration resolution directive bill law code ' +
    'constitution decree ordinance amendment covenant memorandum communique regulation framework deal statute'
  ).split(' ')
)

/** Those that take a number behind them: [Resolution] 2231, [Decree] No. 14. */
export const numberedHeads: ReadonlySet<string> = new Set(
  'resolution directive decree ordinance amendment regulation law act article protocol bill'.split(' ')
)

/** What may stand between such a word and its number: Resolution [No.] 2231. */
export const numberSigns: ReadonlySet<string> = new Set(['no', 'no.', 'number', 'nr', 'nr.', '#'])

/** Deeds that are done to one document once: it is [signed], and later [repealed]. */
export const documentDeeds: ReadonlySet<string> = new Set([
  'sign',
  'adopt',
  'enact',
  'ratify',
  'repeal',
  'take effect',
  'veto',
  'expire',
  'publish',
  'conclude',
  'approve'
])

/** What befalls a person once. */
export const personDeeds: ReadonlySet<string> = new Set([
  'die',
  'birth',
  'bear',
  'born',
  'assassinate',
  'bury',
  'execute',
  'resign',
  'retire',
  'dismiss',
  'marry',
  'divorce',
  'crown'
])

/** Events of packs that are of one person and happen to nobody twice in a month. */
export const personEvents: ReadonlySet<string> = new Set([
  'resignation',
  'inauguration',
  'appointment',
  'dismissal',
  'arrest',
  'kidnapping',
  'extradition',
  'verdict',
  'acquittal',
  'sentence',
  'plea',
  'pardon',
  'deportation',
  'disappearance',
  'assassination',
  'murder',
  'shooting',
  'stabbing',
  'execution',
  'funeral'
])
