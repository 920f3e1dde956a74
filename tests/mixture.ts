import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {dice} from './dice.ts'

const vowels = 'aeiou'

/** Text of an article in one of the formats, and the ending of its name. */
type Format = (date: string, parts: readonly string[]) => readonly [ending: string, text: string]

const formats: readonly Format[] = [
  (date, parts) => ['md', `---\ndate: ${date}\n---\n\n${parts.join('\n\n')}\n`],
  (date, parts) => ['txt', `${date}\n\n${parts.join('\n\n')}\n`],
  (date, parts) => [
    'html',
    `${htmlHead(date)}${parts.map((part) => `<p>${part}</p>\n`).join('')}</article></body></html>\n`
  ]
]

const htmlHead = (date: string): string =>
  `<html><head><meta property="article:published_time" content="${date}"></head><body><article>\n`

/** The paragraphs of all articles below a folder, without markup and front matter. */
export function readParagraphs(folder: string): readonly string[] {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()
  const articles = names.filter((name) => /\.(?:md|html?|txt)$/.test(name) && !/readme/i.test(name))
  const found = articles.flatMap((name) => paragraphs(readFileSync(join(folder, name), 'utf8')))
  const long = found.filter((text) => text.length > 80)
  if (long.length === 0) throw new Error(`${folder}: no article in it`)
  return long
}

function paragraphs(text: string): readonly string[] {
  const tagged = [...text.matchAll(/<p(?: [^>]*)?>([^<]*)<\/p>/g)]
  if (tagged.length > 0) return tagged.map((match) => match[1]!.replace(/&\w+;/g, ' '))
  const parts = text.split(/\n\s*\n/)
  return parts.filter((part) => !/^(?:---|[#|>])/.test(part))
}

/** Write articles of 5 to 12 paragraphs into a folder until they have `size` bytes; says how many. The same each time. */
export function writeMixture(folder: string, material: readonly string[], size: number): number {
  const below = dice(1)
  let bytes = 0
  let count = 0
  while (bytes < size) {
    const date = new Date(Date.UTC(2015 + below(9), below(12), 1 + below(28))).toISOString().slice(0, 10)
    const parts = Array.from({length: 5 + below(8)}, () => vary(material[below(material.length)]!, below))
    const [ending, text] = formats[count % formats.length]!(date, parts)
    writeFileSync(join(folder, `${String(count).padStart(5, '0')}.${ending}`), text)
    bytes += Buffer.byteLength(text)
    count++
  }
  return count
}

/** Other names and numbers, so that not all articles tell of one event: [in Halmet] becomes [in Hilmit]. */
function vary(text: string, below: (limit: number) => number): string {
  const shift = below(5)
  const turn = (vowel: string): string => vowels[(vowels.indexOf(vowel) + shift) % 5]!
  return text
    .replace(/(?<=[a-z,] )\p{Lu}\p{Ll}{4,}/gu, (name) => name.replace(/[aeiou]/g, turn))
    .replace(/\b\d{2,3}\b/g, (number) => String(Number(number) + below(9)))
}
