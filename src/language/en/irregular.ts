/** Verbs that go their own way: the base form, then the forms that no rule gives, past before participle. */
export const irregularVerbs: ReadonlyMap<string, readonly string[]> = table(`
abide abode
arise arose arisen
awake awoke awoken
backslide backslid
be is are was were been being am
bear bore borne
beat beat beaten
become became become
befall befell befallen
beget begot begotten
begin began begun
behold beheld
bend bent
beseech besought
beset beset
bet bet
bid bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breastfeed breastfed
breed bred
bring brought
broadcast broadcast broadcasted
build built
burn burnt burned
burst burst
buy bought
cast cast
catch caught
choose chose chosen
cling clung
come came come
cost cost
creep crept
crossbreed crossbred
cut cut
deal dealt
dig dug
dive dove dived
do does did done
draw drew drawn
dream dreamt dreamed
drink drank drunk
drive drove driven
dwell dwelt dwelled
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbear forbore forborne
forbid forbade forbad forbidden
forecast forecast forecasted
forego forewent foregone
foresee foresaw foreseen
foretell foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
forswear forswore forsworn
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground
grow grew grown
handwrite handwrote handwritten
hang hung hanged
have has had having
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
input input
interweave interwove interwoven
inset inset
keep kept
kneel knelt kneeled
know knew known
lay laid
lead led
lean leant leaned
leap leapt leaped
learn learnt learned
leave left
lend lent
let let
lie lay lain lying
light lit lighted
lose lost
make made
mean meant
meet met
miscast miscast
mishear misheard
mislay mislaid
mislead misled
misread misread
misspell misspelt misspelled
misspend misspent
mistake mistook mistaken
misunderstand misunderstood
mow mown mowed
offset offset
outbid outbid
outdo outdid outdone
outgrow outgrew outgrown
output output
outrun outran outrun
outsell outsold
outshine outshone
outspend outspent
overcome overcame overcome
overdo overdid overdone
overdraw overdrew overdrawn
overeat overate overeaten
overfeed overfed
overhang overhung
overhear overheard
overlay overlaid
overpay overpaid
override overrode overridden
overrun overran overrun
oversee oversaw overseen
oversell oversold
overshoot overshot
oversleep overslept
overspend overspent
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
plead pled pleaded
prepay prepaid
proofread proofread
prove proven proved
put put
quit quit
read read
rebuild rebuilt
recast recast
redo redid redone
redraw redrew redrawn
regrow regrew regrown
relay relaid
remake remade
repay repaid
reread reread
rerun reran rerun
resell resold
resend
reset reset
resit resat
retake retook retaken
retell retold
rethink rethought
rewind rewound
rewrite rewrote rewritten
rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawn sawed
say said
see saw seen
seek sought
sell sold
send sent
set set
sew sewn sewed
shake shook shaken
shear shorn sheared
shed shed
shine shone shined
shoe shod
shoot shot
show shown showed
shrink shrank shrunk shrunken
shut shut
sing sang sung
sink sank sunk sunken
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slink slunk
slit slit
smell smelt smelled
smite smote smitten
sneak snuck sneaked
sow sown sowed
speak spoke spoken
speed sped speeded
spell spelt spelled
spend spent
spill spilt spilled
spin spun
spit spat
split split
spoil spoilt spoiled
spread spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strew strewn strewed
stride strode stridden
strike struck stricken
string strung
strive strove striven strived
sublet sublet
swear swore sworn
sweep swept
swell swollen swelled
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
telecast telecast
tell told
think thought
thrive throve thriven thrived
throw threw thrown
thrust thrust
tread trod trodden
undercut undercut
undergo underwent undergone
underlie underlay underlain underlying
underpay underpaid
undersell undersold
understand understood
undertake undertook undertaken
underwrite underwrote underwritten
undo undid undone
unfreeze unfroze unfrozen
unwind unwound
uphold upheld
upset upset
wake woke woken waked
waylay waylaid
wear wore worn
weave wove woven
wed wed wedded
weep wept
wet wet
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wreak wrought
wring wrung
write wrote written
`)

/** Base forms that are forms of another verb too, and the commoner in news: [to wound], [to lay mines]. */
export const bases: ReadonlySet<string> = new Set(['born', 'lay', 'wound'])

