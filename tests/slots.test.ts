import {describe, expect, test} from 'vitest'
import {extract} from '../src/index.ts'

const slots = new Set(['place', 'party', 'broker', 'host', 'outcome', 'ordinal', 'times'])

/** What a text of 12 November 2020 tells of its events: `event: slot name`. */
async function filled(text: string): Promise<readonly string[]> {
  const {articles} = await extract([{path: 'a.md', text: `---\ndate: 2020-11-12\n---\n\n${text}\n`}])
  return articles[0]!.claims.flatMap(({subject, attribute, stage, value, modality, polarity}) => {
    if (value.type !== 'name' || !slots.has(attribute) || stage === 'taken') return []
    const how = [modality === 'asserted' ? '' : modality, polarity === 'positive' ? '' : 'not'].filter(Boolean)
    const slot = stage ? `${attribute}:${stage}` : attribute
    return [[`${subject.replace(/ \(.*/, '')}: ${slot} ${value.name}`, ...how].join(', ')]
  })
}

describe('slots of events', () => {
  test.each<readonly [string, ...string[]]>([
    [
      'Norway and Denmark signed a ceasefire in Geneva on 9 May 2020.',
      'ceasefire: party Norway',
      'ceasefire: party Denmark',
      'ceasefire: place Geneva'
    ],
    [
      'A ceasefire between Norway and Denmark was signed in Geneva.',
      'ceasefire: party Norway',
      'ceasefire: party Denmark',
      'ceasefire: place Geneva'
    ],
    [
      'Kenya brokered a truce between Norway and Denmark.',
      'ceasefire: broker Kenya',
      'ceasefire: party Norway',
      'ceasefire: party Denmark'
    ],
    ['The truce was brokered by Kenya.', 'ceasefire: broker Kenya'],
    ['The Kenya-brokered ceasefire collapsed.', 'ceasefire: broker Kenya'],
    [
      'Oman hosted peace talks between Norway and Denmark.',
      'talks: host Oman',
      'talks: party Norway',
      'talks: party Denmark'
    ],
    [
      'Talks between Norway and Denmark began in Oslo.',
      'talks: party Norway',
      'talks: party Denmark',
      'talks: place Oslo'
    ],
    ['Norway invaded Denmark in 2003.', 'offensive: party Norway', 'offensive: party Denmark'],
    ['The offensive in Norway continued for days.', 'offensive: place Norway'],
    ['An earthquake in Norway killed 12 people.', 'earthquake: place Norway'],
    ['Norway beat Denmark in the final.', 'final: outcome:winner Norway', 'final: outcome:loser Denmark'],
    ['Denmark was beaten by Norway in the final.', 'final: outcome:loser Denmark', 'final: outcome:winner Norway'],
    [
      'Vitra United beat Homra Rovers 2-1 in the final.',
      'final: outcome:winner Vitra United',
      'final: outcome:loser Homra Rovers'
    ],
    ['Anna Zork won the election on Friday.', 'election-win: outcome:winner Anna Zork'],
    ['Anna Zork was elected president of Norway on Friday.', 'election-win: outcome:elected Anna Zork'],
    [
      'The town of Bergen was captured by Norway in the offensive.',
      'offensive: outcome:captured Bergen',
      'offensive: outcome:captor Norway'
    ],
    ['Rebels took control of Bergen during the offensive.', 'capture: outcome:captured Bergen'],
    ['Anna Zork was acquitted of murder.', 'verdict: outcome:acquitted Anna Zork'],
    ['Anna Zork was found guilty of murder on Friday.', 'verdict: outcome:convicted Anna Zork'],
    ['Norway ratified the peace treaty on Friday.', 'agreement: outcome approved'],
    ['The second ceasefire held.', 'ceasefire: ordinal 2'],
    ['Oslo was attacked three times in May.', 'attack: place Oslo', 'attack: times 3'],
    ['Vitra United signed a sponsor on Friday.', 'sign: party Vitra United']
  ])('%s', async (text, ...expected) => {
    expect(await filled(text)).toEqual(expected)
  })

  test.each<readonly [string, ...string[]]>([
    ['Norway will hold talks in Oslo.', 'talks: party Norway, planned', 'talks: place Oslo, planned'],
    [
      'Talks between Norway and Denmark will begin in Oslo.',
      'talks: party Norway, planned',
      'talks: party Denmark, planned',
      'talks: place Oslo, planned'
    ],
    ['Denmark did not attack Norway.', 'attack: party Denmark, not', 'attack: party Norway, not'],
    ['Norway denied that it attacked Denmark.', 'attack: party Denmark, denied']
  ])('how it is said: %s', async (text, ...expected) => {
    expect(await filled(text)).toEqual(expected)
  })

  test.each([
    'A ceasefire in Norway collapsed.',
    'Denmark discussed the ceasefire in Geneva.',
    'The ceasefire monitors met in Geneva.',
    'The explosion near Oslo killed 12 people.',
    'The Oslo Stadium attack killed 12 people.',
    'Anna Zork called the stabbing an outrage.',
    'It was the first truce in ten years.',
    'Was the ceasefire signed in Geneva?',
    'Norway And Denmark Sign Ceasefire In Geneva',
    'Guards beat Anna Zork on the bridge.',
    'Anna Zork captured the mood of Norway.'
  ])('nothing: %s', async (text) => {
    expect(await filled(text)).toEqual([])
  })

  test('a claim stands at the name', async () => {
    const text = 'Rebels and *Denmark* signed a ceasefire in **Geneva**.'
    const {articles} = await extract([{path: 'a.md', text}])
    const at = articles[0]!.claims.map(({location}) => location)
    expect(at.map((it) => it.text)).toEqual(['Denmark', 'Geneva', 'signed'])
    expect(at.map(({start, end}) => text.slice(start.offset, end.offset))).toEqual(['Denmark', 'Geneva', 'signed'])
  })
})
