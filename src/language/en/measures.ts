// A unit, its plural and its short forms; those behind `|` are units only where they touch the figures: [5m], [200g].
const lengths = [
  'kilometer kilometers kilometre kilometres km kms',
  'meter meters metre metres | m',
  'centimeter centimeters centimetre centimetres cm',
  'millimeter millimeters millimetre millimetres mm',
  'mile miles mi',
  'foot feet ft',
  'inch inches | in',
  'yard yards yd yds',
  'nautical-mile nmi',
  'micrometer micrometers micron microns μm µm',
  'nanometer nanometers nm'
]

const others = [
  'kilogram kilograms kg kgs kilo kilos kilogramme kilogrammes',
  'gram grams gramme grammes | g',
  'milligram milligrams mg',
  'microgram micrograms mcg μg µg',
  'pound pounds lb lbs',
  'ounce ounces oz',
  'ton tons tonne tonnes',
  'kiloton kilotons kilotonne kilotonnes',
  'carat carats',
  'hectare hectares ha',
  'acre acres',
  'liter liters litre litres | l',
  'milliliter milliliters millilitre millilitres ml',
  'centiliter centiliters centilitre centilitres cl',
  'gallon gallons gal',
  'pint pints',
  'barrel barrels bbl',
  'bushel bushels',
  'watt watts',
  'kilowatt kilowatts kw',
  'megawatt megawatts mw',
  'gigawatt gigawatts gw',
  'terawatt terawatts tw',
  'kilowatt-hour kilowatt-hours kwh',
  'megawatt-hour megawatt-hours mwh',
  'gigawatt-hour gigawatt-hours gwh',
  'terawatt-hour terawatt-hours twh',
  'volt volts',
  'ampere amperes amp amps',
  'joule joules',
  'calorie calories kcal',
  'horsepower hp bhp',
  'byte bytes',
  'kilobyte kilobytes kb',
  'megabyte megabytes mb',
  'gigabyte gigabytes gb',
  'terabyte terabytes | tb',
  'petabyte petabytes pb',
  'bit bits',
  'megabit megabits mbit mbps',
  'gigabit gigabits gbit gbps',
  'hertz hz',
  'kilohertz khz',
  'megahertz mhz',
  'gigahertz ghz',
  'decibel decibels db',
  'light-year light-years',
  'parsec parsecs',
  'pascal pascals',
  'hectopascal hectopascals hpa',
  'millibar millibars mbar',
  'psi',
  'knot knots kt kts',
  'mile-per-hour mph',
  'kilometer-per-hour kph kmh',
  'megapixel megapixels'
]

/** Units that are squared, cubed and travelled in an hour. */
export const lengthUnits: ReadonlySet<string> = new Set(lengths.map((line) => unitOf(line)))

/** Measures by the words and short forms that stand for them. */
export const measures: ReadonlyMap<string, string> = new Map([...lengths, ...others].flatMap((line) => forms(line, 0)))

/** Short forms of a letter or two that are a measure only right behind the figures: [5m], [200g]. */
export const gluedMeasures: ReadonlyMap<string, string> = new Map(
  [...lengths, ...others].flatMap((line) => forms(line, 1))
)

/** Measures that one of is something else, too: [four barrel bombs], [two stone houses]. */
export const notSingular: ReadonlySet<string> = new Set([
  'barrel',
  'yard',
  'bit',
  'pound',
  'knot',
  'byte',
  'pint',
  'carat'
])

/** What stands before a unit and changes it: [square kilometers], [metric tons]. */
export const unitPrefixes: ReadonlyMap<string, string> = new Map([
  ['square', 'square '],
  ['sq', 'square '],
  ['cubic', 'cubic '],
  ['cu', 'cubic '],
  ['nautical', 'nautical '],
  ['metric', ''],
  ['long', ''],
  ['short', ''],
  ['imperial', ''],
  ['us', ''],
  ['u.s.', '']
])

/** Scales of temperature behind [degrees]. */
export const scales: ReadonlyMap<string, string> = new Map([
  ['celsius', 'degree Celsius'],
  ['centigrade', 'degree Celsius'],
  ['c', 'degree Celsius'],
  ['fahrenheit', 'degree Fahrenheit'],
  ['f', 'degree Fahrenheit'],
  ['kelvin', 'kelvin']
])

/** What a length is travelled in: [60 miles per hour], [an hour]. */
export const speedTimes: ReadonlyMap<string, string> = new Map([
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['h', 'hour'],
  ['second', 'second'],
  ['sec', 'second'],
  ['s', 'second']
])

function unitOf(line: string): string {
  return line.split(' ', 1)[0]!.replace(/^(nautical)-|-(per)-/g, (_, first, per) => (first ? `${first} ` : ` ${per} `))
}

function forms(line: string, side: 0 | 1): [string, string][] {
  const words = line.split(' | ')[side]?.split(' ') ?? []
  return words.map((word) => [word, unitOf(line)])
}
