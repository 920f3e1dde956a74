const set = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g))

/** Nouns for where people live, beside its name: the [village] of Talm, the [town] of Orrin; words for one sort are one. */
export const settlementWords: ReadonlyMap<string, string> = new Map([
  ['village', 'village'],
  ['hamlet', 'village'],
  ['town', 'town'],
  ['city', 'town'],
  ['port', 'town']
])

/** Nouns for a spot that has a name, in words that stand for one sort: the Halmet [market], the [bridge] of Skala. */
export const spotWords: ReadonlyMap<string, string> = new Map([
  ['bridge', 'bridge'],
  ['viaduct', 'bridge'],
  ['pass', 'pass'],
  ['ford', 'ford'],
  ['tunnel', 'tunnel'],
  ['airport', 'airport'],
  ['airfield', 'airport'],
  ['airstrip', 'airport'],
  ['stadium', 'stadium'],
  ['market', 'market'],
  ['bazaar', 'market'],
  ['school', 'school'],
  ['church', 'church'],
  ['cathedral', 'church'],
  ['mosque', 'mosque'],
  ['synagogue', 'synagogue'],
  ['museum', 'museum'],
  ['prison', 'prison'],
  ['jail', 'prison'],
  ['colliery', 'mine'],
  ['mine', 'mine'],
  ['refinery', 'refinery'],
  ['nightclub', 'club'],
  ['hotel', 'hotel'],
  ['theatre', 'theatre'],
  ['theater', 'theatre'],
  ['palace', 'palace'],
  ['castle', 'castle'],
  ['quarry', 'quarry'],
  ['dam', 'dam'],
  ['crossing', 'crossing'],
  ['checkpoint', 'crossing']
])

/** Spots on a road: none of them is in an airport or a church. */
export const onRoads = set('bridge pass ford tunnel crossing dam')

/** Spots within walls or fences, none of which lies in another of them. */
export const withinWalls = set('airport stadium church mosque synagogue prison mine refinery quarry castle dam')

/** Nouns for what stands in a town: an apartment [block] in Orrin. */
export const buildings = set(
  'house houses block building factory plant mill museum bank shop store supermarket warehouse school nursery kindergarten hotel restaurant pub bar nightclub ' +
    'club church chapel mosque library theatre cinema station depot bakery brewery foundry workshop home flat flats apartment office offices townhouse villa bungalow'
)

/** Prepositions between an event and the spot where it was. */
export const sitePrepositions = set('in at on inside through into')

/** Verbs by which a disaster comes upon a place. */
export const strikingPlaces = set('hit struck destroyed buried devastated razed flattened shook')

/** Words that part what happened from a place told in another breath. */
export const siteBreaks = set(
  'after before when while who whose whom where since as from near outside to toward towards but said says say told according born based known near like than because about ; : ( ) — –'
)

/** Verbs that may stand between what happened and where: an explosion [killed] nine in the town of Talm. */
export const happeningVerbs = set(
  'kill wound injure hurt happen occur take tear rip destroy damage hit strike bury devastate raze flatten shake sweep leave claim cost level cut shatter break out be have ' +
    'catch set burn gut come go down fall crash explode steal arrest detain plunge slam smash engulf consume trap crush blow demolish wreck wipe swap exchange'
)

/** Nouns that stand for whatever happened: the [accident] happened. */
export const happenings = set('accident disaster tragedy incident')

/** Verbs that tell where something told before was. */
export const occurring = set('happened happen occurred occur took take')

/** What happens at one spot in one moment, by the pack's entry. */
export const momentary: ReadonlyMap<string, string> = new Map([
  ['explosion', 'blast'],
  ['mine-accident', 'blast'],
  ['crash', 'crash'],
  ['plane-crash', 'crash'],
  ['helicopter-crash', 'crash'],
  ['train-crash', 'crash'],
  ['road-crash', 'crash'],
  ['collision', 'crash'],
  ['cable-car', 'crash'],
  ['emergency-landing', 'emergency-landing'],
  ['collapse', 'collapse'],
  ['dam-failure', 'collapse'],
  ['stampede', 'stampede'],
  ['landslide', 'landslide'],
  ['avalanche', 'avalanche'],
  ['fire', 'fire'],
  ['arson', 'fire'],
  ['shooting', 'shooting'],
  ['stabbing', 'stabbing'],
  ['robbery', 'robbery'],
  ['theft', 'theft'],
  ['prisoner-exchange', 'prisoner-exchange'],
  ['hostage-release', 'hostage-release'],
  ['hijacking', 'hijacking'],
  ['summit', 'summit'],
  ['royal-wedding', 'royal-wedding'],
  ['body-found', 'body-found']
])

/** What befalls somebody: of such there are as many as people. */
export const personal: ReadonlyMap<string, string> = new Map([
  ['arrest', 'arrest'],
  ['assassination', 'murder'],
  ['murder', 'murder'],
  ['kidnapping', 'kidnapping']
])

/** Attacks that one bomb makes. */
export const blasts = /\b(?:bomb|bombed|bombing|explo\p{L}+|blast|detonat\p{L}+|bl[eo]wn?)\b/iu

/** Of them those that somebody meant to make. */
export const bombings = /\b(?:bomb|bombed|bombing|detonat\p{L}+)\b/iu

/** What falls from the air or is fired falls on many places in a day. */
export const barrages =
  /\b(?:barrel|raids?|air ?strikes?|strikes|planes?|warplanes?|jets?|helicopters?|shell(?:s|ed|ing)|rockets?|missiles?|mortars?|artillery|drones?|bombard\p{L}+|bombs|bombings|blasts|explosions|attacks)\b/iu

/** Attacks that one gun makes, where the pack has no word of its own. */
export const shots = /shooting|open(?:ed|s)? fire|gun attack/i

/** Words that many names of places have: [North] Velm, [Saint] Luke's [High] School. */
export const usualInNames = set(
  'high primary middle junior senior saint san santa new old north south east west upper lower great grand central royal national international city town hill park grammar elementary state'
)
