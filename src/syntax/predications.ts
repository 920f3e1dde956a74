import {nominalPredicates} from '../language/en/syntax/nominal-predicates.ts'
import type {Token} from '../types.ts'
import {familyOf} from './family.ts'
import {verbLemma} from './lemma.ts'
import type {Argument, Predication} from './predication.ts'
import type {Tree} from './tree.ts'

/** A sentence with all that is read of it more than once. */
interface Parsed {
  readonly tokens: readonly Token[]
  readonly tree: Tree
  readonly children: readonly (readonly number[])[]
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly known: (word: string) => boolean
}

/** One while its arguments are gathered. */
interface Draft {
  readonly predicate: number
  readonly form: Predication['form']
  readonly relation: Predication['relation']
  voice: Predication['voice']
  aux: number[]
  readonly arguments: Argument[]
  governor: number
}

/** Who did what in a sentence, in the order of the predicates. Linear in its length but for what is joined. */
export function predications(tokens: readonly Token[], tree: Tree, known: (word: string) => boolean): Predication[] {
  const {children, from, to} = familyOf(tokens, tree)
  const parsed: Parsed = {tokens, tree, children, from, to, known}
  const drafts: Draft[] = []
  // For each token its draft; -1 for none.
  const at: number[] = new Array(tokens.length).fill(-1)
  for (let index = 0; index < tokens.length; index++) {
    const draft = draftOf(parsed, index)
    if (!draft) continue
    at[index] = drafts.length
    drafts.push(draft)
  }
  for (const draft of drafts) draft.governor = governorOf(parsed, draft, at)
  for (const index of topDown(drafts)) complete(parsed, drafts[index]!, drafts)
  return drafts.map((draft) => finished(parsed, draft))
}

/** Governors before those that they govern. */
function topDown(drafts: readonly Draft[]): readonly number[] {
  const governed: number[][] = drafts.map(() => [])
  const order: number[] = []
  for (const [index, {governor}] of drafts.entries()) (governor < 0 ? order : governed[governor]!).push(index)
  for (let at = 0; at < order.length; at++) order.push(...governed[order[at]!]!)
  return order
}

// Verb forms that have become prepositions, parts of names and adjectives before their nouns.
const noPredicates: ReadonlySet<string> = new Set([
  'case',
  'mark',
  'amod',
  'compound',
  'flat',
  'fixed',
  'aux',
  'aux:pass',
  'cop',
  'cc',
  'det',
  'discourse',
  'goeswith',
  'reparandum'
])

function draftOf(parsed: Parsed, index: number): Draft | undefined {
  const {tags, labels} = parsed.tree
  const label = labels[index]!
  const tag = tags[index]!
  if (noPredicates.has(label)) return undefined
  const copula = child(parsed, index, 'cop')
  if (copula >= 0) return copular(parsed, index)
  if (tag === 'VERB') return verbal(parsed, index)
  if (tag === 'AUX' && (label === 'root' || label === 'conj' || label === 'ccomp')) return verbal(parsed, index)
  if (tag === 'NOUN') return nominal(parsed, index)
  if (tag === 'ADJ' && label === 'acl:relcl') return copular(parsed, index)
  return undefined
}

function verbal(parsed: Parsed, index: number): Draft {
  const draft = begin(parsed, index, 'verb', isPassive(parsed, index) ? 'passive' : 'active')
  for (const it of parsed.children[index]!) verbArgument(parsed, draft, it)
  return draft
}

const formsOfBe: ReadonlySet<string> = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being'])

/** [were killed], [troops stationed there], [arrested in May, he]; not [the man they held], whose subject acts. */
function isPassive({tree: {labels, forms}, tokens, children}: Parsed, index: number): boolean {
  const own = children[index]!
  if (own.some((it) => labels[it] === 'aux:pass' || labels[it] === 'nsubj:pass')) return true
  if (forms[index] !== 'VBN') return false
  const last = own.findLast((it) => labels[it] === 'aux')
  if (last !== undefined) return formsOfBe.has(tokens[last]!.lower)
  const label = labels[index]!
  return (label === 'acl' || label === 'advcl' || label === 'acl:relcl') && !own.some((it) => labels[it] === 'nsubj')
}

