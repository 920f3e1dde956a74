import type {Side} from '../rule.ts'

/** What the configuration says of the sources on some sides: their authority, and whose reports they print. */
export function trust(sides: readonly Side[]): readonly string[] {
  const articles = sides.flatMap(({witnesses}) => witnesses.map(({article}) => article))
  const names = new Set(articles.flatMap(({source}) => source ?? []))
  const known = new Map(articles.flatMap(({publisher}) => (publisher ? [[publisher.name, publisher] as const] : [])))
  return [...known.values()].flatMap(({name, authority, copies = []}) => [
    ...(authority === undefined ? [] : [`${name} has the authority ${authority}`]),
    ...copies
      .filter((other) => other !== name && names.has(other))
      .map((other) => `${name} prints reports of ${other}: one witness`)
  ])
}
