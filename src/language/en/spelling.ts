/** Verbs that end in `ise` in America too. */
const always = new Set(
  `advertise advise apprise arise braise bruise chastise circumcise comprise compromise cruise demise despise devise
disguise enterprise excise exercise expertise franchise guise improvise incise merchandise noise poise practise
praise premise promise raise reprise revise rise supervise surmise surprise televise appraise treatise paradise
uprise wise`.match(/\S+/g)
)

/** Words that no ending tells. */
const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    enrol: 'enroll',
    fulfil: 'fulfill',
    instal: 'install',
    distil: 'distill',
    enthral: 'enthrall',
    appal: 'appall',
    defence: 'defense',
    offence: 'offense',
    licence: 'license',
    practise: 'practice',
    programme: 'program',
    centre: 'center',
    judgement: 'judgment',
    manoeuvre: 'maneuver',
    enquire: 'inquire',
    enquiry: 'inquiry',
    cheque: 'check',
    tyre: 'tire',
    kerb: 'curb',
    plough: 'plow',
    grey: 'gray',
    sceptic: 'skeptic',
    anaesthetize: 'anesthetize',
    neighbour: 'neighbor',
    honour: 'honor',
    favour: 'favor',
    labour: 'labor',
    harbour: 'harbor',
    endeavour: 'endeavor',
    behaviour: 'behavior'
  })
)

/** The American spelling of a base form, so that [organise] and [organize], [enrolment] and [enrollment] are one. */
export function american(word: string): string {
  const known = words.get(word)
  if (known !== undefined) return known
  if (/ise$/.test(word) && word.length > 5 && !always.has(word)) return `${word.slice(0, -3)}ize`
  if (/[bl]yse$/.test(word)) return `${word.slice(0, -2)}ze`
  if (/is(?:ation|er)$/.test(word) && word.length > 8) return word.replace(/is(?=ation$|er$)/, 'iz')
  return word.replace(/(?<=^(?:enro|fulfi|insta|disti))l(?=ment$|ation$|lation$)/, 'll').replace('lll', 'll')
}
