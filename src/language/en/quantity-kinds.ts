/** Words that tell what kind of quantity a number is: the `plain` ones by themselves, the `faint` ones where no plain one stands. */
export interface KindWords {
  readonly plain: string
  readonly faint?: string
}

/** What amounts of money are: the `price`, whether something is bought for it or costs it. */
export const moneyKinds: Readonly<Record<string, KindWords>> = {
  price: {
    plain:
      'price priced takes+over took+over taking+over take+over deal fetch fetches fetched hammer buy buys bought buying buyer purchase purchases purchased acquire acquires acquired acquiring acquisition takeover',
    faint: 'pay pays paid paying cost costs costing sell sells sold selling sale fee'
  },
  value: {plain: '', faint: 'worth value valued'},
  bid: {plain: 'bid bids offer offers offered ask asks asked asking demand demands demanded'},
  revenue: {plain: 'revenue revenues turnover sales takings turned+over turns+over turning+over'},
  profit: {plain: 'profit profits surplus'},
  loss: {plain: 'loss losses deficit shortfall'},
  debt: {
    plain:
      'debt debts owe owes owed owing loan loans borrow borrows borrowed borrowing lend lent creditor creditors mortgage'
  },
  fine: {plain: 'fine fines fined penalty penalties'},
  compensation: {plain: 'compensation compensate damages settlement settle settled'},
  prize: {
    plain: 'prize prizes award awards winner winners jackpot purse took+home take+home takes+home taking+home',
    faint: 'win wins won winning victory'
  },
  gift: {
    plain: 'donate donates donated donating donation donations gift gifts bequest bequeathed legacy',
    faint: 'give gives gave given giving'
  },
  damage: {plain: 'damage'},
  ransom: {plain: 'ransom'},
  wage: {plain: 'salary salaries wage wages bonus'},
  investment: {plain: 'invest invests invested investing investment investments'},
  budget: {plain: 'budget budgets'},
  loot: {plain: 'steal stole stolen robbed robbery theft loot heist'},
  rent: {plain: 'rent rents lease'},
  tax: {plain: 'tax taxes'},
  subsidy: {plain: 'grant grants subsidy subsidies subsidise aid'},
  bail: {plain: 'bail'},
  claim: {plain: 'lawsuit lawsuits suit sues sued sue'},
  fund: {plain: 'fund funds campaign package programme program scheme'},
  reward: {plain: 'reward rewards bounty'},
  contract: {plain: 'contract contracts order orders'}
}

/** Nouns before which a sum of money is not what they cost: a 5-million-crown [business]. */
export const notPriced: ReadonlySet<string> = new Set(
  'business company firm industry market trade economy estate fortune empire figure question mark line threshold level range bracket note coin bill man woman couple family operation milestone target goal limit ceiling cap increase rise cut reduction drop fall saving savings gap hole difference share stake plan'.split(
    ' '
  )
)

/** What lengths are. */
export const lengthKinds: Readonly<Record<string, KindWords>> = {
  depth: {
    plain: 'deep deepest depth depths below beneath underneath underground underwater',
    faint: 'down under surface'
  },
  height: {plain: 'high tall tallest height altitude', faint: 'above'},
  length: {plain: 'long longest length'},
  width: {plain: 'wide widest width broad'},
  thickness: {plain: 'thick thickness'},
  rainfall: {plain: 'rain rainfall rained precipitation'},
  snowfall: {plain: 'snow snowfall'},
  distance: {
    plain: 'away distance',
    faint:
      'walk walked walks walking run runs ran running ride rode rides drive drove drives swim swam travel travelled traveled march marched sail sailed cycle cycled race leg route'
  }
}

/** What areas and speeds are. */
export const otherMeasures: Readonly<Record<string, KindWords>> = {
  'area-burned': {plain: 'burn burns burnt burned burning blaze', faint: 'fire fires'},
  wind: {plain: 'wind winds gust gusts'}
}

/** What shares in percent are. */
export const percentKinds: Readonly<Record<string, KindWords>> = {
  votes: {plain: 'vote votes voted voters poll polls survey surveys said+no said+yes'},
  tested: {plain: 'tested samples sampled'},
  turnout: {plain: 'turnout'},
  stake: {plain: 'stake stakes shares'},
  change: {
    plain:
      'rise rises rose risen rising fall falls fell fallen falling increase increases increased drop dropped decline declined grew grown growth shrank'
  }
}

/** What people are counted as. */
export const peopleKinds: Readonly<Record<string, KindWords>> = {
  ill: {plain: 'ill sick sickened infected poisoned'},
  hurt: {plain: 'hurt injured wounded'},
  dead: {plain: 'dead killed died deaths'},
  missing: {plain: 'missing'},
  freed: {plain: 'freed released'},
  arrested: {plain: 'arrested detained'}
}

/** What becomes of jobs. */
export const jobKinds: Readonly<Record<string, KindWords>> = {
  'jobs-cut': {
    plain: 'cut cuts cutting cost costs costing lose loses lost losing shed sheds axe axes axed close closes closed'
  },
  'jobs-created': {
    plain: 'create creates created creating offer offers offered bring brings brought hire hires hired new'
  },
  'jobs-saved': {plain: 'save saves saved saving keep keeps kept'}
}

/** The kind of money that a word tells. */
export const kindOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(moneyKinds).flatMap(([kind, {plain, faint = ''}]) =>
    `${plain} ${faint}`.split(' ').map((word): [string, string] => [word, kind])
  )
)

/** What is told for a year, and is another the next. */
export const yearly: ReadonlySet<string> = new Set([
  'revenue',
  'profit',
  'loss',
  'budget',
  'employees',
  'wage',
  'rent',
  'debt'
])

/** The kinds of quantity that packs know by other names. */
export const kindsOfPacks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'deal-value': 'price',
    'transfer-fee': 'price',
    'product-price': 'price',
    'mission-cost': 'price',
    'prize-money': 'prize',
    'vote-share': 'votes',
    stolen: 'loot',
    'funds-raised': 'gift',
    'aid-pledged': 'subsidy'
  })
)