function begin(parsed: Parsed, index: number, form: Draft['form'], voice: Draft['voice']): Draft {
  const aux = parsed.children[index]!.filter((it) => isAuxiliary(parsed, it))
  return {predicate: index, form, voice, aux, arguments: [], governor: -1, relation: relationOf(parsed, index)}
}

function isAuxiliary({tree, tokens}: Parsed, index: number): boolean {
  const label = tree.labels[index]!
  if (label === 'aux' || label === 'aux:pass' || label === 'cop') return true
  const {lower} = tokens[index]!
  return (label === 'advmod' && (lower === 'not' || lower === 'never')) || (label === 'mark' && lower === 'to')
}

function relationOf({tree, children}: Parsed, index: number): Predication['relation'] {
  const label = tree.labels[index]!
  if (label === 'acl:relcl') return 'relative'
  if (label === 'conj') return 'conjunct'
  if (label === 'xcomp' || label === 'ccomp' || label === 'csubj') return 'complement'
  const participle = tree.forms[index] === 'VBG' || tree.forms[index] === 'VBN'
  if (label === 'acl') return participle ? 'participle' : 'complement'
  if (label !== 'advcl') return 'main'
  const marked = children[index]!.some((it) => tree.labels[it] === 'mark' || tree.labels[it] === 'nsubj')
  return participle && !marked ? 'participle' : 'adverbial'
}

function verbArgument(parsed: Parsed, draft: Draft, index: number): void {
  const {tree, children} = parsed
  const label = tree.labels[index]!
  if (label === 'nsubj' || label === 'nsubj:pass') put(parsed, draft, 'subject', index)
  else if (label === 'obj') put(parsed, draft, 'object', index)
  else if (label === 'iobj') put(parsed, draft, 'indirect', index)
  else if (label === 'obl:agent') put(parsed, draft, 'agent', index)
  else if (label === 'obl' || label === 'obl:unmarked') oblique(parsed, draft, index)
  else if (
    label === 'xcomp' &&
    tree.tags[index] !== 'VERB' &&
    !children[index]!.some((it) => tree.labels[it] === 'cop')
  )
    put(parsed, draft, 'attribute', index)
}

function oblique(parsed: Parsed, draft: Draft, index: number): void {
  const preposition = prepositionOf(parsed, index)
  // [killed by rebels], whatever its label.
  const agent = preposition === 'by' && draft.voice === 'passive' && parsed.tree.labels[index] === 'obl:agent'
  put(parsed, draft, agent ? 'agent' : 'circumstance', index, preposition)
}

/** [in], [because of]; nothing where none stands there. */
function prepositionOf({tokens, tree, children}: Parsed, index: number): string | undefined {
  const words = children[index]!.filter((it) => it < index && tree.labels[it] === 'case')
  if (words.length === 0) return undefined
  const [first] = words
  if (words.length === 1 && children[first!]!.length === 0) return tokens[first!]!.lower
  const all = words.flatMap((it) => [it, ...children[it]!.filter((other) => tree.labels[other] === 'fixed')])
  return all.map((it) => tokens[it]!.lower).join(' ')
}

/** Add an argument, and those joined to it. */
function put(parsed: Parsed, draft: Draft, role: Argument['role'], index: number, preposition?: string): void {
  const {tree, children, from, to} = parsed
  add(index)
  for (const it of children[index]!) if (tree.labels[it] === 'conj' && tree.tags[it] !== 'VERB') add(it)

  function add(head: number): void {
    const own = head === index ? preposition : (prepositionOf(parsed, head) ?? preposition)
    draft.arguments.push(
      role === 'circumstance' && own !== undefined
        ? {role, preposition: own, head, from: from[head]!, to: to[head]!}
        : {role, head, from: from[head]!, to: to[head]!}
    )
  }
}

/** [twelve were children], [the toll is high]: the subject and what is said of it. */
function copular(parsed: Parsed, index: number): Draft {
  const {tree, children} = parsed
  const form = tree.tags[index] === 'ADJ' ? 'adjective' : 'noun'
  const draft = begin(parsed, index, form, 'active')
  const copula = child(parsed, index, 'cop')
  for (const it of children[index]!) {
    const label = tree.labels[it]!
    // [of whom twelve were children]
    const number = label === 'nummod' && it < copula
    if (number || label === 'nsubj' || label === 'nsubj:pass') put(parsed, draft, 'subject', it)
    else if (label === 'obl' || label === 'obl:unmarked') oblique(parsed, draft, it)
  }
  const preposition = prepositionOf(parsed, index)
  // [they were in Doha]
  const extent = {head: index, from: Math.max(parsed.from[index]!, afterCopula(parsed, index)), to: parsed.to[index]!}
  draft.arguments.push(preposition ? {role: 'circumstance', preposition, ...extent} : {role: 'attribute', ...extent})
  return draft
}

