import {expect, test} from 'vitest'
import {lint} from '../src/index.ts'

async function found(a: string, b: string): Promise<readonly string[]> {
  const head = '---\ndate: 2021-05-20\n---\n\n'
  const {findings} = await lint([
    {path: 'a.md', text: `${head}${a}\n`},
    {path: 'b.md', text: `${head}${b}\n`}
  ])
  return findings.filter(({ruleId}) => ruleId === 'event-date').map(({location}) => location.text)
}

test.each([
  [
    'The strike of the tram drivers in Bellmouth began on 4 May 2021. The union wants higher pay, and no drivers came.',
    'In Bellmouth the strike of the tram drivers began on 5 May 2021. The union says that pay has fallen.'
  ],
  [
    'Nurses in Kelm ended their strike on 12 May 2021. Their union accepted the pay offer of the employers.',
    'The nurses of Kelm ended their strike on 13 May 2021, their union said. Pay rises by two per cent.'
  ]
])('%s', async (a, b) => {
  expect(await found(a, b)).toHaveLength(1)
})

test.each([
  [
    'The strike on Kelm began on 4 May 2021. Missiles killed four workers; drones followed.',
    'The strike on Kelm began on 5 May 2021. The union of drivers lost its house to rockets.'
  ],
  [
    'The strike of the nurses in Kelm began on 4 May 2021. Their union wants higher pay.',
    'A missile strike on Kelm began on 5 May 2021. The army killed two soldiers.'
  ]
])('nothing between %s and %s', async (a, b) => {
  expect(await found(a, b)).toEqual([])
})
