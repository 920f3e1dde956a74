/** Words that stand between a person and an age: Orla Denny, [now] 52; Denny [has] [just] turned 50. */
export const beforeAge: ReadonlySet<string> = new Set('now just only recently also currently has had who'.split(' '))

/** Before a person and `is` these tell of an age to come: [when] Denny is 60. */
export const awaiting: ReadonlySet<string> = new Set(['when', 'until', 'till', 'once', 'if', 'before', 'by'])

/** Behind a name these tell of now: at 61, Denny [still] sails. */
export const stillDoing: ReadonlySet<string> = new Set(['still', 'is', 'has', 'remains'])

/** Verbs that tell an age: Denny [is] 52. */
export const being: ReadonlySet<string> = new Set(['is', 'was'])

/** [turned] 50, celebrated [his] 80th birthday: the age is reached that day. `Turns 50 on Tuesday` is yet to come. */
export const turning: ReadonlySet<string> = new Set(['turned'])
export const celebrating: ReadonlySet<string> = new Set(['celebrated', 'celebrates', 'marked', 'marks'])

/** Verbs of dying: what is said of an age behind them holds for that day. */
export const dying: ReadonlySet<string> = new Set('died dies dead killed drowned'.split(' '))

/** Words that make whoever is named behind them one of the dead: the murder of [Tara Hale]; their ages are those of that day. */
export const deathly: ReadonlySet<string> = new Set(
  `killed killing killings murdered murder murders slain slaying slayings death deaths dead died funeral victim victims late body
grave memorial shooting stabbing posthumous memory remains drowned`.match(/\S+/g)
)

/** Between a word of death and a name these make the name another's: killed [by] Tom Hale, the murder [trial] of Tom Hale. */
export const guilty: ReadonlySet<string> = new Set(
  `by when while as trial case suspect suspected accused charged gunman killer attacker shooter murderer against said says told testified
convicted and penalty sentence row`.match(/\S+/g)
)

/** Nouns of people without a name: their ages are not those of whoever is named before them. */
export const unnamed: ReadonlySet<string> = new Set(
  `man woman boy girl child kid baby infant toddler teenager teen youth pensioner person son daughter wife husband brother sister
mother father parent parents uncle aunt nephew niece cousin grandson granddaughter grandmother grandfather widow widower partner
fiance fiancee girlfriend boyfriend friend neighbour neighbor colleague victim suspect driver passenger passer-by pedestrian cyclist
student pupil soldier officer worker patient defendant attacker gunman twin twins sons daughters men women boys girls children
brothers sisters people those voters residents adults workers users members patients others other another stepson stepdaughter somebody someone one`.match(
    /\S+/g
  )
)

/** Words between an age and the name behind it: the 45-year-old [man identified as] Tom Hale. */
export const ageToName: ReadonlySet<string> = new Set(
  `man woman boy girl child student suspect son daughter brother sister father mother wife husband widow twin local former native
resident pensioner farmer worker builder painter pilot sailor climber skier rider star winger champion novelist
named called identified as`.match(/\S+/g)
)

/** Words behind an age that make it one: Denny was 52 [when] she took office, in contrast to `52 seconds`. */
export const afterAge: ReadonlySet<string> = new Set(
  'and when at in on from of who was is has had said says died dies told by last this next yesterday today while before after then as but'.split(
    ' '
  )
)

/** Behind an age these begin something else that is counted: Hale, 29 [per]. */
export const notAge: ReadonlySet<string> = new Set(['per', 'percent', '%', 'to', 'out'])

/** Where a sentence counts these, a number behind a name need not be an age: Hale, 45, and Ruz, 12, led with 57 [points]. */
export const scoring: ReadonlySet<string> = new Set(
  `goal goals point points wicket wickets innings vote votes seat seats percent % lap laps minute minutes score scored scorer
scorers scores match game overs penalty chapter verse page pages volume psalm`.match(/\S+/g)
)

/** Where one of these stands, what is told is not so, or not told for sure: a [correction], a pretence, a character. */
export const untrue: ReadonlySet<string> = new Set(
  `correction corrected corrects misstated incorrectly wrongly mistakenly erroneously pretended pretending pretends posing posed fake
fictional character plays played playing portrays portrayed starring stars film novel version`.match(/\S+/g)
)

/** Behind these a name is not who the sentence is about: the son [of] Tom Hale died aged 8. */
export const notSubject: ReadonlySet<string> = new Set(
  'of by with for to from and or against after before than like about over under behind in at on near beside between'.split(
    ' '
  )
)

/** Those who bear a span of years behind their name for their reign: Queen Ingrid II (1952-2022). */
export const reigning =
  /\b(?:king|queen|emperor|empress|pope|emir|sultan|tsar|shah|president|minister|chancellor|governor|mayor|bishop|archbishop)\b/i

/** Full names that many bear, by their surnames: alone they say less of who is meant. */
export const commonSurnames: ReadonlySet<string> = new Set(
  `smith jones williams brown taylor davies wilson evans thomas johnson roberts walker wright robinson thompson white hughes edwards
green hall wood harris lewis martin jackson clarke clark turner hill moore miller davis garcia rodriguez martinez hernandez lopez
gonzalez perez sanchez ramirez torres lee kim park choi wang li zhang liu chen yang nguyen tran le pham singh kumar sharma khan ahmed
ali hassan hussein mohammed ibrahim abdullah silva santos müller schmidt ivanov petrov rossi cohen murphy kelly anderson scott king
young allen adams baker nelson carter mitchell campbell phillips parker collins stewart morris`.match(/\S+/g)
)

/** Words of reports on sport, in which a number in brackets is a minute or a score. */
export const sporting = /\b(?:goals?|wickets?|innings|match|points?|scored|league|championship|tournament|coach)\b/i

/** Words that set somebody apart from another of the name: the [elder] Hale. */
export const namesakes: ReadonlySet<string> = new Set(['elder', 'younger', 'older'])
