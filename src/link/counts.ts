import {compatible, daysBetween} from '../interval.ts'
import type {CountClaim, Evidence, Witness} from '../types.ts'
import {topicEvidence} from './dates.ts'
import {eventIdentity} from './event-identity.ts'
import type {Linker} from './facts.ts'
import {fold} from './same-name.ts'
import type {Topic} from './topic.ts'
import {weights} from './weights.ts'

/** Counts of one thing at one event: linked by the event, its date and place, and the articles' topics; never by the number. */
export function countLinker(topic: Topic): Linker<CountClaim> {
  return {
    keys: ({article, claim}) => {
      const {parties, places, brokers} = claim.subject
      const about = [...new Set([...parties, ...places, ...brokers].map(fold))]
      return [...about, `in ${article.path}`].map((key) => `${claim.attribute} ${claim.thing} ${claim.measure} ${key}`)
    },
    weigh: (a, b) => {
      if (a.claim.modality !== b.claim.modality || a.claim.polarity !== b.claim.polarity) return undefined
      const identity = eventIdentity(a.claim.subject, b.claim.subject)
      const dates = eventDates(a, b)
      const published = publication(a, b)
      if (!identity || dates === 'veto') return undefined
      return [
        {reason: 'two counts of such a thing', weight: weights.common},
        ...identity,
        topicEvidence(a, b, topic),
        ...dates,
        ...published
      ]
    }
  }
}

function eventDates(a: Witness<CountClaim>, b: Witness<CountClaim>): readonly Evidence[] | 'veto' {
  const [x, y] = [a.claim.subject.date, b.claim.subject.date]
  if (!x || !y) return []
  return compatible(x, y) ? [{reason: `both date the event ${x.value}`, weight: weights.sameDate}] : 'veto'
}

function publication(a: Witness, b: Witness): readonly Evidence[] {
  const [x, y] = [a.article.published?.earliest, b.article.published?.earliest]
  if (x === undefined || y === undefined || a.article === b.article) return []
  const apart = Math.abs(daysBetween(x, y))
  if (apart <= 2) return [{reason: 'published within two days', weight: weights.publishedTogether}]
  return apart > 10 ? [{reason: `published ${apart} days apart`, weight: weights.publishedApart}] : []
}
