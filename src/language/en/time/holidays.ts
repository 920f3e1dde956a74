/** Days that have a name, as data: a fixed day, or the rule that finds it in a year. Keys are lower case, words apart. */

/** `[month, day]`; `[month, weekday, nth]` with -1 for the last; or days from Easter Sunday of the western churches. */
export type HolidayRule =
  | {readonly kind: 'fixed'; readonly month: number; readonly day: number}
  | {
      readonly kind: 'nth'
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly plus?: number
    }
  | {readonly kind: 'easter'; readonly plus: number}
  | {readonly kind: 'orthodox'; readonly plus: number}

const fixed = (month: number, day: number): HolidayRule => ({kind: 'fixed', month, day})
const nth = (month: number, weekday: number, which: number, plus = 0): HolidayRule => ({
  kind: 'nth',
  month,
  weekday,
  nth: which,
  plus
})
const easter = (plus: number): HolidayRule => ({kind: 'easter', plus})

/**
 * The same name is another day in another country ([Independence Day], [Mother’s Day], [Labour Day], [Victory Day]):
 * such names are left out, but for those that English-language news means one day by.
 */
const rows: readonly (readonly [string, HolidayRule])[] = [
  ["new year 's day", fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ['new year eve', fixed(12, 31)],
  ["new year 's", fixed(1, 1)],
  ['new year day', fixed(1, 1)],
  ['yuandan', fixed(1, 1)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['epiphany', fixed(1, 6)],
  ['orthodox christmas', fixed(1, 7)],
  ["valentine 's day", fixed(2, 14)],
  ["st . valentine 's day", fixed(2, 14)],
  ["st . patrick 's day", fixed(3, 17)],
  ["st patrick 's day", fixed(3, 17)],
  ["saint patrick 's day", fixed(3, 17)],
  ["april fools ' day", fixed(4, 1)],
  ["april fool 's day", fixed(4, 1)],
  ["international women 's day", fixed(3, 8)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ["int'l workers day", fixed(5, 1)],
  ["international workers ' day", fixed(5, 1)],
  ['world press freedom day', fixed(5, 3)],
  ['cinco de mayo', fixed(5, 5)],
  ["midsummer 's eve", fixed(6, 23)],
  ['juneteenth', fixed(6, 19)],
  ['bastille day', fixed(7, 14)],
  ['canada day', fixed(7, 1)],
  ['the fourth of july', fixed(7, 4)],
  ['assumption day', fixed(8, 15)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ["all souls ' day", fixed(11, 2)],
  ['guy fawkes night', fixed(11, 5)],
  ['bonfire night', fixed(11, 5)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ["veterans ' day", fixed(11, 11)],
  ['world aids day', fixed(12, 1)],
  ['human rights day', fixed(12, 10)],
  ['groundhog day', fixed(2, 2)],
  ['martin luther king day', nth(1, 1, 3)],
  ['martin luther king jr . day', nth(1, 1, 3)],
  ['mlk day', nth(1, 1, 3)],
  ["presidents ' day", nth(2, 1, 3)],
  ['presidents day', nth(2, 1, 3)],
  ['memorial day', nth(5, 1, -1)],
  ["father 's day", nth(6, 7, 3)],
  ['columbus day', nth(10, 1, 2)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanks giving day', nth(11, 4, 4)],
  ['black friday', nth(11, 4, 4, 1)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ['shrove tuesday', easter(-47)],
  ['mardi gras', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['holy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['easter', easter(0)],
  ['ascension day', easter(39)],
  ['whit sunday', easter(49)],
  ['pentecost', easter(49)],
  ['whit monday', easter(50)],
  ['corpus christi', easter(60)],
  ['orthodox easter', {kind: 'orthodox', plus: 0}]
]

/** Names of days and their rules, longest first for each first word. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map(rows)

/** Words after a holiday's name that make it another thing: [Easter Island], [the Christmas tree], [the Boxing Day sale] stays. */
export const AFTER_NO_HOLIDAY: ReadonlySet<string> = new Set(
  'island islands tree trees carol carols card cards rising offensive uprising egg eggs parade present presents gift gifts pudding party market markets bombings carnival shopping massacre'.split(
    ' '
  )
)
