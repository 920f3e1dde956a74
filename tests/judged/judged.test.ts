import {describe, expect, test} from 'vitest'
import {findRealFindings, hasArticles, judged, worthy} from './judged.ts'

const minutes = 60_000

describe.skipIf(!hasArticles)('findings over real articles', () => {
  test('each is judged, and most are worth a look', {timeout: 5 * minutes}, async () => {
    const {findings, articles} = await findRealFindings()
    const byPrint = new Map(judged.map((one) => [one.fingerprint, one]))
    const unread = findings.filter(({fingerprint}) => !byPrint.has(fingerprint))
    expect(unread.map(({fingerprint, ruleId, level}) => ({fingerprint, ruleId, level}))).toEqual([])
    const share = (level: string) => {
      const own = findings.filter((finding) => finding.level === level)
      return own.filter(({fingerprint}) => worthy.has(byPrint.get(fingerprint)?.verdict ?? '')).length / own.length
    }
    expect(share('error')).toBeGreaterThanOrEqual(0.8)
    expect(share('warning')).toBeGreaterThanOrEqual(0.6)
    expect((findings.length / articles) * 100).toBeLessThan(15)
  })
})

test('the record names each finding once, in the order of rule and fingerprint', () => {
  const keys = judged.map(({rule, fingerprint}) => `${rule} ${fingerprint}`)
  expect(keys).toEqual([...new Set(keys)].sort())
})
