import type {ArticleNotes, ClaimNote, ExtractResult} from '../results.ts'
import {amount} from './numbers.ts'
import {type Paint, painter} from './paint.ts'
import {printable} from './printable.ts'
import type {View} from './text.ts'
import {describeAttribute, describeTags, describeValue} from './values.ts'
import {column, shorten, width, wrap} from './width.ts'

const indent = ' '.repeat(7)

/** Most columns for the words that make a claim. */
const most = 24

/** What was understood, for people: each sentence that claims something, and below it its claims, to be checked at a glance. */
export async function claims(result: ExtractResult, view: View): Promise<string> {
  const paint = painter(view.colour)
  const parts: string[] = []
  for (const article of result.articles) parts.push(`${(await describe(article, view, paint)).join('\n')}\n`)
  const all = result.articles.map((article) => [article.mentions.length, article.claims.length])
  const [mentions, count] = [0, 1].map((index) => all.reduce((sum, one) => sum + one[index]!, 0))
  const where = amount(result.articles.length, 'article')
  return [...parts, `${amount(mentions!, 'mention')} and ${amount(count!, 'claim')} in ${where}\n`].join('\n')
}

async function describe(article: ArticleNotes, {raw, columns}: View, paint: Paint): Promise<readonly string[]> {
  const text = await raw(article.path)
  const about = [article.title, article.source, article.published ?? 'no date of publication']
    .filter(Boolean)
    .join(' · ')
  const lines = [paint('bold', printable(article.path)), shorten(`  ${printable(about)}`, columns)]
  for (const [first, ...others] of sentences(article.claims)) {
    const told = [first!, ...others]
    lines.push('', ...sentence(first!, text, columns, paint))
    const words = Math.min(most, Math.max(...told.map(({location}) => width(printable(location.text)))))
    for (const claim of told) lines.push(...row(claim, words, columns, paint))
  }
  return lines
}

/** The claims of each sentence, in the order of the article. */
function sentences(claims: readonly ClaimNote[]): readonly (readonly ClaimNote[])[] {
  const ordered = [...claims].sort((a, b) => a.location.start.offset - b.location.start.offset)
  const result: ClaimNote[][] = []
  for (const claim of ordered) {
    const last = result.at(-1)
    if (last && last[0]!.sentence.start.offset === claim.sentence.start.offset) last.push(claim)
    else result.push([claim])
  }
  return result
}

/** The sentence itself with the number of its line; only the value where the file has changed since. */
function sentence(
  {sentence: {start, end}, location}: ClaimNote,
  raw: string | undefined,
  columns: number,
  paint: Paint
) {
  const same = raw?.slice(location.start.offset, location.end.offset) === location.text
  const words = same ? raw.slice(start.offset, end.offset) : location.text
  const lines = wrap(printable(words.replace(/\s+/g, ' ')), columns - indent.length)
  const line = paint('dim', String(start.line).padStart(5))
  return lines.map((part, at) => (at === 0 ? `${line}  ${part}` : indent + part))
}

/** `12 people  killed · blast (Varna) · Ann Lee, alleged`. */
function row(claim: ClaimNote, words: number, columns: number, paint: Paint): readonly string[] {
  const value = describeValue(claim.value)
  const parts = [
    describeAttribute(claim),
    claim.subject,
    value === claim.location.text ? '' : value,
    describeTags(claim)
  ]
  const head = `${indent}${column(printable(claim.location.text), words)}  `
  const lines = wrap(printable(parts.filter(Boolean).join(' · ')), Math.max(20, columns - words - indent.length - 2))
  const [attribute] = parts
  return lines.map((part, at) => {
    if (at > 0) return ' '.repeat(width(head)) + part
    const named = part.startsWith(attribute!) ? paint('blue', attribute!) + part.slice(attribute!.length) : part
    return `${indent}${paint('cyan', column(printable(claim.location.text), words))}  ${named}`
  })
}
