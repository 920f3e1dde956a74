/** Number words below a hundred. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat('thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 30 + 10 * index]))
    .concat([
      ['nought', 0],
      ['naught', 0]
    ])
)

/** What a number counts parts of: [two] thirds, [a] quarter. */
export const denominators: ReadonlyMap<string, number> = new Map(
  'half third quarter fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 2])
    .concat([
      ['fourth', 4],
      ['twentieth', 20],
      ['hundredth', 100],
      ['thousandth', 1000],
      ['millionth', 1e6]
    ])
)

/** Fractions as one sign. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8]
])

/** Words that multiply what stands before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7]
])

/** Letters that multiply when they stand right behind the digits: [1.2m], [$3bn]. */
export const multiplierLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['bln', 1e9],
  ['tln', 1e12],
  ['mln', 1e6],
  ['mil', 1e6]
])

/** Those of them that stand apart, too: [10 bln]. */
export const apartLetters: ReadonlySet<string> = new Set(['bn', 'mn', 'tn', 'bln', 'tln', 'mln'])

/** Plural number words as lower bounds and the usual upper ones: [dozens of casualties], [thousands of civilians]. */
export const sets: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 200]],
  ['scores', [40, 300]],
  ['tens', [20, 200]],
  ['hundreds', [200, 2000]],
  ['thousands', [2000, 20_000]],
  ['millions', [2e6, 2e7]],
  ['billions', [2e9, 2e10]],
  ['lakhs', [2e5, 2e6]]
])

/** Words with which a number in words can begin. */
export const numberOpeners: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...sets.keys(),
  'a',
  'an',
  'half',
  'several',
  'dozen',
  'hundred',
  'thousand',
  'million',
  'billion',
  'few',
  'couple'
])

/** What a hedge does to the number behind it. */
export type Hedge = 'about' | 'nearly' | 'over' | 'atLeast' | 'under' | 'upTo' | 'exactly'

/** Hedges before a number, longest first where they share words. */
export const hedges: Readonly<Record<Hedge, readonly string[]>> = {
  about: [
    'about',
    'around',
    'some',
    'approximately',
    'roughly',
    'approx',
    'circa',
    'an estimated',
    'estimated',
    'close to',
    'in the region of',
    'more or less',
    'something like',
    'an average of',
    'or so'
  ],
  nearly: ['nearly', 'almost', 'just under', 'just below', 'just short of', 'virtually', 'not quite'],
  over: [
    'more than',
    'over',
    'above',
    'upwards of',
    'in excess of',
    'greater than',
    'well over',
    'just over',
    'exceeding',
    'north of',
    'upward of'
  ],
  atLeast: [
    'at least',
    'no fewer than',
    'no less than',
    'not less than',
    'a minimum of',
    'as many as at least',
    'minimum'
  ],
  under: ['fewer than', 'less than', 'under', 'below', 'well under'],
  upTo: [
    'up to',
    'as many as',
    'as much as',
    'at most',
    'no more than',
    'not more than',
    'a maximum of',
    'maximum',
    'at the most'
  ],
  exactly: ['exactly', 'precisely', 'only', 'just']
}

/** Hedges behind a number: [200 or more], [50 or so]. */
export const trailingHedges: ReadonlyMap<string, Hedge> = new Map([
  ['or more', 'atLeast'],
  ['or so', 'about'],
  ['or fewer', 'upTo'],
  ['or less', 'upTo'],
  ['at least', 'atLeast'],
  ['at most', 'upTo'],
  ['and counting', 'atLeast']
])

/** Currency signs. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₦', 'NGN']
])

/** Letters before a dollar sign: [US$5], [A$10]. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
  ['nt', 'TWD']
])

/** Currency words and codes behind a number. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['usd', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['sterling', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['rupee', 'INR'],
  ['rupees', 'INR'],
  ['lira', 'TRY'],
  ['won', 'KRW'],
  ['shekels', 'ILS'],
  ['hryvnia', 'UAH'],
  ['dram', 'AMD'],
  ['manat', 'AZN'],
  ['naira', 'NGN'],
  ['rand', 'ZAR'],
  ['francs', 'CHF'],
  ['chf', 'CHF'],
  ['aud', 'AUD'],
  ['cad', 'CAD'],
  ['reais', 'BRL'],
  ['cents', 'cent']
])

/** Measures by their short forms; the long form is the unit. */
export const measures: ReadonlyMap<string, string> = new Map([
  ['km', 'kilometer'],
  ['kilometre', 'kilometer'],
  ['kilometres', 'kilometer'],
  ['kms', 'kilometer'],
  ['m', 'meter'],
  ['metre', 'meter'],
  ['metres', 'meter'],
  ['cm', 'centimeter'],
  ['centimetre', 'centimeter'],
  ['centimetres', 'centimeter'],
  ['mm', 'millimeter'],
  ['millimetre', 'millimeter'],
  ['millimetres', 'millimeter'],
  ['ft', 'foot'],
  ['mi', 'mile'],
  ['kg', 'kilogram'],
  ['kgs', 'kilogram'],
  ['kilo', 'kilogram'],
  ['kilos', 'kilogram'],
  ['g', 'gram'],
  ['lb', 'pound'],
  ['lbs', 'pound'],
  ['tonne', 'ton'],
  ['tonnes', 'ton'],
  ['mph', 'mile per hour'],
  ['kph', 'kilometer per hour'],
  ['ha', 'hectare'],
  ['mw', 'megawatt'],
  ['gw', 'gigawatt'],
  ['kw', 'kilowatt'],
  ['litre', 'liter'],
  ['litres', 'liter'],
  ['c', 'degree'],
  ['f', 'degree'],
  ['gb', 'gigabyte'],
  ['tb', 'terabyte'],
  ['mb', 'megabyte']
])

