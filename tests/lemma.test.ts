import {describe, expect, test} from 'vitest'
import {verbForms} from '../src/language/en/inflect.ts'
import {irregularVerbs} from '../src/language/en/irregular.ts'
import {lemma, type WordClass} from '../src/language/en/lemma.ts'

// Base form ← forms as written.
const table: Readonly<Record<WordClass, readonly (readonly [string, string])[]>> = {
  verb: [
    ['raise', 'raises raised raising raise'],
    ['bet', 'betting bets bet'],
    ['admit', 'admitted admitting admits'],
    ['focus', 'focused focusing focuses focussed focus'],
    ['hope', 'hoped hoping'],
    ['hop', 'hopped hopping'],
    ['visit', 'visited visiting'],
    ['invite', 'invited inviting'],
    ['cancel', 'cancelled canceled cancelling canceling'],
    ['kill', 'killed killing'],
    ['panic', 'panicked panicking'],
    ['traffic', 'trafficked trafficking'],
    ['agree', 'agreed agreeing agrees'],
    ['need', 'need needed needing'],
    ['herring', 'herring'],
    ['bring', 'bring brought bringing'],
    ['sing', 'sing sang sung singing'],
    ['carry', 'carried carries carrying'],
    ['die', 'died dies dying'],
    ['lie', 'lied lies lying lain'],
    ['lay', 'lay laid laying'],
    ['be', 'is are was were been being am'],
    ['put', 'put puts putting'],
    ['quiz', 'quizzed quizzes quizzing'],
    ['veto', 'vetoes vetoed vetoing'],
    ['echo', 'echoes echoed'],
    ['offer', 'offered offering'],
    ['refer', 'referred referring'],
    ['exceed', 'exceed exceeds exceeded'],
    ['release', 'released Released RELEASING'],
    ['pass', 'passes passed passing'],
    ['cause', 'causes caused causing'],
    ['settle', 'settled settling'],
    ['create', 'created creating'],
    ['treat', 'treated treating'],
    ['change', 'changed changing'],
    ['hang', 'hanged hung hanging'],
    ['ensure', 'ensured ensuring'],
    ['occur', 'occurred occurring'],
    ['born', 'born'],
    ['wound', 'wound wounded wounding'],
    ['find', 'found finding'],
    ['organise', 'organised organising']
  ],
  noun: [
    ['inquiry', 'inquiries inquiry'],
    ['crisis', 'crisis crises'],
    ['bus', 'bus buses'],
    ['house', 'house houses'],
    ['virus', 'virus viruses'],
    ['taxi', 'taxi taxis'],
    ['bureau', 'bureau bureaus bureaux'],
    ['witness', 'witness witnesses'],
    ['serviceman', 'servicemen'],
    ['life', 'lives life'],
    ['leaf', 'leaves'],
    ['match', 'match matches'],
    ['hero', 'heroes hero'],
    ['photo', 'photos'],
    ['by-election', 'by-elections'],
    ['runner-up', 'runners-up'],
    ['series', 'series'],
    ['tennis', 'tennis'],
    ['specimen', 'specimen'],
    ['release', 'release releases']
  ],
  adjective: [
    ['large', 'large larger largest'],
    ['deadly', 'deadlier deadliest'],
    ['big', 'bigger biggest'],
    ['good', 'better best'],
    ['former', 'former'],
    ['modest', 'modest'],
    ['other', 'other']
  ]
}

describe.each(Object.entries(table))('base form of a %s', (as, rows) => {
  test.each(rows)('%s ← %s', (base, forms) => {
    for (const form of forms.split(' ')) expect([form, lemma(form, as as WordClass)]).toEqual([form, base])
  })
})

describe('there and back', () => {
  // Forms of two verbs: the commoner in news wins.
  const shared: ReadonlySet<string> = new Set(['lay', 'wound', 'saw'])

  test.each([...irregularVerbs.keys()])('all forms of %s', (verb) => {
    for (const form of verbForms(verb).filter((it) => !shared.has(it)))
      expect([form, lemma(form, 'verb')]).toEqual([form, verb])
  })
})
