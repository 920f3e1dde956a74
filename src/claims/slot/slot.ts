import type {Lexicon} from '../../packs/pack.ts'
import type {EventMention, SlotClaim, Subject} from '../../types.ts'
import {dateNear} from '../count/count-subject.ts'
import {governing} from '../event/date.ts'
import {isHolding} from '../event/dated-event.ts'
import {deedSubject} from '../event/deed.ts'
import {type ClaimMaker, type Sitting, setting} from '../maker.ts'
import {stance} from '../modality.ts'
import {clauseAt, type Reading} from '../sentence.ts'
import {eventSubject} from '../subject.ts'
import {withAntecedent} from './slot-antecedent.ts'
import {beatings} from './slot-beat.ts'
import {decisions, isDecision} from './slot-decision.ts'
import {fillDeeds} from './slot-deed.ts'
import {type Filled, fillEvent, isAbout} from './slot-event.ts'
import {mayFill} from './slot-gate.ts'
import {headOf} from './slot-phrases.ts'

/** Where an event was, who took part or brought it about, and what came of it, as far as the syntax of its sentence tells. */
export function slots(lexicon: Lexicon): ClaimMaker {
  return (reading, sitting) => {
    const read = mayFill(reading, lexicon) ? reading.syntax() : undefined
    if (!read) return []
    const beaten = beatings(reading, read.predications)
    const syntax = beaten.length === 0 ? read : {...read, predications: [...read.predications, ...beaten]}
    const claims = reading.events.flatMap((event) => {
      const filled = fillEvent(event, lexicon.events.get(event.event), reading, syntax)
      if (filled.length === 0) return []
      const whole = eventSubject({event, reading}, lexicon, {
        date: isHolding(event, reading.times[0], reading, lexicon) ? undefined : dateNear(event, reading)
      })
      const subject = {...withSides(whole, filled), main: sitting.isMain(event, reading) || undefined}
      const own = filled.map(({name}) => name)
      return claimAll(filled, withAntecedent(subject, event, own, reading, sitting, lexicon), reading, sitting)
    })
    const heads = reading.events.map((event: EventMention) => headOf(event, syntax, reading.sentence.tokens))
    const deeds = fillDeeds(reading, syntax, (it) => heads.some((head) => head >= 0 && isAbout(it, head, reading)))
    return [
      ...claims,
      ...decisions(reading, syntax).flatMap(({subject, filled}) => claimAll(filled, subject, reading, sitting)),
      ...deeds.flatMap(({deed, filled}) =>
        claimAll(filled, {...deedSubject(deed, reading), date: deed.date}, reading, sitting)
      )
    ]
  }
}

const against = (attribute: string, by: number, filled: readonly Filled[]): Pick<SlotClaim['value'], 'against'> => {
  const loser = filled.find((it) => it.by === by && it.attribute === 'outcome:loser')
  return attribute === 'outcome:winner' && loser ? {against: loser.name} : {}
}

/** Who won and who lost take part, people too. */
function withSides(subject: Subject, filled: readonly Filled[]): Subject {
  const sides = filled.flatMap(({attribute, name}) => (/^outcome:(?:winner|loser)$/.test(attribute) ? [name] : []))
  return sides.length === 0 ? subject : {...subject, parties: [...new Set([...subject.parties, ...sides])].sort()}
}

function claimAll(
  filled: readonly Filled[],
  subject: Subject,
  reading: Reading,
  sitting: Sitting
): readonly SlotClaim[] {
  const asOf = sitting.article.published?.time.latest
  return filled.map(({attribute, name, start, end, by}) => {
    const verb = reading.sentence.tokens[by]!
    const clause = clauseAt(reading, verb.start)
    return {
      type: 'slot',
      subject,
      attribute,
      value: {name, ...against(attribute, by, filled)},
      ...(isDecision(subject) && asOf !== undefined ? {asOf} : {}),
      ...stance(clause ? governing(clause, reading) : [], verb.start, reading.times),
      ...setting({start, end, sentence: reading.sentence.index}, reading, sitting)
    }
  })
}
