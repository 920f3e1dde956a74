import {kinWords} from './people.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.match(/\S+/g))

/** Verbs whose subject is a person and neither a body nor a team nor a ship, in the past: Joris Telder [walked]. */
export const bodilyVerbs = words(
  `walked sat knelt wept smiled laughed cried slept woke awoke nodded shrugged blinked whispered shouted prayed coughed shivered sighed grinned frowned
ate drank chewed smoked knitted limped strolled tiptoed bowed waved fainted stammered remembered dreamt dreamed daydreamed forgot wondered
married divorced graduated studied confessed apologised apologized retired emigrated wore undressed dressed knew`
)

/** What is done to nobody but people. */
export const bodilyPassives = words(
  `born arrested sentenced jailed imprisoned convicted acquitted hospitalised hospitalized diagnosed stabbed beheaded handcuffed educated knighted
buried murdered detained deported extradited widowed sworn beaten killed shot wounded injured baptised baptized remanded`
)

/** What only people have: Joris Telder's [hands]. */
export const bodily: ReadonlySet<string> = new Set([
  ...kinWords,
  ...words(
    'hand hands face eyes eye hair voice arm arms leg legs head shoulder shoulders knee knees mouth beard widow widower wife husband fiancee fiancé fiancée girlfriend boyfriend grandfather grandmother grandson granddaughter stepfather stepmother remarks testimony lawyer lawyers'
  )
])

/** Verbs that teams have behind [, who] and that say so nothing of one person: Rovers, who [beat] United. */
export const teamVerbs = words(
  `are were have beat beats won win lost lose drew draw play played plays face faced finish finished host hosted lead led top topped score scored concede conceded
held drove rose fell rank ranked trail trailed visit visited advanced qualify qualified do want like see think make call control live oppose back support regard consider fear whom`
)

/** Words for what one person does, in small letters behind a name: Petar Kolm, the [ombudsman]. Some are surnames too. */
export const callings = words(
  `ombudsman ombudswoman ombudsperson rapporteur treasurer curator archivist archaeologist archeologist anthropologist sociologist psychologist psychiatrist geologist meteorologist seismologist
volcanologist glaciologist botanist zoologist chemist pharmacist midwife carer caretaker janitor warden librarian baker butcher carpenter electrician plumber gardener fisherman fisherwoman
farmer shopkeeper innkeeper landlady landlord waiter waitress barber hairdresser tailor cobbler blacksmith ferryman signalman lighthouse-keeper lockkeeper cook chef cox coxswain rower umpire steward stewardess
sculptor choirmaster choirmistress organist pianist violinist cellist flautist soprano tenor baritone vet veterinarian pensioner retiree widow widower
plaintiff claimant appellant juror foreman forewoman solicitor barrister notary clerk bailiff policeman policewoman constable firefighter fireman lifeguard mountaineer climber hiker walker
ornithologist biochemist statistician mathematician demographer criminologist pathologist coroner oncologist cardiologist neurologist paediatrician pediatrician psychotherapist
bookkeeper accountant auditor economist trader broker receiver liquidator shareholder heir heiress collector restorer conservator translator interpreter
cartoonist photojournalist essayist playwright poet screenwriter choreographer dancer ballerina conductor
beekeeper shepherd vintner winemaker brewer lumberjack miner docker seaman sailor helmsman bosun stoker`
)

/** What one person alone wins: the [marathon], the 200 [metres]. */
export const soloEvents: ReadonlySet<string> = new Set(
  (
    'marathon singles sprint slalom downhill decathlon heptathlon triathlon biathlon pentathlon hurdles metres meters javelin discus vault ' +
    'backstroke freestyle butterfly breaststroke bout steeplechase'
  ).split(' ')
)
