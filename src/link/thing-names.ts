import {whereIs} from '../extract/gazetteer.ts'
import {thingWords} from '../language/en/thing-names.ts'
import {fold} from '../text/fold.ts'
import {edits} from '../text/spelling.ts'
import type {NameClaim, Witness} from '../types.ts'
import {apart, type Weighed} from './apart.ts'
import {total} from './event-identity.ts'
import {sameName} from './same-name.ts'
import type {Scales} from './scales.ts'
import {weights} from './weights.ts'

/** Whether a name is that of a thing, of two words or more. */
export const isThingName = ({subject}: NameClaim): boolean => subject.kind === 'thing' && subject.event === 'name'

/** Fewest letters of a word in which one letter is taken for a slip. */
const shortest = 5

/** Two names of things a letter apart, both of one kind, in one story: `Marten Museum` and `Martens Museum`. */
export function weighThingNames(a: Witness<NameClaim>, b: Witness<NameClaim>, scales: Scales): Weighed {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const other = x.findIndex((word, at) => word !== y[at])
  if (x.length !== y.length || other < 0) return apart('the names have other words')
  const [one, two] = [x[other]!, y[other]!]
  if (x.some((word, at) => at !== other && word !== y[at]) || thingWords.has(one) || thingWords.has(two))
    return apart('the names have other words')
  if (Math.min(one.length, two.length) < shortest || edits(one, two) > 1)
    return apart('no slip of the pen makes the one name of the other')
  // [Australia] and [Australian] Liberal Party
  if ((whereIs(one) && whereIs(two)) || isDemonym(one, two)) return apart('two places, or a place and its people')
  const topic = scales.topic(a.article, b.article)
  if (a.article !== b.article && total(topic) <= 0) return apart('the articles have other topics')
  return [{reason: `a letter apart, all else alike: ${a.claim.value.name}`, weight: weights.sameName}, ...topic]
}

/** `Australia` and `Australian`; a letter s is a slip. */
const isDemonym = (a: string, b: string): boolean => sameName(a, b) && `${a}s` !== b && `${b}s` !== a

const wordsOf = ({claim}: Witness<NameClaim>): readonly string[] => fold(claim.value.name).split(' ')
