const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns of what keeps somebody out for a time: `a four-year [ban]`. */
export const banNouns = words('ban suspension disqualification')

/** Verbs that keep somebody out: `[banned] her for four years`. */
export const banVerbs = words('banned bans suspended suspends disqualified disqualifies barred bars')

/** Words in a sentence that make a ban one that is asked for, may be given, or was changed. */
export const revisedBans = words(
  'reduced reduce reduces reducing appeal appealed cut halved shortened doubled extended extension increased prolonged overturned lifted provisional provisionally ' +
    'earlier previous previously originally initially former formerly another second separate additional further maximum minimum up demanded demands demand seeking ' +
    'asked asks ask called calls recommended recommends urged urges proposed proposes threatened threatens wanted wants want sought seeks requested requests faces facing face faced considered could may might would should if possible possibly upheld confirmed backdated suspended-sentence'
)

/** What is banned that is nobody: `banned [imports] for two years`. */
export const notBanned = words(
  'imports exports flights sales use import export sale fishing hunting smoking licence license permit permits licences licenses work production trade law rule talks service club team company'
)
