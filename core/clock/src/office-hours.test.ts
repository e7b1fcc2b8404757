import { describe, expect, it } from 'vitest'
import { hoursOn, USUAL_HOURS } from './index.ts'

describe('office hours (民法典 第二百零三条第二款)', () => {
  const later = { from: '2026-06-01', opens: '08:00', closes: '18:00' }
  const sooner = { from: '2026-03-02', opens: '09:00', closes: '17:00' }

  it('are those in effect on that day, in whatever order they were entered', () => {
    for (const kept of [
      [later, sooner],
      [sooner, later],
    ]) {
      expect(hoursOn(kept, '2026-05-31')).toEqual({ opens: '09:00', closes: '17:00' })
      expect(hoursOn(kept, '2026-06-01')).toEqual({ opens: '08:00', closes: '18:00' })
    }
  })

  it('are the usual ones before the first were set, and where none ever were', () => {
    expect(hoursOn([later], '2026-05-31')).toEqual(USUAL_HOURS)
    expect(hoursOn(undefined, '2026-05-31')).toEqual(USUAL_HOURS)
  })
})
