/**
 * What news says in several ways: predicates of one meaning, a line each.
 *
 * `name: verbs | nouns | adjectives`. The name is a verb too. Behind a verb may stand the rest of a phrase in its
 * plainest form, `lose life` for [lost their lives], and in braces what the verb must be said of: `{bill law}` one of these,
 * `{-missile}` any object but these, `{*}` any object, `{0}` none. The narrower comes before the wider.
 *
 * Two stand in one line only if in news whoever says one says the other: an arrest is no conviction, an injury no death.
 */
export const predicates = `
# Careers and offices
resign: step down, stand down, quit, hand in notice, hand in resignation, tender resignation, submit resignation | resignation
dismiss: sack, fire{-missile rocket shot bullet gun weapon torpedo shell cannon salvo round}, give sack, show door, relieve of duty | dismissal, sacking
lay off: make redundant, let go{worker employee staff people} | layoff, redundancy, lay-off
cut job: cut{job post}, axe{job post}, shed{job post}, slash{job post}, eliminate{job post} | job cut
hire: take on{worker employee staff}, recruit | hiring, recruitment
retire: hang up boot, hang up glove | retirement
swear in: take oath, take oath of office | swearing-in
take office: assume office, enter office, take up office, assume post, take up post
leave office: vacate office, relinquish office
come to power: come into power, rise to power
run for office: stand for office, run for election, stand for election, seek election, seek office
go on strike: down tool, take industrial action, stage strike, be on strike | industrial action
enroll | enrollment, enrolment
replace: supersede | replacement
appoint | appointment

# Crime and courts
arrest: detain, apprehend, take into custody, place under arrest, put under arrest, place in custody | arrest, detention, apprehension
charge: press charge, bring charge, file charge, lay charge | charge
convict: find guilty, declare guilty | conviction
acquit: find not guilty, find innocent, declare not guilty | acquittal
plead guilty: enter guilty plea, admit guilt
sentence: hand sentence, pass sentence | sentence, sentencing
jail: imprison, incarcerate, lock up, put behind bar, send to prison, send to jail, put in prison, put in jail | imprisonment, incarceration, jailing
release: free, set free, let go, liberate | release, liberation, freeing
grant bail: release on bail, free on bail, bail
pardon: grant pardon, give pardon | pardon
grant amnesty: amnesty | amnesty
sue: file suit, file lawsuit, bring lawsuit, launch lawsuit, take to court | lawsuit
settle: reach settlement, agree settlement, settle out of court
appeal: lodge appeal, file appeal, bring appeal | appeal
quash: overturn{conviction verdict ruling sentence decision judgment law}, reverse{conviction verdict ruling sentence decision judgment}, set aside{conviction verdict ruling sentence decision judgment}, vacate{conviction sentence ruling judgment}, annul{conviction verdict ruling sentence decision}
uphold: affirm{conviction verdict ruling sentence decision judgment}
strike down: declare unconstitutional, rule unconstitutional
throw out case: throw out{case charge lawsuit suit appeal claim complaint petition}, dismiss{case charge lawsuit suit appeal claim complaint petition}, toss out{case charge lawsuit suit}, toss{case lawsuit suit}
drop charge: drop{charge}, withdraw{charge}
testify: give evidence, give testimony, take witness stand | testimony
confess: make confession, own up | confession
investigate: probe, look into, inquire into, conduct investigation, conduct inquiry | investigation, probe, inquiry, enquiry
interrogate: question{suspect witness detainee prisoner}, quiz{suspect witness} | interrogation, questioning
confiscate: impound, seize{drug weapon asset cash property vehicle car passport document gun money} | confiscation
capture: seize control of, seize control, take control, take control of, gain control | capture
recapture: retake, take back, win back, regain control, retake control | recapture
kidnap: abduct | kidnapping, kidnap, abduction
rob: hold up{bank shop store} | robbery, heist, hold-up
burgle: burglarize, break into{house home flat apartment shop} | burglary, break-in
steal: make off with | theft
kill: slay, claim life, claim life of, take life, take life of, leave dead | killing, slaying
shoot dead: gun down, shoot to death, shoot and kill, fatally shoot
stab to death: knife to death, fatally stab
murder | murder
assassinate | assassination
execute: put to death | execution
behead: decapitate | beheading, decapitation
massacre: slaughter | massacre, slaughter
stab: knife | stabbing
shoot | shooting
open fire: start shooting, begin shooting, start firing
beat up: rough up
commit suicide: kill oneself, take own life, die by suicide | suicide
smuggle | smuggling
bribe: pay bribe | bribery
defraud: swindle
embezzle | embezzlement
launder: launder money | money laundering
hack: hack into | hacking, hack
escape: break out{prison jail prisoner inmate convict}, break free, break out of prison, break out of jail | escape, jailbreak
flee: run away, take flight, take to heel
give oneself up: turn oneself in, hand oneself in
surrender: capitulate | surrender, capitulation
ban: outlaw, prohibit, forbid, proscribe | ban, prohibition
legalize: make legal | legalization
fine: impose fine, hand fine, slap with fine, issue fine | fine
compensate: pay compensation | compensation
put on trial: stand trial, go on trial, bring to trial, be on trial | trial
extradite | extradition
deport | deportation
expel: kick out, boot out, throw out | expulsion
evict: turf out | eviction
vandalize: deface | vandalism
loot: plunder, pillage, ransack | looting, plunder, pillage
spy: conduct espionage | espionage, spying
raid | raid
commit perjury: lie under oath, perjure oneself | perjury
take hostage: hold hostage | hostage-taking
blackmail | blackmail

# Politics and diplomacy
vote: cast vote, cast ballot, go to poll, head to poll | vote, voting
elect: vote in, vote into office
reelect: re-elect, win reelection, win re-election, return to office | reelection, re-election
nominate | nomination
adopt: pass{law bill legislation act resolution motion budget measure amendment reform constitution}, approve{bill legislation resolution motion amendment}, vote through, carry{motion} | adoption
enact: sign into law | enactment
take effect: come into force, enter into force, come into effect, go into effect, become law, take force | entry into force
repeal: revoke, rescind, abrogate, scrap{law tax rule} | repeal, revocation
reject: turn down, rebuff, spurn, vote down, knock back, throw out{bill motion}, decline{offer invitation request proposal} | rejection
veto: use veto, wield veto | veto
ratify | ratification
sign: put signature to, ink{deal contract agreement treaty}, put pen to paper | signing
agree: reach agreement, reach deal, strike deal, come to agreement, make deal, clinch deal, cut deal, seal deal, come to term, conclude agreement | agreement
negotiate: hold talk, hold negotiation, conduct negotiation, conduct talk, bargain | negotiation, talk
mediate: broker | mediation, brokering
meet: hold meeting, get together, come together | meeting
visit: pay visit, make visit | visit
announce: make announcement, make known | announcement
declare: proclaim | declaration, proclamation
reveal: disclose, divulge, make public | revelation, disclosure
conceal: hide, cover up, keep secret | concealment, cover-up
condemn: denounce, decry, deplore | condemnation, denunciation
criticize: slam{-door}, lambaste, lambast, hit out, lash out, hit out at, lash out at | criticism
praise: hail, laud, applaud, commend | praise, commendation
apologize: say sorry, make apology, issue apology, offer apology | apology
accuse: level accusation, make accusation | accusation
deny: issue denial | denial
promise: pledge, vow, make promise, give word, make pledge | promise, pledge, vow
threaten: make threat, issue threat | threat
warn: issue warning, sound warning, give warning | warning
urge: exhort, call on
request: ask for, make request, put in request | request
complain: lodge complaint, file complaint, make complaint | complaint
support: back, get behind, throw weight behind, give backing, lend support | support, backing
oppose: come out against, be against
protest: demonstrate, take to street, stage protest, hold protest, stage demonstration, hold demonstration | protest, demonstration
riot: run riot | riot, rioting
boycott: stay away from | boycott
impeach | impeachment
overthrow: topple, depose, bring down{government regime president minister king} | overthrow
seize power: stage coup, mount coup, carry out coup | coup, putsch
secede: break away | secession
annex | annexation
unite: unify | unification
reunite: reunify | reunification
dissolve: disband | dissolution
lift: remove{ban sanction restriction curfew embargo blockade}, end{ban curfew embargo siege blockade lockdown}
impose: slap{sanction tariff tax fine duty ban}, levy{tax tariff duty fine}, clamp{curfew} | imposition
introduce: bring in{law rule tax measure legislation system}, roll out | introduction, rollout, roll-out
extend: prolong, lengthen | extension, prolongation
shorten: curtail, cut short | curtailment
postpone: put off, defer, push back, put back, delay | postponement, delay, deferral
bring forward: advance{date election}, move up{date election}
suspend: put on hold, put on ice | suspension
cancel: call off, scrap{plan event flight project game match show trip}, axe{show flight plan service} | cancellation
abandon: give up on, ditch, walk away from | abandonment
approve: authorize, give go-ahead, give green light, sign off on, sign off, green-light, greenlight, give nod, rubber-stamp, give approval, grant approval | approval, authorization, go-ahead
allow: permit, let, give permission, grant permission | permission
propose: put forward, make proposal, table proposal | proposal
recommend: make recommendation | recommendation
decide: make decision, take decision, reach decision, come to decision | decision
rule: hand down ruling, issue ruling, deliver ruling | ruling
order: issue order, give order | order
found: establish, set up, create | founding, creation
abolish: do away with, get rid of | abolition
recognize: grant recognition, extend recognition | recognition
crack down: clamp down | crackdown, clampdown
disperse: break up{crowd protest rally demonstration demonstrator protester} | dispersal
evade: dodge
seek asylum: apply for asylum, claim asylum, ask for asylum, request asylum
grant asylum: give asylum
gain citizenship: become citizen, be naturalized, obtain citizenship
emigrate | emigration
join forces: join force, team up, form partnership, enter into partnership

# Companies and money
buy: acquire, purchase, take over, snap up, buy up, buy out | acquisition, purchase, takeover, buyout, buy-out
sell: sell off, offload, divest, dispose of | sale, sell-off, divestment, disposal
merge: amalgamate | merger, amalgamation
spin off: hive off, demerge | spin-off, spinoff, demerger
go public: float{company share stock}, launch IPO, hold IPO | flotation, IPO
go bankrupt: go bust, go under, become insolvent, go belly up | bankruptcy, insolvency | bankrupt, insolvent
file for bankruptcy: seek bankruptcy protection, file for bankruptcy protection
liquidate: wind up{company firm business}, wound up{company firm business} | liquidation
gross: earn, take in{million dollar euro pound money USD EUR GBP}, rake in, pull in{million dollar euro pound money USD EUR GBP}, make{million dollar euro pound money USD EUR GBP} | earning, takings
post profit: make profit, turn profit, report profit, book profit | profit
post loss: make loss, report loss, book loss, run at loss
invest: put money into, make investment | investment
fund: finance, bankroll, pay for | funding, financing
donate: make donation | donation
raise money: raise{money fund capital dollar euro pound million USD EUR GBP}, raise fund | fundraising
borrow: take out loan | borrowing
lend: loan, make loan | lending
repay: pay back, pay off{debt loan mortgage creditor} | repayment
pay: make payment | payment
spend: shell out, splash out, fork out, fork over | spending, expenditure
rise: increase, go up, climb{0}, grow{0} | rise, increase, growth
raise: increase{*}, put up{price rate tax tariff rent fee}, hike, lift{price rate tax wage}, bump up | hike
fall: decline{0}, decrease, go down, drop{0}, come down | fall, drop, decline, decrease
cut: cut{*}, reduce, lower, slash, decrease{*}, scale back, scale down, bring down{price rate cost tax inflation} | cut, reduction
plunge: plummet, nosedive, take nosedive | plunge
soar: skyrocket, rocket, surge, shoot up
double: increase twofold, rise twofold, grow twofold | doubling
triple: treble, increase threefold, rise threefold | tripling, trebling
halve: cut in half, cut by half, fall by half | halving
stay unchanged: remain unchanged, hold steady, stay flat, remain flat, remain steady, stay same, remain same
remain: stay
exceed: surpass, outstrip, go beyond
total: amount to, add up to, come to total | total
constitute: make up, account for
consist: comprise, be made up of, be composed of, consist of
reach: hit{record high low level mark milestone target peak}, attain | attainment
manufacture: produce | production, manufacture, manufacturing
recall: call back{product car vehicle} | recall
privatize | privatization
nationalize: take into public ownership, take into state ownership | nationalization
rename: change name of, give new name | renaming
expand: enlarge | expansion, enlargement
shrink: contract | contraction, shrinkage
close: shut, shut down, close down, shutter, close door, shut door | closure, shutdown, closing
open: open door, open to public, inaugurate{bridge road airport hospital school station line museum plant railway stadium dam house hall theatre theater library centre center church cathedral factory mill gallery market park garden pool tower tunnel port harbour harbor terminal canal clinic studio} | opening
reopen | reopening
relocate: move headquarters, move premises | relocation
build: construct, erect | construction
rebuild: reconstruct | reconstruction, rebuilding
renovate: refurbish, do up | renovation, refurbishment
repair: fix, mend | repair
demolish: pull down, tear down, knock down{building house wall bridge home} | demolition
default | default

# Sport
win: triumph, prevail, emerge victorious, secure victory, come out on top, take victory, clinch victory, come away with win | win, victory, triumph | victorious
lose: suffer defeat, suffer loss, go down to defeat
defeat: beat, see off, get better of, overpower, vanquish | defeat
thrash: trounce, rout | thrashing, rout
draw: tie, end in draw, end in tie, finish level, finish all square, play to draw | draw, tie
attract: draw{crowd visitor spectator viewer audience fan tourist}, pull in{crowd visitor spectator viewer audience fan tourist}
score: net{goal penalty winner equalizer}, find net, bag{goal}, put ball in net
equalize: draw level, level score, level{score}, restore parity | equalizer
win title: take title, clinch title, claim title, lift trophy, lift cup, win championship, win crown, win cup, be crowned champion
win gold: take gold, claim gold, strike gold, land gold, win gold medal, take gold medal
win silver: take silver, claim silver, win silver medal, take silver medal
win bronze: take bronze, claim bronze, win bronze medal, take bronze medal
finish second: come second, place second, finish runner-up, come in second
finish third: come third, place third, come in third
qualify: book place, secure place, book spot, secure spot | qualification
advance: progress, go through, move on | advancement, progression
eliminate: knock out, dump out, send home | elimination
retain title: defend title, keep title, hold on to title
relegate: send down, go down division | relegation
send off: red-card, show red card | sending-off, red card
yellow-card: show yellow card | yellow card
break record: beat record, smash record, better record, shatter record
debut: make debut | debut
captain: skipper
let in: concede{goal}, let in{goal}, ship{goal}
drop out: bow out
host: play host, act as host
train | training

# Disasters and accidents
die: pass away, lose life, perish, succumb, breathe last | death, demise, fatality | dead, deceased
injure: wound, hurt | injury, wounding | injured, wounded, hurt
drown | drowning
suffocate: asphyxiate | suffocation, asphyxiation
burn to death: die in fire, perish in fire
disappear: go missing, vanish | disappearance | missing
survive: live through, come through alive, pull through | survival
rescue: bring to safety, pull to safety, carry to safety, save{-money time energy penalty shot cost job dollar euro pound match game million} | rescue
evacuate: move to safety | evacuation
displace: uproot, drive from home, force from home, drive out of home | displacement | displaced
make homeless: leave homeless, render homeless
destroy: wreck, reduce to rubble, reduce to ruin, lay waste, obliterate | destruction
damage: cause damage, do damage | damage
collapse: cave in, give way | collapse, cave-in
crash | crash
collide: crash into, run into, smash into | collision
derail: come off rail, jump track, leave rail, leave track | derailment
capsize: overturn{boat ship ferry vessel dinghy canoe yacht}, keel over | capsizing
overturn: flip over, roll over, turn over
sink: founder, go down{ship boat ferry vessel} | sinking
run aground: go aground
explode: go off, detonate, blow up | explosion, blast, detonation
erupt | eruption
break out: erupt{violence fighting riot clash protest war}, flare up | outbreak
catch fire: burst into flame, go up in flame, catch alight
set fire: set on fire, set alight, set ablaze, torch, set fire to | arson
burn down: burn to ground, be gutted
extinguish: put out{fire blaze flame wildfire}, douse{fire blaze flame}
flood: inundate | flooding, flood, inundation
make landfall: come ashore | landfall
run over: mow down, knock down{pedestrian cyclist child woman man}
leak: seep | leak, leakage, seepage
spill | spill, spillage
poison | poisoning
contaminate | contamination
pollute | pollution
trap: be stuck, get stuck | | trapped
strand: maroon, leave stranded | | stranded

# War
attack: launch attack, mount attack, carry out attack, stage attack | attack
invade: march into | invasion
occupy | occupation
bomb: drop bomb | bombing
shell: bombard | shelling, bombardment
launch missile: fire{missile rocket torpedo}, launch{missile rocket torpedo} | missile launch
test-fire: test-launch
shoot down: down{plane drone helicopter jet aircraft fighter balloon}, bring down{plane drone helicopter jet aircraft fighter balloon} | shootdown, downing
intercept | interception
ambush: lay ambush | ambush
besiege: lay siege, lay siege to | siege
surround: encircle | encirclement
lay down arms: put down arms, lay down weapon
disarm | disarmament
defuse: make safe, deactivate{bomb mine device}
withdraw: pull out, pull back | withdrawal, pullout, pull-out, pullback
retreat: fall back | retreat
deploy: send in{troop force soldier army} | deployment
mobilize: call up{reservist troop soldier} | mobilization
conscript: draft{soldier man people} | conscription
enlist: join army, join military, join armed force | enlistment
fight: do battle, battle | fighting, battle, combat
exchange fire: trade fire, exchange shot | exchange of fire
cease fire: stop shooting, halt fire, hold fire
violate: breach, break{law ceasefire rule agreement truce treaty embargo sanction promise curfew}, infringe | violation, breach, infringement
comply: adhere, abide, observe{ceasefire law rule truce agreement}, comply with, adhere to, abide by | compliance, adherence
exchange: swap | exchange, swap
hand over: turn over{document suspect control evidence} | handover
defect: switch side, change side | defection
storm | storming
seal off: cordon off

# Health and science
infect | infection
contract disease: contract{virus disease covid-19 coronavirus infection illness cholera malaria hiv ebola}, catch{virus disease covid-19 coronavirus infection illness flu cold cholera malaria hiv ebola}, come down with
test positive: return positive test
diagnose: make diagnosis | diagnosis
treat | treatment
recover: get better, make recovery, recuperate, make full recovery | recovery, recuperation
hospitalize: admit to hospital, take to hospital, rush to hospital | hospitalization
discharge: release from hospital, leave hospital, discharge from hospital | discharge
vaccinate: inoculate, immunize, jab, give jab | vaccination, inoculation, immunization
operate: perform surgery, perform operation, carry out surgery
undergo surgery: undergo operation, have surgery, have operation, go under knife
amputate | amputation
give birth: have baby, have child, deliver baby, deliver{baby twin child}
born | birth
get pregnant: become pregnant, fall pregnant | pregnancy | pregnant
self-isolate: self-quarantine, go into quarantine, go into isolation, go into self-isolation, isolate oneself | self-isolation
lock down: impose lockdown, go into lockdown | lockdown
find: discover, come across | discovery
spot: sight, catch sight of | sighting
detect | detection
search: look for, hunt for, hunt | search, hunt
invent | invention
confirm: verify | confirmation, verification
estimate: put at, make estimate | estimate, estimation
measure | measurement
predict: forecast, project | prediction, forecast, projection
expect: anticipate | expectation, anticipation
die out: become extinct, go extinct | extinction | extinct
orbit: circle
lift off: blast off | liftoff, lift-off, blast-off
emit: give off | emission
eradicate: wipe out, stamp out | eradication
cure | cure
breed: reproduce | reproduction, breeding

# Films, books and the arts
publish: bring out{book novel album record report}, put out{statement report album single}, come out, release{film movie album single song book novel report statement document data figure video game trailer result footage image soundtrack record list survey transcript version software}, issue{report statement} | publication
premiere: have premiere, receive premiere | premiere
star: play lead, play lead role, play leading role, play title role
portray: play{role character part}, depict | portrayal, depiction
direct: helm{film movie episode series}
write: pen, author
film: shoot{film movie scene episode series video footage} | filming
record: tape, cut{album record single} | recording
adapt: turn into film, make into film | adaptation
broadcast: air, televise, go on air, be on air | broadcast, airing
screen: show{film movie documentary} | screening
exhibit: put on display, put on show, go on show, go on display, display | exhibition, display
auction: sell at auction, go under hammer, put up for auction, auction off | auction
win award: win prize, take prize, scoop prize, pick up award, collect award, take award, scoop award
award: bestow, confer | bestowal, conferment
rate: score{percent}, give rating, have rating, hold rating | rating, critic score, review score
perform: give performance | performance
top chart: go to number one, reach number one, hit number one
translate | translation
rerelease: reissue, re-release | rerelease, reissue, re-release
compose | composition

# People
marry: wed, tie knot, get married, exchange vow, get hitched | wedding
get engaged: become engaged, announce engagement
divorce: get divorced, get divorce, end marriage | divorce
split up: break up, part way, separate | separation, breakup, break-up
bury: lay to rest, inter | burial, interment
cremate | cremation
celebrate: hold celebration | celebration
commemorate: mark{anniversary} | commemoration
pay tribute: pay homage | tribute, homage
live: reside, dwell
bring up: raise{child son daughter family boy girl}, rear{child son daughter} | upbringing
graduate: earn degree, complete degree | graduation
help: assist, aid, lend hand, come to aid of | help, assistance
thank: express gratitude, give thanks
blame: hold responsible, pin blame, lay blame, point finger | blame
claim responsibility: admit responsibility, say it was behind
identify: name{victim suspect dead attacker gunman} | identification
reply: answer, respond, give answer, give reply | reply, answer, response
phone: telephone, ring up, give call | phone call
give speech: make speech, deliver speech, give address, deliver address | speech
notify: inform, let know | notification
choose: pick, select, opt | choice, selection
try: attempt, make attempt | attempt
use: utilize, make use of | use, usage, utilization
own: possess | ownership, possession
receive: be given, be handed | receipt
require: need | requirement
change: alter, modify | change, alteration, modification
improve | improvement
worsen: deteriorate, get worse | worsening, deterioration
protect: safeguard, shield | protection
prevent: avert, ward off, head off, stave off | prevention
ensure: make sure
obtain: secure, get hold of
consider: mull, mull over, weigh{option decision proposal plan bid offer}, think about | consideration
inspect: carry out inspection | inspection
monitor: keep eye on, keep watch on | monitoring
count: tally
submit: hand in, file{claim request petition motion} | submission
apply: make application, submit application, file application, put in application | application
cause: bring about, result in, lead to, give rise to, trigger, spark, touch off, set off{explosion protest panic riot wave reaction debate}
discuss: talk about, hold discussion, have discussion | discussion
invite: extend invitation, issue invitation | invitation
participate: take part | participation
attend: be present at, be in attendance | attendance

# Beginnings and ends
begin: start, commence, kick off, get under way, get underway, be under way, launch{investigation inquiry probe campaign operation offensive search} | start, beginning, commencement, kick-off, kickoff
end: conclude, finish, come to end, come to close, wrap up, draw to close, draw to end, be over | end, ending, conclusion
stop: halt, cease, bring to halt, come to halt, come to standstill, bring to standstill, come to stop, grind to halt | halt, stoppage, cessation, standstill
complete: finish{*} | completion
resume: restart, start again, begin again | resumption, restart
continue: go on, carry on | continuation
happen: occur, take place, come about | occurrence

# Transport
leave: depart, set out, exit | departure, exit
arrive: turn up, show up | arrival
return: come back, go back, get back, head back | return
enter: go into, cross into | entry
land: touch down | landing, touchdown, touch-down
take off: become airborne | takeoff, take-off
board: embark, get on, go aboard | boarding, embarkation
disembark: get off, alight | disembarkation
divert: reroute | diversion
travel: journey | journey, travel
deliver | delivery
transport | transportation, transport

# Weather
hit: strike{*}
strengthen: intensify, gain strength | strengthening, intensification
weaken: lose strength | weakening
recede: subside
melt: thaw
`

