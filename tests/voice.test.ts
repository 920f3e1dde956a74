import {describe, expect, test} from 'vitest'
import {voiceOf} from '../src/text/voice.ts'
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
    ['The 12 soldiers said goodbye to him.', '12 soldiers: null'],
    // Commas that got lost
    ['12 soldiers were killed in Veldt on Monday an NGO said.', '12 soldiers: ngo'],
    [
      'Shells killed 12 soldiers and hurt 30 farmers two residents said.',
      '12 soldiers: residents',
      '30 farmers: residents',
      'two residents: null'
    ],
    [
      'A blast killed 12 soldiers state television reported on Monday without giving details.',
      '12 soldiers: television'
    ],
    ['12 soldiers were killed the army said in a revised toll of losses.', '12 soldiers: army'],
    ['According to the monitor three soldiers died.', 'three soldiers: monitor'],
    ['According to a fire brigade statement rockets destroyed 12 ships.', '12 ships: statement'],
    ['12 soldiers died in the province says a monitoring group.', '12 soldiers: group'],
    // What is no speaker
    ['According to facts heard in court, 12 soldiers died.', '12 soldiers: facts'],
    ['According to a survey published in 2017, 12 soldiers died.', '12 soldiers: survey'],
    ['According to police and county officials, Peskov drove on, killing 12 soldiers.', '12 soldiers: police'],
    ['Per figures collected by Interfax, 12 soldiers died.', '12 soldiers: Interfax'],
    ['12 soldiers died, according to state television.', '12 soldiers: television'],
    [
      '12 soldiers died, according to a report citing doctors, and 30 shells fell.',
      '12 soldiers: report',
      '30 shells: report'
    ],
    ['The army said the 12 soldiers that came had left.', '12 soldiers: army'],
    ['The rebels claimed responsibility for a blast that killed 12 soldiers.', '12 soldiers: null'],
    ['The team have maintained top spot with a lead of 12 points.', '12 points: null'],
    // Others that tell
    ['Activists accused rebels of killing 12 soldiers.', '12 soldiers: activists'],
    ['Activists in rural Belgium said 12 soldiers died.', '12 soldiers: activists'],
    ['Opponents of Dmitry Peskov said 12 soldiers died.', '12 soldiers: opponents'],
    ['Scientists report 12 soldiers died.', '12 soldiers: scientists'],
    ['Interfax put the toll at 12 soldiers.', '12 soldiers: Interfax'],
    ['A monitor spoke. It said 12 soldiers died.', '12 soldiers: null'],
    ['A monitor said it rained. It said 12 soldiers died.', '12 soldiers: monitor'],
    ['Officials answered the claim by activists in Veldt that 12 soldiers died.', '12 soldiers: activists'],
    ['The monitor raised its toll, saying 12 soldiers died.', '12 soldiers: monitor'],
    ['It was reported in May that 12 soldiers died.', '12 soldiers: unnamed'],
    ['12 soldiers reportedly died; 30 shells fell.', '12 soldiers: unnamed', '30 shells: null'],
    ['A team saw 12 sites where gas had allegedly been used.', '12 sites: null'],
    ['12 soldiers died, reported officials, with 30 farmers hurt.', '12 soldiers: officials', '30 farmers: officials'],
    ['# Blast kills 12 soldiers in Veldt Monitor', '12 soldiers: monitor'],
    ['12 soldiers died in the blast: monitor.', '12 soldiers: monitor'],
    ['By reports on Monday, 12 soldiers died.', '12 soldiers: reports'],
    ['12 soldiers died - most of them cooks - according to Peskov.', '12 soldiers: Dmitry Peskov'],
    ['The Veldt Harbour Board reported 12 soldiers had died.', '12 soldiers: Veldt Harbour Board'],
    ['Interfax had gone. Storm Edda claimed the lives of 12 soldiers.', '12 soldiers: null']
  ])('%s', (raw, ...expected) => {
    expect(voices(intro + raw)).toEqual(expected)
  })
})
