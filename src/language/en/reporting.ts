/** Verbs of saying, in all their forms, that take a clause or a quotation. */
export const reportingVerbs: ReadonlySet<string> = new Set(
  'say tell add state report announce declare claim note stress emphasise emphasize explain argue insist warn deny confirm admit acknowledge suggest believe think predict estimate conclude reply respond answer ask comment write tweet recall reveal disclose maintain assert allege contend complain caution observe remark reiterate repeat point urge vow promise pledge accuse describe express propose mention testify joke quip continue welcome condemn criticise criticize demand request appeal reject dismiss indicate inform stipulate underline underscore lament hint boast fear suspect document'
    .split(' ')
    .flatMap(forms)
)

/** Verbs whose subject need not be a source of the whole clause; they need `that`, a quotation, or a person before them. */
export const weakReportingVerbs: ReadonlySet<string> = new Set(
  'state report claim note stress point urge vow promise pledge accuse describe express propose mention continue welcome condemn criticise criticize demand request appeal reject dismiss indicate answer believe think suggest maintain observe estimate repeat respond comment inform ask write hint call warn deny fear suspect document'
    .split(' ')
    .flatMap(forms)
)

function forms(verb: string): string[] {
  const irregular: Readonly<Record<string, string[]>> = {
    say: ['say', 'says', 'said', 'saying'],
    tell: ['tell', 'tells', 'told', 'telling'],
    speak: ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
    refer: ['refer', 'refers', 'referred', 'referring'],
    decry: ['decry', 'decries', 'decried', 'decrying'],
    think: ['think', 'thinks', 'thought', 'thinking'],
    write: ['write', 'writes', 'wrote', 'written', 'writing'],
    admit: ['admit', 'admits', 'admitted', 'admitting'],
    deny: ['deny', 'denies', 'denied', 'denying'],
    reply: ['reply', 'replies', 'replied', 'replying'],
    testify: ['testify', 'testifies', 'testified', 'testifying'],
    quip: ['quip', 'quips', 'quipped', 'quipping']
  }
  const known = irregular[verb]
  if (known) return known
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const third = /(?:s|ss|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, third, `${stem}ed`, `${stem}ing`]
}

/** Small words that may stand between the speaker and the verb: [Lindholm also said], [Lindholm on October 30 said]. */
export const betweenSubjectAndVerb: ReadonlySet<string> = new Set(
  'also has have had later then earlier previously repeatedly recently further again now once reportedly has been is was were are on in yesterday today himself herself still simply publicly officially'.split(
    ' '
  )
)

/** Verbs that give no clause but may give words of their subject: [blamed "terrorists"], [called it "a gift"]. */
export const quotingVerbs: ReadonlySet<string> = new Set([
  ...'call label brand describe blame praise denounce hail threaten thank apologise apologize voice slam mock cite refer liken warn thank congratulate commend decry deplore lambast speak summarise summarize talk joke tout post'
    .split(' ')
    .flatMap(forms),
  'dubbed',
  'slammed',
  'spoke',
  'spoken'
])

/** Words by which a paper keeps its distance without naming a source. */
export const hearsay: ReadonlySet<string> = new Set([
  'reportedly',
  'allegedly',
  'purportedly',
  'supposedly',
  'rumored',
  'rumoured'
])

/** Pronouns that take up the last speaker. */
export const speakerPronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'who'])

/** What a source puts out: [a tweet by the minister]. */
export const publications: ReadonlySet<string> = new Set(
  'release tweet tweets statement letter post memo memorandum interview report email e-mail message article announcement release video blog broadcast speech briefing comment comments remarks testimony'.split(
    ' '
  )
)

/** People who speak for a body: [a spokesman for the ministry] is the ministry's voice. */
export const mouthpieces: ReadonlySet<string> = new Set([
  ...publications,
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'spokespeople',
  'representative',
  'head',
  'director',
  'chief',
  'data',
  'figures',
  'website',
  'notice',
  'documents',
  'document'
])

