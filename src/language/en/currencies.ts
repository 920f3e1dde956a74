/** Currency signs, before or behind the figures: [€5], [20 €]. */
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
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['֏', 'AMD'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['₡', 'CRC'],
  ['₭', 'LAK'],
  ['৳', 'BDT']
])

/** Letters before a dollar sign: [US$5], [A$10]. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
  ['nt', 'TWD'],
  ['mx', 'MXN'],
  ['j', 'JMD'],
  ['z', 'ZWL'],
  ['n', 'NAD']
])

/** Codes and short forms, as they are written, before the figures and behind them: [EUR 5 million], [5 million USD], [Rs 500]. */
export const currencyCodes: ReadonlyMap<string, string> = new Map([
  ...`USD EUR GBP JPY CNY INR RUB TRY UAH AMD AZN GEL NGN GHS KES UGX TZS ZAR CHF AUD CAD NZD HKD SGD TWD BRL MXN ARS CLP COP KRW ILS SEK NOK DKK ISK PLN CZK HUF RON BGN
PKR BDT LKR NPR EGP SYP LBP IQD IRR SAR AED QAR KWD JOD THB IDR MYR PHP VND KZT ETB XOF BYN`
    .split(/\s+/)
    .map((code): [string, string] => [code, code]),
  ['RMB', 'CNY'],
  ['Rs', 'INR'],
  ['Tk', 'BDT'],
  ['Sh', 'KES'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Kč', 'CZK'],
  ['zł', 'PLN']
])

/** Currency words behind a number. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ...plurals({
    dollar: 'USD',
    euro: 'EUR',
    ruble: 'RUB',
    rouble: 'RUB',
    rupee: 'INR',
    shekel: 'ILS',
    hryvnia: 'UAH',
    dram: 'AMD',
    manat: 'AZN',
    lari: 'GEL',
    naira: 'NGN',
    rand: 'ZAR',
    franc: 'franc',
    peso: 'peso',
    dinar: 'dinar',
    dirham: 'AED',
    riyal: 'SAR',
    rial: 'IRR',
    shilling: 'shilling',
    zloty: 'PLN',
    forint: 'HUF',
    koruna: 'CZK',
    tenge: 'KZT',
    rupiah: 'IDR',
    ringgit: 'MYR',
    taka: 'BDT',
    birr: 'ETB',
    cedi: 'GHS',
    kwacha: 'ZMW',
    cent: 'cent',
    renminbi: 'CNY',
    bitcoin: 'bitcoin'
  }),
  ['buck', 'USD'],
  ['bucks', 'USD'],
  ['quid', 'GBP'],
  ['sterling', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['lira', 'TRY'],
  ['won', 'KRW'],
  ['baht', 'THB'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['krone', 'krone'],
  ['kroner', 'krone'],
  ['reais', 'BRL'],
  ['pence', 'penny'],
  ['pennies', 'penny'],
  ['kopecks', 'kopeck']
])

/** Currency words that are words for other things too: [27 million crowns], but 12 crowns of gold. */
export const coinWords: ReadonlyMap<string, string> = new Map([
  ['crowns', 'crown'],
  ['marks', 'mark'],
  ['guilders', 'guilder'],
  ['thalers', 'thaler'],
  ['florins', 'florin'],
  ['ducats', 'ducat'],
  ['lei', 'RON'],
  ['leva', 'BGN']
])

/** Short forms that stand right behind the figures: [50p], [99c], [30¢]. */
export const smallCoins: ReadonlyMap<string, string> = new Map([
  ['p', 'penny'],
  ['c', 'cent'],
  ['¢', 'cent']
])

/** Whose currency a word is: [Syrian pounds], [Hong Kong dollars]. */
export const nationalCurrencies: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  [
    nation(
      'dollar dollars',
      `us USD, u.s. USD, american USD, australian AUD, canadian CAD, zealand NZD, kong HKD, singapore SGD, singaporean SGD, taiwan TWD, taiwanese TWD, jamaican JMD, fijian FJD, namibian NAD,
liberian LRD, zimbabwean ZWL, zimbabwe ZWL, bahamian BSD, barbadian BBD`
    ),
    nation(
      'pound pounds',
      'british GBP, sterling GBP, syrian SYP, lebanese LBP, egyptian EGP, sudanese SDG, cypriot CYP, irish IEP'
    ),
    nation(
      'peso pesos',
      'mexican MXN, philippine PHP, filipino PHP, argentine ARS, argentinian ARS, chilean CLP, colombian COP, cuban CUP, dominican DOP, uruguayan UYU'
    ),
    nation(
      'dinar dinars',
      'iraqi IQD, kuwaiti KWD, jordanian JOD, serbian RSD, algerian DZD, tunisian TND, bahraini BHD, libyan LYD, macedonian MKD, yugoslav YUD'
    ),
    nation(
      'rupee rupees',
      'indian INR, pakistani PKR, pakistan PKR, lankan LKR, nepalese NPR, nepali NPR, mauritian MUR'
    ),
    nation(
      'franc francs',
      'swiss CHF, french FRF, belgian BEF, cfa XOF, congolese CDF, rwandan RWF, burundian BIF, guinean GNF'
    ),
    nation('riyal riyals rial rials', 'saudi SAR, qatari QAR, qatar QAR, iranian IRR, omani OMR, yemeni YER'),
    nation('dirham dirhams', 'emirati AED, uae AED, moroccan MAD'),
    nation('krona kronor', 'swedish SEK, icelandic ISK'),
    nation('krone kroner', 'norwegian NOK, danish DKK'),
    nation('shilling shillings', 'kenyan KES, kenya KES, ugandan UGX, tanzanian TZS, somali SOS'),
    nation('lira liras', 'turkish TRY, syrian SYP, lebanese LBP, italian ITL'),
    nation('won', 'korean KRW'),
    nation('yen', 'japanese JPY'),
    nation('yuan', 'chinese CNY'),
    nation('ruble rubles rouble roubles', 'russian RUB, belarusian BYN, soviet SUR'),
    nation('shekel shekels', 'israeli ILS, new ILS'),
    nation('baht', 'thai THB'),
    nation('naira', 'nigerian NGN'),
    nation('rand', 'african ZAR'),
    nation('real reais', 'brazilian BRL')
  ].flatMap(([words, codes]) => words.map((word): [string, ReadonlyMap<string, string>] => [word, codes]))
)

function plurals(words: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(words).flatMap(([word, code]): [string, string][] => [
    [word, code],
    [`${word}s`, code]
  ])
}

function nation(words: string, codes: string): readonly [readonly string[], ReadonlyMap<string, string>] {
  const pairs = codes.split(/,\s+/).map((pair) => pair.split(' ') as [string, string])
  return [words.split(' '), new Map(pairs)]
}
