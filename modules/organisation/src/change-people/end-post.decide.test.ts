import { describe, expect, it } from 'vitest'
import { mayEnd } from './end-post.decide.ts'

const posts = [
  { id: 'p1', person: 'li', role: 'administrator' },
  { id: 'p2', person: 'li', role: 'registrar' },
  { id: 'p3', person: 'wang', role: 'administrator', until: '2026-09-30' },
]
const ending = (person: string, until = '2026-09-10') => ({
  ends: (post: { person: string }) => post.person === person,
  until,
  today: '2026-09-01',
})

describe('ending a post', () => {
  it('is refused for a day that is over', () => {
    expect(mayEnd(posts, ending('nobody', '2026-08-31'))).toEqual({ refused: 'ends-in-the-past' })
  })

  it('is refused where it would leave a county without an administrator; one who leaves anyway does not count', () => {
    expect(mayEnd(posts, ending('li'))).toEqual({ refused: 'last-administrator' })
  })

  it('is free for everybody else, and for an administrator who has a colleague', () => {
    expect(mayEnd(posts, { ...ending('li'), ends: ({ id }) => id === 'p2' })).toBeUndefined()
    expect(mayEnd([...posts, { id: 'p4', person: 'zhao', role: 'administrator' }], ending('li'))).toBeUndefined()
  })
})
