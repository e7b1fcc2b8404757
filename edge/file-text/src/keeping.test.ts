import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keeping } from './keeping.ts'

const kept = () => keeping<string>({ most: 10, time: 1_000, sizeOf: (value) => (value === 'failed' ? undefined : value.length) })

describe('what is asked for twice', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** How often each was made. */
  const counting = () => {
    const made: string[] = []
    const { of, forget } = kept()
    return {
      made,
      forget,
      ask: (name: string, value: string) =>
        of(name, async () => {
          made.push(name)
          return value
        }),
    }
  }

  it('is made once, also for those who ask while it is being made', async () => {
    const { made, ask } = counting()
    expect(await Promise.all([ask('a', 'page'), ask('a', 'page')])).toEqual(['page', 'page'])
    await ask('a', 'page')
    expect(made).toEqual(['a'])
  })

  it('takes no more room than it may: what was asked for longest ago goes first, and what is larger is not kept', async () => {
    const { made, ask } = counting()
    await ask('a', '1234')
    await ask('b', '1234')
    await ask('a', '1234')
    await ask('c', '1234')
    await ask('large', '12345678901')
    for (const name of ['a', 'c', 'b', 'large']) await ask(name, name === 'large' ? '12345678901' : '1234')
    expect(made).toEqual(['a', 'b', 'c', 'large', 'b', 'large'])
  })

  it('is made anew after it failed, after its time, and after everything was to be forgotten', async () => {
    const { made, ask, forget } = counting()
    await ask('a', 'failed')
    await ask('a', 'page')
    expect(made).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1_000)
    await ask('a', 'page')
    expect(made).toHaveLength(3)
    forget()
    await ask('a', 'page')
    expect(made).toHaveLength(4)
    const { of } = kept()
    await expect(of('b', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    expect(await of('b', async () => 'page')).toBe('page')
  })
})
