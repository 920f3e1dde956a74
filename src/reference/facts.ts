import {isSole, maySit} from '../judge/offices.ts'
import {isStated} from '../judge/stated.ts'
import {link} from '../link/index.ts'
import type {Lexicon} from '../packs/pack.ts'
import {fold} from '../text/fold.ts'
import type {Article, Claim, Fact, NameClaim, RoleClaim, Witness} from '../types.ts'

/** What articles and the entries of a fact book tell of one thing: events by the ordinary links, offices and spellings by their names. */
export function referenceFacts(
  articles: readonly Article[],
  entries: readonly Article[],
  lexicon: Lexicon
): readonly Fact[] {
  const events = entries.filter(({claims}) => claims.some(({subject}) => subject.kind === 'event'))
  const linked = events.length > 0 ? link([...articles, ...events], lexicon).corpus.facts : []
  return [
    ...linked.filter(({attribute, witnesses}) => /^(?:date|count):/.test(attribute) && isMixed(witnesses)),
    ...pairs(
      articles,
      entries,
      isRole,
      (one, entry) => isOfOffice(one.claim, entry.claim),
      'one person and one office'
    ),
    ...entries.flatMap((entry) =>
      pairs(
        withSpelt(articles),
        [entry],
        isSpelling,
        (one, {claim}) => one.claim.subject.name === claim.subject.name,
        'one name'
      )
    )
  ]
}

const isMixed = (witnesses: readonly Witness[]): boolean =>
  witnesses.some(({article}) => article.book) && witnesses.some(({article}) => !article.book)

const withSpelt = (articles: readonly Article[]): readonly Article[] =>
  articles.flatMap((article) => (article.spelt ? [{...article, claims: article.spelt}] : []))

const isRole = (claim: Claim): claim is RoleClaim => claim.type === 'role'
const isSpelling = (claim: Claim): claim is NameClaim => claim.type === 'name' && claim.attribute === 'spelling'

/** Weight of what is plainly one thing, for its name says so. */
const plain = 10

/** For each entry the claims that are of the same, each beside it. */
function pairs<C extends Claim>(
  articles: readonly Article[],
  entries: readonly Article[],
  is: (claim: Claim) => claim is C,
  same: (one: Witness<C>, entry: Witness<C>) => boolean,
  reason: string
): readonly Fact[] {
  const of = (list: readonly Article[]): readonly Witness<C>[] =>
    list.flatMap((article) => article.claims.flatMap((claim) => (is(claim) ? [{article, claim}] : [])))
  const [told, held] = [of(articles), of(entries)]
  return held.flatMap((entry): readonly Fact[] => {
    const witnesses = [entry, ...told.filter((one) => isStated(one.claim) && same(one, entry))]
    if (witnesses.length < 2) return []
    const links = witnesses.slice(1).map((_, at) => ({a: 0, b: at + 1, weight: plain}))
    const {subject, attribute} = entry.claim
    return [{subject: subject.label, attribute, witnesses, links, evidence: () => [{reason, weight: plain}]}]
  })
}

/** One office, and of one person, or one that only one person can hold. */
function isOfOffice({subject: a, value: x}: RoleClaim, {subject: b, value: y}: RoleClaim): boolean {
  const isSame = fold(x.head) === fold(y.head) && maySit(x, y)
  const isPerson = fold(a.name ?? '') === fold(b.name ?? '')
  return isSame && (isPerson || (x.of !== undefined && y.of !== undefined && isSole(y)))
}
