import {describe, expect, test} from 'vitest'
import {packs} from '../src/packs/index.ts'
import {lexicon} from '../src/packs/pack.ts'
import {annotate, article} from '../src/pipeline.ts'
import type {Claim} from '../src/types.ts'

const known = lexicon(packs)

/** The claims of a text that appeared on 15 March 2021. */
async function claimsOf(text: string): Promise<readonly Claim[]> {
  const {article: annotated} = await annotate({path: 'a.md', text: `---\ndate: 2021-03-15\n---\n${text}\n`}, known)
  return article(annotated, known).claims
}

async function dates(text: string): Promise<readonly string[]> {
  const claims = await claimsOf(text)
  return claims.flatMap((claim) =>
    claim.type === 'time' && claim.attribute !== 'weekday'
      ? [`${claim.subject.event} ${claim.attribute.slice(5)} ${claim.value.value}`]
      : []
  )
}

async function counts(text: string): Promise<readonly string[]> {
  const claims = await claimsOf(text)
  return claims.flatMap((claim) =>
    claim.type === 'count' ? [`${claim.attribute.slice(6)} ${claim.thing} ${claim.measure} ${claim.value.printed}`] : []
  )
}

describe('the date of an event', () => {
  test.each([
    ['Arvenia and Toland signed a ceasefire on 9 March 2021.', 'ceasefire signed 2021-03-09'],
    ['A ceasefire between Arvenia and Toland was signed on 9 March.', 'ceasefire signed 2021-03-09'],
    ['On 9 March 2021, Arvenia and Toland signed a ceasefire.', 'ceasefire signed 2021-03-09'],
    [
      'The trilateral statement of the leaders of Arvenia, Toland and Norway of 9 March 2021 holds.',
      'statement signed 2021-03-09'
    ],
    [
      'The envoys met again, after they had signed the armistice of 9 March 2021 in Oslo.',
      'ceasefire signed 2021-03-09'
    ],
    ['The armistice of 9 March 2021 ended the war.', 'ceasefire signed 2021-03-09'],
    ['The truce, which took effect on 9 March 2021, still holds.', 'ceasefire effective 2021-03-09'],
    [
      'The peace treaty that Arvenia and Toland signed on 4 May 2018 ended a war of two decades.',
      'agreement signed 2018-05-04'
    ],
    ['The ceasefire has held since it was signed in Oslo on 9 March 2021.', 'ceasefire signed 2021-03-09'],
    ['Arvenia launched a surprise offensive on 9 March 2021.', 'offensive started 2021-03-09'],
    ['Renewed clashes between Arvenia and Toland erupted on 9 March.', 'clashes started 2021-03-09'],
    ['The war broke out in February 1988 after a protest.', 'war started 1988-02'],
    ['The mandate of the mission expires in 2025.', 'mission ended 2025'],
    ['The council ratified the ceasefire brokered by Norway on 12 March 2021.', 'ceasefire ratified 2021-03-12'],
    ['The ceasefire, which Norway brokered, was signed on 9 March 2021.', 'ceasefire signed 2021-03-09']
  ])('%s', async (text, expected) => {
    expect(await dates(text)).toContain(expected)
  })

  test.each([
    'The minister told reporters on Friday that the ceasefire held.',
    'On 9 March 2021 the ministry said that the ceasefire was holding.',
    'Troops will stay in the valley until 9 March 2021 under the ceasefire.',
    '9 March 2021 Rebels launched an assault on the town.',
    'The truce collapsed and the villagers left the valley on 9 March 2021.',
    'He had a heart attack on 9 March 2021.',
    'The sides, which had signed a ceasefire in Oslo, fell out on 9 March 2021.',
    'Under a ceasefire brokered by Norway, both sides are to stop firing on 9 March 2021.'
  ])('says nothing of: %s', async (text) => {
    expect(await dates(text)).toEqual([])
  })

  test.each([
    ['A ceasefire is to be signed on 9 March 2021.', 'planned', 'positive'],
    ['A ceasefire was to have been signed on 9 March 2021.', 'planned', 'positive'],
    ['Arvenia denied that it had signed a ceasefire on 9 March 2021.', 'denied', 'positive'],
    ['Arvenia may have signed a ceasefire on 9 March 2021.', 'hedged', 'positive'],
    ['Arvenia did not sign a ceasefire on 9 March 2021.', 'asserted', 'negative'],
    ['Arvenia signed a ceasefire on 12 May 2020.', 'asserted', 'positive']
  ])('%s <- %s', async (text, modality, polarity) => {
    const claims = await claimsOf(text)
    expect(claims.filter(({type}) => type === 'time')).toMatchObject([{modality, polarity}])
  })
})

describe('who takes part', () => {
  test.each([
    ['The ceasefire brokered by Norway was signed on 9 March 2021.', {brokers: ['Norway']}],
    ['A Norway-brokered ceasefire was signed by Arvenia on 9 March 2021.', {brokers: ['Norway'], parties: ['Arvenia']}],
    ['The ceasefire that Norway had brokered was signed on 9 March 2021.', {brokers: ['Norway']}],
    [
      'On Tuesday Arvenia and Toland signed a ceasefire mediated by France and the United States on 9 March 2021.',
      {brokers: ['France', 'United States'], parties: ['Arvenia', 'Toland']}
    ],
    ['A truce in Homra was signed on 9 March 2021.', {scope: 'Homra', places: ['Homra']}],
    ['The second ceasefire was signed on 9 March 2021.', {ordinal: 2}],
    ['The Second Sell War broke out in 1992.', {name: 'Second Sell War'}],
    ['Fighting broke out again on 9 March 2021.', {again: true}],
    ['The army of Arvenia launched an offensive on 9 March 2021.', {agent: 'Arvenia'}]
  ])('%s', async (text, subject) => {
    expect((await claimsOf(text))[0]?.subject).toMatchObject(subject)
  })
})

describe('what is counted', () => {
  test.each([
    ['The blast killed at least 12 people.', ['killed people total 12']],
    ['In the past month the blasts killed 12 people.', ['killed people period 12']],
    ['The gunmen killed 12 people and drove past the guards.', ['killed people total 12']],
    ['Twelve people were killed and 30 wounded in the blast.', ['killed people total 12', 'wounded people total 30']],
    ['The blast killed 12 people, including 3 children.', ['killed people total 12']],
    ['The blast killed 12 soldiers and 3 civilians.', ['killed soldier part 12', 'killed civilian part 3']],
    ['Another 4 people were killed on Sunday.', ['killed people change 4']],
    ['The war has displaced 118,000 people since June.', ['displaced people period 118000']],
    ['The death toll from the blast in the town rose to 44.', ['killed people total 44']],
    ['The mission consists of nearly 2,000 troops.', ['strength force total 2000']],
    ['She received 1,204,518 votes in the run-off.', ['votes votes total 1204518']]
  ])('%s', async (text, expected) => {
    expect(await counts(text)).toEqual(expected)
  })

  test.each([
    'The army painted 4 villages.',
    'He met 3 soldiers.',
    'The film runs for 90 minutes.',
    'Twelve people were nearly killed.'
  ])('nothing in: %s', async (text) => {
    const claims = await claimsOf(text)
    expect(claims.filter((claim) => claim.type === 'count' && claim.polarity === 'positive')).toEqual([])
  })
})
