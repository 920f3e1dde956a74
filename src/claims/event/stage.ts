import {auxiliaries, isVerb} from '../../language/en/verbs.ts'
import type {Lexicon} from '../../packs/pack.ts'
import {phraseAt} from '../../text/phrases.ts'
import type {EventMention, Span, TimeMention, Token} from '../../types.ts'
import {between, type Clause} from '../clause.ts'

/**
 * The verb that tells the stage of an event which a time dates: `a truce was [signed] on 9 May`. A time behind its event takes a verb
 * before it (`the armistice of 9 May ended the war` has none); a time that opens the clause takes any.
 */
export function stageVerb(
  clause: Clause,
  time: Span,
  event: EventMention,
  events: readonly EventMention[],
  lexicon: Lexicon
): {stage: string; verb: Token} | undefined {
  const cues = lexicon.stages.get(lexicon.events.get(event.event)?.stages ?? '')
  if (!cues) return undefined
  const behind = event.start < time.start
  const found = clause.tokens.flatMap((verb, at) => {
    if (behind && verb.start > time.start) return []
    const cue = phraseAt(cues, clause.tokens, at)
    return cue &&
      !(verb.start >= event.start && verb.end <= event.end) &&
      !events.some((other) => other !== event && parts(verb, other, event))
      ? [{stage: cue.value, verb}]
      : []
  })
  const gap = ({verb}: {verb: Token}) => Math.abs(verb.start - time.start)
  const main = found.findLast(({verb}) => verb.end <= event.start)
  const near = found.sort((a, b) => gap(a) - gap(b))[0]
  // `[ratified] the ceasefire brokered by Norway on 12 March`
  const nearest = near && main && isReduced(near.verb, event, clause) ? main : near
  return nearest && !isLeft(between(clause, nearest.verb, time)) ? nearest : undefined
}

/** Whether a participle only says which event is meant: `the ceasefire [brokered] by Norway`. */
function isReduced(verb: Token, event: EventMention, {tokens}: Clause): boolean {
  const at = tokens.indexOf(verb)
  return tokens[at + 1]?.lower === 'by' && at > 0 && tokens[at - 1]!.end === event.end
}

/** Whether the words behind a verb belong to another: `collapsed [and the villagers left the valley]`, `signed [was]`. */
function isLeft(words: readonly Token[]): boolean {
  const and = words.findIndex(({lower}) => lower === 'and')
  return words.some(({lower}, at) => auxiliaries.has(lower) || (and >= 0 && at > and && isVerb(lower)))
}

/** Whether `other` stands between a verb and an event, and so has the better right to the verb. */
function parts(verb: Token, other: EventMention, event: EventMention): boolean {
  return verb.start < event.start
    ? other.start > verb.end && other.end < event.start
    : other.start > event.end && other.end < verb.start
}

/** Whether another predicate stands between: `the truce [collapsed and rebels shelled] the town on Friday`. */
export function crossesVerb(time: TimeMention, event: EventMention, clause: Clause): boolean {
  return between(clause, time, event).some(({lower}) => isVerb(lower) || auxiliaries.has(lower))
}
