import {type TaggerSizes, taggerFeatures, taggerOffsets, taggerRows} from '../../src/syntax/tagger.ts'
import type {Words} from '../../src/syntax/words.ts'
import {CAPITAL} from '../../src/text/flags.ts'
import type {Token} from '../../src/types.ts'
import {best, chance, forgetful, frequencies, mistakes, rateOf, type Settings, shuffled, still} from './learning.ts'
import {averaged, backward, forward, learn, type Network, network, remember} from './network.ts'
import type {Example, Inventory} from './prepare.ts'

export interface TaggerModel {
  readonly known: Inventory
  readonly sizes: TaggerSizes
  readonly net: Network
}

function sizesFor({words, classes, tags}: Inventory): TaggerSizes {
  const all = words.length
  return {
    words: Math.min(all, 5000),
    near: Math.min(all, 1200),
    far: Math.min(all, 300),
    classes: classes.length >> 1,
    tags: tags.length + 1
  }
}

/** A network that gives tags from left to right, learnt from gold tags. */
export function trainTagger(
  known: Inventory,
  examples: readonly Example[],
  settings: Settings,
  seed: number
): TaggerModel {
  const random = chance(seed)
  const sizes = sizesFor(known)
  const {offsets, rows} = taggerOffsets(sizes)
  const net = network(rows, settings.width, known.tags.length, random)
  const counts = frequencies(examples, known.words.length)
  const active = new Int32Array(taggerRows)
  const seen = new Int32Array(Math.max(...examples.map(({words}) => words.count)))
  const targets = new Float32Array(known.tags.length)
  let [step, wrong, total] = [0, 0, 0]
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const rate = rateOf(settings, epoch)
    ;[wrong, total] = [0, 0]
    for (const one of shuffled(examples, random)) learnSentence(one, epoch, rate)
    settings.log?.(mistakes('tagger', epoch, wrong, total))
  }
  remember(net)
  return {known, sizes, net: averaged(net)}

  function learnSentence({words: whole, tags, source}: Example, epoch: number, rate: number): void {
    const words = forgetful(whole, counts, settings.forget, random)
    for (let at = 0; at < words.count; at++) {
      const token = source.tokens[words.token[at]!]!
      const id = whole.word[at]!
      seen[at] = tags[at]!
      if (id > 0 && candidatesOf(known, id, token).length < 2) continue
      learnTag(words, at, candidatesOf(known, words.word[at]!, token), tags[at]!, rate)
      // Sometimes what it would say itself is what it sees behind.
      if (epoch > 0 && random() < 0.5) seen[at] = best(net, candidatesOf(known, words.word[at]!, token))
      if (seen[at] !== tags[at]) wrong++
      total++
      if (++step % 20000 === 0 && epoch * 2 >= settings.epochs) remember(net)
    }
  }

  function learnTag(words: Words, at: number, candidates: Int32Array, gold: number, rate: number): void {
    taggerFeatures(words, at, seen, known.tags.length, sizes, known.classOf, offsets, active)
    forward(net, active, taggerRows, settings.drop, random)
    for (let index = 0; index < candidates.length; index++) targets[index] = candidates[index] === gold ? 1 : 0
    learn(net, candidates, targets, rate)
    backward(net, active, taggerRows, rate)
  }
}

/** The tags that a word can have. */
function candidatesOf({classOf, classes}: Inventory, id: number, {flags}: Token): Int32Array {
  const own = classOf[id]!
  return classes[flags & CAPITAL ? own + (classes.length >> 1) : own]!
}

/** The tags that a tagger gives to the words of a sentence. */
export function tag({known, sizes, net}: TaggerModel, words: Words, tokens: readonly Token[]): Int32Array {
  const {offsets} = taggerOffsets(sizes)
  const active = new Int32Array(taggerRows)
  const tags = new Int32Array(words.count)
  for (let at = 0; at < words.count; at++) {
    const candidates = candidatesOf(known, words.word[at]!, tokens[words.token[at]!]!)
    if (candidates.length > 1) {
      taggerFeatures(words, at, tags, known.tags.length, sizes, known.classOf, offsets, active)
      forward(net, active, taggerRows, 0, still)
    }
    tags[at] = candidates.length > 1 ? best(net, candidates) : candidates[0]!
  }
  return tags
}
