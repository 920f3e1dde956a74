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

/** Small words that may stand between the speaker and the verb: [Galuzin also said], [Peskov on October 30 said]. */
export const betweenSubjectAndVerb: ReadonlySet<string> = new Set(
  'also has have had later then earlier previously repeatedly recently further again now once reportedly has been is was were are on in yesterday today himself herself still simply publicly officially'.split(
    ' '
  )
)

/** Phrases before a source: [according to Ilichev]. */
export const sourcePhrases: readonly string[] = ['according to', 'as per', 'in the words of', 'cited by', 'quoted by']

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
leader leaders minister president judge court jury study survey poll commander commanders general network channel television newspapers website tribunal commission committee council company airline union hospital inspectors`.match(
    /\S+/g
  )
)
