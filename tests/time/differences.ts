import type {Spec, Wanted} from './recognizers.ts'
import type {Reading} from './recognizers-value.ts'

/**
 * A class of specifications of Recognizers-Text that we read otherwise on purpose: theirs is an assistant that is told what to
 * put into a calendar, ours reads what an editor has printed. Whoever finds a row too wide makes it narrower, and the share
 * that passes falls. A class is taken out as a whole, with those in it that pass all the same. Examples are our own.
 */
export interface Difference {
  readonly name: string
  readonly why: string
  readonly applies: (spec: Spec) => boolean
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const weekday = '(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?s?'

export const differences: readonly Difference[] = [
  {
    name: 'figures without a year',
    why: '[4.18], [7/12] and [9-11] are in an article a number, a score, a fraction or a name',
    applies: some(/^(?:[a-z]+ )*\d{1,2}[./-]\d{1,2}(?![./-]?\d)/i, isNamedByNobody)
  },
  {
    name: 'a bare number',
    why: '[see you on 9], [until the forty] are days to a calendar; in an article they count something, and [from 4 to 22 this month] is a rise',
    applies: some(
      /^(?:the )?(?:\d{1,2}|second|thirty|twenty second)$|^(?:from |between )?\d{1,2} ?(?:to|and|-) ?\d{1,2} (?:in )?(?:this|next) month$/i
    )
  },
  {
    name: 'a numbered week',
    why: '[week 10] is in an article one of a league, of a trial or of a lockdown, and none of the calendar',
    applies: some(/\bweek \d{1,2}\b/i)
  },
  {
    name: 'loose figures',
    why: '[2031 - 5], [2024.7], [20240301], [03/14,21] look no different from scores, decimals and lists',
    applies: some(
      /^\d{1,4} ?[-/] \d{1,4}$|^\d{1,4} [-/] ?\d{1,4}$|^\d{4}\.\d{1,2}$|^\d{8}$|^\d{4} \d\d \d\d$|\d\/\d+,\d/
    )
  },
  {
    name: 'day or month first',
    why: 'they take the American order; where the article does not tell, we keep both readings: [5-6-2019]',
    applies: some(/^(?:0?\d|1[0-2])[-/](?:0?\d|1[0-2])[-/](?:\d{4}|\d\d)$/, (it) => !isSameDayAndMonth(it))
  },
  {
    name: 'unit glued to its number',
    why: '[6D], [8p] and [7ish] are typed, not printed; [4Y] may be a size, a grade or a model',
    applies: some(/\d(?:[dwy]|[ap])\b(?!\.m)|\d(?:ampm|ish)\b/i)
  },
  {
    name: 'chat words',
    why: '[tmrw], [tonite], [noonish], [eod] and [my week] are not in articles',
    applies: some(/\b(?:tmrw|tonite|noonish|\d+ish|eod|eoy|eom|w\/c|cy\d\d|my (?:day|week|month|weekend))\b/i)
  },
  {
    name: 'the day that is told of',
    why: '[the next day], [the week], [of the year] are counted in an article from what it tells, not from its publication',
    applies: some(/^(?:the )?(?:(?:last|past|next) day|day (?:before|after)|(?:same )?(?:day|week|month|year))$/i)
  },
  {
    name: 'the following week',
    why: '[the following week] follows what was told, not the day of writing',
    applies: some(/\bfollowing\b/i)
  },
  {
    name: 'a weekend past',
    why: '[over the weekend] is in news the last one; they mean the next',
    applies: some(/^(?:the )?weekend$/i)
  },
  {
    name: 'next Sunday',
    why: 'on a Monday, [next Sunday] is the one in six days or the one after; we name the nearer and keep the other',
    applies: some(new RegExp(`\\bnext ${weekday}\\b`, 'i'))
  },
  {
    name: 'which Sunday of no month',
    why: '[the second Sunday] without a month is one of something else: of Advent, of the fair',
    applies: some(new RegExp(`^(?:first|second|third|fourth|fifth) ${weekday}$`, 'i'))
  },
  {
    name: 'few is three',
    why: 'they take three for [a few days] and [several weeks]; we leave the number open, as TIMEX3 does: PXD',
    applies: some(/\b(?:few|some|several)\b/i)
  },
  {
    name: 'to the minute',
    why: '[in five minutes] counts from the clock; an article has a day of publication and no minute',
    applies: some(/\b(?:in|within|next|last|past|ago|later|from now)\b/i, ({readings}) => readings.some(isInstant))
  },
  {
    name: 'end of the day',
    why: 'a deadline of 23:59:59; in an article [at the end of the day] is an idiom, and [by the end of Sunday] a day',
    applies: ({wanted}) => wanted.some(({readings}) => readings.some(({timex}) => timex.endsWith('T23:59:59')))
  },
  {
    name: 'meals and hours of business',
    why: '[at lunch], [after breakfast], [in business hours] say no time that could contradict another',
    applies: ({wanted}) => wanted.some(({readings}) => readings.some(({timex}) => /TME[BLD]|TBH|BD\b|BD\)/.test(timex)))
  },
  {
    name: 'an hour without a mark',
    why: '[from 6 to 8], [at 11], [7 for 4 hours] are in an article a score, a price or an address',
    applies: some(/^(?!.*(?:[ap] ?\.? ?m\b|o['’]?clock|noon|morning|night|evening|:\d\d|\d\.\d\d))/i, isHour)
  },
  {
    name: 'a day they made up',
    why: 'they take the day of the reference for [this 8/20], [next 3rd of May] and the like, which nobody prints',
    applies: some(/\b(?:this|next) \d/i, ({readings}) => readings.some(({timex}) => /^\(?XXXX-\d\d-\d\d/.test(timex)))
  },
  {
    name: 'a calculator',
    why: '[3^-2], [7e4], [two over seven], [negative six ninths], [10.0.0.1], [12G] and [3 dzs] are sums and notations, not numbers of things',
    applies: (spec) =>
      spec.file === 'NumberModel' &&
      /\^|\d ?e[+-]?\d|\bover\b|\b(?:minus|negative)\b|^ ?- ?\d|\d\.\d+\.\d|(?:hundred|thousand|twenty|thirty)[ -].*(?:ths?|firsts?)\b|trillionth|\d (?:k|M)\b|\d ?G\b|\bdo?zs\b/i.test(
        spec.input
      )
  },
  {
    name: 'a number of a name or a measure',
    why: 'they leave out the number of [75 cl] and [Route 12]; here all numbers are read, and others decide what they count',
    applies: (spec) => spec.file === 'NumberModel' && spec.wanted.length === 0
  }
]

/** The class that a specification falls into; the first of the list. */
export const differenceOf = (spec: Spec): Difference | undefined => differences.find(({applies}) => applies(spec))

/** Whether words of the input that are expected, as they stand there, match. */
function some(pattern: RegExp, holds: (wanted: Wanted) => boolean = () => true): Difference['applies'] {
  return ({file, input, wanted}) =>
    file !== 'NumberModel' && wanted.some((it) => pattern.test(input.slice(it.start, it.end)) && holds(it))
}

/** A day of a month that the words do not name. */
function isNamedByNobody({text, readings}: Wanted): boolean {
  return (
    !new RegExp(`\\b(?:${month}|month)\\b`, 'i').test(text) && readings.some(({timex}) => /XXXX-\d\d-\d\d/.test(timex))
  )
}

/** A moment to the minute that was counted from the moment of asking. */
function isInstant({timex}: Reading): boolean {
  return /^\(?\d{4}-\d\d-\d\dT\d\d:\d\d/.test(timex)
}

function isHour({readings}: Wanted): boolean {
  return readings.some(({timex}) => /T\d\d(?:$|,)/.test(timex))
}

function isSameDayAndMonth({text}: Wanted): boolean {
  return /^0?(\d+)[-/]0?\1[-/]/.test(text)
}
