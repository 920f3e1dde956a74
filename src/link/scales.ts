import {lazy} from '../general/lazy.ts'
import {remember} from '../general/remember.ts'
import type {Lexicon} from '../packs/pack.ts'
import type {Article, CountClaim} from '../types.ts'
import {isCounted, type Rarity, rarities, rarityOf, type Usual, usualness} from './rarity.ts'
import {coreOf} from './same-name.ts'
import {type Likeness, likeness} from './sentence-likeness.ts'
import {type TopicEvidence, topicEvidence} from './topic-evidence.ts'

/** What evidence is weighed on: estimates from the articles at hand, and what the packs say of events. */
export interface Scales {
  readonly topic: TopicEvidence
  readonly rarity: Rarity
  readonly usual: Usual
  /** The same of the words right beside events. */
  readonly near: Usual
  /** How alike the sentences are that tell of two events. */
  readonly alike: Likeness
  /** A name without what only tells its kind, folded; each name is folded once. */
  readonly core: (name: string) => string
  /** Whether one story usually has one such event: a peace treaty, not an attack. */
  readonly rare: (event: string | undefined) => boolean
  /** Whether it is in one place: an earthquake, a meeting, a deed; not a war. */
  readonly placed: (event: string | undefined) => boolean
  /** Whether the event of a number brings one such number: a war is rare, but it kills every day; an earthquake strikes once. */
  readonly once: (claim: CountClaim) => boolean
}

/** Set the scales for these articles. */
export function scales(articles: readonly Article[], lexicon: Lexicon): Scales {
  const entry = (event: string | undefined) => lexicon.events.get(event ?? '')
  const rare = (event: string | undefined) => entry(event)?.frequency === 'rare'
  // What many print of one text is no more common for that.
  const texts = articles.filter(({copyOf}) => copyOf === undefined)
  const rarity = rarities(texts)
  const near = lazy(() =>
    rarityOf(texts.flatMap(({claims}) => claims.filter(isCounted).map(({subject}) => subject.beside ?? none)))
  )
  return {
    topic: topicEvidence(articles, rarity),
    rarity,
    usual: usualness(texts),
    near: (word) => near()(word),
    alike: likeness(texts),
    core: remember(coreOf),
    rare,
    placed: (event) => entry(event)?.aspect !== 'span' || entry(event)?.stages === 'meeting',
    once: ({subject: {event}, recurring, since}) =>
      since !== undefined || (rare(event) && (!recurring || entry(event)?.aspect === 'point'))
  }
}

const none: readonly string[] = []
