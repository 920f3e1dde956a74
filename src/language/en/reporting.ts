/** Verbs of saying, in all their forms, that take a clause or a quotation. */
export const reportingVerbs: ReadonlySet<string> = new Set(
  'say tell add state report announce declare claim note stress emphasise emphasize explain argue insist warn deny confirm admit acknowledge suggest believe think predict estimate conclude reply respond answer ask comment write tweet recall reveal disclose maintain assert allege contend complain caution observe remark reiterate repeat point urge vow promise pledge accuse describe express propose mention testify joke quip continue welcome condemn criticise criticize demand request appeal reject dismiss indicate inform stipulate underline underscore lament hint boast'
    .split(' ')
    .flatMap(forms)
)

/** Verbs whose subject need not be a source of the whole clause; they need `that`, a quotation, or a person before them. */
export const weakReportingVerbs: ReadonlySet<string> = new Set(
  'state report claim note stress point urge vow promise pledge accuse describe express propose mention continue welcome condemn criticise criticize demand request appeal reject dismiss indicate answer believe think suggest maintain observe estimate repeat respond comment inform ask write hint call warn deny'
    .split(' ')
    .flatMap(forms)
)

function forms(verb: string): string[] {
  const irregular: Readonly<Record<string, string[]>> = {
    say: ['say', 'says', 'said', 'saying'],
    tell: ['tell', 'tells', 'told', 'telling'],
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

/** Unnamed sources, in the plural or as a mass: [officials say], [police said]. */
export const unnamedSources: ReadonlySet<string> = new Set(
  `officials official activists activist witnesses witness eyewitnesses residents resident police authorities sources source reports report analysts analyst experts expert doctors medics rescuers prosecutors investigators scientists researchers
critics observers rebels militants insurgents media newspapers newspaper ministry government army military statement spokesman spokeswoman spokesperson monitor monitors opposition agency organisation organization group groups observatory diplomat diplomats lawmakers lawyers families relatives survivors villagers locals protesters organizers organisers
tv radio state-media leader leaders minister president judge court jury study survey poll commander commanders general network channel television newspapers website tribunal commission committee council company airline union hospital inspectors`.match(
    /\S+/g
  )
)

/** Verbs that stand between a quotation and its speaker: ["…," said the minister]. */
export const invertible: ReadonlySet<string> = new Set(
  'said says say added adds explained wrote asked replied told noted stressed insisted declared argued warned concluded continued recalled remarked admitted'.split(
    ' '
  )
)

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
  ['report', 'claim', 'estimate', 'warn', 'deny', 'believe', 'think', 'state', 'maintain', 'indicate'].flatMap(forms)
)

/** Words that can tell whose words something is: [said], [reportedly], [claims that], [according to]. */
export const attributing: ReadonlySet<string> = new Set([...reportingVerbs, ...hearsay, ...hearsayNouns, 'according'])

/** What may follow a verb of saying at the end of a sentence: ["…," he told reporters on Friday]. */
export const afterSaying: ReadonlySet<string> = new Set(
  'on in at to reporters journalists afp reuters tass ap ria interfax bbc cnn the a an his her via by during after before when as for from earlier later today yesterday with press conference news agency agencies statement interview briefing parliament television state local'.split(
    ' '
  )
)

/** Nouns that take up a person of rank in other words: [the Russian official]. */
export const generalRoles: ReadonlySet<string> = new Set(
  'official diplomat politician leader statesman envoy'.split(' ')
)