/** Unnamed sources, in the plural or as a mass: [officials say], [police said]. */
export const unnamedSources: ReadonlySet<string> = new Set(
  `officials official activists activist witnesses witness eyewitnesses residents resident police authorities sources source reports report analysts analyst experts expert doctors medics rescuers prosecutors investigators scientists researchers
critics observers rebels militants insurgents media newspapers newspaper ministry government army military statement spokesman spokeswoman spokesperson monitor monitors opposition agency organisation organization group groups observatory diplomat diplomats lawmakers lawyers families relatives survivors villagers locals protesters organizers organisers
tv radio state-media leader leaders minister president judge court jury study survey poll commander commanders general network channel television newspapers website tribunal commission committee council company airline union hospital inspectors
regime coalition firm university team club board charity memorandum memo document documents letter protester protesters demonstrator demonstrators campaigner campaigners neighbour neighbours neighbor neighbors friend friends relative passenger passengers
student students teachers worker workers employee employees victim victims survivor shopkeeper villager local rescuer medic fighter fighters rebel militant insurgent investigator prosecutor scientist researcher expert critic observer lawmaker lawyer rep reps insider insiders aide aides
ngo ngos watchdog watchdogs correspondent correspondents reporter reporters newsroom data figures statistics estimates findings
woman man boy girl mother father son daughter brother sister detective detectives officer officers firefighters firefighter paramedics dispatcher bystander bystanders onlookers tourist tourists farmer farmers fisherman fishermen fans campaign authority bureau centre center`.match(
    /\S+/g
  )
)

/** Verbs that stand between a quotation and its speaker: ["…," said the minister]. */
export const invertible: ReadonlySet<string> = new Set(
  'said says say added adds explained wrote asked replied told noted stressed insisted declared argued warned concluded continued recalled remarked admitted'.split(
    ' '
  )
)

/** Verbs that stand so where it is plain that a source follows: [12 died, reported officials]. */
export const invertedReports: ReadonlySet<string> = new Set('reported reports confirmed announced'.split(' '))

/** Participles that go on with what the subject of the sentence said: he denied it, [saying that …]. */
export const sayingOn: ReadonlySet<string> = new Set(
  'saying adding claiming stressing insisting arguing noting telling alleging stating asserting warning explaining emphasizing emphasising'.split(
    ' '
  )
)

/** Nouns that a clause of hearsay follows: [reports that …]. */
export const hearsayNouns: ReadonlySet<string> = new Set(
  'reports report claims claim allegations allegation rumors rumours rumor rumour accusations'.split(' ')
)

/** Weak verbs that need no `that` for what they report to be their subject's word: [UNHCR reported 12 deaths]. */
export const contentVerbs: ReadonlySet<string> = new Set(
  'report claim estimate warn deny believe think state maintain indicate fear suspect suggest document'
    .split(' ')
    .flatMap(forms)
)

/** Those of them that take a clause, and say nothing before a bare noun: [maintain that 12 died], but: they maintained top spot. */
export const clauseVerbs: ReadonlySet<string> = new Set(
  'deny believe think maintain indicate suspect suggest'.split(' ').flatMap(forms)
)

/** Some verbs that have a subject, beside those in -ed: 12 [were] hurt. */
export const finiteVerbs: ReadonlySet<string> = new Set(
  'is are was were be has have had will would can could may might must should do does did died fell rose went came left took made lost'.split(
    ' '
  )
)

/** What is claimed or denied of a deed that is no word of the claimant's: [claimed responsibility] for the blast that killed 12. */
export const claimed: ReadonlySet<string> = new Set('responsibility credit victory victories lives'.split(' '))

/** Verbs by which a body tells figures: the Veldt Harbour Board [reported] 12 deaths; no body of people: Storm Edda claimed 12 lives. */
export const figureVerbs: ReadonlySet<string> = new Set(
  'report estimate note state warn document'.split(' ').flatMap(forms)
)

/** Verbs whose object did what follows, as their subject tells: [accused] rebels of killing 12. */
export const accusing: ReadonlySet<string> = new Set(forms('accuse'))