/** The same for happenings that only nouns name: `name: nouns`. */
export const happenings = `
earthquake: quake, temblor, seism
wildfire: bushfire, forest fire
blaze: fire, inferno
landslide: landslip
tsunami: tidal wave
blackout: power cut, power outage, power failure
ceasefire: truce, cease-fire, armistice
airstrike: air strike, air raid
rainfall: rain
snowfall: snow
concert: gig
referendum: plebiscite
`

/** What is said with one is said with the other too, but not the other way round: a murder is a killing, a killing a death. */
export const narrower = `
murder > kill
assassinate > murder
massacre > kill
execute > kill
behead > kill
shoot dead > kill
shoot dead > shoot
stab to death > kill
stab to death > stab
kill > die
drown > die
suffocate > die
burn to death > die
commit suicide > die
thrash > defeat
win title > win
win gold > win
win silver > win
win bronze > win
win award > win
reelect > elect
plunge > fall
halve > fall
soar > rise
double > rise
triple > rise
ambush > attack
bomb > attack
shell > attack
recapture > capture
starve to death > die
freeze to death > die
bleed to death > die
choke to death > die
hang oneself > commit suicide
run over > hit
`

/**
 * Verbs that mean nothing by themselves; the noun beside them says what happens. `does`: their subject does it, [carried out
 * an attack]; `bears`: it is done to their subject, [suffered an injury]; `is`: the noun is their subject, [the vote took place].
 * `{act}`: only with a noun that names an act, [paid a visit] but not [paid a fortune].
 */
