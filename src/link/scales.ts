import {lazy} from '../general/lazy.ts'
import {remember} from '../general/remember.ts'
import type {Lexicon} from '../packs/pack.ts'
import type {CountClaim} from '../types.ts'
import {type Rarity, rarities, rarityOf, type Usual} from './rarity.ts'
import {coreOf} from './same-name.ts'
import {type Likeness, likeness} from './sentence-likeness.ts'
import type {Sums} from './sums.ts'
import {type TopicEvidence, topicEvidence} from './topic-evidence.ts'

/** What evidence is weighed on: estimates from the articles at hand, and what the packs say of events. */
export interface Scales {
  readonly sums: Sums
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
  /** Whether it goes on for a time and is one of its kind while it does: a siege, an outbreak; not an attack. */
  readonly courses: (event: string | undefined) => boolean
  /** Whether the event of a number brings one such number: a war is rare, but it kills every day; an earthquake strikes once. */
  readonly once: (claim: CountClaim) => boolean
}

/** What has no clear bounds, and is counted by the day: the fighting here goes on there. */
const unending: ReadonlySet<string> = new Set(
  'fighting war protest offensive counteroffensive air-campaign insurgency uprising crackdown deployment withdrawal'.split(
    ' '
  )
)

/** Set the scales by what is counted over all articles. */
export function scales(sums: Sums, lexicon: Lexicon): Scales {
  const entry = (event: string | undefined) => lexicon.events.get(event ?? '')
  const rare = (event: string | undefined) => entry(event)?.frequency === 'rare'
  const rarity = rarities(sums('name'))
  const near = lazy(() => rarityOf(sums('near')))
  return {
    sums,
    topic: topicEvidence(sums, rarity),
    rarity,
    usual: rarityOf(sums('word')),
    near: (word) => near()(word),
    alike: likeness(sums),
    core: remember(coreOf),
    rare,
    placed: (event) => entry(event)?.aspect !== 'span' || entry(event)?.stages === 'meeting',
    courses: (event) => entry(event)?.aspect === 'span' && !unending.has(entry(event)!.family),
    once: ({subject: {event}, recurring, since}) =>
      since !== undefined || (rare(event) && (!recurring || entry(event)?.aspect === 'point'))
  }
}
