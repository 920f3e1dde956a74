/** Abbreviations, without their final stop, that never end a sentence: titles, and words that want another after them. */
export const never: ReadonlySet<string> = new Set(
  (
    'Adm Amb Atty Brig Capt Cmdr Cmdt Col Cpl Cpt Det Dr Drs Esq Fr Gen Gov Hon Insp Lt Maj Messrs Mgr Mlle Mme Mr Mrs Ms Mx ' +
    'Msgr Mt Ofc Pfc Pres Prof Pvt Rep Reps Rev Sec Sen Sens Sgt Spc St Ste Supt Vice Vol Vols ' +
    'approx art ca cf cca eg ex ft fig ie incl nr op pp resp v viz vs Art Arts Fig Figs Sect ' +
    'al-Gen Maj-Gen Lt-Gen Lt-Col Brig-Gen Dist Dept Univ Assn Prov'
  ).split(' ')
)

/** Abbreviations that end a sentence only before a word that often begins one: `the U.S. The`. */
export const sometimes: ReadonlySet<string> = new Set(
  (
    'Inc Ltd Co Corp Bros Jr Sr LLC Plc PLC etc al est Est Ave Blvd Rd Sq Bldg Hwy a.m p.m am pm ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo ' +
    'Ph.D M.D B.A M.A Mass Miss'
  ).split(' ')
)

/** Abbreviations that go with the number after them: `No. 5`. */
export const numbered: ReadonlySet<string> = new Set(
  'No Nos no nos p pp para paras Ch ch chap Res res Vol vol Sec sec b Rs'.split(' ')
)

/** Words that often begin a sentence and are seldom part of a name. */
export const starters: ReadonlySet<string> = new Set(
  (
    'A About According After All Also Although An And Another Any Are As At Because Before Both But By Can Could Despite Did Do Does ' +
    'During Each Earlier Even Every Few For Four From Had Has Have He Her Here His How However I If In Instead Is It Its ' +
    'Last Later Like Many Meanwhile More Moreover Most Much My Nearly Neither Never No Nobody None Nor Not Nothing Now Of On Once One Only ' +
    'Or Other Others Our Over Previously Several She Should Since So Some Soon Still Such That The Their Then There These They This ' +
    'Those Though Three Through To Today Two Until Was We Were What When Where Whether Which While Who Why With Within ' +
    'Without Would Yes Yet You Your'
  ).split(' ')
)

/** Verbs that go with a quotation: `“Stop!” Lindholm said`. */
export const saying: ReadonlySet<string> = new Set(
  (
    'said says asked asks told added adds wrote writes shouted cried replied answered exclaimed continued insisted stressed noted ' +
    'tweeted declared demanded warned urged called wondered concluded'
  ).split(' ')
)
