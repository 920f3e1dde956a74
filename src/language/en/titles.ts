/** Nouns that say what a person is, in small letters; a name may follow them: [finance minister Petra Lindholm]. */
export const titleHeads: ReadonlySet<string> = new Set(
  `president vice-president premier chancellor minister secretary undersecretary under-secretary-general secretary-general ambassador envoy consul diplomat
spokesman spokeswoman spokesperson speaker senator congressman congresswoman representative mp mep lawmaker legislator deputy delegate assemblyman assemblywoman governor mayor councillor councilman councilwoman alderman commissioner
chairman chairwoman chairperson chair co-chair co-chairman director head chief leader founder co-founder ceo cfo coo executive manager coordinator administrator superintendent inspector detective officer
general colonel lieutenant captain major sergeant corporal commander admiral brigadier marshal private commandant
king queen prince princess emperor empress emir sheikh sheik shah sultan duke duchess baron baroness lord lady sir dame pope cardinal archbishop bishop patriarch ayatollah imam mullah cleric rabbi priest pastor reverend rev father
judge justice prosecutor attorney lawyer solicitor magistrate sheriff
professor prof doctor dr scientist researcher economist historian analyst expert physicist biologist epidemiologist virologist surgeon physician scholar academic teacher nurse paramedic engineer astronaut cosmonaut
mr mrs ms miss mister madam gen col lt capt maj sgt cpl cmdr adm brig gov sen rep hon pres pm fm amb
journalist reporter correspondent editor editor-in-chief columnist broadcaster presenter host anchor author writer novelist poet playwright actor actress director filmmaker producer singer songwriter rapper musician composer comedian artist painter photographer architect designer model
coach trainer captain striker midfielder defender goalkeeper quarterback forward winger batsman bowler cricketer footballer swimmer runner sprinter cyclist boxer golfer athlete driver skipper gymnast wrestler jockey
activist campaigner dissident negotiator mediator politician official adviser advisor aide strategist nominee candidate frontrunner incumbent ruler dictator warlord militant jihadist fugitive suspect defendant whistleblower
businessman businesswoman entrepreneur billionaire banker investor tycoon oligarch magnate philanthropist
wife husband son daughter brother sister mother father widow neighbour neighbor resident witness survivor student villager eyewitness victim`.match(
    /\S+/g
  )
)

/** Heads of two words. */
export const titlePairs: ReadonlySet<string> = new Set([
  'prime minister',
  'vice president',
  'secretary general',
  'attorney general',
  'press secretary',
  'first lady',
  'chief justice',
  'surgeon general',
  'general secretary',
  'crown prince',
  'field marshal',
  'deputy minister',
  'press officer',
  'head coach',
  'lord mayor',
  'first minister',
  'solicitor general',
  'brigadier general',
  'major general',
  'lieutenant general',
  'lieutenant colonel',
  'rear admiral',
  'vice admiral',
  'team principal',
  'chief executive',
  'commander in chief',
  'national security adviser',
  'human rights activist'
])

/** Words that stand between a country or body and the head: [Russian deputy foreign minister]. */
export const titleModifiers: ReadonlySet<string> = new Set(
  `deputy vice first second acting interim former ex late outgoing incoming current then newly-elected senior junior chief lead top associate assistant permanent special general executive managing national federal regional provincial
foreign defense defence interior finance health education justice energy economy trade transport agriculture environment culture labour labor sports information oil tourism home prime state presidential press parliamentary government opposition military naval army police security
intelligence political humanitarian human rights party rebel royal crown supreme grand lord lady high district county city town local veteran fellow
co- ex- mission office department council committee ministry agency group company team club campaign union us un eu uk`.match(
    /\S+/g
  )
)

/** Heads too common as words to make a person of the name that follows a small-letter use: [chief X], [model Y]. */
export const weakHeads: ReadonlySet<string> = new Set(
  'forward private major general model host anchor driver captain father mother miss head chief chair director'.split(
    ' '
  )
)

/** Nouns that only a person has: [Lindholm's statement]. */
export const personal: ReadonlySet<string> = new Set(
  `statement remarks remark comments comment speech words wife husband son daughter mother father brother sister lawyer lawyers attorney attorneys family office spokesman spokeswoman spokesperson
administration resignation predecessor successor death life career decision proposal supporters aide aides adviser view opinion tweet tweets testimony nomination appointment
children parents home visit trip arrival departure trial arrest conviction presidency rule tenure allies rival opponents claim claims call appeal body interview`.match(
    /\S+/g
  )
)

/** Words after `by` that end a line naming the author: [By Jane Doe]. */
export const bylines: readonly string[] = ['reported by', 'written by', 'edited by', 'story by', 'by']

/** Titles that make a person of any single capitalized word behind them: [President Trump], [Judge Durham]. */
export const officeTitles: ReadonlySet<string> = new Set(
  `president minister premier chancellor secretary secretary-general ambassador envoy spokesman spokeswoman spokesperson speaker senator congressman congresswoman representative mp governor mayor councillor commissioner chairman
chairwoman chairperson director chief general colonel lieutenant captain major sergeant corporal commander admiral brigadier marshal king queen prince princess emperor sheikh sheik shah sultan duke lord lady sir pope cardinal
archbishop bishop ayatollah imam rabbi judge justice prosecutor sheriff professor prof doctor dr mr mrs ms miss gen col lt capt maj sgt adm sen rep gov detective inspector officer attorney undersecretary leader coach`.match(
    /\S+/g
  )
)

/** What a minister is of, before the name: [Secretary of State] Jane Doe. */
export const titleFields: ReadonlySet<string> = new Set(
  'State Staff Affairs Defense Defence Interior Finance Health Education Justice Energy Trade Transport Transportation Agriculture Labor Labour Commerce Treasury Security Information Culture Tourism Environment'.split(
    ' '
  )
)
