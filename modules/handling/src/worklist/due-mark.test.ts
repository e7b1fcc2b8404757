import { describe, expect, it } from 'vitest'
import { dueMark } from './due-mark.state.ts'

describe('what the worklist says of a last day that comes near', () => {
  it('is said within ten working days, and with weight within three, over a holiday too', () => {
    expect(dueMark('2026-03-17', '2026-03-02')).toBeUndefined()
    expect(dueMark('2026-03-16', '2026-03-02')).toEqual({ near: false, zh: '还有 10 个工作日', en: '10 working days left' })
    expect(dueMark('2026-03-06', '2026-03-02')).toMatchObject({ near: false, zh: '还有 4 个工作日' })
    expect(dueMark('2026-03-05', '2026-03-02')).toEqual({ near: true, zh: '临期，还有 3 个工作日', en: 'Due soon: 3 working days left' })
    expect(dueMark('2026-10-08', '2026-09-30')).toMatchObject({ near: true, en: 'Due soon: 1 working day left' })
  })

  it('is not said on the last day and after it, which have words of their own', () => {
    expect(dueMark('2026-03-02', '2026-03-02')).toBeUndefined()
    expect(dueMark('2026-03-02', '2026-03-03')).toBeUndefined()
  })
})