export const lightVerbs = `
does: be, have, conduct, carry out, perform, undertake, stage, mount, commit, effect, engage in, embark on, enter into, make{act}, do{act}, take{act}, give{act}, hold{act}, launch{act}, pay{act}, deliver{act}, issue{act}, reach{act}, place{act}, lodge{act}, grant{act}, offer{act}, provide{act}, lend{act}, express{act}, exercise{act}, pursue{act}
bears: undergo, suffer, sustain, receive{act}, get{act}, incur{act}, experience{act}, see{act}, witness{act}, face{act}, come under{act}, be subject to
is: take place, occur, happen, come about, ensue, be hold, be under way, go ahead, come{act}, follow{act}
`

/** Nouns of acts and happenings besides those of the lists above and those that are derived from a verb. */
export const acts: ReadonlySet<string> = new Set(
  `accident act action agitation appeal auction audit autopsy avalanche ballot bid blow boycott break by-election
campaign carnival census ceremony championship check clash concert concession conference conflict congress contest
cooperation coup crime cyclone debate debut demand derby dialogue dip disaster dispute dive drill drought duel
eclipse effort election emergency epidemic exam exercise exodus expedition experiment fair famine feast festival
feud fight final forum fraud gala game gathering genocide goal handshake hearing hike holiday homicide hunt
hurricane incident inquest insurgency interview jump kick leap lecture marathon march match match-up mission mutiny
offensive offer operation outing pact pandemic parade pause pilgrimage pitch playoff poll prank premiere primary
probe procession promise protest pull purge push quarrel quiz race rally rampage rebellion reception referendum
reform relay review revolt revolution riot ritual robbery ruling run runoff sabotage scam scan semifinal seminar
session shake shot show sketch skirmish slump sortie speech spree stampede standoff step storm strike stroll stunt
suicide summit survey sweep symposium tackle talk tender test therapy tornado toss tour tournament trade transfer
transplant trek trick trip typhoon update upgrade uprising upset vigil violence visit voyage walk walkout war
workshop wound`.match(/\S+/g)
)

/** Nouns in `ing` that are things or times rather than acts of their verb. */
export const things: ReadonlySet<string> = new Set(
  `morning evening building ceiling clothing earring lightning ring king wing string spring sting swing thing nothing
something anything everything sibling pudding viking herring shilling stocking being feeling meaning understanding
saying hearing offering setting writing painting drawing housing earning saving surrounding belonging dealing bearing
heading footing lodging outing pricing railing rigging roofing tubing wiring covering flooring gathering holding
standing sitting dwelling inning clearing cunning darling duckling farthing fling plaything peking beijing sterling
underling weakling yearling crossing engineering finding nursing marketing manufacturing planning banking`.match(/\S+/g)
)

/** Words behind a verb that make another deed of it: [checked out] is not [checked in], [sent back] is not [sent]. */
export const reversing: ReadonlySet<string> = new Set(['out', 'off', 'back', 'away'])

/** What is [built] out of brick, and who [acts] out of fear, goes nowhere. */
export const making: ReadonlySet<string> = new Set('make build carve create craft cut form act speak'.split(' '))