/** Forms of reporting verbs that are nouns, too: according to [state] television, [reports] said. */
export const reportingNouns: ReadonlySet<string> = new Set(
  'state report reports claim claims estimate estimates comment comments note notes document documents request appeal'.split(
    ' '
  )
)

/** Bodies that `it` can take up: a [monitor] spoke. It said so. */
export const speakingBodies: ReadonlySet<string> = new Set(
  `monitor watchdog observatory ministry government army military opposition agency organisation organization group network channel television tv radio court jury tribunal commission committee council company airline union hospital
coalition firm university team club board charity report study survey poll statement document memo memorandum ngo newspaper website bureau centre center command media police`.match(
    /\S+/g
  )
)

/** Sources that stand behind a headline whose sign was lost, with a capital where other words have none: Blast kills 12 in Veldt [Monitor]. */
export const headlineSources: ReadonlySet<string> = new Set(
  'monitor monitors ngo ngos activists officials witnesses reports report sources source'.split(' ')
)

/** What a number is of where a source gives it: [put] the [toll] at 12. */
export const tolls: ReadonlySet<string> = new Set(
  'toll number count figure total tally estimate cost losses casualties'.split(' ')
)

/** Words that can tell whose words something is: [said], [reportedly], [claims that], [according to]. */
export const attributing: ReadonlySet<string> = new Set([
  ...reportingVerbs,
  ...quotingVerbs,
  ...hearsay,
  ...hearsayNouns,
  'according',
  'citing',
  'quoting',
  'put',
  'puts',
  'per'
])

/** What follows a participle that stands behind its noun: a survey [published] in May, data [collected] by them. */
export const behindParticiple: ReadonlySet<string> = new Set(
  'in by on at to from with for as under during after before over between last this late early earlier yesterday today recently there the a an here online'.split(
    ' '
  )
)

/** Words that open a clause in which hearsay stays: sites [where] they had allegedly struck. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  'where which who whom whose that because while whereas when after before although though'.split(' ')
)

/** Those of them whose clause, set off by a comma, ends at the next. */
export const clauseEnds: ReadonlySet<string> = new Set(['where', 'which', 'who', 'whom', 'whose'])

/** What may follow a verb of saying at the end of a sentence: ["…," he told reporters on Friday]. */
export const afterSaying: ReadonlySet<string> = new Set(
  'on in at to reporters journalists afp reuters tass ap ria interfax bbc cnn the a an his her via by during after before when as for from earlier later today yesterday with press conference news agency agencies statement interview briefing parliament television state local overnight late early again without exclusively separately reporter adding citing quoting updating day days hour hours week weeks'.split(
    ' '
  )
)

/** Words that end a clause of saying that stands behind what it reports: the ministry said, [citing] doctors. */
export const goingOnBehind: ReadonlySet<string> = new Set(
  'citing quoting adding updating stressing noting warning without'.split(' ')
)

/** Nouns that take up a person of rank in other words: [the Russian official]. */
export const generalRoles: ReadonlySet<string> = new Set(
  'official diplomat politician leader statesman envoy'.split(' ')
)

/** Verbs that go on with what was said before: [he added]. */
export const goingOn: ReadonlySet<string> = new Set('added adds continued continues concluded reiterated'.split(' '))

/** Words of a role that tells a woman, or a man. */
export const feminine: ReadonlySet<string> = new Set(
  'mrs ms miss madam dame spokeswoman chairwoman congresswoman councilwoman queen princess duchess baroness lady actress mother wife daughter sister businesswoman policewoman'.split(
    ' '
  )
)
export const masculine: ReadonlySet<string> = new Set(
  'mr sir lord chairman congressman councilman king prince duke baron pope cardinal father husband son brother businessman policeman imam'.split(
    ' '
  )
)

/** Verbs of saying that say nothing in the passive: the minister was [dismissed], the cars were [recalled]. */
export const doneInPassive: ReadonlySet<string> = new Set(['dismiss', 'recall'])
