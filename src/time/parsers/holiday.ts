import {groupBy} from '../../general/group.ts'
import {AFTER_NO_HOLIDAY, HOLIDAYS} from '../../language/en/time/holidays.ts'
import {isCapital, isDash, low, whichBefore} from '../words.ts'
import type {Calendar, Parser} from '../written.ts'
import {yearAt} from './year-word.ts'

const names = [...HOLIDAYS]
  .map(([name]) => ({name, words: name.split(' ')}))
  .sort((a, b) => b.words.length - a.words.length)

const byHead = groupBy(names, ({words}) => words[0]!)

/** The words that begin the name of a day. */
export const holidayHeads: readonly string[] = [...byHead.keys()]

/** A day by its name: [Christmas Day], [Easter 2018], [last Thanksgiving]; not [Easter Island]. */
export const holiday: Parser = (words, at) => {
  const match = byHead.get(low(words, at))?.find((one) => one.words.every((word, i) => same(low(words, at + i), word)))
  const to = at + (match?.words.length ?? 0)
  // [the Great Orchestra of Christmas Charity]
  const isName = isCapital(words, to) && !/day$/.test(match?.name ?? '')
  if (!match || isName || AFTER_NO_HOLIDAY.has(low(words, to)) || (!isCapital(words, at) && isDash(words, to)))
    return undefined
  const joint = ['of', ','].includes(low(words, to)) ? to + 1 : to
  const year = yearAt(words, joint)
  if (year) return {from: at, to: year.to, shape: {...ofName(match.name), year: year.value}}
  const which = whichBefore(words, at)
  return which === undefined
    ? {from: at, to, shape: ofName(match.name)}
    : {from: at - 1, to, shape: {...ofName(match.name), which}}
}

const same = (written: string, known: string) =>
  written === known || (written === '’s' && known === "'s") || (written === '’' && known === "'")

function ofName(name: string): Calendar {
  const rule = HOLIDAYS.get(name)!
  return rule.kind === 'fixed'
    ? {kind: 'calendar', month: rule.month, day: rule.day}
    : {kind: 'calendar', holiday: name}
}
