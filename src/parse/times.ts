import type {Element, Root} from 'hast'
import {stampKind, stampWord} from '../language/en/published.ts'
import type {StampKind, StampWord} from '../types.ts'
import {dateName} from './date-names.ts'
import {ignored} from './elements.ts'
import {attribute, sizeOf, textOf} from './hast.ts'

/** A date that an element of a page gives. */
export interface TimeTag {
  readonly text: string
  readonly kind: StampKind
  readonly node: Element
  /** 0: said to be of the article, before its text; 1: said so within it; 2: said so elsewhere; 3: before the text, unsaid. */
  readonly rank: number
  readonly said?: StampWord
}

interface State {
  readonly article: Element | Root
  readonly found: TimeTag[]
  /** The words just before. */
  before: string
  inArticle: boolean
  place: 'before the heading' | 'before the text' | 'in the text'
}

const most = 60
/** As long as a paragraph that is no standfirst or caption. */
const paragraph = 80
const attributes = ['dateTime', 'content', 'dataDatetime', 'dataTimestamp', 'dataSeconds', 'dataPublished', 'title']
// What stands beside an article and has dates of its own.
const besides =
  /^(?:comments?(?:-?(?:list|area|body|meta|date))?|related(?:-?\w+)?|recommended|sidebar|widget|teasers?|promo)$/
const foreign = /(?:Comment|Comments|Person|Organization|ImageObject|VideoObject|AudioObject|Event|Product|ItemList)$/

/**
 * The dates of an article in its elements: microdata, RDFa, `<time pubdate>`, `<abbr class="published">`; and `<time datetime>`
 * between the heading and the text. Other elements date what the text tells of.
 */
export function timeTags(page: Root, article: Element | Root): readonly TimeTag[] {
  const state: State = {article, found: [], before: '', inArticle: false, place: 'before the heading'}
  visit(page, state)
  return state.found.sort((a, b) => a.rank - b.rank)
}

function visit(node: Root | Element, state: State): void {
  for (const child of node.children) {
    if (child.type === 'text') state.before = (state.before + child.value.slice(-80)).slice(-80)
    else if (child.type === 'element' && !isBeside(child)) enter(child, state)
  }
}

function enter(node: Element, state: State): void {
  if (node === state.article) state.inArticle = true
  if (opens(node, state)) state.place = 'before the text'
  if (state.place === 'before the text' && node.tagName === 'p' && sizeOf(node) >= paragraph)
    state.place = 'in the text'
  if (state.found.length < most) add(node, state)
  if (!inline.has(node.tagName)) state.before = ''
  visit(node, state)
  if (node === state.article) state.inArticle = false
}

/** Whether the article begins here: [<article>], or [<h1>] where that stands before it or there is none. */
function opens(node: Element, {place, article}: State): boolean {
  return place === 'before the heading' && (node.tagName === 'h1' || (node === article && node.tagName !== 'body'))
}

const inline: ReadonlySet<string> = new Set(['time', 'span', 'abbr', 'b', 'strong', 'em', 'i', 'a', 'small'])

function isBeside(node: Element): boolean {
  if (node.tagName === 'aside' || node.tagName === 'nav' || foreign.test(attribute(node, 'itemType'))) return true
  if (ignored.has(node.tagName)) return node.tagName !== 'footer' && node.tagName !== 'form'
  if (/^(?:body|main|article)$/.test(node.tagName)) return false
  return attribute(node, 'className')
    .toLowerCase()
    .split(' ')
    .some((name) => besides.test(name))
}

function add(node: Element, state: State): void {
  const name = named(node)
  const text = machineForm(node, name !== undefined)
  if (text === '' || node.tagName === 'meta') return
  const isBefore = state.place === 'before the text'
  if (name) state.found.push({text, kind: name, node, rank: isBefore ? 0 : state.inArticle ? 1 : 2})
  else if (isBefore) {
    const kind = stampKind(state.before, true)
    const said = kind ? stampWord(state.before) : 'nothing'
    state.found.push({text, kind: kind ?? 'published', node, rank: kind ? 0 : 3, ...(said && {said})})
  }
}

/** What the attributes of an element say of its date. */
function named(node: Element): StampKind | undefined {
  const names = `${attribute(node, 'itemProp')} ${attribute(node, 'property')}`.split(' ').flatMap(known)
  if (names.length > 0) return names.includes('published') ? 'published' : 'updated'
  if (node.tagName !== 'time' && node.tagName !== 'abbr') return undefined
  if (node.properties.pubdate !== undefined || node.properties.pubDate !== undefined) return 'published'
  const words = attribute(node, 'className').toLowerCase()
  if (/publish|pub-?date|posted|entry-date|post-date/.test(words)) return 'published'
  return /updat|modif/.test(words) ? 'updated' : undefined
}

const known = (name: string): StampKind[] => {
  const found = name && dateName(name)
  return found ? [found.kind] : []
}

/** The date of an element in the form that machines read; its text only where a name vouches for it. */
function machineForm(node: Element, isNamed: boolean): string {
  const isTime = node.tagName === 'time'
  const value = attributes
    .filter((name) => isNamed || (name === 'dateTime' ? isTime : name.startsWith('data')))
    .map((name) => attribute(node, name))
    .find((value) => /\d{4}/.test(value))
  return (value ?? (isNamed && sizeOf(node) < 60 ? textOf(node) : '')).replace(/\s+/g, ' ').trim()
}
