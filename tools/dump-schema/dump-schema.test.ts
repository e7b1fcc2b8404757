import { describe, expect, it } from 'vitest'
import type { Line } from './read-schema.ts'
import { difference, writeSchema } from './write-schema.ts'

const line = (rank: number, text: string, table = 'event'): Line => ({ schema: 'store', table, rank, text })

describe('the written schema', () => {
  it('puts columns and constraints inside their table, and what follows after it', () => {
    const text = writeSchema([
      line(1, '  a text'),
      line(2, '  constraint k PRIMARY KEY (a)'),
      line(3, 'CREATE INDEX i;'),
      line(6, 'CREATE FUNCTION f;', ''),
    ])
    expect(text).toContain(
      'create table store.event (\n  a text,\n  constraint k PRIMARY KEY (a)\n);\nCREATE INDEX i;\n\nCREATE FUNCTION f;\n',
    )
  })

  it('is the same whatever order the tables come in', () => {
    const [a, b] = [line(1, '  a text', 'one'), line(1, '  b text', 'two')]
    expect(writeSchema([a, b])).toBe(writeSchema([b, a]))
  })

  it('tells a reviewer which lines a migration took away and added', () => {
    expect(difference('same\nold', 'same\nnew')).toEqual(['- old', '+ new'])
  })
})