/** [By the end] [they] [were] → what follows. */
function afterCopula({tree, children}: Parsed, index: number): number {
  const before = children[index]!.filter(
    (it) => it < index && !/^(?:det|amod|nummod|compound|flat|nmod:poss|advmod|nmod)$/.test(tree.labels[it]!)
  )
  return (before.at(-1) ?? -1) + 1
}

/** [the killing of twelve by rebels], [her resignation] */
function nominal(parsed: Parsed, index: number): Draft | undefined {
  const {tree, children} = parsed
  const entry = nominalOf(parsed, index)
  if (!entry) return undefined
  const draft = begin(parsed, index, 'noun', 'active')
  const of = entry.pattern === 'subject' ? 'subject' : 'object'
  const own = entry.pattern === 'patient' ? 'object' : 'subject'
  for (const it of children[index]!) {
    const label = tree.labels[it]!
    if (label === 'nmod:poss') put(parsed, draft, own, it)
    else if (label === 'nmod' || label === 'obl' || label === 'obl:agent') {
      const preposition = prepositionOf(parsed, it)
      if (preposition === 'of') put(parsed, draft, of, it)
      else if (preposition === 'by') put(parsed, draft, 'agent', it)
      else if (preposition) put(parsed, draft, 'circumstance', it, preposition)
    }
  }
  return draft.arguments.length > 0 ? draft : undefined
}

function nominalOf({tokens, tree, known}: Parsed, index: number) {
  const {lower} = tokens[index]!
  const listed =
    nominalPredicates.get(lower) ?? (lower.endsWith('s') ? nominalPredicates.get(lower.slice(0, -1)) : undefined)
  if (listed) return listed
  if (!lower.endsWith('ing') || tree.forms[index] !== 'NN') return undefined
  const verb = verbLemma(lower, 'VBG')
  return known(verb) ? {verb, pattern: 'object' as const} : undefined
}

function child({tree, children}: Parsed, index: number, label: string): number {
  const own = children[index]!
  for (let at = 0; at < own.length; at++) if (tree.labels[own[at]!] === label) return own[at]!
  return -1
}

/** The nearest predicate above. */
function governorOf({tree}: Parsed, {predicate}: Draft, at: readonly number[]): number {
  for (let head = tree.heads[predicate]!, steps = 0; head >= 0 && steps < 60; head = tree.heads[head]!, steps++) {
    if (at[head]! >= 0) return at[head]!
  }
  return -1
}

/** Give a predicate what the sentence tells only once, or elsewhere: the subject of [fled and hid], of [to flee], of [who fled]. */
function complete(parsed: Parsed, draft: Draft, drafts: readonly Draft[]): void {
  const {tree} = parsed
  const label = tree.labels[draft.predicate]!
  const head = tree.heads[draft.predicate]!
  const governor = drafts[draft.governor]?.predicate === head ? drafts[draft.governor] : undefined
  if (label === 'acl:relcl') relative(parsed, draft, head)
  else if (label === 'acl') participle(parsed, draft, head)
  else if (governor && label === 'conj') joined(parsed, draft, governor)
  else if (governor && label === 'xcomp') controlled(draft, governor)
  else if (governor && label === 'advcl') adjoined(parsed, draft, governor)
}

const has = ({arguments: list}: Draft, role: Argument['role']): boolean => list.some((it) => it.role === role)

const withRole = ({arguments: list}: Draft, role: Argument['role']): readonly Argument[] =>
  list.filter((it) => it.role === role)

// More that are joined are handed on by no writer.
const mostShared = 8

function inherit(draft: Draft, list: readonly Argument[], role: Argument['role'] = 'subject'): void {
  for (const {head, from, to} of list.slice(0, mostShared)) draft.arguments.push({role, head, from, to})
}

