import {layout} from '../table.ts'
import {alignSeeds, readSeedTimes, rightEdtf, rightSpan, rightValue, type SeedPair, seedTimes} from './seeds.ts'

/** How the times of the seed articles are read; each that is not as the editor reads it, where `verbose`. */
export async function seedsReport(verbose: boolean): Promise<string> {
  const rows: string[][] = []
  const complaints: string[] = []
  for (const [file, all] of readSeedTimes()) {
    const {pairs, missed, spurious} = alignSeeds(all, await seedTimes(file))
    const core = pairs.filter(([gold]) => !gold.vague && !gold.boilerplate)
    const lost = missed.filter((gold) => !gold.vague && !gold.boilerplate)
    const count = (right: (pair: SeedPair) => boolean) => String(core.filter(right).length)
    const beside = [...spurious, ...pairs.flatMap(([gold, ours]) => (gold.boilerplate ? [ours] : []))]
    const figures = [count(rightSpan), count(rightValue), count(rightEdtf), String(beside.length)]
    rows.push([file, String(core.length + lost.length), ...figures])
    complaints.push(
      ...lost.map((gold) => `${file} missed [${gold.text}] ${gold.value}`),
      ...beside.map((ours) => `${file} spurious [${ours.text}] ${ours.value}`),
      ...core.flatMap((pair) => complaint(pair).map((line) => `${file} ${line}`))
    )
  }
  const table = layout([['', 'core', 'span', 'value', 'EDTF', 'spurious'], ...rows])
  return `# seeds: times of the seed articles\n\n${table}\n${verbose ? `\n${complaints.join('\n')}\n` : ''}`
}

function complaint(pair: SeedPair): string[] {
  const [gold, ours] = pair
  if (rightSpan(pair) && rightValue(pair) && rightEdtf(pair)) return []
  return [`[${gold.text}] ${gold.value} ${gold.edtf}, ours [${ours.text}] ${ours.value} ${ours.time.edtf}`]
}
