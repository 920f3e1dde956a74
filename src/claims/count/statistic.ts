import type {CountEntry} from '../../packs/pack.ts'
import type {QuantityMention, Subject, Time, TimeMention} from '../../types.ts'
import type {Named} from '../name/names.ts'
import type {Reading} from '../sentence.ts'

/** Most characters between a number and the period that is its own: `4.2 percent [in March]`. */
const reach = 12

/**
 * The subject of a number that is taken again and again, of a country and a period: `inflation in Dravia was 4.2 percent in March`.
 * Nothing where the text names no period or nobody whose it is.
 */
export function statistic(
  quantity: QuantityMention,
  {id, of, held, dated}: CountEntry,
  reading: Reading,
  readings: readonly Reading[]
): Subject | undefined {
  if (!held || !dated || !of.includes('statistics')) return undefined
  const date = periodOf(quantity, reading)
  const place = date && placeOf(reading, readings)
  if (!place) return undefined
  return {
    kind: 'thing',
    label: `${id} (${place})`,
    family: 'statistics',
    parties: [],
    brokers: [],
    places: [place],
    words: reading.words(),
    date
  }
}

/** The month, quarter or year right behind the number, else the only one of the sentence. */
function periodOf(quantity: QuantityMention, {times}: Reading): Time | undefined {
  const periods = times.filter(({value}) => isPeriod(value))
  const behind = periods.find(({start}) => start >= quantity.end && start - quantity.end <= reach)
  return (behind ?? only(periods))?.value
}

const periods: ReadonlySet<string> = new Set(['month', 'quarter', 'half', 'year'])

const isPeriod = ({granularity, timex, earliest}: Time): boolean =>
  timex === 'DATE' && earliest !== undefined && periods.has(granularity)

const only = (list: readonly TimeMention[]): TimeMention | undefined => (list.length === 1 ? list[0] : undefined)

/** The one name of the sentence that is a place, else of the sentence before it in the paragraph. */
function placeOf(reading: Reading, readings: readonly Reading[]): string | undefined {
  const here = placesIn(reading)
  if (here.length > 0) return here.length === 1 ? here[0] : undefined
  const before = readings[readings.indexOf(reading) - 1]
  const there = before?.block === reading.block ? placesIn(before) : []
  return there.length === 1 ? there[0] : undefined
}

function placesIn({names, mentions}: Reading): readonly string[] {
  const isPlace = ({start, role}: Named) =>
    role === 'place' || mentions.some((it) => it.type === 'place' && it.start === start)
  return [
    ...new Set(
      names()
        .filter(isPlace)
        .map(({name}) => name)
    )
  ]
}
