import {reportingVerbs} from '../language/en/reporting.ts'
import {nominatives, passiveAuxiliaries} from '../language/en/syntax/auxiliaries.ts'
import {weekdayNames} from '../language/en/weekdays.ts'
import type {Token} from '../types.ts'

/** A tree while it is made. */
export interface Arcs {
  readonly tokens: readonly Token[]
  readonly tags: readonly string[]
  readonly forms: string[]
  readonly heads: number[]
  readonly labels: string[]
}

/** What the parser, which looks at few words at a time, gets wrong though the tree around it tells what is right. Linear. */
export function mend(arcs: Arcs): void {
  const {labels} = arcs
  if (labels.includes('nsubj:pass')) rightVoice(arcs)
  if (labels.includes('expl')) nameSubjects(arcs)
  if (labels.includes('obj')) {
    nameSpeakers(arcs)
    daysAreNoObjects(arcs)
  }
  hangSecondSubjects(arcs)
  if (labels.includes('acl')) {
    nameParticiples(arcs)
    hangParticiples(arcs)
  }
  if (labels.includes('obl')) leaveUnsure(arcs)
}

/** The nearest verb above; not further up than people write. */
function verbAbove(tags: readonly string[], heads: readonly number[], from: number): number {
  let at = from
  for (let step = 0; step < 4 && at >= 0; step++, at = heads[at]!) if (tags[at] === 'VERB') return at
  return -1
}

const makesPassive = (aux: string): boolean => passiveAuxiliaries.has(aux) || /^['’]/.test(aux)

/** The toll [has] risen, [they] estimated: none of it is a passive. */
function rightVoice({tokens, forms, tags, heads, labels}: Arcs): void {
  // The last auxiliary of each verb.
  const last: number[] = new Array(heads.length).fill(-1)
  for (let index = 0; index < heads.length; index++)
    if (labels[index]!.startsWith('aux') && heads[index]! >= 0) last[heads[index]!] = index
  for (let index = 0; index < heads.length; index++) {
    if (labels[index] !== 'nsubj:pass') continue
    const verb = heads[index]!
    if (tags[verb] !== 'VERB' || verb < index) continue
    const aux = last[verb]!
    if (aux >= 0 ? makesPassive(tokens[aux]!.lower) : !nominatives.has(tokens[index]!.lower)) continue
    labels[index] = 'nsubj'
    if (aux < 0) forms[verb] = 'VBD'
    else labels[aux] = 'aux'
  }
}

/** [There was] a fire: what is there is the subject. */
function nameSubjects({tokens, heads, labels}: Arcs): void {
  for (let index = 0; index < heads.length; index++) {
    if (labels[index] !== 'expl' || tokens[index]!.lower !== 'there') continue
    const verb = heads[index]!
    for (let after = verb + 1; after < Math.min(heads.length, verb + 10); after++)
      if (heads[after] === verb && labels[after] === 'obj') labels[after] = 'nsubj'
  }
}

/** “…”, [said] the mayor: behind a quotation the speaker is the subject. */
function nameSpeakers({tokens, tags, forms, heads, labels}: Arcs): void {
  const hasSubject = new Uint8Array(heads.length)
  for (let index = 0; index < heads.length; index++)
    if (labels[index]!.startsWith('nsubj') && heads[index]! >= 0) hasSubject[heads[index]!] = 1
  for (let index = 0; index < heads.length; index++) {
    const verb = heads[index]!
    if (labels[index] !== 'obj' || verb < 1 || verb > index) continue
    if (!/^(?:VBD|VBZ|VBN)$/.test(forms[verb]!) || !reportingVerbs.has(tokens[verb]!.lower)) continue
    if (!/^[,”"’']$/.test(tokens[verb - 1]!.text)) continue
    if (!/^(?:PROPN|NOUN|PRON)$/.test(tags[index]!)) continue
    if (hasSubject[verb] === 0) labels[index] = 'nsubj'
  }
}

/** The probe Helia[, launched in May,] works: no verb has two subjects; the second describes the first. */
function hangSecondSubjects({tokens, tags, heads, labels}: Arcs): void {
  // The first subject of each verb.
  const first: number[] = new Array(heads.length).fill(-1)
  for (let index = 0; index < heads.length; index++) {
    const verb = heads[index]!
    if (labels[index] !== 'nsubj' || verb < index) continue
    const before = first[verb]!
    if (before < 0) first[verb] = index
    else if (tags[index] === 'VERB' && tags[before] !== 'VERB' && tokens[index - 1]!.text === ',') {
      heads[index] = before
      labels[index] = 'acl'
    }
  }
}

/** The satellite, [launched] in May, works: what describes a noun is a participle and no past tense. */
function nameParticiples({forms, labels, heads}: Arcs): void {
  const acts = new Set(heads.filter((_, index) => labels[index]!.startsWith('nsubj')))
  for (let index = 0; index < heads.length; index++)
    if (labels[index] === 'acl' && forms[index] === 'VBD' && heads[index]! < index && !acts.has(index))
      forms[index] = 'VBN'
}

/** They met, [vowing] to return: behind a comma, what is done is done by who does the rest. */
function hangParticiples({tokens, tags, forms, heads, labels}: Arcs): void {
  for (let index = 1; index < heads.length; index++) {
    if (labels[index] !== 'acl' || forms[index] !== 'VBG' || tokens[index - 1]!.text !== ',') continue
    if (heads[index]! > index) continue
    const verb = verbAbove(tags, heads, heads[index]!)
    if (verb < 0) continue
    heads[index] = verb
    labels[index] = 'advcl'
  }
}

const weekdays: ReadonlySet<string> = new Set(weekdayNames.map((name) => name.toLowerCase()))

/** [said Friday], [rose Wednesday]: a day is no object. */
function daysAreNoObjects({tokens, labels}: Arcs): void {
  for (let index = 0; index < labels.length; index++)
    if (labels[index] === 'obj' && weekdays.has(tokens[index]!.lower)) labels[index] = 'obl:unmarked'
}

const separators: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '—', '–'])

/** He left the party, [in Geneva]: behind one comma it is told too rarely on which verb a phrase hangs. */
function leaveUnsure({tokens, tags, heads, labels}: Arcs): void {
  // How many commas stand before each token.
  const before = new Int32Array(tokens.length)
  let count = 0
  for (let index = 0; index < tokens.length; index++) {
    before[index] = count
    if (separators.has(tokens[index]!.text)) count++
  }
  for (let index = 0; index < heads.length; index++) {
    const verb = heads[index]!
    if (labels[index] !== 'obl' || verb < 0 || verb > index || tags[verb] !== 'VERB' || index - verb > 13) continue
    if (before[index]! - before[verb]! === 1) labels[index] = 'dep'
  }
}
