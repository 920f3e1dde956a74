import type {ArticleNotes, ExtractResult, Stretch} from '../results.ts'
import {excerpt} from './excerpt.ts'
import {amount} from './numbers.ts'
import {type Paint, painter} from './paint.ts'
import {printable} from './printable.ts'
import type {View} from './text.ts'
import {describeClaim, describeMention} from './values.ts'
import {column, shorten} from './width.ts'

interface Row {
  readonly start: Stretch['start']
  readonly kind: string
  readonly words: string
  readonly meaning: string
}

/** What was understood, for people: each line of an article with its mentions and claims below it. */
export async function claims(result: ExtractResult, view: View): Promise<string> {
  const paint = painter(view.colour)
  const parts: string[] = []
  for (const article of result.articles) parts.push(`${(await describe(article, view, paint)).join('\n')}\n`)
  const all = result.articles.map((article) => [article.mentions.length, article.claims.length])
  const [mentions, count] = [0, 1].map((index) => all.reduce((sum, one) => sum + one[index]!, 0))
  const where = amount(result.articles.length, 'article')
  return [...parts, `${amount(mentions!, 'mention')} and ${amount(count!, 'claim')} in ${where}\n`].join('\n')
}

async function describe(article: ArticleNotes, view: View, paint: Paint): Promise<readonly string[]> {
  const raw = await view.raw(article.path)
  const about = [article.title, article.source, article.published ?? 'no date of publication']
    .filter(Boolean)
    .join(' · ')
  const lines = [paint('bold', printable(article.path)), shorten(`  ${printable(about)}`, view.columns)]
  let last = 0
  for (const {row, place} of rowsOf(article)) {
    if (row.start.line !== last) {
      last = row.start.line
      lines.push('', `${paint('dim', String(last).padStart(5))}  ${excerpt(raw, place, view.columns - 7).line}`)
    }
    lines.push(print(row, view.columns, paint))
  }
  return lines
}

function rowsOf({mentions, claims}: ArticleNotes): readonly {readonly row: Row; readonly place: Stretch}[] {
  const rows = [
    ...mentions.map((mention) => {
      const {type: kind, text: words, start} = mention
      return {place: mention as Stretch, row: {kind, words, start, meaning: describeMention(mention)}}
    }),
    ...claims.map((claim) => {
      const {start} = claim.location
      return {place: claim.location, row: {kind: 'claim', words: '', start, meaning: describeClaim(claim)}}
    })
  ]
  const late = (row: Row): number => (row.kind === 'claim' ? 1 : 0)
  return rows.sort(
    ({row: a}, {row: b}) => a.start.line - b.start.line || late(a) - late(b) || a.start.offset - b.start.offset
  )
}

function print({kind, words, meaning, start}: Row, columns: number, paint: Paint): string {
  const place = `${String(start.column).padStart(9)}  `
  const name = paint(kind === 'claim' ? 'blue' : 'cyan', column(kind, 14))
  const room = columns - 25
  if (kind === 'claim') return `${place}${name}${shorten(printable(meaning), room)}`
  const half = Math.floor(room / 2)
  const value = shorten(printable(meaning), room - half)
  return `${place}${name}${column(printable(words), half - 2)}  ${value}`.trimEnd()
}
