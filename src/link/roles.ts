import {isSole, maySit, seat} from '../judge/offices.ts'
import {fold} from '../text/fold.ts'
import {slipped, surname} from '../text/spelling.ts'
import type {Evidence, RoleClaim} from '../types.ts'
import {apart, veto} from './apart.ts'
import {sharedNames} from './event-identity.ts'
import type {Linker} from './facts.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** The offices of one person: in one article by the name; between articles by the full name and the topics. */
export function roleLinker(scales: Scales): Linker<RoleClaim> {
  return {
    scopes: ({claim}) => (isFull(claim) ? ['person'] : []),
    keys: ({claim}) => [fold(claim.subject.name!)],
    label: ({claim: {value, asOf}}) => [value.office, value.since, value.until, value.during, asOf].join(' '),
    weigh: (a, b) => {
      const name = a.claim.subject.name!
      const topic = scales.topic(a.article, b.article)
      if (a.article === b.article)
        return [{reason: `the article calls both ${name}`, weight: weights.sameBearer}, ...topic]
      return [
        {reason: 'any two people in two articles', weight: weights.bearer},
        {reason: `both are called ${name}`, weight: sharedNames(name.split(' '), scales.rarity)},
        ...sameState(a.claim, b.claim),
        ...topic
      ]
    }
  }
}

/** Two offices of one state are likelier one person's, and one office of which its times are compared all the more. */
function sameState({value: a}: RoleClaim, {value: b}: RoleClaim): readonly Evidence[] {
  if (a.head === b.head && maySit(a, b) && (isTimed(a) || isTimed(b)))
    return [{reason: `both are ${a.office}`, weight: weights.sameOffice}]
  return a.of !== undefined && b.of !== undefined && maySit(a, b)
    ? [{reason: `both are offices of ${a.of}`, weight: weights.sameRole}]
    : []
}

const isTimed = ({since, until, during}: RoleClaim['value']): boolean => (since ?? until ?? during) !== undefined

/** The holders of one office that has one at a time: prime minister of Arvenia. */
export function holderLinker(scales: Scales): Linker<RoleClaim> {
  return {
    scopes: ({claim}) => (isFull(claim) && isSole(claim.value) ? [claim.value.head] : []),
    keys: ({claim}) => [seat(claim.value.of!)],
    label: ({claim}) => fold(claim.subject.name!),
    weigh: (a, b) => {
      if (a.article === b.article) return apart('one article tells of a succession')
      if (areOnePerson(a.claim.subject.name!, b.claim.subject.name!)) return veto('one person')
      return [
        {reason: `one holds the office of ${a.claim.value.office}`, weight: weights.sameBearer},
        ...scales.topic(a.article, b.article)
      ]
    }
  }
}

const isFull = ({subject: {name}}: RoleClaim): boolean => name?.includes(' ') === true

/** Names with a word in common, or with surnames a letter apart, may be one person's. */
function areOnePerson(a: string, b: string): boolean {
  const [x, y] = [fold(a).split(' '), fold(b).split(' ')]
  return x.some((word) => y.includes(word)) || slipped(surname(a), surname(b))
}
