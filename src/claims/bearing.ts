import {bearingLinks, compass} from '../language/en/compass.ts'
import type {QuantityMention, SlotClaim, Subject, Token} from '../types.ts'
import {type Sitting, setting} from './maker.ts'
import {stance} from './modality.ts'
import {clauseAt, type Reading} from './sentence.ts'

/** Most tokens between a distance and its direction: `6 km [(4 miles) to the] north`. */
const reach = 9

/** On which side of a place something was, with how far off: `went down [six kilometres south of Cape Lorn]`; nothing where two sides are told. */
export function bearingClaims(sitting: Sitting): readonly SlotClaim[] {
  const all = sitting.readings.flatMap((reading) => bearings(reading, sitting))
  return all.filter(({subject, value}) =>
    all.every((other) => other.subject.label !== subject.label || other.value.name === value.name)
  )
}

function bearings(reading: Reading, sitting: Sitting): readonly SlotClaim[] {
  const {tokens} = reading.sentence
  if (reading.block.kind !== 'paragraph' || reading.quantities.length === 0) return []
  return tokens.flatMap((_, at) => {
    const told = directionAt(tokens, at)
    const landmark = told && landmarkAt(told.to, reading)
    const distance = landmark && distanceBefore(at, reading)
    if (!told || !landmark || !distance) return []
    const span = {start: distance.start, end: landmark.end, sentence: reading.sentence.index}
    return [
      {
        type: 'slot',
        subject: subjectOf(`${distance.value.printed} ${distance.value.unit}`, landmark.name, reading),
        attribute: 'bearing',
        value: {name: told.name},
        ...stance(clauseAt(reading, span.start)?.tokens ?? [], span.start, reading.times),
        ...setting(span, reading, sitting)
      }
    ]
  })
}

function subjectOf(distance: string, landmark: string, reading: Reading): Subject {
  return {
    kind: 'event',
    label: `place ${distance}s from ${landmark}`,
    event: 'bearing',
    family: 'bearing',
    parties: [],
    brokers: [],
    places: [landmark],
    words: reading.words(),
    numbers: [distance]
  }
}

/** `south of`, `south-west of`: the direction and where the place behind it begins. */
function directionAt(tokens: readonly Token[], at: number): {readonly name: string; readonly to: number} | undefined {
  if (!compass.has(tokens[at]!.lower) || tokens[at - 1]?.text === '-') return undefined
  const isPair = tokens[at + 1]?.text === '-' && compass.has(tokens[at + 2]?.lower ?? '')
  const name = isPair ? `${tokens[at]!.lower}-${tokens[at + 2]!.lower}` : tokens[at]!.lower
  const of = isPair ? at + 3 : at + 1
  return tokens[of]?.lower === 'of' && compass.has(name) ? {name, to: of + 1} : undefined
}

/** `Cape Lorn`, `the [Cape Lorn] lighthouse`, `the town of [Sand]`. */
function landmarkAt(from: number, {sentence: {tokens}, names}: Reading) {
  const near = tokens.slice(from, from + 5)
  const stop = near.findIndex(({text}) => /^[,;.()]$/.test(text))
  const span = stop < 0 ? near : near.slice(0, stop)
  return names().find(({start}) => span.some((token) => token.start === start))
}

function distanceBefore(at: number, {sentence: {tokens}, quantities}: Reading): QuantityMention | undefined {
  let open = false
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    const token = tokens[back]!
    const found = quantities.find(({start, end}) => start <= token.start && token.end <= end)
    if (found && !open && lengths.has(found.value.unit) && found.value.printed !== null) return found
    if (token.text === ')') open = true
    else if (token.text === '(') open = false
    else if (!open && !found && !bearingLinks.has(token.lower)) return undefined
  }
  return undefined
}

const lengths: ReadonlySet<string> = new Set([
  'kilometer',
  'mile',
  'meter',
  'metre',
  'kilometre',
  'yard',
  'nautical mile'
])
