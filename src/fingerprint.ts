import {compare} from './general/order.ts'
import {sha256} from './general/sha256.ts'
import type {Report, Rule} from './rule.ts'
import type {Claim, Fact, Subject} from './types.ts'

/** From the rule and the normalized claims, sorted, without places: it survives edits elsewhere and is the same from either end. */
export function fingerprint(rule: Rule, {fact, sides}: Report): string {
  const all = sides.flatMap(({witnesses}) => witnesses.map(({claim}) => claim))
  const claims = all
    .map((claim) => JSON.stringify([claim.subject.event ?? claim.subject.kind, claim.attribute, essence(claim)]))
    .sort(compare)
  const about = sides.length > 1 ? mostNamed(all) : undefined
  const parts = [rule.id, attributeOf(fact, all), [...new Set(claims)], ...(about === undefined ? [] : [about])]
  return sha256(JSON.stringify(parts)).slice(0, 16)
}

/** What the fact is about: of claims that call one thing otherwise any may come first. */
function attributeOf({attribute}: Fact, claims: readonly Claim[]): string {
  const own = claims.map((claim) => claim.attribute).sort(compare)
  return own.includes(attribute) ? own[0]! : attribute
}

/**
 * The name that most claims have in common, which tells [12 or 14 killed in Varna] from [12 or 14 killed in Lodz]: one name only, so that
 * another article that joins them seldom changes it.
 */
function mostNamed(claims: readonly Claim[]): string | undefined {
  const counts = new Map<string, number>()
  for (const claim of claims)
    if (!isNamed(claim))
      for (const name of new Set(namesOf(claim.subject))) counts.set(name, (counts.get(name) ?? 0) + 1)
  const shared = [...counts].filter(([, count]) => count > 1)
  return shared.sort(([x, a], [y, b]) => b - a || compare(x, y))[0]?.[0]
}

/** Whether what a claim says has a name in it: it needs no other. */
const isNamed = ({type}: Claim): boolean => type === 'name' || type === 'age' || type === 'role'

const namesOf = ({name, parties, places, brokers}: Subject): readonly string[] => [
  ...(name === undefined ? [] : [name]),
  ...parties,
  ...places,
  ...brokers
]

/** What of a claim's value stays the same when the article is edited elsewhere. */
function essence(claim: Claim): unknown {
  if (claim.type === 'name' || claim.type === 'slot') return claim.value.name
  if (claim.type === 'time') return [claim.value.value, claim.value.weekday ?? 0]
  if (claim.type === 'age') return [claim.subject.name, claim.value.value, claim.asOf ?? null]
  if (claim.type === 'state') return [claim.subject.label, claim.value.name]
  if (claim.type === 'deed') return [claim.value.deed, claim.value.thing, claim.polarity]
  if (claim.type === 'role') return [claim.subject.name, claim.value.office, claim.value.status]
  const {min, max, unit} = claim.value
  return [min, max, unit]
}
