/** What a unit measures, and how many of the base unit one of it may be: a ton is a short, a long or a metric one. */
export interface UnitOf {
  readonly dimension: string
  readonly factors: readonly number[]
}

/** All exact by definition, in meters, kilograms, liters, meters per second, watts, pascals; of some, those that the name may mean. */
const lengths: Readonly<Record<string, number>> = {
  kilometer: 1000,
  meter: 1,
  centimeter: 0.01,
  millimeter: 0.001,
  mile: 1609.344,
  foot: 0.3048,
  inch: 0.0254,
  yard: 0.9144,
  'nautical mile': 1852,
  micrometer: 1e-6,
  nanometer: 1e-9
}

const liter = 0.001

const others: Readonly<Record<string, readonly [dimension: string, ...factors: readonly number[]]>> = {
  'light-year': ['length', 9_460_730_472_580_800],
  kilogram: ['mass', 1],
  gram: ['mass', 0.001],
  milligram: ['mass', 1e-6],
  pound: ['mass', 0.45359237],
  ounce: ['mass', 0.028349523125, 0.0311034768],
  ton: ['mass', 1000, 907.18474, 1016.0469088],
  hectare: ['area', 10_000],
  acre: ['area', 4046.8564224],
  liter: ['volume', liter],
  milliliter: ['volume', liter / 1000],
  centiliter: ['volume', liter / 100],
  gallon: ['volume', 3.785411784 * liter, 4.54609 * liter],
  pint: ['volume', 0.473176473 * liter, 0.56826125 * liter],
  barrel: ['volume', 158.987294928 * liter],
  knot: ['speed', 1852 / 3600],
  watt: ['power', 1],
  kilowatt: ['power', 1000],
  megawatt: ['power', 1e6],
  horsepower: ['power', 745.69987158227, 735.49875],
  pascal: ['pressure', 1],
  hectopascal: ['pressure', 100],
  millibar: ['pressure', 100],
  psi: ['pressure', 6894.757293168]
}

/** What each unit measures, lengths also squared, cubed and travelled in a time. */
const units: ReadonlyMap<string, UnitOf> = new Map([
  ...Object.entries(lengths).flatMap(([unit, factor]): [string, UnitOf][] => [
    [unit, {dimension: 'length', factors: [factor]}],
    [`square ${unit}`, {dimension: 'area', factors: [factor ** 2]}],
    [`cubic ${unit}`, {dimension: 'volume', factors: [factor ** 3]}],
    [`${unit} per hour`, {dimension: 'speed', factors: [factor / 3600]}],
    [`${unit} per second`, {dimension: 'speed', factors: [factor]}]
  ]),
  ...Object.entries(others).map(([unit, [dimension, ...factors]]): [string, UnitOf] => [unit, {dimension, factors}])
])

/** What a unit measures; nothing for one that is not known. */
export const unitOf = (unit: string): UnitOf | undefined => units.get(unit)

/** Scales of temperature: degrees of each per kelvin, and where each has its zero, in its own degrees. */
const scales: ReadonlyMap<string, readonly [perKelvin: number, zero: number]> = new Map([
  ['kelvin', [1, 0]],
  ['degree Celsius', [1, -273.15]],
  ['degree Fahrenheit', [1.8, -459.67]]
])

/** Ways to turn a number of one unit into one of another; none where they do not measure one thing, several where a unit is one of several. */
export function conversions(from: string, to: string): readonly ((value: number) => number)[] {
  const [warm, cold] = [scales.get(from), scales.get(to)]
  if (warm && cold) {
    const ratio = cold[0] / warm[0]
    // `40 °C (104 °F)`, and of a difference `2 °C (3.6 °F)`
    return [(value) => (value - warm[1]) * ratio + cold[1], (value) => value * ratio]
  }
  const [a, b] = [units.get(from), units.get(to)]
  if (!a || !b || a.dimension !== b.dimension) return []
  return a.factors.flatMap((x) => b.factors.map((y) => (value: number) => (value * x) / y))
}
