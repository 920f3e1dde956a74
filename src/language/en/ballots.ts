const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Those who vote, and their votes, in the plural. */
export const voters = words(
  'votes deputies members senators mps lawmakers councillors councilors legislators delegates representatives shareholders jurors judges bishops parliamentarians ballots'
)

/** Words without which no sentence is of a ballot: `42 goals for, 41 against`. */
export const ofBallots: ReadonlySet<string> = new Set([
  ...voters,
  ...words('vote voted voting abstained abstaining abstention abstentions ballot motion')
])

/** Words between those who vote and what they vote for. */
export const casting = words('voted voting vote cast were was spoke came')

/** Words before a number that make it no full count: [some] 40 votes. */
export const uncounted = words(
  'about some over than nearly almost least most around under roughly another only need needs needed needing'
)

/** Words of who did not take a side. */
export const abstaining = words('abstained abstaining abstention abstentions')
