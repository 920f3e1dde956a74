/** Things among which others are: a [house] is one of the [buildings]. */
const wholes: readonly (readonly [string, string])[] = [
  ['building', 'house home dwelling residence school shop church mosque hotel office hospital apartment cottage barn'],
  ['structure', 'building house home dwelling residence school shop church mosque hotel office hospital bridge'],
  ['property', 'building house home dwelling residence shop'],
  ['vehicle', 'car truck lorry bus van tank'],
  ['vessel', 'boat ship yacht trawler ferry']
]

/** What a thing may be some of, by the thing. */
export const wholesOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(wholes.flatMap(([, parts]) => parts.split(' ')))].map((part) => [
    part,
    new Set(wholes.filter(([, parts]) => parts.split(' ').includes(part)).map(([whole]) => whole))
  ])
)
