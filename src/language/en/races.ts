/** Words of races, in whose sentences `17:24` may be how long somebody took. */
export const ofRaces: ReadonlySet<string> = new Set(
  'win wins won winning winner victory race races raced ran run running rowed swam swim skied cycled rode skated record records time times finish finishes finished came clocked clocking needed took fastest gold silver bronze champion champions third second lap marathon mile'.split(
    ' '
  )
)

/** Words right before how long somebody took: won [in] 17:24, a time [of] 3:59.4. */
export const beforeTimes: ReadonlySet<string> = new Set(
  'in of needed needing took taking clocked clocking ran record'.split(' ')
)
