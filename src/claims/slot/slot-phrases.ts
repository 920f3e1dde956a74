import {happening, mediating} from '../../language/en/slots.ts'
import type {Argument, Predication, Syntax} from '../../syntax/index.ts'
import type {EventMention, Token} from '../../types.ts'

/** A phrase tied to an event: by the event itself (`[talks] in Geneva`), or by a verb that says that it came about (`[held] talks in Geneva`). */
export interface SlotPhrase {
  readonly role: Argument['role']
  readonly preposition?: string | undefined
  readonly head: number
  /** The token that ties it. */
  readonly by: number
  readonly verb?: Predication
}

/** The word of an event that the rest of the sentence hangs on. */
export function headOf(event: EventMention, {tree: {heads}}: Syntax, tokens: readonly Token[]): number {
  const inside = (at: number) => at >= 0 && tokens[at]!.start >= event.start && tokens[at]!.end <= event.end
  return tokens.findIndex((_, at) => inside(at) && !inside(heads[at]!))
}

/** The phrases tied to an event whose head is the token at `head`. */
export function phrasesOf(head: number, syntax: Syntax, tokens: readonly Token[]): readonly SlotPhrase[] {
  const own = syntax.predications.find((it) => it.predicate === head && isPlain(it) && isOwn(it, tokens))
  const verbs = syntax.predications.filter((it) => isPlain(it) && tells(it, head, tokens))
  // `talks with Homra [will begin]`: what is said of the event is said of all that hangs on it.
  const by = verbs[0]?.predicate ?? head
  return [
    ...(own ? own.arguments.map((it) => phrase(it, own)) : modifiers(head, by, syntax, tokens)),
    ...verbs.flatMap((verb) => verb.arguments.filter((it) => it.head !== head).map((it) => phrase(it, verb)))
  ]
}

/** Not where `the jury [convicted] Novak` was read as a jury that was convicted: what is done to one thing has no other. */
export function isPlain({voice, relation, arguments: all}: Predication): boolean {
  return !(voice === 'passive' && relation === 'participle' && all.some(({role}) => role === 'object'))
}

/** Not `[it] is a study`: what is an event takes no part in it; nor `[he] called the stabbing barbaric`: behind an article there is no verb. */
function isOwn({form, predicate, arguments: all}: Predication, tokens: readonly Token[]): boolean {
  const before = tokens[predicate - 1]?.lower ?? ''
  return all.every(({role}) => role !== 'attribute') && !(form === 'verb' && /^(?:the|an?|this|that)$/.test(before))
}

function phrase({role, preposition, head}: Argument, verb: Predication): SlotPhrase {
  return {role, preposition, head, by: verb.predicate, ...(verb.form === 'verb' ? {verb} : {})}
}

/** Whether a verb says that an event came about: it is what was [held], or what [began]. */
function tells({form, lemma, arguments: all}: Predication, head: number, tokens: readonly Token[]): boolean {
  if (form !== 'verb' || !(happening.has(lemma) || mediating.has(lemma))) return false
  // [take place], not [take effect]
  if (lemma === 'take' && !all.some((it) => tokens[it.head]!.lower === 'place')) return false
  return all.some((it) => it.head === head && (it.role === 'object' || it.role === 'subject'))
}

/** What hangs on a noun by a preposition: talks [between Dravia and Homra] [in Geneva]. */
function modifiers(
  head: number,
  by: number,
  {tree: {heads, labels}}: Syntax,
  tokens: readonly Token[]
): readonly SlotPhrase[] {
  const found: SlotPhrase[] = []
  for (let at = head + 1; at < heads.length; at++) {
    if (heads[at] !== head || labels[at] !== 'nmod') continue
    const preposition = caseOf(at, head)
    found.push({role: 'circumstance', preposition, head: at, by})
    for (let other = at + 1; other < heads.length; other++)
      if (heads[other] === at && labels[other] === 'conj')
        found.push({role: 'circumstance', preposition: caseOf(other, at) ?? preposition, head: other, by})
  }
  return found

  function caseOf(of: number, from: number): string | undefined {
    for (let at = from + 1; at < of; at++) if (heads[at] === of && labels[at] === 'case') return tokens[at]!.lower
    return undefined
  }
}
