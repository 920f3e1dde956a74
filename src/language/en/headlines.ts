/** What a bare number of a headline says of people: Eight [alive] in the mine, Two [held] over theft. */
export const states: ReadonlySet<string> = new Set(
  'alive dead killed hurt injured wounded missing trapped held arrested detained jailed rescued saved freed released charged convicted sacked suspended evacuated stranded homeless'.split(
    ' '
  )
)

/** Words that tell of one more than a number says: three crews, and [another] one. */
export const further: ReadonlySet<string> = new Set(
  'another other others more further additional also later plus including both each remaining rest last'.split(' ')
)

/** Words that tell of one more anywhere near: four were treated, [a further] one went home. */
export const oneMore: ReadonlySet<string> = new Set(['another', 'further', 'additional', 'fellow'])

/** Words before a number that take up one that the text has told: [the] four rebels. */
export const definite: ReadonlySet<string> = new Set(['the', 'all', 'these', 'those', 'its', 'his', 'her', 'their'])

/** Words between a number and its state: nine of the miners [are] alive. */
export const copulas: ReadonlySet<string> = new Set(
  'are is were was been remain remained stay stayed found be'.split(' ')
)

/** What a headline counts for the people who have it, and what its text may call them: 460 [jobs], 460 [people]. */
export const work: ReadonlySet<string> = new Set(['job', 'post', 'position', 'workplace', 'role'])
export const workers: ReadonlySet<string> = new Set(
  'people person worker employee staff man woman colleague post job position hand labourer staffer'.split(' ')
)

/** States that are one: Twelve [hurt], twelve were [injured]. */
const oneState: readonly string[] = [
  'dead killed died',
  'injured wounded hurt',
  'held arrested detained',
  'rescued saved',
  'freed released'
]

/** All words of a state. */
export const wordsOfState = (state: string): readonly string[] =>
  oneState.find((words) => words.split(' ').includes(state))?.split(' ') ?? [state]

/** Numbers that are easily misheard: thirteen and thirty. */
export const teens: ReadonlyMap<number, number> = new Map([3, 4, 5, 6, 7, 8, 9].map((ones) => [10 + ones, 10 * ones]))
