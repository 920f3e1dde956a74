const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns for all sorts of people, in the singular. */
export const anybody = words(
  'person people victim casualty fatality death hostage captive prisoner detainee passenger suspect body dead wounded injured life other individual human survivor occupant participant'
)

/** Nouns that divide people, whatever else they are: nine [men] and six [women]. */
export const sexesAndAges = words('man woman boy girl child adult male female minor infant baby teenager pensioner')

/** Nouns for people of a sort, in the singular. */
export const people: ReadonlySet<string> = new Set([
  ...anybody,
  ...sexesAndAges,
  ...words(
    'soldier civilian police policeman policewoman officer trooper troop militant rebel insurgent gunman fighter attacker bomber guard worker ' +
      'employee student pupil teacher nurse doctor medic paramedic firefighter journalist reporter tourist visitor resident villager migrant refugee ' +
      'foreigner national citizen crew pilot driver sailor fisherman miner farmer trader member lawmaker deputy senator delegate politician official ' +
      'player athlete swimmer cyclist runner rider rower walker marcher striker entrant starter coach referee fan spectator protester demonstrator activist monk priest nun pilgrim inmate convict defendant ' +
      'patient volunteer engineer contractor diplomat peacekeeper marine serviceman recruit cadet brother sister relative parent juror judge ' +
      'american briton canadian australian german israeli palestinian syrian iraqi afghan indian pakistani russian ukrainian italian spaniard mexican'
  )
])

/** Words beside a name that tell that its bearer has kin: [her husband] Karl Lindholm, the Lindholm [family]. */
export const kinWords: ReadonlySet<string> = new Set(
  'wife husband son daughter brother sister mother father widow widower uncle aunt cousin nephew niece parents family couple twin'.split(
    ' '
  )
)

/** Words that open what somebody is or was, right behind the comma: Anna Velm, [once] the youngest judge. */
export const asideOpeners: ReadonlySet<string> = new Set([
  'once',
  'formerly',
  'then',
  'now',
  'long',
  'until',
  'also',
  'himself',
  'herself'
])
