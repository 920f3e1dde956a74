/** What befalls somebody step by step, as data: each step with those that come before it. Steps are events of packs, or deeds. */

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(rows).map(([after, before]) => [after, before.split(', ')]))

/** What nobody goes through twice in a few weeks: a trial comes after the charges, wherever they are told. */
export const steps = table({
  trial: 'charge, indict, indictment',
  bury: 'die, death',
  funeral: 'die, death',
  cremate: 'die, death',
  inauguration: 'election-win',
  discharge: 'hospitalize',
  divorce: 'marry, wed'
})

/** What may befall somebody again: in order only if one article tells the one right after the other. */
export const turns = table({
  bail: 'arrest, detention',
  release: 'arrest, detention, kidnapping, jail, imprison, hostage-taking',
  free: 'arrest, detention, kidnapping, jail, imprison, hostage-taking',
  'hostage-release': 'kidnapping, hostage-taking, arrest',
  extradition: 'arrest',
  deportation: 'arrest',
  escape: 'arrest, jail, imprison, kidnapping',
  charge: 'arrest',
  reopen: 'close, shut',
  return: 'leave, depart, sail, flee',
  arrive: 'leave, depart, sail',
  reinstate: 'suspend, dismiss, dismissal',
  resignation: 'appointment, elect, election-win',
  verdict: 'charge, indict, indictment, arrest',
  acquittal: 'charge, indict, indictment, arrest',
  sentence: 'verdict, charge, indict, indictment, arrest',
  recover: 'hospitalize',
  raise: 'sink, capsize',
  find: 'disappearance, vanish'
})

/** What messages call steps whose names are verbs. */
export const stepNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bury: 'burial',
    die: 'death',
    cremate: 'cremation',
    hospitalize: 'stay in hospital',
    free: 'release',
    marry: 'wedding',
    wed: 'wedding',
    indict: 'indictment',
    close: 'closing',
    shut: 'closing',
    reopen: 'reopening',
    leave: 'departure',
    depart: 'departure',
    sail: 'departure',
    flee: 'flight',
    arrive: 'arrival',
    suspend: 'suspension',
    reinstate: 'reinstatement',
    dismiss: 'dismissal',
    elect: 'election',
    recover: 'recovery',
    sink: 'sinking',
    capsize: 'sinking',
    raise: 'raising',
    vanish: 'disappearance',
    find: 'finding',
    jail: 'jailing',
    imprison: 'imprisonment'
  })
)
