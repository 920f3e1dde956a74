import {layout} from '../table.ts'
import {type SeedScore, seedPeople, seedQuantities, seedQuotations, seedRoles} from './seeds.ts'

const kinds: readonly (readonly [string, () => Promise<SeedScore>])[] = [
  ['quantities', seedQuantities],
  ['people', seedPeople],
  ['roles', seedRoles],
  ['quotations', seedQuotations]
]

/** How the numbers, people and quotations of the seed articles are read; each that is amiss, where `verbose`. */
export async function seedsReport(verbose: boolean): Promise<string> {
  const rows: string[][] = []
  const lines: string[] = []
  for (const [name, read] of kinds) {
    const {gold, missed, spurious} = await read()
    rows.push([name, String(gold), String(gold - missed.length), name === 'roles' ? '' : String(spurious.length)])
    lines.push(...missed.map((it) => `${name} missed ${it}`), ...spurious.map((it) => `${name} spurious ${it}`))
  }
  const table = layout([['', 'gold', 'right', 'spurious'], ...rows])
  return `# seeds: what claims are made of, in the seed articles\n\n${table}\n${verbose ? `\n${lines.join('\n')}\n` : ''}`
}
