/** Words that make a region of the name before them: [Sell province], [Kent County]. */
export const regionSuffixes: ReadonlySet<string> = new Set(
  `province provinces region oblast governorate governate district county prefecture canton corridor peninsula valley enclave exclave
municipality suburb neighbourhood neighborhood parish gorge plateau oasis archipelago village town river lake mountain mountains island islands strait bay desert`.match(
    /\S+/g
  )
)

/** Words for places that do not make another place of the name before them: [Aleppo city] is Aleppo. */
export const siteWords: ReadonlySet<string> = new Set(
  'city town village suburb neighbourhood neighborhood hamlet'.split(' ')
)

/** Words that make a place of the name after `of`: [the town of Qusayr], [province of Idlib]. */
export const placeHeads: ReadonlySet<string> = new Set(
  `city town village province region district governorate island suburb neighbourhood neighborhood port county hamlet outskirts enclave peninsula capital stronghold
settlement municipality prefecture valley`.match(/\S+/g)
)

/** Words that a name of a place follows: [Lake Chad], [Mount Sinai]. */
export const placePrefixes: ReadonlySet<string> = new Set(['Lake', 'Mount', 'Fort', 'Cape', 'Port', 'Camp'])

/** Prepositions before an unknown name that make it a place when nothing speaks against it: [near Aghdam]. */
export const locatives: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around', 'towards', 'toward'])

/** Directions before a name: [northern Aleppo], [south of Karsk]. */
export const directions: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern'.split(
    ' '
  )
)

/** Capitalized words that are never the name of a place, though they follow a preposition. */
export const notPlaces: ReadonlySet<string> = new Set(
  `Parliament Congress Senate English French Arabic Spanish German Russian Chinese Latin Islam Christianity God Ramadan Easter Christmas Act Article Section Chapter Part Phase
Round Game Group Class Grade Twitter Facebook Instagram YouTube Telegram Internet House Court State Wikipedia Wikinews War World Olympic Olympics Super League Cup Match Day
Year Mr Mrs Ms Dr President Prime Minister Secretary Ambassador General King Queen Prince Princess Pope Judge Justice Senator Al The This That These Those His Her Its Their Our
Our My Your He She It They We I You Who What When Where Other Another All Some Any Each Every Both New Old First Second Third Last Next Most Many Several One Two Three Four
Five Six Seven Eight Nine Ten A An And Or But If As At By For From In Of On To With Level Stage Division Type Windows Linux Android Python Java Java Microsoft Google Apple`.match(
    /\S+/g
  )
)
