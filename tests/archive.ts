import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {givenNames} from '../src/language/en/names.ts'
import {notNames} from '../src/language/en/not-names.ts'
import {dice} from './dice.ts'
import {readCorpus} from './gold.ts'

// The script behind `npm run archive -- FOLDER [--articles 10000] [--seed 1]`: writes an archive made of our own stories, told again and
// again with other names, years and numbers, to measure on.

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {articles: {type: 'string', default: '10000'}, seed: {type: 'string', default: '1'}}
})
const [folder] = positionals
const [wanted, seed] = [Number(values.articles), Number(values.seed)]
if (folder === undefined || !Number.isInteger(wanted) || !Number.isInteger(seed)) {
  process.stderr.write('Usage: npm run archive -- FOLDER [--articles 10000] [--seed 1]\n')
  process.exit(2)
}

const months = new Set(
  'January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' '
  )
)
const syllables =
  'bar bel dor fen gal hol ist jor kal lin mor nor osk pel rin sal tor ul var wen yst zel mar tan ker'.split(' ')
const stories = readCorpus()
const roll = dice(seed)
let written = 0
for (let copy = 0; written < wanted; copy++) {
  const {gold, files} = stories[copy % stories.length]!
  const change = changes()
  for (const {path, text} of files.slice(0, wanted - written)) {
    const file = join(folder, String(Math.floor(copy / 500)), `${gold.id}-${copy}`, path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, change(text))
    written++
  }
}
process.stdout.write(`${written} articles in ${folder}\n`)

/** Other names, years and numbers for one telling: each the same wherever it stands. Weekdays stay right: 28 years on they are the same. */
function changes(): (text: string) => string {
  const names = new Map<string, string>()
  const [years, more] = [28 * (roll(4) - 2), 1 + roll(60)]
  return (text) =>
    text
      .replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) + years))
      .replace(/(?<![\d.,:/-])[3-9]\d\d(?![\d.,:/-])/g, (number) => String(Number(number) + more))
      .replace(/(?<=[a-z,] )[A-Z][a-z]{3,}\b/g, (word) => (isName(word) ? renamed(word) : word))
      .replace(/\b[A-Z][a-z]{3,}\b/g, (word) => names.get(word) ?? word)

  function renamed(word: string): string {
    const known = names.get(word) ?? [...names.entries()].find(([, made]) => made === word)?.[1]
    if (known !== undefined) return known
    const made = Array.from({length: 2 + roll(2)}, () => syllables[roll(syllables.length)]!).join('')
    const name = made[0]!.toUpperCase() + made.slice(1)
    names.set(word, name)
    return name
  }
}

/** Neither a month nor a given name, nor what is written with a capital though it is no name. */
function isName(word: string): boolean {
  return !notNames.has(word.toLowerCase()) && !givenNames.has(word) && !months.has(word)
}