/** [fled and hid], [will meet and sign], [were killed and injured] */
function joined({tree, children}: Parsed, draft: Draft, governor: Draft): void {
  const own = has(draft, 'subject') || children[draft.predicate]!.some((it) => /^(?:csubj|expl)/.test(tree.labels[it]!))
  const form = tree.forms[draft.predicate]!
  const same = form === tree.forms[governor.predicate]
  if (!own) {
    if (same && form === 'VBN' && draft.aux.length === 0) draft.voice = governor.voice
    if (same && draft.aux.length === 0 && (form === 'VB' || form === 'VBN' || form === 'VBG'))
      draft.aux = [...governor.aux]
    inherit(draft, withRole(governor, 'subject'))
  }
  // [shelled and stormed the town]: the object is behind both.
  const objects = withRole(governor, 'object').filter(({head}) => head > draft.predicate)
  if (draft.form === 'verb' && draft.voice === 'active' && !has(draft, 'object')) inherit(draft, objects, 'object')
}

/** [agreed to send], [forced them to leave], [was told to stop] */
function controlled(draft: Draft, governor: Draft): void {
  if (has(draft, 'subject')) return
  const object = withRole(governor, 'object')
  const indirect = withRole(governor, 'indirect')
  inherit(
    draft,
    governor.voice === 'active' && indirect.length > 0
      ? indirect
      : governor.voice === 'active' && object.length > 0
        ? object
        : withRole(governor, 'subject')
  )
}

/** [Arrested in May, he …], [he left, vowing to return], [to end the war, they met] */
function adjoined({tree, tokens, children}: Parsed, draft: Draft, governor: Draft): void {
  if (has(draft, 'subject') || draft.form !== 'verb') return
  const form = tree.forms[draft.predicate]!
  const purpose = children[draft.predicate]!.some((it) => tree.labels[it] === 'mark' && tokens[it]!.lower === 'to')
  if (form === 'VBG' || form === 'VBN' || purpose) inherit(draft, withRole(governor, 'subject'))
}

/** [troops stationed there], [a man carrying a bag] */
function participle(parsed: Parsed, draft: Draft, head: number): void {
  const form = parsed.tree.forms[draft.predicate]!
  if (head >= 0 && draft.form === 'verb' && !has(draft, 'subject') && (form === 'VBN' || form === 'VBG'))
    draft.arguments.push({role: 'subject', head, from: parsed.from[head]!, to: parsed.to[head]!})
}

const pronouns: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'that', 'whose'])

/** [the man who fled], [the men, who were freed] */
function relative(parsed: Parsed, draft: Draft, head: number): void {
  if (head < 0) return
  const {tokens, tree, from, to, children} = parsed
  const antecedent = {head, from: from[head]!, to: to[head]!}
  let resolved = false
  for (const [index, argument] of draft.arguments.entries()) {
    const word = tokens[argument.head]!.lower
    if (!pronouns.has(word) || argument.role === 'attribute') continue
    draft.arguments[index] = {...argument, ...antecedent}
    resolved = true
  }
  const relativised = resolved || children[draft.predicate]!.some((it) => /^W/.test(tree.forms[it]!))
  if (relativised || draft.form !== 'verb') return
  // The object of [the man they held] is left out: half of such gaps are others', as in [the town they fled to].
  if (!has(draft, 'subject')) draft.arguments.push({role: 'subject', ...antecedent})
}

function finished(parsed: Parsed, draft: Draft): Predication {
  const {predicate, form, voice, aux, governor, relation} = draft
  const particle = child(parsed, predicate, 'compound:prt')
  const lemma = lemmaOf(parsed, draft)
  const all = inOrder(draft.arguments)
  if (particle < 0) return {predicate, lemma, form, voice, aux, arguments: all, governor, relation}
  const {lower} = parsed.tokens[particle]!
  return {predicate, lemma, form, voice, particle: lower, aux, arguments: all, governor, relation}
}

/** Most stand in the order of the text already. */
function inOrder(list: Argument[]): readonly Argument[] {
  for (let at = 1; at < list.length; at++)
    if (list[at]!.head < list[at - 1]!.head) return list.sort((a, b) => a.head - b.head)
  return list
}

function lemmaOf(parsed: Parsed, {predicate, form}: Draft): string {
  const {lower} = parsed.tokens[predicate]!
  if (form === 'verb') return verbLemma(lower, parsed.tree.forms[predicate]!)
  if (form === 'noun') return nominalOf(parsed, predicate)?.verb ?? lower
  return lower
}