/** Nouns that go their own way, the plural before the singular; of some the plural is the only form. */
export const irregularNouns: ReadonlyMap<string, string> = pairs(`
people people  persons person  men man  women woman  children child  grandchildren grandchild  lives life  wives wife
housewives housewife  midwives midwife  knives knife  penknives penknife  wolves wolf  halves half  calves calf
leaves leaf  shelves shelf  bookshelves bookshelf  thieves thief  loaves loaf  hooves hoof  scarves scarf  elves elf
selves self  themselves themselves  ourselves ourselves  yourselves yourselves  sheaves sheaf  dwarves dwarf
wharves wharf  feet foot  teeth tooth  mice mouse  dormice dormouse  lice louse  geese goose  oxen ox
brethren brother  crises crisis  analyses analysis  theses thesis  hypotheses hypothesis  bases base  oases oasis
diagnoses diagnosis  prognoses prognosis  emphases emphasis  parentheses parenthesis  syntheses synthesis
metastases metastasis  axes axe  foci focus  cacti cactus  radii radius  stimuli stimulus  nuclei nucleus
fungi fungus  alumni alumnus  alumnae alumna  syllabi syllabus  gases gas  biases bias  canvases canvas  atlases atlas
aliases alias  irises iris  pelvises pelvis  trellises trellis  metropolises metropolis  quizzes quiz  lenses lens
aches ache  headaches headache  toothaches toothache  caches cache  avalanches avalanche  niches niche  cliches cliche
clichés cliché  moustaches moustache  mustaches mustache  psyches psyche  quiches quiche  creches creche
crèches crèche  axises axis  series series  species species  means means  headquarters headquarters
crossroads crossroads  barracks barracks  gallows gallows  corps corps  chassis chassis  premises premises
outskirts outskirts  proceeds proceeds  surroundings surroundings  remains remains  thanks thanks  works work
goods goods  arms arms  clothes clothes  earnings earnings  scissors scissors  trousers trousers  shorts shorts
pants pants  jeans jeans  glasses glass  odds odds  whereabouts whereabouts  savings savings  customs customs
congratulations congratulation  news news  politics politics  economics economics  physics physics
mathematics mathematics  athletics athletics  gymnastics gymnastics  statistics statistic  logistics logistics
ethics ethics  genetics genetics  robotics robotics  electronics electronics  dynamics dynamics  mechanics mechanic
linguistics linguistics  graphics graphic  billiards billiards  darts dart  aircraft aircraft  spacecraft spacecraft
hovercraft hovercraft  rotorcraft rotorcraft  watercraft watercraft  crew crew  staff staff  cattle cattle
livestock livestock  sheep sheep  deer deer  infantry infantry  personnel personnel  police police  troops troop
forces force  services service  pounds pound  pct percent  shoes shoe  horseshoes horseshoe  toes toe  tiptoes tiptoe
foes foe  canoes canoe  hoes hoe  oboes oboe  woes woe  throes throe  movies movie  cookies cookie  ties tie
neckties necktie  pies pie  lies lie  zombies zombie  rookies rookie  calories calorie  prairies prairie  genies genie
magpies magpie  selfies selfie  smoothies smoothie  hippies hippie  brownies brownie  hoodies hoodie  aunties auntie
sorties sortie  eyries eyrie  newbies newbie  junkies junkie  groupies groupie  birdies birdie  bogies bogie
bookies bookie  goalies goalie  foodies foodie  indies indie  oldies oldie  talkies talkie  veggies veggie
walkie-talkies walkie-talkie  lingeries lingerie  reveries reverie  menageries menagerie  quickies quickie
collies collie  budgies budgie  pixies pixie  caddies caddie  townies townie  eeries eerie  criteria criterion
phenomena phenomenon  data data  media media  bacteria bacterium  memoranda memorandum  referenda referendum
strata stratum  ova ovum  spectra spectrum  millennia millennium  symposia symposium  stadia stadium  errata erratum
automata automaton  curricula curriculum  addenda addendum  formulae formula  larvae larva  algae alga
antennae antenna  vertebrae vertebra  supernovae supernova  nebulae nebula  indices index  appendices appendix
matrices matrix  vertices vertex  vortices vortex  codices codex  plateaux plateau  bureaux bureau  chateaux chateau
tableaux tableau  passersby passerby  attorneys-general attorney-general  mothers-in-law mother-in-law
fathers-in-law father-in-law  brothers-in-law brother-in-law  sisters-in-law sister-in-law  sons-in-law son-in-law
daughters-in-law daughter-in-law  commanders-in-chief commander-in-chief  editors-in-chief editor-in-chief
runners-up runner-up  lookers-on looker-on  hangers-on hanger-on  governors-general governor-general
secretaries-general secretary-general  courts-martial court-martial  menus menu  gurus guru  haikus haiku
hindus hindu  zulus zulu  emus emu  posses posse  monies money  apaches apache  bronchi bronchus  bacilli bacillus
genera genus  corpora corpus  schoolchildren schoolchild  stepchildren stepchild
`)

/** Nouns in the singular that end like plurals. */
export const singulars: ReadonlySet<string> = new Set(
  `lens axis praxis dais iris pelvis chassis tennis cannabis mantis aegis hubris penis ibis massachusetts biceps triceps
subspecies gas bias canvas atlas alias chaos ethos pathos cosmos rhinoceros christmas texas yes pancreas diabetes
rabies measles mumps herpes rickets debris arkansas kansas pampas madras trellis summons moses mars`.match(/\S+/g)
)

/** Verbs of more than one syllable that double their last letter: [admitted], [occurring]. */
export const doubling: ReadonlySet<string> = new Set(
  `abet abhor abut airdrop acquit admit allot annul appal babysit backlog backpedal befit beget begin beset blacktop
bobsled bootleg cancel catnap combat commit compel concur confab confer control crosscut debar debug defer deter
disbar disbud dispel distil eavesdrop embed emit enrol enthral entrap enwrap equip excel expel extol fulfil forbid
forget format handicap hobnob horsewhip humbug imbed impel incur infer input inset inter intermit instal instil
kidnap leapfrog manumit namedrop occur offset omit outbid outcrop outfit output outrun outstrip outwit overlap
overrun overstep overtop patrol permit prefer program propel quickstep rappel readmit rebel rebut recap recommit
recur refer refit regret remit repel reset reship resubmit retransmit retrofit rerun sandbag shrinkwrap sidestep
sublet submit suntan transfer transmit transship typeset unbar unclip unclog undercut underpin unfit unknot unman
unpin unplug unstrap unwrap unzip upset whistlestop wigwag wiretap worship zigzag`.match(/\S+/g)
)

function table(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const row of text.trim().split('\n')) {
    const forms = row.split(' ')
    found.set(forms[0]!, forms.slice(1))
  }
  return found
}

function pairs(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const words = text.trim().split(/\s+/)
  for (let at = 0; at < words.length; at += 2) found.set(words[at]!, words[at + 1]!)
  return found
}