/** Words that name a number instead of counting: [Resolution 2231], [Article 5], [No. 10]. */
export const numberedThings: ReadonlySet<string> = new Set(
  `resolution article boeing airbus route no nos number chapter section part page pages volume vol paragraph clause amendment act phase level stage channel flight room gate platform line highway
interstate motorway road street apartment suite floor unit model version type class grade psalm windows iphone ipad android apollo falcon soyuz formula area zone sector district ward precinct block
point item annex appendix figure table step rule title decree order directive regulation protocol group team squad brigade division battalion regiment army fleet wing squadron station camp site
case bill proposition question lot round game match week day year season episode series size ps tu su mig il bmp uh ah ak km- f- b- mk block tel phone fax ext isbn issn doi pmid number: covid`.match(
    /\S+/g
  )
)

/** Words that stand between a number and its head and describe it; other adjectives are seen by their ending. */
export const numberModifiers: ReadonlySet<string> = new Set(
  `other more additional further new old young former different separate such big large small major minor main key top high low long short heavy light national local foreign domestic civilian military political
armed dead alive first last next previous past recent similar possible likely federal regional senior junior red white black green blue extra consecutive straight whole full total entire
human medical police army government rebel opposition state public private female male pro anti ex non US UN EU British French Chinese Dutch Russian`.match(
    /\S+/g
  )
)

/** Words after which a noun phrase has ended. */
export const phraseEnds: ReadonlySet<string> = new Set(
  `of in on at by for from to with without within into onto upon under over through during since until before after about against among amid between across along around near behind beyond like than as and or but nor so yet if
while when where who whom whose which that because although though whether is are was were be been being am has have had do does did will would can could may might must shall should said says say told tells according
a an the this that these those his her its their our my your he she it they we i you him them us there here not no never also just only still already now then ago later earlier every each per both either neither
out up down off away back more less most least due including such via amid inside outside despite except up`.match(
    /\S+/g
  )
)

/** Verbs in the past that end a noun phrase: [21 civilians died], [12 people killed in]. */
export const plainVerbs: ReadonlySet<string> = new Set(
  `died die dies fled left went came come got get took take made make gave give lost lose won win fell fall rose rise saw see began begin became become broke break fought fight held hold hit kept keep led lead met meet paid pay ran run sent send stood stand told took tell seem seems remain remains live work want say says use need voted vote cross crossed attend show go goes face happen marched gathered protested arrived sat hung flew threw drove wrote built bought caught shot opened sat sits injures kills displaces leaves destroys rocks`.match(
    /\S+/g
  )
)

/** Singulars that no rule gives. */
export const irregularSingulars: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['crises', 'crisis'],
  ['bases', 'base'],
  ['cases', 'case'],
  ['houses', 'house'],
  ['horses', 'horse'],
  ['nurses', 'nurse'],
  ['corpses', 'corpse'],
  ['purposes', 'purpose'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['series', 'series'],
  ['sorties', 'sortie'],
  ['species', 'species'],
  ['aircraft', 'aircraft'],
  ['crew', 'crew'],
  ['staff', 'staff'],
  ['cattle', 'cattle'],
  ['livestock', 'livestock'],
  ['sheep', 'sheep'],
  ['infantry', 'infantry'],
  ['personnel', 'personnel'],
  ['police', 'police'],
  ['troops', 'troop'],
  ['forces', 'force'],
  ['services', 'service'],
  ['news', 'news'],
  ['shoes', 'shoe'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['ties', 'tie'],
  ['axes', 'axe'],
  ['pounds', 'pound'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['data', 'data'],
  ['media', 'media'],
  ['pct', 'percent']
])
