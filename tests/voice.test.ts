import {describe, expect, test} from 'vitest'
import {voiceOf} from '../src/voice.ts'
import {find, only, wordsOf} from './mentions-of.ts'

/** Who says each number of a text: `12: speaker`, `"` in front of what is quoted. */
function voices(raw: string): readonly string[] {
  const found = find(raw)
  const voice = voiceOf({...found.text, ...found})
  return only(found, 'quantity').map((it) => {
    const {speaker, quoted} = voice(it)
    return `${quoted ? '"' : ''}${wordsOf(found, it)}: ${speaker}`
  })
}

const intro = 'Kremlin spokesman Dmitry Peskov came.\n'

describe('voice', () => {
  test.each<readonly [string, ...string[]]>([
    ['12 soldiers died.', '12 soldiers: null'],
    ['Peskov said that 12 soldiers died.', '12 soldiers: Dmitry Peskov'],
    ['Peskov said on Monday 12 soldiers died.', '12 soldiers: Dmitry Peskov'],
    ['12 soldiers died, Peskov said on Monday.', '12 soldiers: Dmitry Peskov'],
    ['12 soldiers died, according to Peskov.', '12 soldiers: Dmitry Peskov'],
    ['According to Peskov, 12 soldiers died.', '12 soldiers: Dmitry Peskov'],
    ['"12 soldiers died," Peskov said.', '"12 soldiers: Dmitry Peskov'],
    ['Peskov said it. He added that 12 soldiers died.', '12 soldiers: Dmitry Peskov'],
    ['Peskov said it. 12 soldiers died.', '12 soldiers: null'],
    ['Officials say 12 soldiers died.', '12 soldiers: officials'],
    ['German officials said 12 soldiers died.', '12 soldiers: German officials'],
    ['12 soldiers reportedly died.', '12 soldiers: unnamed'],
    ['It was reported that 12 soldiers died.', '12 soldiers: unnamed'],
    ['There were reports that 12 soldiers died.', '12 soldiers: reports'],
    ['The UN refugee agency has reported that 12 soldiers died.', '12 soldiers: UNHCR'],
    ['Russia claims 12 soldiers died.', '12 soldiers: Russia'],
    [
      'Twelve ships sank and three planes burned, doctors at the scene said.',
      'Twelve ships: doctors',
      'three planes: doctors'
    ],
    ['Peskov denied it, saying that 12 soldiers died.', '12 soldiers: Dmitry Peskov'],
    ['12 soldiers died, Peskov said, and 30 shells fell.', '12 soldiers: Dmitry Peskov', '30 shells: Dmitry Peskov'],
    [
      '12 soldiers died, Peskov said, while rebels claimed that 30 soldiers died.',
      '12 soldiers: Dmitry Peskov',
      '30 soldiers: rebels'
    ],
    ['Peskov added 12 points in the game.', '12 points: null'],
    ['Reports said 12 soldiers died.', '12 soldiers: reports'],
    ['Police believe 12 soldiers died.', '12 soldiers: police'],
    ['Peskov was quoted as saying that 12 soldiers died.', '12 soldiers: Dmitry Peskov'],
    ['Interfax reported 12 soldiers had died, quoting the army.', '12 soldiers: army'],
    ['An official at the Foreign Ministry said 12 soldiers died.', '12 soldiers: official at Foreign Ministry'],
    [
      'The World Widget Forum, which relies on gifts to watch the war, said 12 soldiers died.',
      '12 soldiers: World Widget Forum'
    ],
    ['# Police: 12 soldiers dead', '12 soldiers: police'],
    ['# 12 soldiers dead – police', '12 soldiers: police'],
    ['# Syria: 12 soldiers dead', '12 soldiers: null'],
    [
      'He said that 12 soldiers died and that 30 shells fell.',
      '12 soldiers: Dmitry Peskov',
      '30 shells: Dmitry Peskov'
    ],
    ['The 12 soldiers said goodbye to him.', '12 soldiers: null']
  ])('%s', (raw, ...expected) => {
    expect(voices(intro + raw)).toEqual(expected)
  })
})
