import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {wordsOf} from '../../src/syntax/words.ts'
import {print} from '../table.ts'
import {hasTreebanks, heldOut, plainSentences, texts, trainingSentences, treebanks, unseenNews} from './data.ts'
import {type Lesson, trainParser} from './learn-parser.ts'
import {type TaggerModel, tag, trainTagger} from './learn-tagger.ts'
import {chance, type Settings} from './learning.ts'
import {packModel} from './pack-model.ts'
import {type Example, example, type Inventory, inventory} from './prepare.ts'
import {provenance} from './provenance.ts'
import {varied} from './vary.ts'

// The script behind `npm run train [-- --data FOLDER] [-- --texts FOLDER] [-- --out FOLDER]`: learn the model of English syntax from
// treebanks, and from news without trees, of which three larger parsers say what they would do. The same data and seed give the same model.

const {values} = parseArgs({
  options: {
    data: {type: 'string', default: treebanks},
    texts: {type: 'string', default: texts},
    out: {type: 'string', default: join(import.meta.dirname, '../../src/language/en/syntax')},
    seed: {type: 'string', default: '1'}
  }
})

const tagging: Settings = {width: 48, epochs: 5, rate: 0.05, drop: 0.2, forget: 0.5, log: print}
const teaching: Settings = {width: 96, epochs: 5, rate: 0.05, drop: 0.25, forget: 0.25, log: print}
const parsing: Settings = {width: 64, epochs: 7, rate: 0.05, drop: 0.1, forget: 0.25, log: print}
const teacherCount = 3
const weight = 0.5

if (hasTreebanks(values.data)) await train()
else {
  process.stderr.write(`train: no treebanks in ${values.data}; name their folder with --data\n`)
  process.exitCode = 2
}

async function train(): Promise<void> {
  const seed = Number(values.seed)
  const read = trainingSentences(values.data)
  const news = unseenNews(values.data)
  const known = inventory(read)
  const sentences = [...read, ...varied(read, 0.1, chance(seed + 1000))]
  const examples = sentences.flatMap((sentence) => example(known, sentence) ?? [])
  const tagger = trainTagger(known, examples, tagging, seed)
  const lessons = jackknifed(known, examples, seed)
  const teachers = Array.from({length: teacherCount}, (_, index) =>
    trainParser(known, lessons, teaching, seed + index + 1)
  )
  const plain = await unlabelled(known, tagger, new Set(news.map(({text}) => text)))
  const parser = trainParser(known, [...lessons, ...plain], parsing, seed, {teachers, weight})
  const bytes = packModel(tagger, parser)
  mkdirSync(values.out, {recursive: true})
  writeFileSync(join(values.out, 'model.bin'), bytes)
  const teachersToo = {...teaching, teachers: teacherCount, weight, sentencesWithoutTrees: plain.length}
  const facts = provenance({
    seed,
    settings: {tagging, teaching: teachersToo, parsing},
    read,
    held: [...heldOut],
    news,
    bytes
  })
  writeFileSync(join(values.out, 'model.json'), `${JSON.stringify(facts, null, 2)}\n`)
  print(JSON.stringify(facts.scores))
}

/** Gold trees with the tags that a tagger gives to sentences it has not learnt: the parser must live with such. */
function jackknifed(known: Inventory, examples: readonly Example[], seed: number): readonly Lesson[] {
  const folds = 4
  const lessons: Lesson[] = []
  for (let fold = 0; fold < folds; fold++) {
    const others = examples.filter((_, index) => index % folds !== fold)
    const tagger = trainTagger(known, others, {...tagging, epochs: 3}, seed + fold + 1)
    for (let index = fold; index < examples.length; index += folds) {
      const gold = examples[index]!
      lessons[index] = {words: gold.words, tags: tag(tagger, gold.words, gold.source.tokens), gold}
    }
  }
  return lessons
}

/** News without trees. */
async function unlabelled(
  known: Inventory,
  tagger: TaggerModel,
  without: ReadonlySet<string>
): Promise<readonly Lesson[]> {
  const sentences = await plainSentences(values.texts)
  return sentences
    .filter(({text}) => !without.has(text))
    .map(({tokens}) => {
      const words = wordsOf(tokens, known.vocabulary)
      return {words, tags: tag(tagger, words, tokens)}
    })
    .filter(({words}) => words.count > 3)
}
