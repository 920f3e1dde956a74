/** A word that is one event or another by what the article is about: a [strike] of workers, or one from the air. */
export interface Sense {
  readonly words: ReadonlySet<string>
  readonly from: string
  /** Absent where the other sense is no event: a space [probe]. */
  readonly to?: string
  /** Whether it has the other sense wherever a name follows it: the [probe] Helia. */
  readonly named?: true
  /** Words of an article that speak for the other sense, and against it. */
  readonly signs: ReadonlySet<string>
  readonly against: ReadonlySet<string>
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const senses: readonly Sense[] = [
  {
    words: list('strike strikes'),
    from: 'attack',
    to: 'labour-strike',
    signs: list(
      'union unions unionists workers employer employers employees wage wages pay payroll walkout walkouts picket pickets picketing strikers striking ' +
        'drivers nurses teachers miners dockers pilots crews staff shifts timetable mediator mediators mediation arbitration overtime workforce'
    ),
    against: list(
      'killed wounded air airstrike airstrikes missile missiles rocket rockets drone drones bomb bombs bombing shelling warplane warplanes jets ' +
        'military army troops rebels militants insurgents soldiers artillery warheads airbase'
    )
  },
  {
    words: list('probe probes'),
    from: 'inquiry',
    named: true,
    signs: list(
      'spacecraft orbit orbits orbiter asteroid asteroids comet comets rocket rockets space lander moon moons mars venus jupiter saturn planet planets ' +
        'solar astronomers launched spaceport craft telemetry flyby thrusters kourou baikonur'
    ),
    against: list(
      'police prosecutors prosecutor investigators suspect suspects charges court corruption fraud allegations inquiry'
    )
  }
]

/** Words that with a name behind them are a thing and nothing that is done. */
export const thingsByName: ReadonlySet<string> = new Set(senses.flatMap(({named, words}) => (named ? [...words] : [])))
