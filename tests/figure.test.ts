import {describe, expect, test} from 'vitest'
import {extract} from '../src/index.ts'

/** What each number of a text counts, and what is done. */
async function figures(text: string): Promise<readonly string[]> {
  const {articles} = await extract([{path: 'a.txt', text}])
  return articles[0]!.claims.flatMap(({value, thing, predicate}) =>
    value.type === 'quantity' ? [`${thing ?? ''} ${predicate}`] : []
  )
}

describe('what is done to what is counted', () => {
  test.each<readonly [string, ...string[]]>([
    ['The mayor met two envoys.', 'envoy meet'],
    ['Planes bombed farmers working in a field causing dozens of casualties.', 'casualty cause'],
    [
      'It confirmed with the firm that the two accidents involved two separate lifts.',
      'accident involve',
      'lift involve'
    ],
    [
      'Guards searched the port with four boats including two patrol boats carrying three divers.',
      'boat search',
      'boat search',
      'diver carry'
    ],
    ['Talks on the north-led plan drew 12 envoys.', 'envoy draw'],
    ['They painted 38 boats including 14 ferries and sold another 250.', 'boat paint', 'ferry paint', 'boat sell'],
    ['The blast left over 400 wounded, mostly women and children.', 'people wounded'],
    ['47 Leaders of the Red Sash Killed in Orsa Blast', 'leader kill'],
    ['19 Killed in Orsa Blast', 'people killed'],
    ['A convoy of 11 buses left the town.', 'bus leave'],
    ['The three teachers were in two cars.', 'teacher be', 'car be'],
    ['The council ordered the planting of 300 trees.', 'tree plant'],
    ['Six coins were found and 35 were rescued.', 'coin find', 'people rescued'],
    ['The crops covered 6.5 hectares, up from 2.4 last year.', 'hectare cover', 'hectare cover']
  ])('%s', async (text, ...expected) => {
    expect(await figures(text)).toEqual(expected)
  })
})
