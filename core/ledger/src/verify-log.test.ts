import { describe, expect, it } from 'vitest'
import { type Checkpoint, eventCommitment, LogChecker, type LoggedEvent, leafBytes, leafHash, rootOf } from './index.ts'
import { ORIGIN, rowOf, sha256 } from './signer.reference.ts'

const ROWS = Array.from({ length: 60 }, (_, i) => rowOf(i))
const checkpointOf = (rows: readonly LoggedEvent[]): Checkpoint => ({
  origin: ORIGIN,
  size: rows.length,
  root: rootOf(
    sha256,
    rows.map(({ leaf }) => leaf),
  ),
})
const YESTERDAY = checkpointOf(ROWS.slice(0, 50))

const checked = (rows: readonly LoggedEvent[], against?: Checkpoint) => {
  const checker = new LogChecker(sha256, against)
  for (const row of rows) {
    const fault = checker.next(row)
    if (fault !== undefined) return fault
  }
  return checker.end()
}

/** Makes a row look whole again after it was changed: what someone who knows the program would do. */
const rechained = (row: LoggedEvent): LoggedEvent => {
  const { county, stream, version, type, at, by, organ, commandId, data, sealedDigest } = row
  const commitment = eventCommitment(sha256, { county, stream, version, type, at, by, organ, commandId, data, sealedDigest })
  return { ...row, commitment, leaf: leafHash(sha256, leafBytes({ ...row, commitment })) }
}

describe('checking the whole register', () => {
  it('says yes to what was written, against yesterday’s checkpoint or none', () => {
    expect(checked(ROWS)).toMatchObject({ ok: true, size: 60 })
    expect(checked(ROWS, YESTERDAY)).toMatchObject({ ok: true, size: 60 })
  })

  it('names the first row that was changed', () => {
    const rows = ROWS.map((row, i) => (i === 21 ? { ...row, by: 'someone' } : row))
    expect(checked(rows)).toMatchObject({ ok: false, code: 'altered', position: 21, number: 'matter/2026/8' })
  })

  it('names the place where one was taken out', () => {
    expect(checked(ROWS.filter((_, i) => i !== 17))).toMatchObject({ ok: false, code: 'missing', position: 17 })
  })

  it('names the missing number when a row was taken out and all positions were closed up', () => {
    const rows = ROWS.filter((_, i) => i !== 21).map((row, i) => rechained({ ...row, position: i }))
    expect(checked(rows)).toMatchObject({ ok: false, code: 'number-missing', number: 'matter/2026/8' })
  })

  it('a register cut off at the end is shorter than its checkpoint', () => {
    expect(checked(ROWS.slice(0, 40), YESTERDAY)).toMatchObject({ ok: false, code: 'shorter' })
  })

  it('a history rewritten without a flaw is not the history of yesterday’s checkpoint', () => {
    const rows = ROWS.map((row, i) => (i < 30 ? row : rechained({ ...row, data: { channel: 'VISIT', persons: 2 } })))
    expect(checked(rows)).toMatchObject({ ok: true })
    expect(checked(rows, YESTERDAY)).toMatchObject({ ok: false, code: 'other-history' })
  })
})
