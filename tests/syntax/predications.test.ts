import {expect, test} from 'vitest'
import {englishSyntax} from '../../src/language/en/syntax/model.ts'
import {syntaxReader} from '../../src/syntax/index.ts'
import {tokenize} from '../../src/text/tokens.ts'

const read = syntaxReader(englishSyntax()!)

/** `sign(subject=The ministers; object=a treaty)`, one a predicate. */
function show(text: string): string[] {
  const tokens = tokenize(text)
  return read(tokens).predications.map(({lemma, voice, particle, arguments: list}) => {
    const parts = list.map(({role, preposition, from, to}) => {
      const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
      return `${preposition ? `${role}/${preposition}` : role}=${words}`
    })
    return `${lemma}${particle ? ` ${particle}` : ''}${voice === 'passive' ? ' passive' : ''}(${parts.join('; ')})`
  })
}

test.each([
  ['The rebels killed twelve soldiers.', ['kill(subject=The rebels; object=twelve soldiers)']],
  ['Twelve soldiers were killed by rebels.', ['kill passive(subject=Twelve soldiers; agent=rebels)']],
  ['The ministers signed a treaty.', ['sign(subject=The ministers; object=a treaty)']],
  [
    'The blast killed nine people and injured two.',
    ['kill(subject=The blast; object=nine people)', 'injure(subject=The blast; object=two)']
  ],
  ['Ten people were killed and six were injured.', ['kill passive(subject=Ten people)', 'injure passive(subject=six)']],
  ['Norway agreed to send 300 troops.', ['agree(subject=Norway)', 'send(subject=Norway; object=300 troops)']],
  ['The army forced them to leave.', ['force(subject=The army; object=them)', 'leave(subject=them)']],
  [
    'The deal, brokered by Norway, was signed on 4 March.',
    ['broker passive(subject=The deal; agent=Norway)', 'sign passive(subject=The deal; circumstance/on=4 March)']
  ],
  ['The number of dead rose to 45.', ['rise(subject=The number of dead; circumstance/to=45)']],
  ['Fire kills six in Ostrava nightclub', ['kill(subject=Fire; object=six; circumstance/in=Ostrava nightclub)']],
  [
    'Soldiers who fled the town were arrested.',
    ['flee(subject=Soldiers; object=the town)', 'arrest passive(subject=Soldiers)']
  ],
  [
    'The police carried out a raid on Friday.',
    ['carry out(subject=The police; object=a raid; circumstance/on=Friday)']
  ],
  [
    'Two men who attacked the embassy were sentenced to life in prison.',
    [
      'attack(subject=Two men; object=the embassy)',
      'sentence passive(subject=Two men; circumstance/to=life; circumstance/in=prison)'
    ]
  ],
  ['It killed nine and injured two.', ['kill(subject=It; object=nine)', 'injure(subject=It; object=two)']],
  [
    'The contingent consists of nearly 2,000 troops.',
    ['consist(subject=The contingent; circumstance/of=nearly 2,000 troops)']
  ],
  [
    'Mayor opposes plan to close hospital',
    ['oppose(subject=Mayor; object=plan to close hospital)', 'close(object=hospital)']
  ],
  [
    'The killing of 12 people by rebels was condemned.',
    ['kill(object=12 people by rebels)', 'condemn passive(subject=The killing of 12 people by rebels)']
  ],
  ['The mission is a failure.', ['failure(subject=The mission; attribute=a failure)']],
  ['Soldiers and civilians died.', ['die(subject=Soldiers; subject=civilians)']]
])('%s', (text, told) => {
  expect(show(text)).toEqual(told)
})

/** The noun that the first number of a text counts. */
function counted(text: string): string | undefined {
  const tokens = tokenize(text)
  return tokens[read(tokens).counted(tokens.findIndex((token) => /^\d/.test(token.text)))]?.text
}

test.each([
  ['The blast killed 12 soldiers.', 'soldiers'],
  ['They killed 12 of the soldiers.', 'soldiers'],
  ['About 2,000 troops were sent to the town.', 'troops']
])('a number counts: %s', (text, noun) => {
  expect(counted(text)).toBe(noun)
})

test('who governs whom', () => {
  const told = read(tokenize('Officials said that the rebels had not attacked the town.')).predications
  expect(told.map(({lemma, governor, relation, aux}) => [lemma, governor, relation, aux])).toEqual([
    ['say', -1, 'main', []],
    ['attack', 0, 'complement', [5, 6]]
  ])
})

test.each([
  'the ',
  'and ',
  'killed ',
  'who said that ',
  'of ',
  '12 ',
  ', ',
  '( ',
  'dogs, ',
  'not to ',
  'by the men who were ',
  ', said the mayor, ',
  'there was a fire ',
  ', carrying '
])('a long text of one kind takes time by its length: %s', (piece) => {
  const long = tokenize(piece.repeat(20_000))
  const before = performance.now()
  expect(read(long).predications.length).toBeLessThanOrEqual(long.length)
  expect(performance.now() - before).toBeLessThan(10_000)
})

test.each(['', '.', '“”', '— — —', '12', '’', 'Ω', '😀'])('nothing to read: %s', (text) => {
  expect(() => read(tokenize(text)).predications).not.toThrow()
})

test('the same sentence is read the same again', () => {
  const tokens = tokenize('In Vellmar, 14 people were arrested after the march, and two of them were charged.')
  expect(JSON.stringify(read(tokens).predications)).toBe(JSON.stringify(read(tokens).predications))
})
